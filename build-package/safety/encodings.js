const SHORTEST_FORM = 6;
export function encodings(value) {
    const bytes = Buffer.from(value);
    const hex = bytes.toString('hex');
    const isPlain = /^[\w.~-]*$/.test(value);
    const forms = new Set([
        ...(isPlain ? [] : [...percentForms(value), ...escapedForms(value)]),
        ...unicodeEscaped(value, /[\s\S]/g),
        ...base64Forms(bytes),
        hex,
        hex.toUpperCase(),
    ]);
    forms.delete(value);
    for (const form of forms)
        if (form.length < SHORTEST_FORM)
            forms.delete(form);
    return forms;
}
export function unknownToRunner(value) {
    const forms = [lowerPercent(encodeURIComponent(value.toWellFormed())), ...base64Forms(Buffer.from(value))];
    return forms.filter((form) => form.length >= SHORTEST_FORM && /%[0-9a-f]{2}|[-_]/.test(form));
}
function base64Forms(bytes) {
    const forms = [Buffer.from(bytes).toString('base64'), Buffer.from(bytes).toString('base64url')];
    for (const before of [0, 1, 2]) {
        const shifted = Buffer.concat([Buffer.alloc(before), bytes]);
        const first = Math.ceil((before * 8) / 6);
        const end = Math.floor((shifted.length * 8) / 6);
        forms.push(shifted.toString('base64').slice(first, end), shifted.toString('base64url').slice(first, end));
    }
    return forms;
}
function percentForms(value) {
    const script = encodeURIComponent(value.toWellFormed());
    const strict = script.replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
    const form = new URLSearchParams({ '': value }).toString().slice(1);
    const upper = [script, strict, form, encodeURIComponent(script), encodeURIComponent(strict)];
    return [...upper, ...upper.map(lowerPercent), percentDecoded(value)];
}
const lowerPercent = (text) => text.replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase());
function percentDecoded(value) {
    try {
        return decodeURIComponent(value);
    }
    catch {
        return value;
    }
}
function escapedForms(value) {
    const json = JSON.stringify(value).slice(1, -1);
    const xml = value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    return [
        json,
        json.replaceAll('/', '\\/'),
        ...unicodeEscaped(json, /[^\x20-\x7e]/g),
        ...unicodeEscaped(json, /[^\x20-\x7e]|[<>&'=+]/g),
        value.replaceAll('"', '\\"'),
        value.replaceAll("'", "\\'"),
        xml,
        xml.replaceAll('"', '&quot;'),
        xml.replaceAll('"', '&quot;').replaceAll("'", '&apos;'),
        xml.replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
        xml.replaceAll('"', '&#34;').replaceAll("'", '&#39;'),
        xml.replaceAll('"', '&quot;').replaceAll("'", '&#x27;'),
    ];
}
function unicodeEscaped(text, what) {
    const escaped = (digits) => text.replace(what, (c) => `\\u${digits(c.charCodeAt(0).toString(16).padStart(4, '0'))}`);
    return [escaped((hex) => hex), escaped((hex) => hex.toUpperCase())];
}
