import { inertMailText } from '../safety/inert.js';
import { utf8Bytes } from './shorten.js';
const NUMBER_WIDTH = 5;
const CAUSE_MARK = '→';
export const plainDialect = ({ message }) => ({
    size: utf8Bytes,
    heading: (text) => `${inertMailText(text)}\n`,
    note: (text) => `${inertMailText(sentence(text))}\n`,
    failure: ({ job, step, note, url }) => {
        const name = [job, step].filter(Boolean).join(' › ');
        const told = note ? `${name} (${note})` : name;
        return `✗ ${inertMailText(told)}${linked(url)}\n`;
    },
    passageTitle: (text) => `${inertMailText(text)}\n`,
    line: ({ number, text, cause, times = 1 }) => {
        const margin = `${cause ? CAUSE_MARK : ' '}${String(number ?? '').padStart(number === undefined ? 0 : NUMBER_WIDTH)}`;
        return `${margin} ${inertMailText(text)}${times > 1 ? ` (×${times})` : ''}\n`;
    },
    gap: (text) => `  … ${inertMailText(text)}\n`,
    row: ({ label, value, url }) => {
        const shown = value === url ? value : `${inertMailText(value)}${linked(url)}`;
        return `${inertMailText(label)}${message.colon}${shown}\n`;
    },
    link: ({ label, url }) => `${label}${message.colon}${url}\n`,
    sectionEnd: '\n',
    value: inertMailText,
    literal: (text) => text,
});
const linked = (url) => (url ? ` <${url}>` : '');
export const sentence = (note) => note.charAt(0).toUpperCase() + note.slice(1);
