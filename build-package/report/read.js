import { hasApi, readEnvironment } from '../ci/environment.js';
import { placeOf } from '../delivery/own-fault.js';
import { present } from '../schema/json.js';
import { baseOf } from './base.js';
import { streamEnds } from './files/files.js';
import { readEventFile } from './given/event-file.js';
import { givenStatus } from './given/status.js';
import { readChange } from './history.js';
import { readInJob } from './in-job.js';
import { positionOf } from './position.js';
import { createNotes, } from './sources.js';
const READING_SHARE = 1 / 3;
export async function readReport(world, general, asked) {
    const notes = createNotes();
    const sources = await prepare(world, general, asked, notes);
    const base = baseOf(sources);
    const known = knownEnd(sources);
    if (general.testOnly || (known && !asked.isTold(known))) {
        const verdict = { status: known ?? 'success', allowedFailures: [] };
        return { report: reportOf(sources, base, { verdict, jobs: [] }, NO_FILES), notes: notes.all(), logs: [] };
    }
    const [told, files] = await Promise.all([tell(sources), readFiles(sources)]);
    if (typeof told === 'string')
        return { silence: told, notes: notes.all(), logs: [] };
    return { report: reportOf(sources, base, told, files), notes: notes.all(), logs: logsOf(files, sources) };
}
async function prepare(world, general, asked, notes) {
    const environment = readEnvironment(world.env);
    const { payload, notes: eventNotes } = readEventFile(environment.eventPath);
    notes.add(...eventNotes);
    const share = Math.ceil(general.timeoutMs * READING_SHARE);
    const signal = AbortSignal.any([world.signal, AbortSignal.timeout(share)]);
    const position = world.command ? 'command' : positionOf(general, environment, payload);
    let opened;
    return {
        world,
        general,
        asked,
        environment,
        payload,
        position,
        ...present({ completed: position === 'workflow-run' ? await completedRun(payload) : undefined }),
        now: Date.now(),
        signal,
        notes,
        logs: [],
        api: () => {
            opened ??= open(environment, { world, general, signal, notes });
            return opened;
        },
    };
}
async function completedRun(payload) {
    const { readCompletedRun } = await import('./completed-run.js');
    return readCompletedRun(payload);
}
function knownEnd({ position, completed, general, environment, world }) {
    if (world.command)
        return world.command.status;
    if (position === 'workflow-run')
        return completed?.run.conclusion === 'success' ? 'success' : undefined;
    return position === 'final-job' ? undefined : givenStatus(general, environment);
}
async function open(environment, { world, general, signal, notes }) {
    if (!hasApi(environment))
        return undefined;
    if (!general.githubToken) {
        notes.add({ code: 'facts.no-token' });
        return undefined;
    }
    try {
        const { openApi } = await import('../hosts/open.js');
        return await openApi(environment, general, { env: world.env, fetch: world.fetch, signal });
    }
    catch (error) {
        notes.add({ code: 'facts.internal', detail: placeOf(error) });
        return undefined;
    }
}
async function tell(sources) {
    const { position, completed, general } = sources;
    const { command } = sources.world;
    if (command) {
        const { factsOfCommand } = await import('./command.js');
        const change = await readChange(sources, undefined, undefined)(command.status);
        return { ...factsOfCommand(command, general), ...present({ change }) };
    }
    if (position !== 'final-job' && position !== 'workflow-run')
        return await readInJob(sources);
    const { readFinalJob, readWorkflowRun } = await import('./whole-run.js');
    return completed ? await readWorkflowRun(sources, completed) : await readFinalJob(sources);
}
const NO_FILES = { excerpts: [], files: [], notes: [] };
async function readFiles({ general, environment, world, signal, notes }) {
    if (general.outputFile.length + general.testReport.length === 0)
        return NO_FILES;
    const { readNamedFiles } = await import('./files/named-files.js');
    const folder = environment.workspace ?? process.cwd();
    const read = await readNamedFiles(general, { folder, redact: world.redact, signal });
    notes.add(...read.notes);
    return read;
}
const ATTACHED_ENDS = { headBytes: 1024 ** 2, tailBytes: 63 * 1024 ** 2 };
const logsOf = ({ files }, { logs }) => files.length > 0
    ? files.map(({ name, path }) => ({ name, open: async () => streamEnds(path, ATTACHED_ENDS) }))
    : logs;
function reportOf({ general, position }, base, told, files) {
    const { startedAt, finishedAt, excerpts = [] } = told;
    const isFailed = told.verdict.status === 'failure';
    return {
        ...base,
        ...told,
        position,
        excerpts: [...files.excerpts, ...excerpts],
        fields: general.fields,
        isTest: general.testOnly,
        ...present({
            tests: files.tests,
            output: told.output ?? general.output,
            error: isFailed ? (told.error ?? general.error) : undefined,
            durationMs: startedAt !== undefined && finishedAt !== undefined ? Math.max(0, finishedAt - startedAt) : undefined,
        }),
    };
}
