import { isIP } from 'node:net';
export function connectTimeout(socket, host) {
    let isLookedUp = isIP(host.replace(/^\[|\]$/g, '')) > 0;
    socket.once('lookup', () => {
        isLookedUp = true;
    });
    return () => Object.assign(new Error('connecting took too long'), { code: isLookedUp ? 'ETIMEDOUT' : 'ETIMEOUT' });
}
