import { domainToASCII } from 'node:url';
import { lazyPattern } from '../../safety/lazy-pattern.js';
const LOCAL_MAX_BYTES = 64;
const ADDRESS_MAX_BYTES = 254;
const SEPARATORS = new Set([',', ';', '\n', '，', '；']);
const PLAIN_LOCAL = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const PLAIN_DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/;
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;
const anyLocal = lazyPattern("^[\\p{L}\\p{N}\\p{M}!#$%&'*+/=?^_`{|}~-]+(?:\\.[\\p{L}\\p{N}\\p{M}!#$%&'*+/=?^_`{|}~-]+)*$", 'u');
const anyDomain = lazyPattern(String.raw `^[\p{L}\p{N}\p{M}-]+(?:\.[\p{L}\p{N}\p{M}-]+)*$`, 'u');
const HOST_LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const unseen = lazyPattern(String.raw `[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]`, 'u');
export function parseAddresses(text) {
    const addresses = [];
    const wrong = [];
    for (const piece of split(text.replaceAll('\r\n', '\n'))) {
        const trimmed = piece.trim();
        if (trimmed === '')
            continue;
        const address = parsePiece(trimmed);
        if (address)
            addresses.push(address);
        else
            wrong.push(trimmed);
    }
    return { addresses, wrong };
}
export function parseAddress(text) {
    const { addresses, wrong } = parseAddresses(text);
    return addresses.length === 1 && wrong.length === 0 ? addresses[0] : undefined;
}
const TOKEN = /"(?:[^"\\]|\\.)*"?|<[^>]*>?|[,;\n，；]|[^",;\n，；<]+/gs;
function split(text) {
    const pieces = [[]];
    for (const [token] of text.matchAll(TOKEN)) {
        if (SEPARATORS.has(token))
            pieces.push([]);
        else
            pieces.at(-1)?.push(token);
    }
    return pieces.map((tokens) => tokens.join(''));
}
function parsePiece(piece) {
    if (!PRINTABLE_ASCII.test(piece) && unseen().test(piece))
        return undefined;
    if (!piece.endsWith('>'))
        return bare(piece);
    const open = piece.lastIndexOf('<');
    const address = open < 0 ? undefined : bare(piece.slice(open + 1, -1).trim());
    if (!address)
        return undefined;
    const name = readName(piece.slice(0, open).trim());
    if (name === undefined)
        return undefined;
    return name === '' ? address : { name, ...address };
}
function readName(given) {
    const isQuoted = given.length > 1 && given.startsWith('"') && given.endsWith('"');
    if (!isQuoted)
        return /[<>"]/.test(given) ? undefined : given;
    const inner = given.slice(1, -1);
    const plain = inner.replaceAll(/\\(.)/gu, '$1');
    return /^(?:[^"\\]|\\.)*$/u.test(inner) ? plain.trim() : undefined;
}
function bare(given) {
    const at = given.indexOf('@');
    const local = given.slice(0, at);
    const domain = given.slice(at + 1);
    if (at < 1 || !(PLAIN_LOCAL.test(local) || anyLocal().test(local)))
        return undefined;
    const isPlain = PLAIN_DOMAIN.test(domain);
    if (!isPlain && !anyDomain().test(domain))
        return undefined;
    const ascii = isPlain ? domain : domainToASCII(domain);
    const labels = ascii.split('.');
    if (!labels.every((label) => HOST_LABEL.test(label)) || /^\d+$/.test(labels.at(-1) ?? ''))
        return undefined;
    const address = `${local}@${ascii}`;
    if (Buffer.byteLength(local) > LOCAL_MAX_BYTES || Buffer.byteLength(address) > ADDRESS_MAX_BYTES)
        return undefined;
    return { address };
}
export const isAscii = (address) => PRINTABLE_ASCII.test(address);
