import { encodings, unknownToRunner } from './encodings.js';
import { withoutTokens } from './tokens.js';
const SHORTEST_SECRET = 4;
const MASK = '***';
export function createSecrets(mask) {
    const known = new Set();
    const masked = new Set();
    let forms;
    let pattern;
    const register = (value) => {
        if (value.trim().length < SHORTEST_SECRET || known.has(value))
            return;
        known.add(value);
        forms = undefined;
        pattern = undefined;
        for (const form of [value, ...unknownToRunner(value)]) {
            if (!masked.has(form))
                mask(form);
            masked.add(form);
        }
    };
    const add = (value) => {
        for (const part of partsOf(value))
            register(part);
    };
    return {
        add,
        addLogin: (user, password) => {
            add(password);
            if (password === '')
                return;
            for (const login of [`\0${user}\0${password}`, `${user}:${password}`]) {
                register(Buffer.from(login).toString('base64'));
            }
        },
        redact: (text) => {
            let clean = text;
            forms ??= new Set([...known].flatMap((value) => [value, ...encodings(value)]));
            if (holdsAny(text, forms)) {
                pattern ??= alternation(forms);
                clean = replaceAll(text, pattern);
            }
            return withoutTokens(clean, MASK);
        },
    };
}
const KEY_IN_URL = /[\w-]{16,}/g;
const QUERY_VALUE = /(?<=[?&][^=&#\s]{1,64}=)[^&#\s]{8,}/g;
function partsOf(value) {
    const parts = new Set([value, value.trim(), ...value.split(/[\r\n]+/).map((line) => line.trim())]);
    if (!/[/?]/.test(value))
        return parts;
    for (const text of [value, value.replace(/\s+/g, '')]) {
        for (const [query] of text.matchAll(QUERY_VALUE))
            parts.add(query);
        for (const [key] of text.matchAll(KEY_IN_URL))
            if (/\d/.test(key))
                parts.add(key);
    }
    return parts;
}
const holdsAny = (text, forms) => forms.size > 0 && (text.length > LONG_TEXT || [...forms].some((form) => text.includes(form)));
const LONG_TEXT = 64 * 1024;
function alternation(forms) {
    const sources = [...forms]
        .sort((a, b) => b.length - a.length)
        .map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
    return new RegExp(sources.join('|'), 'g');
}
function replaceAll(text, pattern) {
    let result = '';
    let kept = 0;
    let from = -1;
    let to = -1;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        if (match.index > to) {
            if (from >= 0)
                result += text.slice(kept, from) + MASK;
            if (from >= 0)
                kept = to;
            from = match.index;
        }
        to = Math.max(to, match.index + match[0].length);
        pattern.lastIndex = match.index + 1;
    }
    return from < 0 ? text : `${result}${text.slice(kept, from)}${MASK}${text.slice(to)}`;
}
