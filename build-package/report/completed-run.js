import { readRun } from '../hosts/shapes.js';
import { at, countAt, listAt, present, textAt, timeAt, urlAt } from '../schema/json.js';
import { readCommit } from './given/event.js';
export function readCompletedRun(payload) {
    const found = at(payload, 'workflow_run');
    const run = readRun(found);
    if (!run)
        return undefined;
    return {
        run,
        happening: happeningOf(payload, run),
        ...present({
            workflow: textAt(found, 'name') ?? textAt(payload, 'workflow', 'name'),
            workflowId: countAt(found, 'workflow_id'),
            startedAt: timeAt(found, 'run_started_at') ?? timeAt(found, 'created_at'),
            finishedAt: timeAt(found, 'updated_at'),
        }),
    };
}
function happeningOf(payload, run) {
    const found = at(payload, 'workflow_run');
    const repositoryUrl = urlAt(payload, 'repository', 'html_url');
    const commit = readCommit(found, repositoryUrl, 'head_commit');
    return {
        ...present({
            repository: textAt(payload, 'repository', 'full_name'),
            repositoryUrl,
            ref: refOf(run, textAt(payload, 'repository', 'full_name')),
            commit: commit ?? (run.sha ? { sha: run.sha } : undefined),
            pullRequest: pullRequestOf(found, repositoryUrl),
            actor: textAt(found, 'triggering_actor', 'login') ?? textAt(found, 'actor', 'login'),
            event: run.event,
        }),
        authors: commit?.author ? [commit.author] : [],
    };
}
function refOf({ branch, event, headRepository }, repository) {
    if (branch === undefined)
        return undefined;
    const isForks = headRepository !== undefined && repository !== undefined && headRepository !== repository;
    if (isForks)
        return { kind: 'branch', name: `${headRepository.split('/')[0]}:${branch}` };
    return { kind: event === 'release' ? 'tag' : 'branch', name: branch };
}
function pullRequestOf(run, repositoryUrl) {
    const number = countAt(listAt(run, 'pull_requests')[0], 'number');
    if (number === undefined)
        return undefined;
    return present({ number, url: repositoryUrl && `${repositoryUrl}/pull/${number}` });
}
