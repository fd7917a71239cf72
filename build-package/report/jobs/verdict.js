const OUT_OF_TIME = /^The job (?:running on runner .{1,200} )?has exceeded the maximum execution time of ([\dhms.]{1,20})/;
const NEWER_RUN = /^Canceling since a higher priority waiting request/;
const BY_PERSON = /^The run was canceled by @([^\s.]{1,60})/;
export function causeOf(annotations = []) {
    const causes = annotations.map(({ message }) => causeIn(message));
    return causes.find((cause) => cause?.kind === 'timed-out') ?? causes.find((cause) => cause !== undefined);
}
function causeIn(message) {
    const limit = OUT_OF_TIME.exec(message)?.[1];
    if (limit !== undefined) {
        const limitMs = parseDuration(limit);
        return limitMs === undefined ? { kind: 'timed-out' } : { kind: 'timed-out', limitMs };
    }
    if (NEWER_RUN.test(message))
        return { kind: 'newer-run' };
    const name = BY_PERSON.exec(message)?.[1];
    return name === undefined ? undefined : { kind: 'person', name };
}
function parseDuration(text) {
    const match = /^(?:(\d{1,4})h)?(?:(\d{1,6})m)?(?:(\d{1,8})(?:\.\d{1,9})?s)?\.?$/.exec(text);
    if (!match)
        return undefined;
    const [hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
    const ms = (((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000;
    return ms > 0 ? ms : undefined;
}
export const statusOf = ({ status, annotations }) => status === 'cancelled' && causeOf(annotations)?.kind === 'timed-out' ? 'timed-out' : status;
export function verdictOfJob(status, tellsTimeouts) {
    const isVague = status === 'cancelled' && !tellsTimeouts;
    return { status, ...(isVague && { cancelled: { by: 'perhaps-timeout' } }), allowedFailures: [] };
}
export function verdictOfJobs(jobs, tellsTimeouts, conclusion) {
    const allowed = jobs.filter((job) => isAllowed(job, conclusion));
    const counted = jobs.filter((job) => !isAllowed(job, conclusion));
    const statuses = new Set(counted.map(statusOf));
    const allowedFailures = allowed.map(({ name }) => name);
    const isFailed = conclusion === 'failure' || conclusion === 'startup_failure';
    if (statuses.has('failure'))
        return { status: 'failure', allowedFailures };
    if (statuses.has('timed-out') || conclusion === 'timed_out')
        return timedOut(counted, allowedFailures);
    if (isFailed)
        return { status: 'failure', allowedFailures };
    if (statuses.has('cancelled') || conclusion === 'cancelled')
        return cancelled(counted, tellsTimeouts, allowedFailures);
    if (statuses.has('success') || allowed.length > 0 || conclusion === 'success')
        return { status: 'success', allowedFailures };
    return undefined;
}
const isAllowed = (job, conclusion) => {
    const status = statusOf(job);
    const isBad = status === 'failure' || status === 'timed-out';
    return isBad && (job.allowedToFail === true || conclusion === 'success');
};
function timedOut(jobs, allowedFailures) {
    const limits = jobs.flatMap(({ annotations }) => {
        const cause = causeOf(annotations);
        return cause?.kind === 'timed-out' && cause.limitMs !== undefined ? [cause.limitMs] : [];
    });
    const limitMs = limits[0];
    return { status: 'failure', timedOut: limitMs === undefined ? {} : { limitMs }, allowedFailures };
}
function cancelled(jobs, tellsTimeouts, allowedFailures) {
    const ended = jobs.filter(({ status }) => status === 'cancelled');
    const causes = ended.map(({ annotations }) => causeOf(annotations));
    const person = causes.find((cause) => cause?.kind === 'person');
    const verdict = { status: 'cancelled', allowedFailures };
    if (causes.some((cause) => cause?.kind === 'newer-run'))
        return { ...verdict, cancelled: { by: 'newer-run' } };
    if (person?.kind === 'person')
        return { ...verdict, cancelled: { by: 'person', name: person.name } };
    const isVague = !tellsTimeouts && ended.some(({ annotations }) => annotations === undefined);
    return isVague ? { ...verdict, cancelled: { by: 'perhaps-timeout' } } : verdict;
}
