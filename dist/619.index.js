export const id = 619;
export const ids = [619];
export const modules = {

/***/ 1619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFinalJob: () => (/* binding */ readFinalJob),
  readWorkflowRun: () => (/* binding */ readWorkflowRun)
});

// EXTERNAL MODULE: ./report/base.js
var base = __webpack_require__(4579);
// EXTERNAL MODULE: ./report/environment.js
var report_environment = __webpack_require__(7609);
// EXTERNAL MODULE: ./report/jobs.js
var report_jobs = __webpack_require__(6970);
// EXTERNAL MODULE: ./report/json.js
var json = __webpack_require__(4580);
// EXTERNAL MODULE: ./report/matrix.js
var matrix = __webpack_require__(2479);
;// CONCATENATED MODULE: ./report/needs.js


const NEEDS_MAX = 1_000;
const RESULTS = new Set(['success', 'failure', 'cancelled', 'skipped']);
function readNeeds(needs) {
    if (!(0,json/* isObject */.Gv)(needs))
        return [];
    return Object.entries(needs)
        .slice(0, NEEDS_MAX)
        .flatMap(([key, need]) => {
        const result = (0,json/* textAt */.$6)(need, 'result');
        return result && RESULTS.has(result) ? [{ key, result: result }] : [];
    });
}
function standingOf(failed, jobs, needs) {
    const own = needs.find(({ key }) => isNamedByKey(failed.name, key));
    if (own)
        return own.result === 'success' ? 'allowed' : 'failed';
    const open = needs.filter(({ key }) => !jobs.some(({ name }) => isNamedByKey(name, key)));
    const candidates = open.filter(({ result }) => result !== 'skipped');
    if (candidates.length === 0)
        return 'missing';
    return candidates.every(({ result }) => result === 'success') ? 'allowed' : 'failed';
}
function isNamedByKey(name, key) {
    const own = (0,matrix/* jobName */.dZ)(key, undefined);
    return name === own || name.startsWith(`${key} (`) || name.startsWith(`${key} / `);
}

// EXTERNAL MODULE: ./report/past-runs.js + 1 modules
var past_runs = __webpack_require__(5725);
// EXTERNAL MODULE: ./report/sources.js
var report_sources = __webpack_require__(4662);
// EXTERNAL MODULE: ./report/details.js
var details = __webpack_require__(914);
// EXTERNAL MODULE: ./report/verdict.js
var verdict = __webpack_require__(6013);
;// CONCATENATED MODULE: ./report/told-jobs.js




async function tellJobs(sources, api, jobs, beside) {
    const weighed = jobs.map((job) => ({ job, standing: standingIn(job, beside) }));
    const failed = weighed.filter(({ job, standing }) => (0,report_jobs/* isFailed */.Ix)(job.conclusion) && standing !== 'allowed');
    const { annotations, excerpts } = await readWhy(sources, api, failed.map(({ job }) => job), jobs);
    const ended = [...weighed.map((one) => endedOf(one, annotations)), ...(beside.unseen ?? [])];
    const unseen = (beside.unseen ?? []).map(({ name, status }) => ({
        name,
        ...(0,json/* present */.Eb)({ status }),
        failedSteps: [],
        annotations: [],
    }));
    return {
        verdict: (0,verdict/* verdictOfJobs */.F5)(ended, api.tellsTimeouts, beside.conclusion),
        jobs: (0,report_jobs/* inOrder */.al)([...weighed.map((one) => jobOf(one, api, annotations)), ...unseen]),
        excerpts,
        ...span(jobs),
    };
}
const standingIn = (job, { standing, conclusion }) => {
    if (!(0,report_jobs/* isFailed */.Ix)(job.conclusion))
        return 'failed';
    return conclusion === 'success' ? 'allowed' : (standing?.(job) ?? 'failed');
};
async function readWhy(sources, api, failed, jobs) {
    if (failed.length > 0) {
        if (!sources.asked.isTold('failure'))
            return { annotations: new Map(), excerpts: [] };
        const [annotations, excerpts] = await Promise.all([
            (0,details/* readAnnotations */.t)(sources, api, failed),
            (0,details/* readLogs */.o)(sources, api, failed),
        ]);
        return { annotations, excerpts };
    }
    const cancelled = jobs
        .filter(({ conclusion }) => conclusion === 'cancelled')
        .toSorted((one, other) => duration(other) - duration(one));
    const annotations = await (0,details/* readAnnotations */.t)(sources, api, cancelled);
    const timedOut = cancelled.filter(({ id, name, conclusion }) => (0,verdict/* statusOf */.c2)({ name, ...(0,json/* present */.Eb)({ status: conclusion, annotations: annotations.get(id) }) }) ===
        'timed-out');
    const isTold = sources.asked.isTold('failure');
    return { annotations, excerpts: isTold ? await (0,details/* readLogs */.o)(sources, api, timedOut) : [] };
}
const duration = ({ startedAt = 0, finishedAt = 0 }) => finishedAt - startedAt;
function endedOf({ job, standing }, annotations) {
    return {
        name: job.name,
        allowedToFail: standing === 'allowed',
        ...(0,json/* present */.Eb)({ status: job.conclusion, annotations: annotations.get(job.id) }),
    };
}
function jobOf(weighed, api, annotations) {
    const { job, standing } = weighed;
    return (0,report_jobs/* reportedJob */.rr)(job, api, {
        ...(0,json/* present */.Eb)({ status: (0,verdict/* statusOf */.c2)(endedOf(weighed, annotations)) }),
        allowedToFail: standing === 'allowed',
        missingFromNeeds: standing === 'missing',
        annotations: annotations.get(job.id),
    });
}
function span(jobs) {
    const ran = jobs.filter(({ conclusion }) => conclusion !== 'skipped');
    const starts = ran.flatMap(({ startedAt }) => startedAt ?? []);
    const ends = ran.flatMap(({ finishedAt }) => finishedAt ?? []);
    return (0,json/* present */.Eb)({
        startedAt: starts.length > 0 ? Math.min(...starts) : undefined,
        finishedAt: ends.length > 0 ? Math.max(...ends) : undefined,
    });
}

;// CONCATENATED MODULE: ./report/whole-run.js









async function readFinalJob(sources) {
    const needs = readNeeds(sources.general.needs);
    const api = await sources.api();
    const subject = (0,past_runs/* ownQuery */.r)(sources);
    const change = (0,past_runs/* readChange */.p)(sources, api, subject);
    const told = await readNeededJobs(sources, api, subject?.query.run, needs);
    if (!told.verdict)
        return 'nothing-ran';
    return {
        ...telling(told, told.verdict),
        ...(0,json/* present */.Eb)({
            startedAt: told.startedAt,
            finishedAt: told.finishedAt ?? sources.now,
            change: await change(told.verdict.status),
        }),
    };
}
async function readNeededJobs(sources, api, run, needs) {
    const all = api && run && (await (0,report_sources/* attempt */.C)(sources.notes, () => api.jobs(run)));
    if (!api || !all)
        return toldByNeeds(sources, needs);
    const own = api.ownAmong(all);
    const jobs = all.filter((job) => job !== own);
    return tellJobs(sources, api, jobs, {
        standing: (job) => standingOf(job, jobs, needs),
        unseen: unseen(jobs, needs),
    });
}
function unseen(jobs, needs) {
    const isSeen = (result) => jobs.some(({ conclusion }) => conclusion === result || conclusion === 'timed-out');
    return needs
        .filter(({ result }) => (result === 'failure' || result === 'cancelled') && !isSeen(result))
        .map(({ key, result }) => ({ name: key, status: result }));
}
function toldByNeeds({ environment }, needs) {
    const ended = needs.map(({ key, result }) => ({ name: key, status: result }));
    return {
        verdict: (0,verdict/* verdictOfJobs */.F5)(ended, (0,report_environment/* tellsTimeouts */.Nv)(environment)),
        jobs: (0,report_jobs/* inOrder */.al)(ended.map((job) => ({ ...job, failedSteps: [], annotations: [] }))),
        excerpts: [],
    };
}
async function readWorkflowRun(sources, completed) {
    const api = await sources.api();
    const change = (0,past_runs/* readChange */.p)(sources, api, pastOf(completed));
    const told = await readRunJobs(sources, api, completed);
    if (!told.verdict)
        return 'nothing-ran';
    return {
        ...telling(told, told.verdict),
        ...(0,json/* present */.Eb)({
            startedAt: completed.startedAt ?? told.startedAt,
            finishedAt: told.finishedAt ?? completed.finishedAt,
            change: await change(told.verdict.status),
        }),
    };
}
async function readRunJobs(sources, api, { run }) {
    const { conclusion } = run;
    const jobs = api && (await (0,report_sources/* attempt */.C)(sources.notes, () => api.jobs({ id: run.id, attempt: run.attempt })));
    if (api && jobs)
        return tellJobs(sources, api, jobs, (0,json/* present */.Eb)({ conclusion }));
    return {
        verdict: (0,verdict/* verdictOfJobs */.F5)([], (0,report_environment/* tellsTimeouts */.Nv)(sources.environment), conclusion),
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
    current: (0,base/* linkTo */.u)(run.number, run.url, run.sha),
});
function telling({ jobs, excerpts }, verdict) {
    const failed = jobs.find(({ status, allowedToFail }) => (0,report_jobs/* isFailed */.Ix)(status) && !allowedToFail);
    return { verdict, jobs, excerpts, ...(0,json/* present */.Eb)({ jobUrl: failed?.url }) };
}


/***/ })

};
