import { repositoryUrl, tellsTimeouts } from '../ci/environment.js';
import { jobName } from '../hosts/job-name.js';
import { present } from '../schema/json.js';
import { givenStatus } from './given/status.js';
import { failedSteps, readSteps, statusOfSteps, worse } from './given/steps.js';
import { ownQuery, readChange } from './history.js';
import { readLogs } from './jobs/details.js';
import { hasErrorMark } from './jobs/error-mark.js';
import { reportedJob } from './jobs/job.js';
import { upTo } from './jobs/logs.js';
import { verdictOfJob } from './jobs/verdict.js';
import { readOrNote } from './sources.js';
import { eventFileBirth, jobStart } from './start.js';
export async function readInJob(sources) {
    const { environment } = sources;
    const api = await sources.api();
    const ownJob = api ? readOrNote(sources.notes, () => api.ownJob()) : Promise.resolve(undefined);
    const change = readChange(sources, api, ownQuery(sources), ownJob.then((job) => job?.name));
    const job = await ownJob;
    const status = statusOf(givenStatus(sources.general, environment), statusOfSteps(job?.steps ?? [])) ??
        (await statusByLog(sources, api, job));
    if (status === undefined)
        return 'status-not-known';
    const [told, excerpts] = await Promise.all([
        change(status),
        api && job ? ownLog(sources, api, job, status) : [],
    ]);
    const startedAt = startOf(sources, job);
    return {
        verdict: verdictOfJob(status, tellsTimeouts(environment)),
        jobs: ownJobs(sources, api, job, status),
        excerpts,
        ...present({ change: told, startedAt, finishedAt: sources.now, jobUrl: job?.url ?? jobUrl(sources) }),
    };
}
const statusOf = (given, ofSteps) => ofSteps === 'failure' ? worse(given, ofSteps) : (given ?? ofSteps);
async function statusByLog({ notes, signal }, api, job) {
    if (!api?.servesRunningLogs || !job)
        return undefined;
    const isFailed = await readOrNote(notes, async () => hasErrorMark(upTo(signal, await api.log(job))));
    return isFailed ? 'failure' : undefined;
}
async function ownLog(sources, api, job, status) {
    const isWanted = api.servesRunningLogs && status === 'failure' && sources.general.outputFile.length === 0;
    return isWanted ? await readLogs(sources, api, [job]) : [];
}
function startOf({ world, environment, now }, job) {
    const mainStep = Number(world.env.STATE_started);
    return jobStart({
        api: job?.startedAt,
        mainStep: Number.isFinite(mainStep) ? mainStep : undefined,
        eventFile: job?.startedAt === undefined ? eventFileBirth(environment.eventPath) : undefined,
    }, now);
}
function ownJobs({ general, environment }, api, job, status) {
    const given = failedSteps(readSteps(general.steps));
    if (job && api) {
        const told = reportedJob(job, api, { status });
        return [told.failedSteps.length > 0 ? told : { ...told, failedSteps: given }];
    }
    if (given.length === 0 || !environment.job)
        return [];
    const name = jobName(environment.job, general.matrix);
    return [{ name, status, failedSteps: given, annotations: [] }];
}
function jobUrl({ general, environment }) {
    const repository = repositoryUrl(environment);
    const { runId } = environment;
    if (!repository || tellsTimeouts(environment) || runId === undefined)
        return undefined;
    const job = general.checkRunId;
    return job === undefined ? undefined : `${repository}/actions/runs/${runId}/job/${job}`;
}
