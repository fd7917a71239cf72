import { hostname } from 'node:os';
import path from 'node:path';
import { end as exit } from '../entry.js';
import { notifyAndPublish } from '../run.js';
import { readFlags } from './arguments.js';
import { exitCodeOf, isNotFound, statusOf } from './ending.js';
import { OVERTIME_MS, printError, settleHere } from './settle.js';
export function commandTeller(args) {
    const flags = readFlags('run', args);
    const { settled, words, findings } = settleHere(flags, printError);
    return {
        limitMs: flags.timeoutCommandMs,
        tell: async (run, stop) => {
            const problem = problemOf(run, words);
            if (problem !== undefined)
                printError(`job-notify: ${problem}\n`);
            return await tell({ run, settled, findings, problem, lines: flags.outputLines, limitMs: flags.timeoutCommandMs }, stop);
        },
    };
}
async function tell({ run, settled, findings, problem, lines, limitMs }, stop) {
    const { command, end, output, startedAt, durationMs, isOutOfTime } = run;
    const { general } = settled.config;
    const name = path.basename(command[0] ?? '') || 'job-notify';
    const status = isOutOfTime ? 'failure' : statusOf(end, run.stopped);
    const isSuccess = status === 'success';
    const ended = {
        name,
        machine: hostname(),
        processId: process.pid,
        status,
        startedAt,
        durationMs,
        exitCode: exitCodeOf(end),
        excerpt: isSuccess ? [] : (output?.excerpt(name, general.logLines, settled.secrets.redact) ?? []),
        lastLines: isSuccess ? (output?.lastLines(lines) ?? '') : '',
        ...(isOutOfTime && limitMs !== undefined && { timedOutAfterMs: limitMs }),
        ...('signal' in end && end.signal && { signal: end.signal }),
        ...(problem !== undefined && { problem }),
    };
    const overtime = setTimeout(() => exit(exitCodeOf(end)), general.timeoutMs + OVERTIME_MS);
    return await notifyAndPublish(settled, stop, { ...findings, command: ended }).finally(() => clearTimeout(overtime));
}
function problemOf({ end, command }, { start }) {
    if (!('error' in end))
        return undefined;
    const [name = ''] = command;
    if (isNotFound(end.error))
        return start.notFound(name);
    return end.error === 'EACCES' ? start.notAllowed(name) : start.failed(name, end.error);
}
