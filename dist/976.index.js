export const id = 976;
export const ids = [976];
export const modules = {

  976:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    githubApi: () => (  githubApi)
  });
  var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4580);
  var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6643);
  var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6000);
  var _own_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8106);
  var _pages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5563);
  var _shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3417);






const PAGE_MAX = 100;
const RUNS_PAGE = 20;
const ANNOTATIONS_PAGE = 50;
function githubApi(client, repository, own, marks) {
    const base = `/repos/${repository}`;
    const jobs = (run) => readJobs(client, base, run);
    return {
        tellsTimeouts: false,
        servesRunningLogs: false,
        jobs,
        ownAmong: (all) => (0,_own_job_js__WEBPACK_IMPORTED_MODULE_3__  .$)(all, marks),
        ownJob: async () => (await jobByCheckRun(client, base, marks)) ?? (0,_own_job_js__WEBPACK_IMPORTED_MODULE_3__  .$)(await jobs(own), marks),
        annotations: async (job) => {
            const path = `${base}/check-runs/${job.checkRunId ?? job.id}/annotations`;
            const answer = await client.get(path, _client_js__WEBPACK_IMPORTED_MODULE_1__  .BC, { per_page: ANNOTATIONS_PAGE });
            if (!Array.isArray(answer))
                throw (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__  .Sj)(_client_js__WEBPACK_IMPORTED_MODULE_1__  .BC.what);
            return answer.flatMap((item) => (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__  ._o)(item) ?? []);
        },
        log: (job) => client.stream(`${base}/actions/jobs/${job.id}/logs`, _client_js__WEBPACK_IMPORTED_MODULE_1__  .$9),
        stepUrl: ({ url }, { number }) => (url && number !== undefined ? `${url}#step:${number}:1` : undefined),
        attempt: async ({ id, attempt }) => (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__  .cI)(await client.get(`${base}/actions/runs/${id}/attempts/${attempt}`, _client_js__WEBPACK_IMPORTED_MODULE_1__  .pt)),
        runs: (query, page) => readRuns(client, base, query, page),
    };
}
async function readJobs(client, base, run) {
    const attempt = run.attempt === undefined ? '' : `/attempts/${run.attempt}`;
    const path = `${base}/actions/runs/${run.id}${attempt}/jobs`;
    const items = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_4__  .S)(async (page) => (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__  .ZZ)(await client.get(path, _client_js__WEBPACK_IMPORTED_MODULE_1__  .PL, { per_page: PAGE_MAX, page }), 'jobs', _client_js__WEBPACK_IMPORTED_MODULE_1__  .PL.what));
    return items.flatMap((item) => (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__  .cd)(item) ?? []);
}
async function readRuns(client, base, query, page) {
    const { branch, event } = query;
    const filter = { branch, event, status: 'completed', exclude_pull_requests: true };
    const answer = await client.get(runsPath(base, query), _client_js__WEBPACK_IMPORTED_MODULE_1__  .pt, { ...filter, per_page: RUNS_PAGE, page });
    const { items, total = 0 } = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__  .ZZ)(answer, 'workflow_runs', _client_js__WEBPACK_IMPORTED_MODULE_1__  .pt.what);
    const runs = items.flatMap((item) => (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__  .cI)(item) ?? []);
    return { runs: runs.filter((run) => isOfQuery(run, query)), isLast: page * RUNS_PAGE >= total };
}
async function jobByCheckRun(client, base, { checkRunId }) {
    if (checkRunId === undefined)
        return undefined;
    try {
        const answer = await client.get(`${base}/actions/jobs/${checkRunId}`, _client_js__WEBPACK_IMPORTED_MODULE_1__  .BD);
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_5__  .Gv)(answer))
            throw (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__  .Sj)(_client_js__WEBPACK_IMPORTED_MODULE_1__  .BD.what);
        return (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__  .cd)(answer);
    }
    catch (error) {
        if (error instanceof _api_js__WEBPACK_IMPORTED_MODULE_0__  .d && error.said.code === 'facts.missing')
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

  5563:
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


  })

};
