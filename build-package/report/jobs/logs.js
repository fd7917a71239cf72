const SHARE_MIN = 5;
export function servedLogs(lines, logs) {
    return lines === 0 ? 0 : Math.min(logs, Math.max(1, Math.floor(lines / SHARE_MIN)));
}
export async function* upTo(signal, chunks) {
    const iterator = chunks[Symbol.asyncIterator]();
    try {
        for (;;) {
            const result = await nextOf(iterator, signal);
            if (result === undefined || result.done)
                return;
            yield result.value;
        }
    }
    finally {
        iterator.return?.().catch(() => { });
    }
}
function nextOf(iterator, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => resolve(undefined);
        if (signal.aborted)
            return stop();
        signal.addEventListener('abort', stop, { once: true });
        iterator
            .next()
            .then(resolve, reject)
            .finally(() => signal.removeEventListener('abort', stop));
    });
}
