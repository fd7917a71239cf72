import { isPointer } from '../../message/quote.js';
import { jsonBytes } from '../../message/shorten.js';
export const byMood = ({ green, red, grey }) => ({
    success: green,
    fixed: green,
    failure: red,
    'timed-out': red,
    'still-failing': red,
    cancelled: grey,
    test: grey,
});
export const coloured = (text, colour) => `<font color="${colour}">${text}</font>`;
const LINE_END = '  \n';
const linked = (text, url) => (url ? `[${text}](${url})` : text);
export function markdownDialect({ message: { colon } }, { colours, inert, ...heading }) {
    const moods = byMood(colours);
    const inLine = (text) => inert(text, 'in-line');
    return {
        size: jsonBytes,
        ...heading,
        note: (text) => `${inert(text)}${LINE_END}`,
        failure: ({ job, step, note, url }) => {
            const name = [job, step].flatMap((part) => (part ? [inLine(part)] : [])).join(' › ');
            return `✗ ${linked(`**${name}**`, url)}${note ? ` (${inLine(note)})` : ''}${LINE_END}`;
        },
        passageTitle: (title) => `**${inLine(title)}**${LINE_END}`,
        line: ({ text, cause, times }) => {
            if (isPointer(text))
                return '';
            const shown = inert(text);
            return `> ${cause && shown ? coloured(shown, colours.red) : shown}${times ? ` ×${times}` : ''}${LINE_END}`;
        },
        gap: (text) => `> … ${inLine(text)} …${LINE_END}`,
        row: ({ key, label, value, url }, mood) => {
            const shown = key === 'status' ? coloured(inLine(value), moods[mood]) : linked(inLine(value), url);
            return `**${inert(label)}${colon.trim()}** ${shown}${LINE_END}`;
        },
        link: ({ label, url }, first) => `${first ? '' : ' · '}[${inLine(label)}](${url})`,
        sectionEnd: '\n',
        value: inert,
        literal: (text) => text.replace(/(?<![ \n])\n(?!\n)/g, LINE_END),
    };
}
