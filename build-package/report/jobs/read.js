import { present } from '../../schema/json.js';
import { readAnnotations, readLogs } from './details.js';
import { inOrder, isFailure, reportedJob } from './job.js';
import { statusOf, verdictOfJobs } from './verdict.js';
export async function readJobs(sources, api, jobs, beside) {
    const weighed = jobs.map((job) => ({ job, standing: standingIn(job, beside) }));
    const failed = weighed.filter(({ job, standing }) => isFailure(job.conclusion) && standing !== 'allowed');
    const { annotations, excerpts } = await readWhy(sources, api, failed.map(({ job }) => job), jobs);
    const ended = [...weighed.map((one) => endedOf(one, annotations)), ...(beside.unseen ?? [])];
    const unseen = (beside.unseen ?? []).map(({ name, status }) => ({
        name,
        ...present({ status }),
        failedSteps: [],
        annotations: [],
    }));
    return {
        verdict: verdictOfJobs(ended, api.tellsTimeouts, beside.conclusion),
        jobs: inOrder([...weighed.map((one) => jobOf(one, api, annotations)), ...unseen]),
        excerpts,
        ...span(jobs, beside.attemptStart),
    };
}
const standingIn = (job, { standing, conclusion }) => {
    if (!isFailure(job.conclusion))
        return 'failed';
    return conclusion === 'success' ? 'allowed' : (standing?.(job) ?? 'failed');
};
async function readWhy(sources, api, failed, jobs) {
    if (failed.length > 0) {
        if (!sources.asked.isTold('failure'))
            return { annotations: new Map(), excerpts: [] };
        const [annotations, excerpts] = await Promise.all([
            readAnnotations(sources, api, failed),
            readLogs(sources, api, failed),
        ]);
        return { annotations, excerpts };
    }
    const cancelled = jobs
        .filter(({ conclusion }) => conclusion === 'cancelled')
        .toSorted((one, other) => duration(other) - duration(one));
    const annotations = await readAnnotations(sources, api, cancelled);
    const timedOut = cancelled.filter(({ id, name, conclusion }) => statusOf({ name, ...present({ status: conclusion, annotations: annotations.get(id) }) }) ===
        'timed-out');
    const isTold = sources.asked.isTold('failure');
    return { annotations, excerpts: isTold ? await readLogs(sources, api, timedOut) : [] };
}
const duration = ({ startedAt = 0, finishedAt = 0 }) => finishedAt - startedAt;
function endedOf({ job, standing }, annotations) {
    return {
        name: job.name,
        allowedToFail: standing === 'allowed',
        ...present({ status: job.conclusion, annotations: annotations.get(job.id) }),
    };
}
function jobOf(weighed, api, annotations) {
    const { job, standing } = weighed;
    return reportedJob(job, api, {
        ...present({ status: statusOf(endedOf(weighed, annotations)) }),
        allowedToFail: standing === 'allowed',
        missingFromNeeds: standing === 'missing',
        annotations: annotations.get(job.id),
    });
}
function span(jobs, attemptStart = 0) {
    const ran = jobs.filter(({ conclusion, startedAt }) => conclusion !== 'skipped' && (startedAt ?? attemptStart) >= attemptStart);
    const starts = ran.flatMap(({ startedAt }) => startedAt ?? []);
    const ends = ran.flatMap(({ finishedAt }) => finishedAt ?? []);
    return present({
        startedAt: starts.length > 0 ? Math.min(...starts) : undefined,
        finishedAt: ends.length > 0 ? Math.max(...ends) : undefined,
    });
}
