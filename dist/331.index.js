export const id = 331;
export const ids = [331];
export const modules = {

  4331:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    giteaApi: () => (  giteaApi)
  });
  var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3041);
  var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2802);
  var _own_job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8267);
  var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3353);
  var _shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2747);





const PAGE_MAX = 50;
const RUNS_PAGE = 30;
function giteaApi(client, repository, own, marks) {
    const base = `/repos/${repository}/actions`;
    const get = (path, subject, query) => client.get(`${base}${path}`, subject, query).catch(_api_js__WEBPACK_IMPORTED_MODULE_0__  .J);
    const jobs = async (run) => {
        const items = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_3__  .S)(async (page) => (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__  .ZZ)(await get(`/runs/${run.id}/jobs`, _client_js__WEBPACK_IMPORTED_MODULE_1__  .PL, { limit: PAGE_MAX, page }), 'jobs', _client_js__WEBPACK_IMPORTED_MODULE_1__  .PL.what));
        return ofAttempt(items.flatMap((item) => (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__  .cd)(item) ?? []), run.attempt).map(withTrueSteps);
    };
    const ownRun = async ({ id }, page) => page.items.map(_shapes_js__WEBPACK_IMPORTED_MODULE_2__  .cI).find((run) => run?.id === id) ?? (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__  .cI)(await get(`/runs/${id}`, _client_js__WEBPACK_IMPORTED_MODULE_1__  .pt));
    return {
        tellsTimeouts: true,
        servesRunningLogs: true,
        jobs,
        ownAmong: (all) => (0,_own_job_js__WEBPACK_IMPORTED_MODULE_4__  .$)(all, marks),
        ownJob: async () => (0,_own_job_js__WEBPACK_IMPORTED_MODULE_4__  .$)(await jobs(own), marks),
        annotations: async () => undefined,
        log: (job) => client.stream(`${base}/jobs/${job.id}/logs`, _client_js__WEBPACK_IMPORTED_MODULE_1__  .$9).catch(_api_js__WEBPACK_IMPORTED_MODULE_0__  .J),
        attempt: async () => undefined,
        stepUrl: () => undefined,
        runs: async ({ run: subject, branch, event }, page) => {
            const query = { branch, event, limit: RUNS_PAGE, page };
            const listed = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__  .ZZ)(await get('/runs', _client_js__WEBPACK_IMPORTED_MODULE_1__  .pt, query), 'workflow_runs', _client_js__WEBPACK_IMPORTED_MODULE_1__  .pt.what);
            const ours = await ownRun(subject, listed);
            const runs = listed.items.flatMap((item) => (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__  .cI)(item) ?? []);
            if (!ours || (runs.length === 0 && listed.items.length > 0))
                throw (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__  .Sj)(_client_js__WEBPACK_IMPORTED_MODULE_1__  .pt.what);
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


  }),

  3353:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  allPages)
  });
const PAGES_MAX = 30;
async function allPages(read) {
    const { items, total = items.length } = await read(1);
    if (items.length === 0 || total <= items.length)
        return items;
    const pages = Math.min(Math.ceil(total / items.length), PAGES_MAX);
    const rest = await Promise.all(Array.from({ length: pages - 1 }, (_, index) => read(index + 2)));
    return [items, ...rest.map((page) => page.items)].flat();
}


  }),

  2747:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $T: () => (  jobEnd),
    Sj: () => (  otherShape),
    ZZ: () => (  pageOf),
    _o: () => (  readAnnotation),
    cI: () => (  readRun),
    cd: () => (  readJob),
    zf: () => (  runConclusion)
  });
  var _ci_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6735);
  var _schema_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1451);
  var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3041);



const JOB_ENDS = {
    success: 'success',
    failure: 'failure',
    cancelled: 'cancelled',
    skipped: 'skipped',
    neutral: 'neutral',
    timed_out: 'timed-out',
    stale: 'cancelled',
    action_required: 'neutral',
    startup_failure: 'failure',
};
const STEP_ENDS = new Set(['success', 'failure', 'cancelled', 'skipped']);
const RUN_ENDS = new Set([
    'success',
    'failure',
    'cancelled',
    'skipped',
    'neutral',
    'timed_out',
    'startup_failure',
    'stale',
    'action_required',
]);
const runConclusion = (word) => word !== undefined && RUN_ENDS.has(word) ? word : undefined;
const inDoubt = (word, known) => word === undefined ? undefined : (known ?? 'failure');
const jobEnd = (word) => word !== undefined && Object.hasOwn(JOB_ENDS, word) ? JOB_ENDS[word] : undefined;
function pageOf(answer, name, what) {
    if (!(0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(answer) || !Array.isArray((0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(answer, name)))
        throw otherShape(what);
    return { items: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .gT)(answer, name), total: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$v)(answer, 'total_count') };
}
const otherShape = (what) => new _api_js__WEBPACK_IMPORTED_MODULE_0__  .d({ code: 'facts.shape', about: { what } });
function readJob(job) {
    const id = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$v)(job, 'id');
    const name = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(job, 'name');
    if (id === undefined || name === undefined)
        return undefined;
    const word = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(job, 'conclusion');
    const conclusion = inDoubt(word, jobEnd(word));
    const checkRun = /\/check-runs\/(\d{1,15})$/.exec((0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(job, 'check_run_url') ?? '')?.[1];
    return {
        id,
        name,
        isDone: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(job, 'status') === 'completed',
        steps: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .gT)(job, 'steps').flatMap((step) => readStep(step) ?? []),
        ...(0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .Eb)({
            conclusion,
            attempt: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$v)(job, 'run_attempt'),
            startedAt: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .lC)(job, 'started_at'),
            finishedAt: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .lC)(job, 'completed_at'),
            url: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$Q)(job, 'html_url'),
            runnerName: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(job, 'runner_name'),
            runnerId: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$v)(job, 'runner_id'),
            checkRunId: checkRun === undefined ? undefined : Number(checkRun),
        }),
    };
}
function readStep(step) {
    const name = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(step, 'name');
    if (name === undefined)
        return undefined;
    const word = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(step, 'conclusion');
    const conclusion = word && STEP_ENDS.has(word) ? word : undefined;
    return (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .Eb)({ name, number: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$v)(step, 'number'), conclusion });
}
function readRun(run) {
    const id = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$v)(run, 'id');
    const number = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$v)(run, 'run_number');
    if (id === undefined || number === undefined)
        return undefined;
    const word = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(run, 'conclusion');
    return {
        id,
        number,
        ...(0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .Eb)({
            attempt: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$v)(run, 'run_attempt'),
            conclusion: inDoubt(word, runConclusion(word)),
            startedAt: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .lC)(run, 'run_started_at'),
            url: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$Q)(run, 'html_url'),
            sha: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(run, 'head_sha'),
            workflowFile: (0,_ci_environment_js__WEBPACK_IMPORTED_MODULE_2__  .EY)((0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(run, 'path')),
            workflowName: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(run, 'name'),
            branch: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(run, 'head_branch'),
            event: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(run, 'event'),
            headRepository: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(run, 'head_repository', 'full_name'),
        }),
    };
}
const LEVELS = new Set(['failure', 'warning', 'notice']);
function readAnnotation(annotation) {
    const level = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(annotation, 'annotation_level');
    const message = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(annotation, 'message');
    if (!level || !LEVELS.has(level) || message === undefined)
        return undefined;
    const path = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(annotation, 'path');
    return {
        level: level,
        message,
        ...(0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .Eb)({
            path: path === '.github' ? undefined : path,
            line: path === '.github' ? undefined : (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$v)(annotation, 'start_line'),
            title: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(annotation, 'title'),
        }),
    };
}


  })

};
