import { repositoryUrl } from '../../ci/environment.js';
import { countAt, listAt, present, textAt, urlAt } from '../../schema/json.js';
const AUTHORS_MAX = 50;
export function readHappening(environment, payload) {
    const repository = environment.repository ?? textAt(payload, 'repository', 'full_name');
    const url = repositoryUrl(environment) ?? urlAt(payload, 'repository', 'html_url');
    const common = {
        repository,
        repositoryUrl: url,
        actor: environment.actor ?? textAt(payload, 'sender', 'login'),
        event: environment.eventName,
    };
    const pull = pullRequestOf(payload);
    const { commit, authors } = commitOf(environment, payload, url);
    return {
        ...present({
            ...common,
            ref: refOf(environment, payload),
            commit,
            pullRequest: pull ?? queuedPullRequest(payload, url),
            release: releaseOf(environment, payload, url),
        }),
        authors,
    };
}
function refOf(environment, payload) {
    if (environment.headRef)
        return { kind: 'branch', name: branchOfPull(environment.headRef, payload) };
    const tag = environment.eventName === 'release' ? textAt(payload, 'release', 'tag_name') : undefined;
    if (tag)
        return { kind: 'tag', name: tag };
    const queued = textAt(payload, 'merge_group', 'base_ref');
    return refFrom(queued ?? environment.ref, queued ? undefined : environment);
}
function branchOfPull(branch, payload) {
    const head = headRepository(payload);
    const base = textAt(payload, 'pull_request', 'base', 'repo', 'full_name') ?? textAt(payload, 'repository', 'full_name');
    const isForks = head !== undefined && base !== undefined && head.toLowerCase() !== base.toLowerCase();
    return isForks ? `${head.split('/')[0]}:${branch}` : branch;
}
function refFrom(ref, environment) {
    if (ref?.startsWith('refs/heads/'))
        return { kind: 'branch', name: ref.slice('refs/heads/'.length) };
    if (ref?.startsWith('refs/tags/'))
        return { kind: 'tag', name: ref.slice('refs/tags/'.length) };
    if (ref?.startsWith('refs/') || !environment?.refName || !environment.refType)
        return undefined;
    return { kind: environment.refType, name: environment.refName };
}
function commitOf(environment, payload, url) {
    const isPull = environment.headRef !== undefined || environment.eventName?.startsWith('pull_request');
    if (isPull) {
        const opener = textAt(payload, 'pull_request', 'user', 'login');
        const sha = textAt(payload, 'pull_request', 'head', 'sha') ?? environment.sha;
        return withCommit(bareCommit(sha, url), opener ? [{ login: opener }] : []);
    }
    const group = readCommit(payload, url, 'merge_group', 'head_commit');
    if (group)
        return { commit: group, authors: group.author ? [group.author] : [] };
    const head = readCommit(payload, url, 'head_commit');
    const isHead = head !== undefined && (environment.sha === undefined || head.sha === environment.sha);
    const commit = isHead ? head : bareCommit(environment.sha, url);
    return withCommit(commit, environment.eventName === 'push' || isHead ? authorsOf(payload, head) : []);
}
const withCommit = (commit, authors) => commit ? { commit, authors } : { authors };
function bareCommit(sha, url) {
    return sha && isSha(sha) ? present({ sha, url: url && `${url}/commit/${sha}` }) : undefined;
}
const isSha = (text) => /^[0-9a-f]{7,64}$/i.test(text);
export function readCommit(payload, repository, ...path) {
    const sha = textAt(payload, ...path, 'id');
    if (!sha || !isSha(sha))
        return undefined;
    return present({
        sha,
        subject: textAt(payload, ...path, 'message')?.split(/\r?\n/, 1)[0],
        author: readAuthor(payload, ...path, 'author'),
        url: repository ? `${repository}/commit/${sha}` : urlAt(payload, ...path, 'url'),
    });
}
function readAuthor(payload, ...path) {
    const person = present({
        login: textAt(payload, ...path, 'username'),
        name: textAt(payload, ...path, 'name'),
        mail: textAt(payload, ...path, 'email'),
    });
    return Object.keys(person).length > 0 ? person : undefined;
}
function authorsOf(payload, head) {
    const commits = listAt(payload, 'commits').slice(-AUTHORS_MAX).reverse();
    const people = [head?.author, ...commits.map((commit) => readAuthor(commit, 'author'))];
    const byKey = new Map();
    for (const person of people) {
        const key = (person?.login ?? person?.mail ?? person?.name)?.toLowerCase();
        if (person && key && !byKey.has(key))
            byKey.set(key, person);
    }
    return [...byKey.values()];
}
export const headRepository = (payload) => textAt(payload, 'pull_request', 'head', 'repo', 'full_name');
function pullRequestOf(payload) {
    const number = countAt(payload, 'pull_request', 'number');
    if (number === undefined)
        return undefined;
    return present({
        number,
        title: textAt(payload, 'pull_request', 'title'),
        url: urlAt(payload, 'pull_request', 'html_url'),
    });
}
function queuedPullRequest(payload, url) {
    const name = textAt(payload, 'merge_group', 'head_ref')?.split('/').at(-1);
    const number = name && /^pr-(\d{1,9})-/.exec(name)?.[1];
    return number ? present({ number: Number(number), url: url && `${url}/pull/${number}` }) : undefined;
}
function releaseOf(environment, payload, url) {
    if (environment.eventName !== 'release')
        return undefined;
    const tag = textAt(payload, 'release', 'tag_name');
    const name = textAt(payload, 'release', 'name') ?? tag;
    if (!name)
        return undefined;
    const page = url && tag && `${url}/releases/tag/${encodeURIComponent(tag)}`;
    return present({ name, url: urlAt(payload, 'release', 'html_url') ?? page });
}
