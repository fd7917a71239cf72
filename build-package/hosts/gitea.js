import { notOffered } from './api.js';
import { JOBS, LOG, RUNS } from './client.js';
import { pickOwnJob } from './own-job.js';
import { allPages } from './pages.js';
import { otherShape, pageOf, readJob, readRun } from './shapes.js';
const PAGE_MAX = 50;
const RUNS_PAGE = 30;
export function giteaApi(client, repository, own, marks) {
    const base = `/repos/${repository}/actions`;
    const get = (path, subject, query) => client.get(`${base}${path}`, subject, query).catch(notOffered);
    const jobs = async (run) => {
        const items = await allPages(async (page) => pageOf(await get(`/runs/${run.id}/jobs`, JOBS, { limit: PAGE_MAX, page }), 'jobs', JOBS.what));
        return ofAttempt(items.flatMap((item) => readJob(item) ?? []), run.attempt).map(withTrueSteps);
    };
    const ownRun = async ({ id }, page) => page.items.map(readRun).find((run) => run?.id === id) ?? readRun(await get(`/runs/${id}`, RUNS));
    return {
        tellsTimeouts: true,
        servesRunningLogs: true,
        jobs,
        ownAmong: (all) => pickOwnJob(all, marks),
        ownJob: async () => pickOwnJob(await jobs(own), marks),
        annotations: async () => undefined,
        log: (job) => client.stream(`${base}/jobs/${job.id}/logs`, LOG).catch(notOffered),
        attempt: async () => undefined,
        stepUrl: () => undefined,
        runs: async ({ run: subject, branch, event }, page) => {
            const query = { branch, event, limit: RUNS_PAGE, page };
            const listed = pageOf(await get('/runs', RUNS, query), 'workflow_runs', RUNS.what);
            const ours = await ownRun(subject, listed);
            const runs = listed.items.flatMap((item) => readRun(item) ?? []);
            if (!ours || (runs.length === 0 && listed.items.length > 0))
                throw otherShape(RUNS.what);
            return {
                runs: runs.filter((run) => isLike(run, ours)),
                isLast: listed.items.length === 0 || (listed.total ?? 0) <= page * listed.items.length,
            };
        },
    };
}
function ofAttempt(jobs, attempt) {
    const own = jobs.filter((job) => job.attempt === attempt);
    return own.length > 0 ? own : jobs;
}
function withTrueSteps(job) {
    const isEcho = job.isDone && job.steps.every((step) => step.conclusion === job.conclusion);
    return isEcho ? { ...job, steps: [] } : job;
}
const isLike = (run, ours) => ours !== undefined &&
    run.workflowFile === ours.workflowFile &&
    run.branch === ours.branch &&
    run.event === ours.event;
