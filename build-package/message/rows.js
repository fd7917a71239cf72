import { asLink, linkTarget } from '../safety/inert.js';
import { oneLine } from './shorten.js';
import { duration, moment } from './time.js';
const VALUE_MAX = 300;
const LABEL_MAX = 60;
const FIELDS_MAX = 50;
const SHORT_SHA = 7;
export function rowsOf(report, mood, { words, timezone }) {
    const { message } = words;
    const { ref, pullRequest, release, run } = report;
    const at = (time) => (time === undefined ? undefined : moment(time, timezone));
    const row = (key, value, url) => rowIf(key, message.labels[key], value, url);
    return [
        ...row('task', report.task),
        ...row('status', message.status[mood]),
        ...row('exit', exitText(report.exit)),
        ...row('jobs', jobCounts(report, words)),
        ...row('tests', testCounts(report, words)),
        ...row('repository', report.repository, report.repositoryUrl),
        ...(ref ? row(ref.kind, ref.name) : []),
        ...row('pullRequest', pullRequest && joined(`#${pullRequest.number}`, pullRequest.title), pullRequest?.url),
        ...row('release', release?.name, release?.url),
        ...row('commit', commitText(report.commit), report.commit?.url),
        ...row('triggeredBy', triggeredBy(report)),
        ...row('run', runText(run, words), run?.url),
        ...row('started', at(report.startedAt)),
        ...row('finished', at(report.finishedAt)),
        ...row('duration', report.durationMs === undefined ? undefined : duration(report.durationMs, words)),
        ...report.fields
            .slice(0, FIELDS_MAX)
            .flatMap(({ name, value }) => fieldRow(oneLine(name, LABEL_MAX), value)),
    ];
}
function fieldRow(label, value) {
    const url = asLink(value);
    return url && label ? [{ key: 'field', label, value: url, url }] : rowIf('field', label, value);
}
function rowIf(key, label, text, url) {
    const value = text ? oneLine(text, VALUE_MAX) : '';
    const target = url && linkTarget(url);
    return value && label ? [{ key, label, value, ...(target && { url: target }) }] : [];
}
const exitText = (exit) => exit && (exit.code !== 0 || exit.signal)
    ? joined(String(exit.code), exit.signal && `(${exit.signal})`)
    : undefined;
const joined = (...parts) => parts.filter(Boolean).join(' ');
function jobCounts({ jobs }, { message }) {
    if (jobs.length < 2)
        return undefined;
    const { jobCounts: said, list } = message;
    const counted = jobs.filter((job) => job.status === 'success' || !job.allowedToFail);
    const kinds = ['failure', 'timed-out', 'cancelled', 'success', 'skipped', 'neutral', 'unfinished'];
    return list(kinds.flatMap((kind) => {
        const n = counted.filter((job) => (job.status ?? 'unfinished') === kind).length;
        return n > 0 ? [said[kind](n)] : [];
    }));
}
const testCounts = ({ tests }, { message }) => tests && tests.total > 0 ? message.testCounts(tests.failed, tests.total, tests.skipped) : undefined;
function commitText(commit) {
    const author = nameOf(commit?.author);
    return commit && joined(commit.sha.slice(0, SHORT_SHA), firstLine(commit.subject), author && `(${author})`);
}
const firstLine = (text) => text?.trimStart().split(/[\r\n]/, 1)[0];
const nameOf = (person) => person?.name ?? person?.login;
const triggeredBy = ({ actor, event }) => actor && event ? `${actor} (${event})` : (actor ?? event);
function runText(run, { message }) {
    if (run?.number === undefined)
        return undefined;
    const { attempt = 1 } = run;
    return attempt > 1 ? `#${run.number} (${message.attempt(attempt)})` : `#${run.number}`;
}
