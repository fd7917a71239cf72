import { present } from '../schema/json.js';
export const tellsTimeouts = ({ host }) => host !== 'github' && host !== 'ghes';
export function readEnvironment(env) {
    const read = (name) => env[name]?.trim() || undefined;
    const count = (name) => {
        const value = read(name);
        return value && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
    };
    const refType = read('GITHUB_REF_TYPE');
    const repository = read('GITHUB_REPOSITORY');
    return present({
        host: hostOf(env),
        serverUrl: withoutSlash(read('GITHUB_SERVER_URL')),
        apiUrl: withoutSlash(read('GITHUB_API_URL')),
        repository: repository && /^[^\s/?#]+\/[^\s/?#]+$/.test(repository) ? repository : undefined,
        workflow: read('GITHUB_WORKFLOW'),
        workflowFile: workflowFile(read('GITHUB_WORKFLOW_REF')),
        job: read('GITHUB_JOB'),
        step: read('GITHUB_ACTION'),
        runId: count('GITHUB_RUN_ID'),
        runNumber: count('GITHUB_RUN_NUMBER'),
        runAttempt: count('GITHUB_RUN_ATTEMPT'),
        runnerName: read('RUNNER_NAME'),
        eventName: read('GITHUB_EVENT_NAME'),
        eventPath: read('GITHUB_EVENT_PATH'),
        sha: read('GITHUB_SHA'),
        ref: read('GITHUB_REF'),
        refName: read('GITHUB_REF_NAME'),
        refType: refType === 'branch' || refType === 'tag' ? refType : undefined,
        headRef: read('GITHUB_HEAD_REF'),
        baseRef: read('GITHUB_BASE_REF'),
        actor: read('GITHUB_TRIGGERING_ACTOR') ?? read('GITHUB_ACTOR'),
        workspace: read('GITHUB_WORKSPACE'),
        isInComposite: read('GITHUB_ACTION_PATH') ? true : undefined,
    });
}
function hostOf(env) {
    if (env.FORGEJO_ACTIONS === 'true')
        return 'forgejo';
    if (env.GITEA_ACTIONS === 'true')
        return 'gitea';
    if (env.ACT === 'true' || env.ACT_EXEC === 'true')
        return 'act';
    return isGitHubItself(env.GITHUB_API_URL) ? 'github' : 'ghes';
}
function isGitHubItself(apiUrl) {
    if (!apiUrl?.trim())
        return true;
    const host = URL.canParse(apiUrl) ? new URL(apiUrl).hostname : '';
    return host === 'api.github.com' || (host.startsWith('api.') && host.endsWith('.ghe.com'));
}
export const hasApi = ({ host, apiUrl }) => apiUrl !== undefined && URL.canParse(apiUrl) && (host !== 'act' || !isGitHubItself(apiUrl));
export function workflowFile(ref) {
    const name = ref?.split('@')[0]?.split('/').at(-1);
    return name && /\.ya?ml$/.test(name) ? name : undefined;
}
const withoutSlash = (url) => url?.endsWith('/') ? url.slice(0, -1) : url;
export const repositoryUrl = ({ serverUrl, repository }) => serverUrl && repository && /^https?:\/\//.test(serverUrl) ? `${serverUrl}/${repository}` : undefined;
export function runUrl(environment) {
    const { host, runId, runNumber, runAttempt = 1 } = environment;
    const repository = repositoryUrl(environment);
    const isGitea = host === 'gitea' || host === 'forgejo';
    const run = isGitea ? runNumber : runId;
    if (!repository || run === undefined || (host === 'act' && !hasApi(environment)))
        return undefined;
    const attempt = !isGitea && runAttempt > 1 ? `/attempts/${runAttempt}` : '';
    const by = host === 'gitea' ? '?by_index=1' : '';
    return `${repository}/actions/runs/${run}${attempt}${by}`;
}
