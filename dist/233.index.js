export const id = 233;
export const ids = [233];
export const modules = {

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


  }),

  7233:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    readCompletedRun: () => (  readCompletedRun)
  });
  var _hosts_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2747);
  var _schema_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1451);
  var _given_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5518);



function readCompletedRun(payload) {
    const found = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'workflow_run');
    const run = (0,_hosts_shapes_js__WEBPACK_IMPORTED_MODULE_0__  .cI)(found);
    if (!run)
        return undefined;
    return {
        run,
        happening: happeningOf(payload, run),
        ...(0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .Eb)({
            workflow: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(found, 'name') ?? (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(payload, 'workflow', 'name'),
            workflowId: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$v)(found, 'workflow_id'),
            startedAt: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .lC)(found, 'run_started_at') ?? (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .lC)(found, 'created_at'),
            finishedAt: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .lC)(found, 'updated_at'),
        }),
    };
}
function happeningOf(payload, run) {
    const found = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'workflow_run');
    const repositoryUrl = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$Q)(payload, 'repository', 'html_url');
    const commit = (0,_given_event_js__WEBPACK_IMPORTED_MODULE_2__  .kN)(found, repositoryUrl, 'head_commit');
    return {
        ...(0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .Eb)({
            repository: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(payload, 'repository', 'full_name'),
            repositoryUrl,
            ref: refOf(run, found, (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(payload, 'repository', 'full_name')),
            commit: commit ?? (run.sha ? { sha: run.sha } : undefined),
            pullRequest: pullRequestOf(found, run, repositoryUrl),
            actor: (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(found, 'triggering_actor', 'login') ?? (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(found, 'actor', 'login'),
            event: run.event,
        }),
        authors: commit?.author ? [commit.author] : [],
    };
}
function refOf({ branch, event, headRepository, ref }, run, repository) {
    if (ref?.startsWith('refs/tags/'))
        return { kind: 'tag', name: ref.slice('refs/tags/'.length) };
    if (branch === undefined)
        return undefined;
    if ((0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(run, 'head_repository') === null)
        return { kind: 'branch', name: `?:${branch}` };
    const isForks = headRepository !== undefined && repository !== undefined && headRepository !== repository;
    if (isForks)
        return { kind: 'branch', name: `${headRepository.split('/')[0]}:${branch}` };
    return { kind: event === 'release' ? 'tag' : 'branch', name: branch };
}
function pullRequestOf(run, { ref = '' }, repositoryUrl) {
    const ofRef = /^refs\/pull\/(\d{1,9})\//.exec(ref)?.[1];
    const number = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .$v)((0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .gT)(run, 'pull_requests')[0], 'number') ?? (ofRef && Number(ofRef));
    if (!number)
        return undefined;
    return (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__  .Eb)({ number, url: repositoryUrl && `${repositoryUrl}/pull/${number}` });
}


  })

};
