export const id = 930;
export const ids = [930];
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

  9930:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  giteaApi: () => (  giteaApi)
});

var api = __webpack_require__(3041);
var hosts_client = __webpack_require__(2802);
var commits = __webpack_require__(7771);
var json = __webpack_require__(1451);
var shapes = __webpack_require__(2747);
;




const TASKS_PAGE = 50;
const PAGES_MAX = 4;
async function tasksBefore(get, { number }) {
    const byName = new Map();
    for (let page = 1; page <= PAGES_MAX; page++) {
        const { items, total = 0 } = (0,shapes .ZZ)(await get('/tasks', hosts_client .PL, { limit: TASKS_PAGE, page }), 'workflow_runs', hosts_client .PL.what);
        for (const task of items.flatMap((item) => readTask(item) ?? []))
            if (task.run === number)
                byName.set(task.name, [...(byName.get(task.name) ?? []), task]);
        if (items.length === 0 || total <= page * items.length)
            break;
    }
    const runs = [...byName.values()].map((tasks) => tasks.toSorted((one, other) => other.id - one.id));
    if (!runs.some((tasks) => tasks.length > 1))
        throw new api .dW({ code: 'facts.not-offered', about: { what: hosts_client .PL.what } });
    return runs.map(([newest, before]) => (before ?? newest));
}
function endOfTasks(jobs) {
    const ends = new Set(jobs.map(({ conclusion }) => conclusion));
    const known = ['failure', 'cancelled', 'success'].find((end) => ends.has(end));
    return (0,json .Eb)({ conclusion: known });
}
function readTask(task) {
    const id = (0,json .$v)(task, 'id');
    const run = (0,json .$v)(task, 'run_number');
    const name = (0,json .$6)(task, 'name');
    if (id === undefined || run === undefined || name === undefined)
        return undefined;
    const conclusion = (0,shapes .$T)((0,json .$6)(task, 'status'));
    return { id, run, name, isDone: conclusion !== undefined, steps: [], ...(0,json .Eb)({ conclusion }) };
}

var own_job = __webpack_require__(8267);
var pages = __webpack_require__(3353);
;







const PAGE_MAX = 50;
const RUNS_PAGE = 30;
function giteaApi(client, repository, own, marks, asJob) {
    const base = `/repos/${repository}/actions`;
    let over;
    const isOver = () => {
        over ??= asJob ? isRefused(asJob.get(`${base}/runs/${own.id}`, hosts_client .BD)) : Promise.resolve(false);
        return over;
    };
    const get = (path, subject, query) => client
        .get(`${base}${path}`, subject, query)
        .catch(api .JM)
        .catch((error) => jobOver(error, subject, isOver));
    const jobs = (run) => readJobs(get, run, own);
    return {
        tellsTimeouts: true,
        servesRunningLogs: true,
        jobs,
        ownAmong: (all) => (0,own_job .$)(all, marks),
        ownJob: async () => (0,own_job .$)(await jobs(own), marks),
        annotations: async () => undefined,
        log: (job) => client.stream(`${base}/jobs/${job.id}/logs`, hosts_client .$9).catch(api .JM),
        attempt: (run) => readAttempt(get, run, own),
        stepUrl: () => undefined,
        runs: runsLike(get),
        commits: (from, to) => (0,commits .F)(client.get, `/repos/${repository}`, from, to).catch(api .JM),
    };
}
const UNKNOWN_TOKEN = 'invalid username, password or token';
async function jobOver(error, { what }, isOver) {
    if (isUnknownToken(error) && (await isOver()))
        throw new api .dW({ code: 'facts.job-over', about: { what } });
    throw error;
}
const isUnknownToken = (error) => error instanceof api .dW && error.said === UNKNOWN_TOKEN;
const isRefused = (answer) => answer.then(() => false, isUnknownToken);
const isNewest = (run, own) => !run.attempt || (run.id === own.id && run.attempt === own.attempt);
const isEarlierOfOwn = (run, own) => run.id === own.id && !isNewest(run, own);
async function readJobs(get, run, own) {
    const newest = `/runs/${run.id}`;
    if (isNewest(run, own))
        return await listJobs(get, newest);
    try {
        return await listJobs(get, `${newest}/attempts/${run.attempt}`);
    }
    catch (error) {
        if (!(0,api .vZ)(error))
            throw error;
        return isEarlierOfOwn(run, own)
            ? await tasksBefore(get, await oneRun(get, run.id))
            : await listJobs(get, newest);
    }
}
async function listJobs(get, path) {
    const items = await (0,pages .S)(async (page) => (0,shapes .ZZ)(await get(`${path}/jobs`, hosts_client .PL, { limit: PAGE_MAX, page }), 'jobs', hosts_client .PL.what));
    return withoutCallers((0,shapes .F1)(items, shapes .cd, hosts_client .PL.what)).map(withTrueSteps);
}
function withTrueSteps(job) {
    const isEcho = job.isDone && job.steps.every((step) => step.conclusion === job.conclusion);
    return isEcho ? { ...job, steps: [] } : job;
}
function withoutCallers(jobs) {
    const real = jobs.filter((job) => !neverRan(job));
    const isCalled = (caller) => real.some((job) => job.conclusion === caller.conclusion && isWithin(job, caller));
    return jobs.filter((job) => !neverRan(job) || !isCalled(job));
}
const neverRan = ({ isDone, runnerId, steps }) => isDone && runnerId === undefined && steps.length === 0;
const SLACK_MS = 2_000;
const isWithin = (job, { startedAt, finishedAt }) => startedAt !== undefined &&
    finishedAt !== undefined &&
    (job.startedAt ?? 0) >= startedAt - SLACK_MS &&
    (job.finishedAt ?? Number.POSITIVE_INFINITY) <= finishedAt + SLACK_MS;
async function oneRun(get, id) {
    const run = (0,shapes .cI)(await get(`/runs/${id}`, hosts_client .pt));
    if (!run)
        throw (0,shapes .Sj)(hosts_client .pt.what);
    return run;
}
async function readAttempt(get, run, own) {
    if (isNewest(run, own))
        return await oneRun(get, run.id);
    try {
        const found = (0,shapes .cI)(await get(`/runs/${run.id}/attempts/${run.attempt}`, hosts_client .pt));
        if (found)
            return found;
        throw (0,shapes .Sj)(hosts_client .pt.what);
    }
    catch (error) {
        if (!(0,api .vZ)(error))
            throw error;
        const { conclusion: _, startedAt: __, ...found } = await oneRun(get, run.id);
        return { ...found, attempt: run.attempt, ...endOfTasks(await tasksBefore(get, found)) };
    }
}
function runsLike(get) {
    const known = new Map();
    return async (query, page) => {
        const { id } = query.run;
        const run = known.get(id) ?? oneRun(get, id);
        known.set(id, run);
        const ours = await run;
        const filter = { ...filterOf(query, ours), limit: RUNS_PAGE, page };
        const { items, total = 0 } = (0,shapes .ZZ)(await get('/runs', hosts_client .pt, filter), 'workflow_runs', hosts_client .pt.what);
        return {
            runs: (0,shapes .F1)(items, shapes .cI, hosts_client .pt.what).filter((candidate) => isLike(candidate, ours, query)),
            isLast: items.length === 0 || total <= page * items.length,
        };
    };
}
const filterOf = ({ event, branch, isElsewhere, onlyGood }, ours) => ({
    ...(isElsewhere ? { branch } : { branch: ours.branch, event: triggerOf(event, ours.event) }),
    ...(onlyGood && { status: 'success' }),
});
const isLike = (run, ours, { branch, isElsewhere }) => run.workflowFile === ours.workflowFile &&
    (isElsewhere ? run.branch === branch : run.branch === ours.branch && run.ref === ours.ref);
const OWN_EVENTS = [
    [/^pull_request_(?:assign|label|milestone|review_request|sync)$/, 'pull_request'],
    [/^pull_request_review_(?:approved|rejected)$/, 'pull_request_review'],
    [/^pull_request_comment$/, 'issue_comment'],
    [/^issue_(?:assign|label|milestone)$/, 'issues'],
];
function triggerOf(given, ofRun) {
    const event = given === 'workflow_call' ? ofRun : (given ?? ofRun);
    return OWN_EVENTS.find(([names]) => event && names.test(event))?.[1] ?? event;
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
