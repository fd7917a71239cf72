import { DeliveryError } from './delivery.js';
const isLoopback = (hostname) => /^(localhost\.?|.+\.localhost\.?|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(hostname);
export function proxyFor(url, env) {
    if (isLoopback(url.hostname) || isExcepted(url, env.no_proxy || env.NO_PROXY || ''))
        return undefined;
    return (url.protocol === 'https:' && proxyUrl('HTTPS_PROXY', env)) || proxyUrl('HTTP_PROXY', env);
}
function isExcepted({ hostname, port, protocol }, entries) {
    const host = bare(hostname);
    const ownPort = port || (protocol === 'https:' ? '443' : '80');
    return entries
        .toLowerCase()
        .split(/[\s,]+/)
        .some((entry) => {
        const [, name = entry, onlyPort = ownPort] = /^(\[.+\]|[^:]*)(?::(\d+))?$/.exec(entry) ?? [];
        const domain = bare(name).replace(/^\*?\./, '');
        if (domain === '' || onlyPort !== ownPort)
            return false;
        return domain === '*' || host === domain || host.endsWith(`.${domain}`);
    });
}
const bare = (host) => host.replace(/^\[|\]$/g, '').replace(/\.$/, '');
function proxyUrl(name, env) {
    const value = (env[name.toLowerCase()] || env[name])?.trim();
    if (!value)
        return undefined;
    const text = /^[a-z0-9]+:\/\//i.test(value) ? value : `http://${value}`;
    if (URL.canParse(text)) {
        const url = new URL(text);
        if (url.protocol.startsWith('socks'))
            throw unusable('proxy.socks', name);
        if (/^https?:$/.test(url.protocol) && url.hostname && isDecodable(url))
            return url;
    }
    throw unusable('proxy.malformed', name);
}
const unusable = (code, input) => new DeliveryError('config', { when: 'never' }, { code, about: { input } });
function isDecodable({ username, password }) {
    try {
        decodeURIComponent(username + password);
        return true;
    }
    catch {
        return false;
    }
}
const TO_PROXY = Symbol('to proxy');
export const ledToProxy = (error) => Object.assign(error, { [TO_PROXY]: true });
export const wasToProxy = (error) => typeof error === 'object' && error !== null && TO_PROXY in error;
export const PROXY_SILENT = 'PROXY_SILENT';
