import { blocks, NEWLINE } from './blocks.js';
import { openSearch, WORD } from './search.js';
import { openSteps } from './steps.js';
import { decode } from './text.js';
const AROUND = { before: 8, after: 16 };
const CLOSELY = { before: 2, after: 4 };
const TAIL = 120;
const LINE = 4096;
const MANY = 16;
const PART = 512;
export async function scan(chunks, signal) {
    const keeper = openKeeper();
    for await (const block of blocks(chunks, signal))
        keeper.take(block);
    return keeper.end();
}
function openKeeper() {
    const steps = openSteps();
    let line = 1;
    let counted = 0;
    let kept = 0;
    let filled = 0;
    const starts = new Set();
    let owed = 0;
    let told = 0;
    let words = 0;
    let bytes = Buffer.alloc(0);
    let base = 0;
    let whole = 0;
    let text = '';
    let unread = 0;
    let toldFrom = 0;
    let toldTo = -1;
    const numberAt = (offset) => {
        const from = base + unread;
        for (let at = Math.max(0, counted - from);; line++) {
            const newline = text.indexOf('\n', at);
            if (newline < 0 || newline + from >= offset)
                break;
            at = newline + 1;
            counted = at + from;
        }
        return line;
    };
    const keep = (start, end, number, hit) => {
        const width = hit === undefined ? LINE : widthOf(number);
        const from = hit === undefined ? start : Math.max(start, hit - width / 2);
        kept = end + base + 1;
        starts.add(start + base);
        steps.add({
            at: from + base,
            number,
            text: textOf(from, Math.min(end, from + width)),
            telling: hit !== undefined,
        });
    };
    const textOf = (from, end) => decode(bytes.subarray(from, Math.min(end, from + LINE)));
    const widthOf = (number) => {
        words = number === told ? words + 1 : 1;
        told = number;
        return words > MANY ? PART : LINE;
    };
    const lineEnd = (at) => {
        const newline = bytes.indexOf(NEWLINE, at);
        return newline < 0 ? bytes.length : newline;
    };
    const pay = (end) => {
        for (let at = Math.max(whole, kept - base); owed > 0 && at < end; owed--) {
            const stop = lineEnd(at);
            keep(at, stop, numberAt(at + base));
            at = stop + 1;
        }
    };
    const lineBefore = (start) => (start < 2 ? 0 : bytes.lastIndexOf(NEWLINE, start - 2) + 1);
    const keepBefore = (start, most) => {
        const least = Math.max(whole, kept - base);
        const lines = [];
        for (let at = start; lines.length < most && at > least;) {
            at = Math.max(least, lineBefore(at));
            lines.unshift(at);
        }
        const first = numberAt(start + base) - lines.length;
        for (const [index, at] of lines.entries())
            keep(at, lineEnd(at), first + index);
    };
    const fillBefore = (start) => {
        const unended = start > 0 && bytes[start - 1] !== NEWLINE ? 1 : 0;
        const next = numberAt(start + base) + unended;
        let at = start + unended;
        for (let back = 1; back <= TAIL && at > 0; back++) {
            const end = at - 1;
            at = lineBefore(at);
            if (at < whole || at + base < Math.max(filled, steps.start()))
                break;
            if (!starts.has(at + base))
                steps.fill({ at: at + base, number: next - back, text: textOf(at, end), telling: false });
        }
        filled = start + base;
    };
    const telling = (hit) => {
        if (hit > toldTo) {
            toldFrom = bytes.lastIndexOf(NEWLINE, hit) + 1;
            toldTo = lineEnd(hit);
        }
        const [start, end] = [toldFrom, toldTo];
        const around = steps.isFull() ? CLOSELY : AROUND;
        pay(start);
        if (text.startsWith('##[er', hit - unread))
            fillBefore(start);
        else
            keepBefore(start, around.before);
        keep(start, end, numberAt(start + base), hit);
        owed = around.after;
        return Math.min(end, hit + LINE);
    };
    return {
        take(block) {
            bytes = block.bytes;
            base = block.offset;
            whole = block.whole;
            unread = Math.max(0, block.fresh - (bytes[block.fresh - 1] === NEWLINE ? 0 : WORD));
            text = bytes.toString('latin1', unread);
            toldTo = -1;
            for (const start of starts)
                if (start < base)
                    starts.delete(start);
            const next = openSearch(bytes.subarray(unread), text);
            for (let at = unread; at < bytes.length;) {
                const hit = next(at - unread);
                if (hit < 0)
                    break;
                at = telling(hit + unread);
            }
            pay(bytes.length);
            numberAt(base + bytes.length);
            text = '';
        },
        end() {
            fillBefore(bytes.length);
            return steps.end();
        },
    };
}
