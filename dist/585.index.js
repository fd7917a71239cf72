export const id = 585;
export const ids = [585];
export const modules = {

  1585:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    giteaApi: () => (  giteaApi)
  });
  var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6643);
  var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6000);
  var _own_job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8106);
  var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5563);
  var _shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3417);





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
