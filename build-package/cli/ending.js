import { constants } from 'node:os';
const SIGNALLED = 128;
const NOT_EXECUTABLE = 126;
const NOT_FOUND = 127;
export function exitCodeOf(ending) {
    if ('error' in ending)
        return isNotFound(ending.error) ? NOT_FOUND : NOT_EXECUTABLE;
    if (ending.signal)
        return SIGNALLED + constants.signals[ending.signal];
    return ending.code ?? 1;
}
export const isNotFound = (error) => error === 'ENOENT' || error === 'ENOTDIR' || error === 'ERR_INVALID_ARG_VALUE';
const GRACE_MS = 10_000;
export function statusOf(ending, stopped) {
    const code = exitCodeOf(ending);
    if (stopped && !('error' in ending)) {
        const signalled = code === SIGNALLED + (constants.signals[stopped.signal] ?? 0);
        const isStop = stopped.signal !== 'SIGHUP' && stopped.agoMs < GRACE_MS;
        if (signalled || isStop)
            return 'cancelled';
    }
    return code === 0 ? 'success' : 'failure';
}
