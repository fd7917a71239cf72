import { NOTIFICATION_MAX } from '../../message/headline.js';
import { isPointer } from '../../message/quote.js';
import { utf8Bytes } from '../../message/shorten.js';
import { inertWeCom, inertWeComQuote } from '../../safety/inert.js';
import { byMood, coloured } from '../robot/markdown.js';
const COLOURS = { green: 'info', red: 'warning', grey: 'comment' };
const MOODS = byMood(COLOURS);
const inLine = (text) => inertWeCom(text, 'in-line');
const isPlain = (text) => text !== '' && !text.includes('`');
function linked(value, url) {
    const shown = inLine(value);
    if (value !== url)
        return shown;
    return `[${isPlain(shown) ? shown : new URL(url).host}](${url})`;
}
function quoted(text, cause) {
    const shown = inertWeComQuote(text);
    if (!cause || shown === '')
        return shown;
    return isPlain(shown) ? coloured(shown, COLOURS.red) : `${coloured('▸', COLOURS.red)} ${shown}`;
}
export const wecomDialect = ({ message: { colon } }) => ({
    size: utf8Bytes,
    headingMax: NOTIFICATION_MAX,
    heading: (text) => `### ${inLine(text)}\n`,
    note: (text) => `${inertWeCom(text)}\n`,
    failure: ({ job, step, note }) => {
        const name = [job, step].flatMap((part) => (part ? [inLine(part)] : [])).join(' › ');
        return `✗ ${isPlain(name) ? `**${name}**` : name}${note ? ` (${inLine(note)})` : ''}\n`;
    },
    passageTitle: (title) => {
        const shown = inLine(title);
        return `${isPlain(shown) ? `**${shown}**` : shown}\n`;
    },
    line: ({ text, cause, times }) => isPointer(text) ? '' : `> ${quoted(text, cause)}${times ? ` ×${times}` : ''}\n`,
    gap: (text) => `> ${coloured(`… ${inLine(text)} …`, COLOURS.grey)}\n`,
    row: ({ key, label, value, url }, mood) => {
        const name = `${inertWeCom(label)}${colon.trim()}`;
        const shown = key === 'status' ? coloured(inLine(value), MOODS[mood]) : linked(value, url);
        return `${isPlain(name) ? coloured(name, COLOURS.grey) : name} ${shown}\n`;
    },
    link: ({ label, url }, first) => `${first ? '' : ' · '}[${inLine(label)}](${url})`,
    sectionEnd: '\n',
    value: inertWeCom,
    literal: (text) => text,
});
