import { DeliveryError } from './delivery.js';
import { parseRetryAfter } from './retry-after.js';
const NEVER = { when: 'never' };
const SOON = { when: 'soon' };
const refused = (code) => ({ kind: 'refused', code, again: NEVER });
const busy = { kind: 'unavailable', code: 'http.busy', again: SOON };
const gateway = {
    kind: 'unavailable',
    code: 'http.gateway',
    again: { when: 'once', maybeArrived: true },
};
const MEANINGS = {
    401: { kind: 'login', code: 'http.login', again: NEVER },
    403: { kind: 'login', code: 'http.login', again: NEVER },
    404: refused('http.not-found'),
    407: { kind: 'refused', code: 'proxy.login', again: NEVER },
    408: busy,
    410: refused('http.not-found'),
    413: refused('http.too-large'),
    425: busy,
    429: { kind: 'rate-limited', code: 'http.rate-limited', again: { when: 'once' } },
    500: busy,
    501: refused('http.refused'),
    502: gateway,
    503: busy,
    504: gateway,
    505: refused('http.refused'),
    506: refused('http.refused'),
    508: refused('http.refused'),
    510: refused('http.refused'),
    511: refused('http.captive-portal'),
};
export function httpStatusError(reply, host, now) {
    const { status } = reply;
    const meaning = meaningOf(reply);
    const after = ASKS_TO_WAIT.has(status) ? parseRetryAfter(reply.headers['retry-after'], now) : undefined;
    const about = {
        host,
        status,
        ...(after === undefined ? {} : { seconds: Math.ceil(after / 1000) }),
        ...(isRedirect(status) ? redirectTarget(reply) : {}),
    };
    const again = after === undefined ? meaning.again : { when: 'after', ms: after };
    const code = meaning.code === 'http.rate-limited' && after !== undefined ? 'http.rate-limited-for' : meaning.code;
    return new DeliveryError(meaning.kind, again, { code, about });
}
const ASKS_TO_WAIT = new Set([408, 425, 429, 500, 503]);
function meaningOf(reply) {
    const { status } = reply;
    if ((status === 401 || status === 403) && isHtml(reply))
        return refused('http.block-page');
    const meaning = MEANINGS[status];
    if (meaning)
        return meaning;
    if (isRedirect(status))
        return refused('http.redirect');
    if (status >= 400 && status < 500)
        return refused('http.refused');
    if (status >= 520 && status < 600)
        return gateway;
    if (status >= 500 && status < 600)
        return busy;
    return { kind: 'protocol', code: 'http.unexpected', again: NEVER };
}
const isRedirect = (status) => status >= 300 && status < 400 && status !== 304;
const isHtml = (reply) => /^text\/html\b/i.test(`${reply.headers['content-type'] ?? ''}`);
function redirectTarget(reply) {
    const location = `${reply.headers.location ?? ''}`;
    const target = URL.canParse(location) ? new URL(location).host : '';
    return /^[\w.:[\]-]{1,255}$/.test(target) ? { target } : {};
}
