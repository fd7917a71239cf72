export const id = 481;
export const ids = [481];
export const modules = {

  7771:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  readCommits)
  });
  var _schema_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1451);
  var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2802);
  var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2747);



async function readCommits(get, repository, base, head) {
    const answer = await get(`${repository}/compare/${base}...${head}`, _client_js__WEBPACK_IMPORTED_MODULE_0__  .HX);
    if (!Array.isArray((0,_schema_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(answer, 'commits')))
        throw (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__  .Sj)(_client_js__WEBPACK_IMPORTED_MODULE_0__  .HX.what);
    const commits = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_2__  .gT)(answer, 'commits').flatMap((item) => readCommit(item) ?? []);
    const isNewestLast = commits.at(-1)?.sha === head;
    return {
        commits: isNewestLast ? commits.toReversed() : commits,
        total: Math.max((0,_schema_json_js__WEBPACK_IMPORTED_MODULE_2__  .$v)(answer, 'total_commits') ?? 0, commits.length),
    };
}
function readCommit(item) {
    const sha = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(item, 'sha');
    if (!sha)
        return undefined;
    return (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_2__  .Eb)({
        sha,
        subject: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(item, 'commit', 'message')?.split(/\r?\n/, 1)[0],
        author: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_2__  .Eb)({
            login: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(item, 'author', 'login'),
            name: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(item, 'commit', 'author', 'name'),
            mail: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(item, 'commit', 'author', 'email'),
        }),
        url: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_2__  .$Q)(item, 'html_url'),
    });
}


  }),

  3481:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    forgejoApi: () => (  forgejoApi)
  });
  var _ci_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6735);
  var _schema_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1451);
  var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3041);
  var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2802);
  var _commits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7771);
  var _own_job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8267);
  var _shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2747);







const RUNS_PAGE = 30;
function forgejoApi(client, repository, own, marks) {
    const base = `/repos/${repository}/actions`;
    const get = (path, subject, query) => client.get(`${base}${path}`, subject, query).catch(_api_js__WEBPACK_IMPORTED_MODULE_0__  .JM);
    const jobs = async (run) => {
        const answer = await get(`/runs/${run.id}/jobs`, _client_js__WEBPACK_IMPORTED_MODULE_1__  .PL);
        if (!Array.isArray(answer))
            throw (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__  .Sj)(_client_js__WEBPACK_IMPORTED_MODULE_1__  .PL.what);
        return (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__  .F1)(answer, readJob, _client_js__WEBPACK_IMPORTED_MODULE_1__  .PL.what);
    };
    return {
        tellsTimeouts: true,
        servesRunningLogs: true,
        jobs,
        ownAmong: (all) => (0,_own_job_js__WEBPACK_IMPORTED_MODULE_4__  .$)(all, marks),
        ownJob: async () => (0,_own_job_js__WEBPACK_IMPORTED_MODULE_4__  .$)(await jobs(own), marks),
        annotations: async () => undefined,
        log: ({ id, attempt = 1 }) => client.stream(`${base}/jobs/${id}/logs?attempt=${attempt}`, _client_js__WEBPACK_IMPORTED_MODULE_1__  .$9).catch(_api_js__WEBPACK_IMPORTED_MODULE_0__  .JM),
        attempt: async () => undefined,
        stepUrl: () => undefined,
        commits: (from, to) => (0,_commits_js__WEBPACK_IMPORTED_MODULE_2__  .F)(client.get, `/repos/${repository}`, from, to).catch(_api_js__WEBPACK_IMPORTED_MODULE_0__  .JM),
        runs: async ({ run, ref, event, workflowFile, onlyGood }, page) => {
            const status = onlyGood ? 'success' : undefined;
            const query = { ref, event, status, workflow_id: workflowFile, limit: RUNS_PAGE, page };
            const listed = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__  .ZZ)(await get('/runs', _client_js__WEBPACK_IMPORTED_MODULE_1__  .pt, query), 'workflow_runs', _client_js__WEBPACK_IMPORTED_MODULE_1__  .pt.what);
            const ours = workflowFile ??
                (0,_ci_environment_js__WEBPACK_IMPORTED_MODULE_5__  .EY)((0,_schema_json_js__WEBPACK_IMPORTED_MODULE_6__  .$6)(listed.items.find((item) => (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_6__  .$v)(item, 'id') === run.id), 'workflow_id'));
            return {
                runs: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__  .F1)(listed.items, withRun, _client_js__WEBPACK_IMPORTED_MODULE_1__  .pt.what).flatMap(({ item, run }) => isOf(item, ours) ? [run] : []),
                isLast: listed.items.length === 0 || (listed.total ?? 0) <= page * listed.items.length,
            };
        },
    };
}
const isOf = (run, file) => file !== undefined && (0,_ci_environment_js__WEBPACK_IMPORTED_MODULE_5__  .EY)((0,_schema_json_js__WEBPACK_IMPORTED_MODULE_6__  .$6)(run, 'workflow_id')) === file;
function readJob(job) {
    const id = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_6__  .$v)(job, 'id');
    const name = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_6__  .$6)(job, 'name');
    if (id === undefined || name === undefined)
        return undefined;
    const conclusion = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__  .$T)((0,_schema_json_js__WEBPACK_IMPORTED_MODULE_6__  .$6)(job, 'status'));
    return {
        id,
        name,
        isDone: conclusion !== undefined,
        steps: [],
        ...(0,_schema_json_js__WEBPACK_IMPORTED_MODULE_6__  .Eb)({ conclusion, attempt: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_6__  .$v)(job, 'attempt') }),
    };
}
function withRun(item) {
    const run = readRun(item);
    return run && { item, run };
}
function readRun(run) {
    const id = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_6__  .$v)(run, 'id');
    const number = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_6__  .$v)(run, 'index_in_repo');
    if (id === undefined || number === undefined)
        return undefined;
    return {
        id,
        number,
        ...(0,_schema_json_js__WEBPACK_IMPORTED_MODULE_6__  .Eb)({
            conclusion: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__  .zf)((0,_schema_json_js__WEBPACK_IMPORTED_MODULE_6__  .$6)(run, 'status')),
            url: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_6__  .$Q)(run, 'html_url'),
            sha: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_6__  .$6)(run, 'commit_sha'),
        }),
    };
}


  }),

  2747:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $T: () => (  jobEnd),
    F1: () => (  readItems),
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
const otherShape = (what) => new _api_js__WEBPACK_IMPORTED_MODULE_0__  .dW({ code: 'facts.shape', about: { what } });
function readItems(items, read, what) {
    const found = items.flatMap((item) => read(item) ?? []);
    if (found.length === 0 && items.length > 0)
        throw otherShape(what);
    return found;
}
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
            startedAt: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .lC)(run, 'run_started_at') ?? (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .lC)(run, 'started_at'),
            url: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$Q)(run, 'html_url'),
            sha: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(run, 'head_sha'),
            workflowFile: (0,_ci_environment_js__WEBPACK_IMPORTED_MODULE_2__  .EY)((0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(run, 'path')),
            workflowName: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(run, 'name'),
            branch: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(run, 'head_branch'),
            ref: refIn((0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(run, 'path')),
            event: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(run, 'event'),
            headRepository: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(run, 'head_repository', 'full_name'),
        }),
    };
}
function refIn(path = '') {
    const start = path.indexOf('@refs/');
    return start < 0 ? undefined : path.slice(start + 1);
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
