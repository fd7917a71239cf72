import { isPlain, visibleLine } from '../safety/visible.js';
export const utf8Bytes = (text) => Buffer.byteLength(text);
export const jsonBytes = (text) => PLAIN_ASCII.test(text) ? text.length : Buffer.byteLength(JSON.stringify(text)) - 2;
const PLAIN_ASCII = /^[ !#-[\]-~]*$/;
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;
export const columns = (text) => text.length + (text.match(WIDE)?.length ?? 0);
const ELLIPSIS = '…';
const SEPARATE = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u3001-\u3029\u4e00-\u9fff\uff01-\uff5e]{2}$/;
let segmenter;
function boundary(text, index) {
    if (index === 0 || index === text.length || SEPARATE.test(text.slice(index - 1, index + 1)))
        return index;
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    const near = text.slice(0, index + 64);
    return segmenter.segment(near).containing(index)?.index ?? near.length;
}
const GUESSES = 4;
export function cut(text, room, size) {
    const sizeTo = (end) => size(text.slice(0, end).toWellFormed() + ELLIPSIS);
    const most = Math.min(text.length, room);
    if (text.length === most && size(text) <= room)
        return text;
    if (most <= 0)
        return '';
    let [fits, fitsSize] = [0, sizeTo(0)];
    let [tooLong, tooLongSize] = [most, sizeTo(most)];
    for (let guesses = 0; tooLong - fits > 1 && fitsSize < room; guesses += 1) {
        const part = guesses < GUESSES ? (room - fitsSize) / (tooLongSize - fitsSize) : 0.5;
        const step = Math.floor(part * (tooLong - fits));
        const probe = fits + Math.min(Math.max(step, 1), tooLong - fits - 1);
        const probeSize = sizeTo(probe);
        if (probeSize <= room)
            [fits, fitsSize] = [probe, probeSize];
        else
            [tooLong, tooLongSize] = [probe, probeSize];
    }
    const end = boundary(text, fits);
    return end > 0 ? text.slice(0, end).trimEnd() + ELLIPSIS : '';
}
export function oneLine(text, max) {
    const near = text.slice(0, max * 2);
    const line = visibleLine(near);
    const isEnough = near.length === text.length || (isPlain(near) && line.length > max);
    return cut(isEnough ? line : visibleLine(text.slice(0, max * 8)), max, columns);
}
export function share(sizes, room) {
    let left = room;
    let takers = sizes.length;
    for (const size of [...sizes].sort((a, b) => a - b)) {
        if (size * takers > left)
            return Math.max(0, Math.floor(left / takers));
        left -= size;
        takers -= 1;
    }
    return Number.POSITIVE_INFINITY;
}
