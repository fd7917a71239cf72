export const monotonicNow = () => LOADED_AT + Number(process.hrtime.bigint() - LOADED_AT_NS) / 1e6;
const LOADED_AT = Date.now();
const LOADED_AT_NS = process.hrtime.bigint();
export function endedBy(why) {
    return Object.assign(new Error(`ended: ${why}`), { why });
}
export function whyEnded(signal) {
    if (!signal.aborted)
        return undefined;
    const why = signal.reason?.why;
    return why === 'attempt' || why === 'deadline' ? why : 'cancelled';
}
export function startDeadline(timeoutMs) {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(endedBy('deadline')), timeoutMs);
    return {
        signal: controller.signal,
        endsAt: monotonicNow() + timeoutMs,
        cancel: () => controller.abort(endedBy('cancelled')),
        dispose: () => clearTimeout(timer),
    };
}
export function sleep(ms, signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            return resolve();
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal.addEventListener('abort', done);
    });
}
