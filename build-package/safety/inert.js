import { visibleLine, visibleText } from './visible.js';
export const BREAK = '\u200b';
export const inertText = visibleText;
export const inertLine = visibleLine;
export const inertHeader = (text) => visibleLine(text).replaceAll('=?', `=${BREAK}?`);
export const inertMailText = (text) => unlinked(visibleText(text));
export const inertLogLine = (text) => unobeyed(visibleLine(text));
export const inertAnnotation = (text) => visibleText(text).split('\n').map(unobeyed).join('\n');
const unobeyed = (line) => line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [');
export const inertHtml = (text) => unlinked(visibleText(text)).replace(/[&<>"']/g, reference);
export const inertSummary = (text) => unlinked(visibleText(text))
    .replace(/#(?=\d)|:(?=[a-z+_-][\w+-]{0,40}:)|\bGH-(?=\d)/gi, `$&${BREAK}`)
    .replace(MARKDOWN_MARKS, reference)
    .replace(LEADING_BLANKS, nonBreaking)
    .replaceAll('\n', '<br>');
const reference = (char) => `&#${char.charCodeAt(0)};`;
const MARKDOWN_MARKS = /[\\`*_{}[\]()#+\-.!|<>&"'~^=$:]/g;
export const inertDingTalk = (text, standing = 'starts-line') => unmarked(text, standing, /[\\`*_[\]|~]/g, (mark) => `\\${mark}`)
    .replace(/[&<>]/g, (char) => HTML_NAMES[char] ?? char)
    .replace(LEADING_BLANKS, nonBreaking)
    .replaceAll('\n', '  \n');
const HTML_NAMES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
export const inertFeishu = (text, standing = 'starts-line') => unmarked(text, standing, /[\\`*_[\]|~&<>]|:(?=[a-z][\w+-]{0,40}:)/gi, reference)
    .replace(LEADING_BLANKS, nonBreaking)
    .replaceAll('\n', '  \n');
const unmarked = (text, standing, marks, escaped) => unlinked(visibleText(text))
    .replace(marks, escaped)
    .replace(LINE_START_MARKS, (found, before, mark, offset) => standing === 'in-line' && offset === 0 ? found : before + escaped(mark));
const LINE_START_MARKS = /^([^\S\n\r\u2028\u2029]*(?:\d{1,9}(?=[.)]))?)([#+\-=.)]|:(?=-))/gm;
export const inertWeCom = (text, standing = 'starts-line') => weComLines(text, standing)
    .map((line) => {
    const words = line.split(' ');
    const first = words.findIndex(isMarkedUp);
    if (first < 0)
        return line;
    const end = words.findLastIndex(isMarkedUp) + 1;
    return [...words.slice(0, first), asCode(words.slice(first, end).join(' ')), ...words.slice(end)].join(' ');
})
    .join('\n');
export const inertWeComQuote = (text) => weComLines(text, 'starts-line')
    .map((line) => (isMarkedUp(line) ? asCode(line) : line))
    .join('\n');
function weComLines(text, standing) {
    const visible = visibleText(text);
    if (!WECOM_SUSPECT.test(visible))
        return [visible];
    return inertChatText(visible)
        .replace(/\](?=[([:])|\\(?=[!-/:-@[-`{-~\n]|$)|&(?=#?\w{1,40};)/g, `$&${BREAK}`)
        .split('\n')
        .map((line, index) => {
        const shown = line.replace(LEADING_BLANKS, nonBreaking).trimEnd();
        return index > 0 || standing === 'starts-line' ? shown.replace(WECOM_LINE_START, `$&${BREAK}`) : shown;
    });
}
const WECOM_SUSPECT = /[\]\\&<`*~_@\n]|:\/\/|www\.|mailto:|xmpp:|^[\s#>+=|:\d-]|\s$/i;
const WECOM_LINE_START = /^\s*(?=[#>+=|:-]|\d{1,9}[.)])/;
const isMarkedUp = (words) => /[`*~]|(?<![\w\u00c0-\u024f\u4e00-\u9fff])_/.test(words);
const asCode = (words) => `\`${words.replaceAll('`', 'ˋ')}\``;
export const inertChatText = (text) => unlinked(visibleText(text)).replace(/<(?=[@a-z/!?])/gi, `<${BREAK}`);
const LEADING_BLANKS = /^[^\S\n]+/gm;
const nonBreaking = (blanks) => blanks.replaceAll('\t', '  ').replace(/\s/g, '\u00a0');
const unlinked = (text) => text.replace(/:(?=\/\/)|\bwww(?=\.)|@(?=\S)|\b(?:mailto|xmpp):/gi, `$&${BREAK}`);
const LINK_MAX = 1000;
export function linkTarget(url) {
    if (!URL.canParse(url))
        return undefined;
    const { protocol, host, pathname, search, hash } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:')
        return undefined;
    const path = `${pathname}${search}${hash}`.replace(/[()[\]<>"'`*|\\^{}~!;]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
    const target = `${protocol}//${host}${path}`;
    return target.length <= LINK_MAX ? target : undefined;
}
export const asLink = (value) => /^https?:\/\/\S+$/i.test(value.trim()) ? linkTarget(value.trim()) : undefined;
