import { connectTimeout } from './connect-timeout.js';
import { ADDRESS_MS, CONNECT_MS, IDLE_MS, } from './dispatcher.js';
import { trusted } from './trust.js';
const HEAD_BYTES = 16 * 1024;
export async function directConnections(isSecure, ca) {
    const { Agent, request } = isSecure ? await import('node:https') : await import('node:http');
    const agent = new Agent({
        keepAlive: true,
        timeout: IDLE_MS,
        autoSelectFamily: true,
        autoSelectFamilyAttemptTimeout: ADDRESS_MS,
        ...(isSecure && (await tlsOptions(ca))),
    });
    return {
        dispatch: ({ origin, path, body, ...options }, handler) => {
            dropEnded(agent);
            const given = { ...options, agent, maxHeaderSize: HEAD_BYTES, insecureHTTPParser: false };
            const sent = request(`${origin}${path}`, given);
            whenConnected(sent, isSecure ? 'secureConnect' : 'connect', () => {
                handler.onStart();
                sent.end(body);
            });
            return tell(sent, handler);
        },
        close: () => agent.destroy(),
    };
}
async function tlsOptions(given) {
    const ca = await trusted(given);
    return { rejectUnauthorized: true, ...(ca && { ca }) };
}
function dropEnded({ freeSockets }) {
    for (const socket of Object.values(freeSockets).flat())
        if (!socket?.readable)
            socket?.destroy();
}
function whenConnected(sent, connected, start) {
    sent.on('socket', (socket) => {
        if (sent.reusedSocket)
            return start();
        const timedOut = connectTimeout(socket, sent.host);
        const timer = setTimeout(() => sent.destroy(timedOut()), CONNECT_MS);
        sent.once('close', () => clearTimeout(timer));
        socket.once(connected, () => {
            clearTimeout(timer);
            start();
        });
    });
}
function tell(sent, handler) {
    let reply;
    sent.on('error', handler.onError);
    sent.on('upgrade', (_reply, socket) => {
        socket.destroy();
        handler.onError(coded('ERR_UNASKED_UPGRADE'));
    });
    sent.on('response', (response) => {
        reply = response;
        handler.onHead(response.statusCode ?? 0, response.headers);
        response.on('data', handler.onData);
        response.on('end', handler.onEnd);
        response.on('error', handler.onError);
    });
    return {
        abort: () => void sent.destroy(),
        pause: () => void reply?.pause(),
        resume: () => void reply?.resume(),
    };
}
const coded = (code) => Object.assign(new Error(code), { code });
