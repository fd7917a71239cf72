import { jobName } from './job-name.js';
export function pickOwnJob(jobs, marks) {
    const { checkRunId, jobId } = marks;
    if (checkRunId !== undefined) {
        const own = jobs.find((job) => job.id === checkRunId || job.checkRunId === checkRunId);
        if (own)
            return own;
    }
    if (jobId !== undefined) {
        const own = jobs.find((job) => job.id === jobId);
        if (own)
            return own;
    }
    const unfinished = jobs.filter((job) => !job.isDone);
    const here = unfinished.filter((job) => isOnRunner(job, marks.runnerName));
    if (here.length === 1)
        return here[0];
    const named = (here.length > 0 ? here : unfinished).filter((job) => fitsName(job.name, marks));
    return named.length === 1 ? named[0] : undefined;
}
function isOnRunner({ runnerName, runnerId }, ours) {
    if (!ours || !runnerName)
        return false;
    if (runnerName === ours)
        return true;
    const plain = (name) => name.toLowerCase().replaceAll(/[ -]/g, ' ');
    return runnerId !== undefined && plain(`${runnerName} ${runnerId}`) === plain(ours);
}
function fitsName(name, { key, matrix }) {
    if (!key)
        return false;
    const own = jobName(key, matrix);
    return name === own || name.endsWith(` / ${own}`);
}
export function jobIdOf(runtimeToken) {
    const payload = runtimeToken?.split('.')[1];
    if (!payload || payload.length > 8_192)
        return undefined;
    try {
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
        const id = claims?.JobID;
        return Number.isSafeInteger(id) && id > 0 ? id : undefined;
    }
    catch {
        return undefined;
    }
}
