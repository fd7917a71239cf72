import { sentence } from '../../message/plain.js';
import { utf8Bytes } from '../../message/shorten.js';
import { inertHtml } from '../../safety/inert.js';
import { PAGE, PARTS } from './mail.generated.js';
import { filled } from './pieces.js';
export const HTML_MAX_BYTES = 100_000;
const ACCENTS = {
    success: '#1a7f37',
    fixed: '#0b6e6e',
    failure: '#c62828',
    'timed-out': '#9a4f00',
    'still-failing': '#8e1b3a',
    cancelled: '#57606a',
    test: '#0b57d0',
};
const CODE_FILL = '#f6f8fa';
const CAUSE_FILL = '#ffe2e0';
const NUMBER_WIDTH = 4;
const NBSP = '\u00a0';
const part = (name, view) => filled(PARTS[name], view);
const attribute = (url) => url?.replaceAll('&', '&amp;');
const inertCode = (text) => inertHtml(text).replace(/^ +| (?= )/gm, (blanks) => NBSP.repeat(blanks.length));
export const htmlDialect = {
    size: utf8Bytes,
    isHeadingColoured: true,
    heading: (text, mood) => part('heading', { text, accent: ACCENTS[mood] }),
    note: (text) => part('note', { text: sentence(text) }),
    failure: ({ job, step, note, url }) => part('failure', {
        name: `✗ ${[job, step].filter(Boolean).join(' › ')}`,
        href: attribute(url),
        note,
    }),
    passageTitle: (text) => part('passageTitle', { text }),
    line: shownLine,
    gap: (text) => codeLine('gap', '', `… ${inertHtml(text)}`),
    row: ({ label, value, url }) => {
        const href = attribute(url);
        return part('row', value === url ? { label, href, target: href } : { label, href, value });
    },
    link: ({ label, url }) => part('link', { label, href: attribute(url) }),
    sectionEnd: part('sectionEnd', {}),
    value: (text) => withLineEnds(inertHtml(text)),
    literal: (text) => withLineEnds(text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`)),
    ownLink: (url) => part('ownLink', { href: attribute(url) }),
    body: (text) => part('body', { text }),
};
const withLineEnds = (html) => html.replace(/\r\n?|\n/g, '<br>');
const UNNUMBERED = { indent: '32', hang: '12' };
const NUMBERED = { indent: '56', hang: '36' };
const HOLE = '\u0000';
const frames = new Map();
function frameOf(kind, isNumbered) {
    const key = `${kind} ${isNumbered}`;
    const frame = frames.get(key) ??
        part('line', {
            ...(isNumbered ? NUMBERED : UNNUMBERED),
            kind,
            isCause: kind === 'cause',
            fill: kind === 'cause' ? CAUSE_FILL : CODE_FILL,
            number: HOLE,
            text: HOLE,
        }).split(HOLE);
    frames.set(key, frame);
    return frame;
}
function codeLine(kind, number, html) {
    const [before = '', between = '', after = ''] = frameOf(kind, number !== '');
    return `${before}${number}${between}${html}${after}`;
}
const written = new WeakMap();
function shownLine(line) {
    const known = written.get(line);
    if (known !== undefined)
        return known;
    const number = line.number === undefined ? '' : String(line.number).padStart(NUMBER_WIDTH, NBSP) + NBSP;
    const times = line.times && line.times > 1 ? ` (×${line.times})` : '';
    const html = codeLine(line.cause ? 'cause' : 'line', number, inertCode(line.text) + times);
    written.set(line, html);
    return html;
}
const LINK = part('link', {});
const LINK_START = LINK.slice(0, LINK.indexOf('<a '));
const LINK_END = LINK.slice(LINK.indexOf('</a>') + '</a>'.length);
const BETWEEN_LINKS = `</a>${LINK_END}${LINK_START}<a `;
export const htmlPage = (page) => filled(PAGE, { ...page, content: page.content.replaceAll(BETWEEN_LINKS, '</a><a ') });
