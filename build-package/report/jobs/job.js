import { present } from '../../schema/json.js';
import { causeOf } from './verdict.js';
const ANNOTATIONS_MAX = 10;
export function reportedJob(job, api, facts) {
    const { status = job.conclusion, allowedToFail, missingFromNeeds, annotations = [] } = facts;
    return {
        name: job.name,
        ...present({
            status,
            url: job.url,
            startedAt: job.startedAt,
            finishedAt: job.finishedAt,
            allowedToFail: allowedToFail || undefined,
            missingFromNeeds: missingFromNeeds || undefined,
        }),
        failedSteps: failedStepsOf(job, status, api),
        annotations: tellingAnnotations(annotations),
    };
}
function failedStepsOf(job, status, api) {
    const failed = job.steps.filter(({ conclusion }) => conclusion === 'failure');
    const stopped = job.steps.filter(({ conclusion }) => conclusion === 'cancelled').slice(0, 1);
    return (failed.length === 0 && status === 'timed-out' ? stopped : failed).map((step) => present({ name: step.name, number: step.number, url: api.stepUrl(job, step) }));
}
function tellingAnnotations(annotations) {
    const errors = annotations.filter((annotation) => annotation.level === 'failure' && causeOf([annotation]) === undefined);
    const telling = errors.filter(({ message }) => !/^Process completed with exit code \d+\.$/.test(message));
    return telling.slice(0, ANNOTATIONS_MAX);
}
const ORDER = [
    'failure',
    'timed-out',
    'cancelled',
    undefined,
    'success',
    'neutral',
    'skipped',
];
export function inOrder(jobs) {
    const afterTimedOut = ORDER.indexOf('timed-out') + 0.5;
    const rank = (job) => (job.allowedToFail ? afterTimedOut : ORDER.indexOf(job.status));
    return jobs.toSorted((one, other) => rank(one) - rank(other));
}
export const isFailure = (status) => status === 'failure' || status === 'timed-out';
