import { hasApi } from '../ci/environment.js';
import { createClient } from './client.js';
import { jobIdOf } from './own-job.js';
export async function openApi(environment, marks, { env, fetch, signal }) {
    const { apiUrl, repository, host, runId, runAttempt } = environment;
    const { githubToken: token } = marks;
    if (!token || !apiUrl || !repository || runId === undefined || !hasApi(environment))
        return undefined;
    const client = await createClient({ fetch, apiUrl, token, signal });
    const own = { id: runId, attempt: runAttempt };
    const ownJob = {
        checkRunId: marks.checkRunId,
        jobId: jobIdOf(env.ACTIONS_RUNTIME_TOKEN),
        runnerName: environment.runnerName,
        key: environment.job,
        matrix: marks.matrix,
    };
    if (host === 'gitea')
        return (await import('./gitea.js')).giteaApi(client, repository, own, ownJob);
    if (host === 'forgejo')
        return (await import('./forgejo.js')).forgejoApi(client, repository, own, ownJob);
    return (await import('./github.js')).githubApi(client, repository, own, ownJob);
}
