import { present } from '../schema/json.js';
export function factsOfCommand(command, general) {
    const { startedAt, durationMs, name, excerpt, lastLines, exitCode, signal, problem } = command;
    return {
        verdict: verdictOf(command),
        jobs: [],
        startedAt,
        finishedAt: startedAt + Math.round(durationMs),
        excerpts: excerpt.length > 0 ? [{ source: name, lines: excerpt }] : [],
        exit: present({ code: exitCode, signal }),
        ...present({ output: general.output ?? (lastLines || undefined), error: general.error ?? problem }),
    };
}
function verdictOf({ status, timedOutAfterMs }) {
    const timedOut = timedOutAfterMs === undefined ? {} : { timedOut: { limitMs: timedOutAfterMs } };
    return { status, ...timedOut, allowedFailures: [] };
}
export const baseOfCommand = ({ name, machine, startedAt, processId }, given) => ({
    task: given ?? `${name} @ ${machine}`,
    origin: JSON.stringify([machine, name, startedAt, processId]),
});
