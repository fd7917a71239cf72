import { tellsTimeouts } from '../ci/environment.js';
import { jobName } from '../hosts/job-name.js';
import { present } from '../schema/json.js';
import { linkTo } from './base.js';
import { readNeeds, standings } from './given/needs.js';
import { givenStatus } from './given/status.js';
import { ownQuery, readChange } from './history.js';
import { inOrder, isFailure } from './jobs/job.js';
import { readJobs } from './jobs/read.js';
import { verdictOfJobs } from './jobs/verdict.js';
import { readOrNote } from './sources.js';
export async function readFinalJob(sources) {
    const needs = readNeeds(sources.general.needs);
    const api = await sources.api();
    const subject = ownQuery(sources);
    const change = readChange(sources, api, subject);
    const told = await readNeededJobs(sources, api, subject?.query.run, needs);
    if (!told.verdict)
        return 'nothing-ran';
    return {
        ...telling(told, told.verdict),
        ...present({
            startedAt: told.startedAt,
            finishedAt: told.finishedAt ?? sources.now,
            change: await change(told.verdict.status),
        }),
    };
}
async function readNeededJobs(sources, api, run, needs) {
    const ownFailure = failureOfOwn(sources);
    const [all, attemptStart] = await Promise.all([
        api && run && readOrNote(sources.notes, () => api.jobs(run)),
        api && run && startOfAttempt(sources, api, run),
    ]);
    if (!api || !all)
        return toldByNeeds(sources, needs, ownFailure);
    const own = api.ownAmong(all);
    const jobs = all.filter((job) => job !== own);
    const standing = standings(jobs, needs);
    const seen = jobs.filter((job) => !isFailure(job.conclusion) || standing(job) !== 'allowed');
    return readJobs(sources, api, jobs, {
        standing,
        unseen: [...ownFailure, ...unseen(seen, needs)],
        ...present({ attemptStart }),
    });
}
function failureOfOwn({ general, environment }) {
    if (givenStatus(general, environment) !== 'failure')
        return [];
    return [{ name: environment.job ? jobName(environment.job, general.matrix) : 'job', status: 'failure' }];
}
async function startOfAttempt({ notes }, api, run) {
    const { id, attempt = 1 } = run;
    if (attempt < 2)
        return undefined;
    return (await readOrNote(notes, () => api.attempt({ id, attempt })))?.startedAt;
}
function unseen(jobs, needs) {
    const ends = new Set(jobs.map(({ conclusion }) => conclusion));
    return needs
        .filter(({ result }) => result === 'failure' || result === 'cancelled')
        .filter(({ result }) => !ends.has(result) && !ends.has('timed-out'))
        .map(({ key, result }) => ({ name: key, status: result }));
}
function toldByNeeds({ environment }, needs, ownFailure) {
    const ended = [...ownFailure, ...needs.map(({ key, result }) => ({ name: key, status: result }))];
    return {
        verdict: verdictOfJobs(ended, tellsTimeouts(environment)),
        jobs: inOrder(ended.map((job) => ({ ...present(job), failedSteps: [], annotations: [] }))),
        excerpts: [],
    };
}
export async function readWorkflowRun(sources, completed) {
    const api = await sources.api();
    const change = readChange(sources, api, pastOf(completed));
    const told = await readRunJobs(sources, api, completed);
    if (!told.verdict)
        return 'nothing-ran';
    return {
        ...telling(told, told.verdict),
        ...present({
            startedAt: completed.startedAt ?? told.startedAt,
            finishedAt: told.finishedAt ?? completed.finishedAt,
            change: await change(told.verdict.status),
        }),
    };
}
async function readRunJobs(sources, api, { run }) {
    const { conclusion } = run;
    const jobs = api && (await readOrNote(sources.notes, () => api.jobs({ id: run.id, attempt: run.attempt })));
    if (api && jobs)
        return readJobs(sources, api, jobs, present({ conclusion }));
    return {
        verdict: verdictOfJobs([], tellsTimeouts(sources.environment), conclusion),
        jobs: [],
        excerpts: [],
    };
}
const pastOf = ({ run, workflowId }) => ({
    query: {
        run: { id: run.id, attempt: run.attempt },
        workflowId,
        workflowFile: run.workflowFile,
        workflowName: run.workflowName,
        branch: run.branch,
        event: run.event,
        headRepository: run.headRepository,
    },
    runNumber: run.number,
    current: linkTo(run.number, run.url, run.sha),
});
function telling({ jobs, excerpts }, verdict) {
    const failed = jobs.find(({ status, allowedToFail }) => isFailure(status) && !allowedToFail);
    return { verdict, jobs, excerpts, ...present({ jobUrl: failed?.url }) };
}
