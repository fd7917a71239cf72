import { readEnvironment } from '../ci/environment.js';
import { at, textAt } from '../schema/json.js';
import { readEventFile } from './given/event-file.js';
const FORK_EVENTS = new Set([
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
]);
export function secretlessRun(env) {
    const { payload } = readEventFile(readEnvironment(env).eventPath);
    return forkWithoutSecrets(payload, env);
}
export function forkWithoutSecrets(payload, env) {
    const { eventName = '' } = readEnvironment(env);
    if (env.GITHUB_ACTOR === 'dependabot[bot]' && eventName !== 'workflow_run')
        return 'dependabot';
    return FORK_EVENTS.has(eventName) && isFromFork(payload) ? 'fork' : undefined;
}
function isFromFork(payload) {
    const head = at(payload, 'pull_request', 'head');
    if (head === undefined)
        return false;
    const base = textAt(payload, 'pull_request', 'base', 'repo', 'full_name') ?? textAt(payload, 'repository', 'full_name');
    const from = textAt(head, 'repo', 'full_name');
    return from === undefined ? at(head, 'repo') === null : from.toLowerCase() !== base?.toLowerCase();
}
