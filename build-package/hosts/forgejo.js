import { workflowFile as fileOf } from '../ci/environment.js';
import { countAt, present, textAt, urlAt } from '../schema/json.js';
import { notOffered } from './api.js';
import { JOBS, LOG, RUNS } from './client.js';
import { pickOwnJob } from './own-job.js';
import { jobEnd, otherShape, pageOf, runConclusion } from './shapes.js';
const RUNS_PAGE = 30;
export function forgejoApi(client, repository, own, marks) {
    const base = `/repos/${repository}/actions`;
    const get = (path, subject, query) => client.get(`${base}${path}`, subject, query).catch(notOffered);
    const jobs = async (run) => {
        const answer = await get(`/runs/${run.id}/jobs`, JOBS);
        if (!Array.isArray(answer))
            throw otherShape(JOBS.what);
        return answer.flatMap((item) => readJob(item) ?? []);
    };
    return {
        tellsTimeouts: true,
        servesRunningLogs: true,
        jobs,
        ownAmong: (all) => pickOwnJob(all, marks),
        ownJob: async () => pickOwnJob(await jobs(own), marks),
        annotations: async () => undefined,
        log: ({ id, attempt = 1 }) => client.stream(`${base}/jobs/${id}/logs?attempt=${attempt}`, LOG).catch(notOffered),
        attempt: async () => undefined,
        stepUrl: () => undefined,
        runs: async ({ run, ref, event, workflowFile }, page) => {
            const query = { ref, event, workflow_id: workflowFile, limit: RUNS_PAGE, page };
            const listed = pageOf(await get('/runs', RUNS, query), 'workflow_runs', RUNS.what);
            const ours = workflowFile ??
                fileOf(textAt(listed.items.find((item) => countAt(item, 'id') === run.id), 'workflow_id'));
            return {
                runs: listed.items.flatMap((item) => (isOf(item, ours) ? (readRun(item) ?? []) : [])),
                isLast: listed.items.length === 0 || (listed.total ?? 0) <= page * listed.items.length,
            };
        },
    };
}
const isOf = (run, file) => file !== undefined && fileOf(textAt(run, 'workflow_id')) === file;
function readJob(job) {
    const id = countAt(job, 'id');
    const name = textAt(job, 'name');
    if (id === undefined || name === undefined)
        return undefined;
    const conclusion = jobEnd(textAt(job, 'status'));
    return {
        id,
        name,
        isDone: conclusion !== undefined,
        steps: [],
        ...present({ conclusion, attempt: countAt(job, 'attempt') }),
    };
}
function readRun(run) {
    const id = countAt(run, 'id');
    const number = countAt(run, 'index_in_repo');
    if (id === undefined || number === undefined)
        return undefined;
    return {
        id,
        number,
        ...present({
            conclusion: runConclusion(textAt(run, 'status')),
            url: urlAt(run, 'html_url'),
            sha: textAt(run, 'commit_sha'),
        }),
    };
}
