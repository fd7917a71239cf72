import { lazyPattern } from './lazy-pattern.js';
const PLAIN = /^[\n\t\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u27bf\u3001-\u3130\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9f]*$/;
export const isPlain = (text) => PLAIN.test(text);
const TERMINAL = /(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x90\x98\x9c-\x9f\n]*(?:\x07|\x1b\\|\x9c)|\x1b[ -/]{0,4}[0-~]/g;
const LINE_ENDS = /\r\n?|[\v\f\x85\u2028\u2029]/g;
const hidden = lazyPattern(String.raw `(?![\n\t])[\p{Cc}\ufff9-\ufffb]|(?![\u200d\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}|(?<!\p{Emoji})[\ufe0e\ufe0f]|(?<!\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier})\u200d|\u200d(?!\p{Extended_Pictographic})`, 'gu');
const piledMarks = lazyPattern(String.raw `(\p{M}{6})\p{M}+`, 'gu');
export function visibleText(text) {
    if (isPlain(text))
        return text;
    return text
        .toWellFormed()
        .replace(TERMINAL, '')
        .replace(LINE_ENDS, '\n')
        .replace(hidden(), '')
        .replace(piledMarks(), '$1');
}
export const visibleLine = (text) => visibleText(text).replace(FOLDED, ' ').trim();
const FOLDED = /\s{2,}|[^\S ]/g;
