import { linkTarget } from '../safety/inert.js';
import { oneLine } from './shorten.js';
const NAME_MAX = 120;
const JOBS_MAX = 10;
const STEPS_MAX = 3;
export const isFailed = ({ status, allowedToFail }) => (status === 'failure' || status === 'timed-out') && !allowedToFail;
export function failuresOf(report, words) {
    if (report.position === 'last-step' || report.position === 'at-end')
        return ownFailures(report);
    const jobs = report.jobs.filter(isFailed);
    return {
        failures: jobs.slice(0, JOBS_MAX).flatMap((job) => jobFailures(job, words)),
        moreFailures: Math.max(0, jobs.length - JOBS_MAX),
    };
}
function ownFailures({ verdict, jobs }) {
    const steps = verdict.status === 'success' ? [] : (jobs[0]?.failedSteps ?? []);
    return { failures: steps.slice(0, STEPS_MAX).map(stepFailure), moreFailures: 0 };
}
function jobFailures(job, words) {
    const named = {
        job: oneLine(job.name, NAME_MAX),
        ...(job.status === 'timed-out' && { note: words.message.status['timed-out'] }),
    };
    const url = job.url && linkTarget(job.url);
    if (job.failedSteps.length === 0)
        return [{ ...named, ...(url && { url }) }];
    return job.failedSteps
        .slice(0, STEPS_MAX)
        .map((step) => ({ ...named, ...(url && { url }), ...stepFailure(step) }));
}
function stepFailure({ name, url }) {
    const target = url && linkTarget(url);
    return { step: oneLine(name, NAME_MAX), ...(target && { url: target }) };
}
