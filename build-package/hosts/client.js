import { ApiFault } from './api.js';
const API_VERSION = '2022-11-28';
const ANSWER_MAX_BYTES = 8 * 1024 ** 2;
const ERROR_MAX_BYTES = 64 * 1024;
export const OWN_JOB = { what: 'own-job', permission: 'actions: read' };
export const JOBS = { what: 'jobs', permission: 'actions: read' };
export const LOG = { what: 'log', permission: 'actions: read' };
export const RUNS = { what: 'runs', permission: 'actions: read' };
export const ANNOTATIONS = { what: 'annotations', permission: 'checks: read' };
export async function createClient({ fetch, apiUrl, token, signal }) {
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
                throw new ApiFault(answered(status, subject));
            return parse(await read(data, subject, { apiUrl, signal }), subject);
        },
        async stream(path, subject) {
            const { status, data, headers } = await ask(path, subject);
            if (status === 200)
                return data;
            await data?.cancel();
            const target = redirectTarget(headers.location, apiUrl);
            if (!target)
                throw new ApiFault(answered(status, subject));
            return await follow(fetch, target, subject, signal);
        },
    };
}
const quiet = () => { };
async function loadOctokit() {
    const path = process.env.GITHUB_EVENT_PATH;
    delete process.env.GITHUB_EVENT_PATH;
    try {
        const { getOctokit } = await import('@actions/github');
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
    throw new ApiFault({ code: 'facts.huge', about });
}
function parse(text, { what }) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new ApiFault({ code: 'facts.not-json', about: { what } });
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
        throw new ApiFault({ code: 'facts.no-log', about: { what: subject.what } });
    throw new ApiFault(answered(response.status, subject));
}
function faultOf(error, subject, { apiUrl, signal }) {
    const { what } = subject;
    if (signal.aborted)
        return new ApiFault({ code: 'facts.slow', about: { what } });
    const response = error?.response;
    if (response)
        return new ApiFault(answered(response.status, subject, response));
    const host = URL.canParse(apiUrl) ? new URL(apiUrl).host : apiUrl;
    return new ApiFault({ code: 'facts.network', about: { what, host, reason: deepCode(error) } });
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
    const { headers = {}, data } = answer ?? {};
    if (headers['retry-after'] !== undefined || `${headers['x-ratelimit-remaining']}` === '0')
        return true;
    const message = data?.message;
    return typeof message === 'string' && /rate limit/i.test(message);
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
