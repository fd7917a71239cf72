import { runUrl } from '../ci/environment.js';
import { linkTo } from './base.js';
import { changeOf, isOpenEnded } from './change.js';
import { headRepository } from './given/event.js';
import { readOrNote } from './sources.js';
const PAGES_MAX = 5;
const JOBS_READ_MAX = 10;
const BATCH = 5;
export function ownQuery({ environment, payload }) {
    const { runId, runAttempt, runNumber, workflowFile, workflow, headRef, refName, ref, eventName } = environment;
    if (runId === undefined)
        return undefined;
    return {
        query: {
            run: { id: runId, attempt: runAttempt },
            workflowFile,
            workflowName: workflow,
            branch: headRef ?? refName,
            ref,
            event: eventName,
            headRepository: headRepository(payload) ?? environment.repository,
        },
        runNumber,
        current: linkTo(runNumber, runUrl(environment), environment.sha),
    };
}
export function readChange(sources, api, subject, jobName) {
    if (!sources.asked.previous)
        return async () => undefined;
    const past = api && subject
        ? readOrNote(sources.notes, () => readPast(api, subject, jobName))
        : Promise.resolve(undefined);
    return async (status) => {
        const runs = await past;
        if (runs)
            return changeOf(status, runs, subject?.current);
        return status === 'cancelled' ? undefined : { kind: 'unreadable', why: 'facts.runs' };
    };
}
async function readPast(api, subject, jobName) {
    const [earlier, listed] = await Promise.all([earlierAttempt(api, subject), listRuns(api, subject)]);
    const runs = [...earlier, ...listed];
    const name = await jobName;
    return name === undefined ? runs.map(byRun) : await byJob(api, runs, name);
}
async function earlierAttempt(api, { query }) {
    const { id, attempt: number = 1 } = query.run;
    if (number < 2)
        return [];
    const earlier = await api.attempt({ id, attempt: number - 1 });
    return earlier ? [earlier] : [];
}
async function listRuns(api, { query, runNumber = Number.POSITIVE_INFINITY }) {
    const found = [];
    for (let page = 1; page <= PAGES_MAX; page++) {
        const { runs, isLast } = await api.runs(query, page);
        found.push(...runs.filter((run) => run.id !== query.run.id && run.number < runNumber));
        if (isLast || !isOpenEnded(found.map(byRun)))
            break;
    }
    return found.toSorted((one, other) => other.number - one.number);
}
const byRun = ({ number, url, sha, conclusion }) => ({
    ...linkTo(number, url, sha),
    number,
    status: endOf(conclusion),
});
const FAILURES = new Set(['failure', 'timed_out', 'startup_failure']);
const endOf = (conclusion) => conclusion === 'success' ? 'success' : FAILURES.has(conclusion) ? 'failure' : undefined;
async function byJob(api, runs, name) {
    const ended = runs.filter((run) => endOf(run.conclusion) !== undefined);
    const read = [];
    while (read.length < Math.min(ended.length, JOBS_READ_MAX) && isOpenEnded(read)) {
        const size = read.length === 0 ? 1 : BATCH;
        const batch = ended.slice(read.length, Math.min(read.length + size, JOBS_READ_MAX));
        read.push(...(await Promise.all(batch.map((run) => jobIn(api, run, name)))));
    }
    return isOpenEnded(read) ? [...read, ...ended.slice(read.length).map(byRun)] : read;
}
async function jobIn(api, run, name) {
    const jobs = await api.jobs({ id: run.id, attempt: run.attempt });
    const job = jobs.find((candidate) => candidate.name === name);
    return { ...byRun(run), status: jobEndOf(job) };
}
function jobEndOf(job) {
    if (job?.conclusion === 'success')
        return 'success';
    return job?.conclusion === 'failure' || job?.conclusion === 'timed-out' ? 'failure' : undefined;
}
