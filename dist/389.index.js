export const id = 389;
export const ids = [389];
export const modules = {

  2802:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $9: () => (  LOG),
    BC: () => (  ANNOTATIONS),
    BD: () => (  OWN_JOB),
    HX: () => (  COMMITS),
    PL: () => (  JOBS),
    UU: () => (  createClient),
    pt: () => (  RUNS)
  });
  var _delivery_own_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7563);
  var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3041);


const API_VERSION = '2022-11-28';
const ANSWER_MAX_BYTES = 8 * 1024 ** 2;
const ERROR_MAX_BYTES = 64 * 1024;
const OWN_JOB = { what: 'own-job', permission: 'actions: read' };
const JOBS = { what: 'jobs', permission: 'actions: read' };
const LOG = { what: 'log', permission: 'actions: read' };
const RUNS = { what: 'runs', permission: 'actions: read' };
const COMMITS = { what: 'commits', permission: 'contents: read' };
const ANNOTATIONS = { what: 'annotations', permission: 'checks: read' };
async function createClient({ fetch, apiUrl, token, signal }) {
    const getOctokit = await loadOctokit();
    const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
    const request = { fetch: withBoundedErrors(fetch), signal, log };
    const octokit = getOctokit(token, { baseUrl: apiUrl, log, request, userAgent: 'job-notify' });
    const ask = async (path, subject, query = {}) => {
        try {
            return await octokit.request(`GET ${path}`, {
                ...query,
                headers: { 'x-github-api-version': API_VERSION },
                request: { ...request, parseSuccessResponseBody: false },
            });
        }
        catch (error) {
            throw faultOf(error, subject, { apiUrl, signal });
        }
    };
    return {
        async get(path, subject, query) {
            const { status, data } = await ask(path, subject, query);
            if (status !== 200)
                throw new _api_js__WEBPACK_IMPORTED_MODULE_1__  .dW(answered(status, subject));
            return parse(await read(data, subject, { apiUrl, signal }), subject);
        },
        async stream(path, subject) {
            const { status, data, headers } = await ask(path, subject);
            if (status === 200)
                return data;
            await data?.cancel();
            const target = redirectTarget(headers.location, apiUrl);
            if (!target)
                throw new _api_js__WEBPACK_IMPORTED_MODULE_1__  .dW(answered(status, subject));
            return await follow(fetch, target, subject, signal);
        },
    };
}
const quiet = () => { };
async function loadOctokit() {
    const path = process.env.GITHUB_EVENT_PATH;
    delete process.env.GITHUB_EVENT_PATH;
    try {
        const { getOctokit } = await Promise.all( [__webpack_require__.e(312), __webpack_require__.e(913)]).then(__webpack_require__.bind(__webpack_require__, 1312));
        return getOctokit;
    }
    finally {
        if (path !== undefined)
            process.env.GITHUB_EVENT_PATH = path;
    }
}
const withBoundedErrors = (fetch) => async (url, init) => {
    const { status, headers, body } = await fetch(url, init);
    const text = async () => (await upToBytes(body, ERROR_MAX_BYTES)).text;
    return { url, status, headers, body, text, arrayBuffer: async () => Buffer.from(await text()) };
};
async function upToBytes(body, maxBytes) {
    const chunks = [];
    let length = 0;
    for await (const chunk of body ?? []) {
        chunks.push(chunk);
        length += chunk.length;
        if (length > maxBytes)
            break;
    }
    const text = Buffer.concat(chunks).toString('utf8', 0, maxBytes);
    return { text, cut: length > maxBytes };
}
async function read(body, subject, circumstances) {
    try {
        const { text, cut } = await upToBytes(body, ANSWER_MAX_BYTES);
        if (!cut)
            return text;
    }
    catch (error) {
        throw faultOf(error, subject, circumstances);
    }
    const about = { what: subject.what, mib: ANSWER_MAX_BYTES / 1024 ** 2 };
    throw new _api_js__WEBPACK_IMPORTED_MODULE_1__  .dW({ code: 'facts.huge', about });
}
function parse(text, { what }) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new _api_js__WEBPACK_IMPORTED_MODULE_1__  .dW({ code: 'facts.not-json', about: { what } });
    }
}
function redirectTarget(location, apiUrl) {
    const target = location && URL.canParse(location, apiUrl) ? new URL(location, apiUrl) : undefined;
    const isSafe = target?.protocol === 'https:' || (target?.protocol === 'http:' && apiUrl.startsWith('http:'));
    return isSafe ? target : undefined;
}
async function follow(fetch, url, subject, signal) {
    const circumstances = { apiUrl: url.origin, signal };
    const response = await fetch(url, { signal }).catch((error) => {
        throw faultOf(error, subject, circumstances);
    });
    if (response.status === 200 && response.body)
        return response.body;
    await response.body?.cancel();
    if (response.status === 404)
        throw new _api_js__WEBPACK_IMPORTED_MODULE_1__  .dW({ code: 'facts.no-log', about: { what: subject.what } });
    throw new _api_js__WEBPACK_IMPORTED_MODULE_1__  .dW(answered(response.status, subject));
}
function faultOf(error, subject, { apiUrl, signal }) {
    const { what } = subject;
    if (signal.aborted)
        return new _api_js__WEBPACK_IMPORTED_MODULE_1__  .dW({ code: 'facts.slow', about: { what } });
    const response = error?.response;
    if (response)
        return new _api_js__WEBPACK_IMPORTED_MODULE_1__  .dW(answered(response.status, subject, response), messageOf(response));
    const slip = (0,_delivery_own_fault_js__WEBPACK_IMPORTED_MODULE_0__  .C)(error);
    if (slip)
        return new _api_js__WEBPACK_IMPORTED_MODULE_1__  .dW({ code: 'facts.internal', detail: (0,_delivery_own_fault_js__WEBPACK_IMPORTED_MODULE_0__  .$)(slip) });
    const host = URL.canParse(apiUrl) ? new URL(apiUrl).host : apiUrl;
    return new _api_js__WEBPACK_IMPORTED_MODULE_1__  .dW({ code: 'facts.network', about: { what, host, reason: deepCode(error) } });
}
function answered(status, { what, permission }, answer) {
    const about = { what, permission, status };
    if (status === 401)
        return { code: 'facts.login', about };
    if (status === 429 || (status === 403 && isRateLimit(answer)))
        return { code: 'facts.rate-limited', about };
    if (status === 403)
        return { code: 'facts.forbidden', about };
    if (status === 404)
        return { code: 'facts.missing', about };
    if (status === 410)
        return { code: 'facts.expired', about };
    return { code: 'facts.status', about };
}
function isRateLimit(answer) {
    const { headers = {} } = answer ?? {};
    if (headers['retry-after'] !== undefined || `${headers['x-ratelimit-remaining']}` === '0')
        return true;
    return /rate limit/i.test(messageOf(answer) ?? '');
}
function messageOf(answer) {
    const message = answer?.data?.message;
    return typeof message === 'string' ? message : undefined;
}
function deepCode(error) {
    let found = 'error';
    let here = error;
    for (let depth = 0; depth < 5 && typeof here === 'object' && here !== null; depth++) {
        const { code, cause } = here;
        if (typeof code === 'string')
            found = code;
        here = cause;
    }
    return found;
}


  }),

  5389:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    openApi: () => (  openApi)
  });
  var _ci_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6735);
  var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2802);
  var _own_job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8267);



async function openApi(environment, marks, { env, fetch, signal }) {
    const { apiUrl, repository, host, runId, runAttempt } = environment;
    const { githubToken: token } = marks;
    if (!token || !apiUrl || !repository || runId === undefined || !(0,_ci_environment_js__WEBPACK_IMPORTED_MODULE_1__  .V2)(environment))
        return undefined;
    const client = await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__  .UU)({ fetch, apiUrl, token, signal });
    const own = { id: runId, attempt: runAttempt };
    const ownJob = {
        checkRunId: marks.checkRunId,
        jobId: (0,_own_job_js__WEBPACK_IMPORTED_MODULE_2__  .w)(env.ACTIONS_RUNTIME_TOKEN),
        runnerName: environment.runnerName,
        key: environment.job,
        matrix: marks.matrix,
    };
    if (host === 'gitea') {
        const ofJob = env.ACTIONS_RUNTIME_TOKEN;
        const asJob = ofJob ? await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__  .UU)({ fetch, apiUrl, token: ofJob, signal }) : undefined;
        return (await __webpack_require__.e(  930).then(__webpack_require__.bind(__webpack_require__, 9930))).giteaApi(client, repository, own, ownJob, asJob);
    }
    if (host === 'forgejo')
        return (await __webpack_require__.e(  481).then(__webpack_require__.bind(__webpack_require__, 3481))).forgejoApi(client, repository, own, ownJob);
    return (await __webpack_require__.e(  218).then(__webpack_require__.bind(__webpack_require__, 5218))).githubApi(client, repository, own, ownJob);
}


  }),

  8267:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  pickOwnJob),
    w: () => (  jobIdOf)
  });
  var _job_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(800);

function pickOwnJob(jobs, marks) {
    const { checkRunId, jobId } = marks;
    if (checkRunId !== undefined) {
        const own = jobs.find((job) => job.id === checkRunId || job.checkRunId === checkRunId);
        if (own)
            return own;
    }
    if (jobId !== undefined) {
        const own = jobs.find((job) => job.id === jobId);
        if (own)
            return own;
    }
    const unfinished = jobs.filter((job) => !job.isDone);
    const here = unfinished.filter((job) => isOnRunner(job, marks.runnerName));
    if (here.length === 1)
        return here[0];
    const named = (here.length > 0 ? here : unfinished).filter((job) => fitsName(job.name, marks));
    return named.length === 1 ? named[0] : undefined;
}
function isOnRunner({ runnerName, runnerId }, ours) {
    if (!ours || !runnerName)
        return false;
    if (runnerName === ours)
        return true;
    const plain = (name) => name.toLowerCase().replaceAll(/[ -]/g, ' ');
    return runnerId !== undefined && plain(`${runnerName} ${runnerId}`) === plain(ours);
}
function fitsName(name, { key, matrix }) {
    if (!key)
        return false;
    const own = (0,_job_name_js__WEBPACK_IMPORTED_MODULE_0__  .d)(key, matrix);
    return name === own || name.endsWith(` / ${own}`);
}
function jobIdOf(runtimeToken) {
    const payload = runtimeToken?.split('.')[1];
    if (!payload || payload.length > 8_192)
        return undefined;
    try {
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
        const id = claims?.JobID;
        return Number.isSafeInteger(id) && id > 0 ? id : undefined;
    }
    catch {
        return undefined;
    }
}


  })

};
