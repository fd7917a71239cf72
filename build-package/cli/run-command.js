import { exitCodeOf } from './ending.js';
import { launch } from './launch.js';
import { passThrough } from './pass-through.js';
import { signalTree } from './process-tree.js';
import { passOnSignals } from './signals.js';
const KILL_AFTER_MS = 10_000;
export async function runCommand(args, command, onFault) {
    const started = { at: Date.now(), clock: performance.now() };
    const launched = tryToLaunch(command, !readsConfigFromInput(args));
    const ending = 'error' in launched ? Promise.resolve(launched) : endingOf(launched.process);
    const signals = 'error' in launched ? undefined : passOnSignals(launched.process);
    const orNothing = (loading) => loading.catch((error) => void onFault(error));
    const reader = await orNothing(openReader());
    const passing = 'error' in launched
        ? []
        : launched.outputs.map(({ from, to }) => passThrough(from, to, reader?.open().take ?? (() => undefined)));
    const teller = await orNothing(openTeller(args));
    const limit = 'error' in launched ? undefined : startLimit(launched.process, teller?.limitMs, started.clock);
    const end = await ending;
    const durationMs = performance.now() - started.clock;
    clearTimeout(limit?.timer);
    await Promise.all(passing.map((each) => each.drained()));
    const code = exitCodeOf(end);
    const fails = await orNothing(tell(teller, signals, {
        command,
        end,
        startedAt: started.at,
        durationMs,
        isOutOfTime: limit?.isOver() ?? false,
        stopped: signals?.stopped(),
        output: await reader?.end(),
    }));
    return fails && code === 0 ? 1 : code;
}
const openReader = async () => (await import('./told-output.js')).readOutput();
const openTeller = async (args) => (await import('./tell-command.js')).commandTeller(args);
async function tell(teller, signals, run) {
    if (!teller)
        return false;
    const stop = new AbortController();
    signals?.release(() => stop.abort());
    return await teller.tell(run, stop.signal);
}
function tryToLaunch(command, input) {
    try {
        return launch(command, input);
    }
    catch (error) {
        return { error: codeOf(error) };
    }
}
function endingOf(child) {
    return new Promise((resolve) => {
        child.on('exit', (code, signal) => resolve({ code, signal }));
        child.on('error', (error) => {
            if (child.pid === undefined)
                resolve({ error: codeOf(error) });
        });
    });
}
const codeOf = (error) => error?.code ?? 'error';
const readsConfigFromInput = (args) => args.includes('--config=-') || args.some((word, index) => word === '-' && args[index - 1] === '--config');
function startLimit(child, limitMs, start) {
    const { pid } = child;
    if (limitMs === undefined || pid === undefined)
        return undefined;
    let isOver = false;
    const isRunning = () => child.exitCode === null && child.signalCode === null;
    const expire = async () => {
        isOver = true;
        await signalTree(pid, 'SIGTERM');
        setTimeout(() => isRunning() && signalTree(pid, 'SIGKILL'), KILL_AFTER_MS).unref();
    };
    const timer = setTimeout(() => isRunning() && expire(), Math.max(0, limitMs - (performance.now() - start)));
    return { timer, isOver: () => isOver };
}
