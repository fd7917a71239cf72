import { pipeline, Readable } from 'node:stream';
import { decoderFor } from './inflate.js';
export function fetchOver(to) {
    return async (input, { method = 'GET', headers = {}, signal = new AbortController().signal } = {}) => {
        const url = new URL(input);
        const reply = await dispatch(await to(url), {
            origin: url.origin,
            path: `${url.pathname}${url.search}`,
            method,
            headers: { 'accept-encoding': 'gzip', ...headers },
            body: null,
            signal,
        });
        const body = await inflated(reply);
        return {
            url: url.href,
            status: reply.status,
            headers: new Map(Object.entries(reply.headers).map(([name, value]) => [
                name,
                [value].flat().join(', '),
            ])),
            body: Object.assign(body, { cancel: async () => void body.destroy() }),
        };
    };
}
function dispatch(dispatcher, request) {
    return new Promise((resolve, reject) => {
        let body;
        const controller = dispatcher.dispatch(request, {
            onStart: () => { },
            onHead: (status, headers) => {
                body = bodyOf(controller);
                resolve({ status, headers, body });
            },
            onData: (chunk) => {
                if (!body?.push(chunk))
                    controller.pause();
            },
            onEnd: () => void body?.push(null),
            onError: (error) => {
                if (body)
                    body.destroy(error);
                else
                    reject(error);
            },
        });
    });
}
function bodyOf(controller) {
    return new Readable({
        read: () => controller.resume(),
        destroy: (error, done) => {
            controller.abort();
            done(error);
        },
    }).on('error', () => { });
}
async function inflated({ headers, body }) {
    const encoding = `${headers['content-encoding'] ?? 'identity'}`;
    if (encoding === 'identity')
        return body;
    return pipeline(body, await decoderFor(encoding), () => { });
}
