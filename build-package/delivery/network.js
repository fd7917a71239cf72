import { directConnections } from './direct.js';
import { fetchOver } from './fetch.js';
import { exchange } from './http.js';
import { proxyFor } from './proxy.js';
const CLOCK_TOLERANCE_MS = 60_000;
export function createNetwork({ ca, secrets }) {
    const opened = new Map();
    const open = (way, connections) => {
        const found = opened.get(way) ?? connections();
        opened.set(way, found);
        return found;
    };
    const to = async (url) => {
        const proxy = proxyFor(url, process.env);
        if (!proxy)
            return open(url.protocol, () => directConnections(url.protocol === 'https:', ca));
        secrets.addLogin(decodeURIComponent(proxy.username), decodeURIComponent(proxy.password));
        return open(proxy.href, async () => (await import('./proxied.js')).proxiedConnections(proxy, ca));
    };
    return {
        forDelivery: () => deliveryNet(to, ca, secrets),
        fetch: fetchOver(to),
        close: () => {
            for (const connections of opened.values())
                void connections.then(({ close }) => close(), () => { });
        },
    };
}
function deliveryNet(to, ca, secrets) {
    let skewMs = 0;
    return (signal) => ({
        signal,
        ca,
        secrets,
        now: () => Date.now() + skewMs,
        http: async (request) => {
            const reply = await exchange(await to(request.url), request, signal);
            const skew = Date.parse(`${reply.headers.date}`) - Date.now();
            if (Math.abs(skew) > CLOCK_TOLERANCE_MS)
                skewMs = skew;
            return reply;
        },
    });
}
