import { parsed } from '../../schema/kinds.js';
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
export const isLoopback = (hostname) => LOOPBACK.test(hostname);
const QUOTES = '"\'`“”‘’';
export function unquoted(given) {
    let text = given.trim();
    while (text !== '' && QUOTES.includes(text.charAt(0)))
        text = text.slice(1).trimStart();
    while (text !== '' && QUOTES.includes(text.charAt(text.length - 1)))
        text = text.slice(0, -1).trimEnd();
    return text;
}
export const webhook = (service) => ({
    ...parsed((given) => readWebhook(unquoted(given), service), { type: 'string', format: 'uri-reference' }),
    secret: true,
});
function readWebhook(given, service) {
    if (/\s/.test(given))
        return { wrong: 'url-blank' };
    if (service.bare.test(given))
        return { value: withKey(service, given) };
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(given) || !URL.canParse(given))
        return { wrong: 'robot-key' };
    const url = new URL(given);
    const secure = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
    if (!secure)
        return { wrong: 'url-scheme' };
    if (url.username || url.password || url.hash)
        return { wrong: 'url-parts' };
    return hasKey(service, url) ? { value: url } : { wrong: 'robot-key' };
}
function withKey({ address, key }, bare) {
    if (key === 'path')
        return new URL(address + bare);
    const url = new URL(address);
    url.searchParams.set(key.parameter, bare);
    return url;
}
function hasKey({ address, key }, url) {
    if (key !== 'path')
        return Boolean(url.searchParams.get(key.parameter));
    const [, end = ''] = url.pathname.split(new URL(address).pathname);
    return /^[^/]+$/.test(end);
}
