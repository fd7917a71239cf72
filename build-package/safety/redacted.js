export function redacted(value, redact) {
    const texts = [];
    walk(value, (text) => {
        texts.push(text);
        return text;
    });
    const all = texts.join('\n');
    return redact(all) === all ? value : walk(value, redact);
}
const OURS = new Set(['status', 'kind', 'position', 'by', 'level', 'channel']);
function walk(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((item) => walk(item, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, OURS.has(key) ? item : walk(item, redact)]));
}
