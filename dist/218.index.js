export const id = 218;
export const ids = [218];
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

  5218:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    githubApi: () => (  githubApi)
  });
  var _schema_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1451);
  var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3041);
  var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2802);
  var _commits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7771);
  var _own_job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8267);
  var _pages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3353);
  var _shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2747);







const PAGE_MAX = 100;
const RUNS_PAGE = 20;
const GOOD_RUNS_PAGE = 5;
const ANNOTATIONS_PAGE = 50;
function githubApi(client, repository, own, marks) {
    const base = `/repos/${repository}`;
    const jobs = (run) => readJobs(client, base, run);
    return {
        tellsTimeouts: false,
        servesRunningLogs: false,
        jobs,
        ownAmong: (all) => (0,_own_job_js__WEBPACK_IMPORTED_MODULE_4__  .$)(all, marks),
        ownJob: async () => (await jobByCheckRun(client, base, marks)) ?? (0,_own_job_js__WEBPACK_IMPORTED_MODULE_4__  .$)(await jobs(own), marks),
        annotations: async (job) => {
            const path = `${base}/check-runs/${job.checkRunId ?? job.id}/annotations`;
            const answer = await client.get(path, _client_js__WEBPACK_IMPORTED_MODULE_1__  .BC, { per_page: ANNOTATIONS_PAGE });
            if (!Array.isArray(answer))
                throw (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__  .Sj)(_client_js__WEBPACK_IMPORTED_MODULE_1__  .BC.what);
            return answer.flatMap((item) => (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__  ._o)(item) ?? []);
        },
        log: (job) => client.stream(`${base}/actions/jobs/${job.id}/logs`, _client_js__WEBPACK_IMPORTED_MODULE_1__  .$9),
        stepUrl: ({ url }, { number }) => (url && number !== undefined ? `${url}#step:${number}:1` : undefined),
        attempt: async ({ id, attempt }) => (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__  .cI)(await client.get(`${base}/actions/runs/${id}/attempts/${attempt}`, _client_js__WEBPACK_IMPORTED_MODULE_1__  .pt)),
        runs: (query, page) => readRuns(client, base, query, page),
        commits: (from, to) => (0,_commits_js__WEBPACK_IMPORTED_MODULE_2__  .F)(client.get, base, from, to),
    };
}
async function readJobs(client, base, run) {
    const attempt = run.attempt === undefined ? '' : `/attempts/${run.attempt}`;
    const path = `${base}/actions/runs/${run.id}${attempt}/jobs`;
    const items = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_5__  .S)(async (page) => (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__  .ZZ)(await client.get(path, _client_js__WEBPACK_IMPORTED_MODULE_1__  .PL, { per_page: PAGE_MAX, page }), 'jobs', _client_js__WEBPACK_IMPORTED_MODULE_1__  .PL.what));
    return (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__  .F1)(items, _shapes_js__WEBPACK_IMPORTED_MODULE_3__  .cd, _client_js__WEBPACK_IMPORTED_MODULE_1__  .PL.what);
}
async function readRuns(client, base, query, page) {
    const { branch, event, onlyGood } = query;
    const size = onlyGood ? GOOD_RUNS_PAGE : RUNS_PAGE;
    const filter = { branch, event, status: onlyGood ? 'success' : 'completed', exclude_pull_requests: true };
    const answer = await client.get(runsPath(base, query), _client_js__WEBPACK_IMPORTED_MODULE_1__  .pt, { ...filter, per_page: size, page });
    const { items, total = 0 } = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__  .ZZ)(answer, 'workflow_runs', _client_js__WEBPACK_IMPORTED_MODULE_1__  .pt.what);
    const runs = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__  .F1)(items, _shapes_js__WEBPACK_IMPORTED_MODULE_3__  .cI, _client_js__WEBPACK_IMPORTED_MODULE_1__  .pt.what);
    return { runs: runs.filter((run) => isOfQuery(run, query)), isLast: page * size >= total };
}
async function jobByCheckRun(client, base, { checkRunId }) {
    if (checkRunId === undefined)
        return undefined;
    try {
        const answer = await client.get(`${base}/actions/jobs/${checkRunId}`, _client_js__WEBPACK_IMPORTED_MODULE_1__  .BD);
        if (!(0,_schema_json_js__WEBPACK_IMPORTED_MODULE_6__  .Gv)(answer))
            throw (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__  .Sj)(_client_js__WEBPACK_IMPORTED_MODULE_1__  .BD.what);
        return (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__  .cd)(answer);
    }
    catch (error) {
        if (error instanceof _api_js__WEBPACK_IMPORTED_MODULE_0__  .dW && error.explanation.code === 'facts.missing')
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
