import { readFileSync } from 'node:fs';
import { isatty } from 'node:tty';
const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGBREAK'];
const OTHERS = ['SIGUSR1', 'SIGUSR2', 'SIGWINCH', 'SIGCONT'];
const OF_TERMINAL = new Set(['SIGINT', 'SIGQUIT', 'SIGWINCH', 'SIGCONT']);
const SAME_MS = 1_000;
export function passOnSignals(child) {
    let last;
    let released;
    const receive = (signal) => {
        const isStop = STOPPING.includes(signal);
        const isSame = last !== undefined && performance.now() - last.at < SAME_MS;
        if (released) {
            if (isStop && !isSame)
                released();
            return;
        }
        if (isStop)
            last = { signal, at: performance.now() };
        if (!(OF_TERMINAL.has(signal) && isInForeground()))
            child.kill(signal);
    };
    for (const signal of [...STOPPING, ...OTHERS]) {
        if (isKnownHere(signal))
            process.on(signal, receive);
    }
    return {
        stopped: () => last && { signal: last.signal, agoMs: performance.now() - last.at },
        release: (then) => {
            released = then;
        },
    };
}
const isKnownHere = (signal) => process.platform === 'win32' ? ['SIGINT', 'SIGBREAK', 'SIGHUP'].includes(signal) : signal !== 'SIGBREAK';
function isInForeground() {
    try {
        const fields = readFileSync('/proc/self/stat', 'latin1')
            .replace(/^.*\) /s, '')
            .split(' ');
        return fields[2] === fields[5];
    }
    catch {
        return [0, 1, 2].some((descriptor) => isatty(descriptor));
    }
}
