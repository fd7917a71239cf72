import { isObject } from '../schema/json.js';
import { ApiFault } from './api.js';
import { ANNOTATIONS, JOBS, LOG, OWN_JOB, RUNS } from './client.js';
import { pickOwnJob } from './own-job.js';
import { allPages } from './pages.js';
import { otherShape, pageOf, readAnnotation, readJob, readRun } from './shapes.js';
const PAGE_MAX = 100;
const RUNS_PAGE = 20;
const ANNOTATIONS_PAGE = 50;
export function githubApi(client, repository, own, marks) {
    const base = `/repos/${repository}`;
    const jobs = (run) => readJobs(client, base, run);
    return {
        tellsTimeouts: false,
        servesRunningLogs: false,
        jobs,
        ownAmong: (all) => pickOwnJob(all, marks),
        ownJob: async () => (await jobByCheckRun(client, base, marks)) ?? pickOwnJob(await jobs(own), marks),
        annotations: async (job) => {
            const path = `${base}/check-runs/${job.checkRunId ?? job.id}/annotations`;
            const answer = await client.get(path, ANNOTATIONS, { per_page: ANNOTATIONS_PAGE });
            if (!Array.isArray(answer))
                throw otherShape(ANNOTATIONS.what);
            return answer.flatMap((item) => readAnnotation(item) ?? []);
        },
        log: (job) => client.stream(`${base}/actions/jobs/${job.id}/logs`, LOG),
        stepUrl: ({ url }, { number }) => (url && number !== undefined ? `${url}#step:${number}:1` : undefined),
        attempt: async ({ id, attempt }) => readRun(await client.get(`${base}/actions/runs/${id}/attempts/${attempt}`, RUNS)),
        runs: (query, page) => readRuns(client, base, query, page),
    };
}
async function readJobs(client, base, run) {
    const attempt = run.attempt === undefined ? '' : `/attempts/${run.attempt}`;
    const path = `${base}/actions/runs/${run.id}${attempt}/jobs`;
    const items = await allPages(async (page) => pageOf(await client.get(path, JOBS, { per_page: PAGE_MAX, page }), 'jobs', JOBS.what));
    return items.flatMap((item) => readJob(item) ?? []);
}
async function readRuns(client, base, query, page) {
    const { branch, event } = query;
    const filter = { branch, event, status: 'completed', exclude_pull_requests: true };
    const answer = await client.get(runsPath(base, query), RUNS, { ...filter, per_page: RUNS_PAGE, page });
    const { items, total = 0 } = pageOf(answer, 'workflow_runs', RUNS.what);
    const runs = items.flatMap((item) => readRun(item) ?? []);
    if (runs.length === 0 && items.length > 0)
        throw otherShape(RUNS.what);
    return { runs: runs.filter((run) => isOfQuery(run, query)), isLast: page * RUNS_PAGE >= total };
}
async function jobByCheckRun(client, base, { checkRunId }) {
    if (checkRunId === undefined)
        return undefined;
    try {
        const answer = await client.get(`${base}/actions/jobs/${checkRunId}`, OWN_JOB);
        if (!isObject(answer))
            throw otherShape(OWN_JOB.what);
        return readJob(answer);
    }
    catch (error) {
        if (error instanceof ApiFault && error.explanation.code === 'facts.missing')
            return undefined;
        throw error;
    }
}
function runsPath(base, { workflowFile, workflowId }) {
    const workflow = workflowId ?? workflowFile;
    return workflow === undefined
        ? `${base}/actions/runs`
        : `${base}/actions/workflows/${encodeURIComponent(workflow)}/runs`;
}
function isOfQuery(run, { workflowFile, workflowId, workflowName, headRepository }) {
    const isNamed = workflowFile !== undefined || workflowId !== undefined || run.workflowName === workflowName;
    const isOurs = headRepository === undefined || run.headRepository === undefined || run.headRepository === headRepository;
    return isNamed && isOurs;
}
