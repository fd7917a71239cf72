import { oneLine } from './shorten.js';
import { duration } from './time.js';
const NAMES_MAX = 10;
const NAME_MAX = 80;
export const caveatsOf = ({ isTest }, { words, repeat }) => [
    ...(repeat ? [words.message.repeat] : []),
    ...(isTest ? [words.message.test] : []),
];
export const notesOf = (report, { words }) => sentences(changeNote(report, words), verdictNote(report, words));
export function remarksOf(report, { words, named = [] }) {
    const { message } = words;
    const missing = report.jobs.filter((job) => job.missingFromNeeds).map(({ name }) => name);
    const allowed = report.verdict.allowedFailures;
    return sentences(allowed.length > 0 && message.allowedFailures(allowed.length, names(allowed, words)), missing.length > 0 && message.missingFromNeeds(names(missing, words)), named.length > 0 && message.named(names(named, words)));
}
const sentences = (...notes) => notes.flatMap((note) => (note ? [opened(note)] : []));
const opened = (note) => note.charAt(0).toUpperCase() + note.slice(1);
function names(all, { message }) {
    const shown = all.slice(0, NAMES_MAX).map((name) => oneLine(name, NAME_MAX));
    return message.list(all.length > NAMES_MAX ? [...shown, message.more(all.length - NAMES_MAX)] : shown);
}
function changeNote({ change, run }, words) {
    const { message } = words;
    switch (change?.kind) {
        case 'fixed':
            return change.after > 0 ? message.fixedAfter(change.after) : undefined;
        case 'broken':
            return (change.since &&
                message.brokenSince(change.since.number === run?.number ? message.thisRun : runName(change.since, words)));
        case 'still-failing':
            return message.stillFailing(change.failures, change.since && runName(change.since, words));
        case 'unreadable':
            return message.previousUnreadable;
        default:
            return undefined;
    }
}
const SHORT_SHA = 7;
const runName = ({ number, sha }, { message }) => message.runNumber(number, sha && oneLine(sha, SHORT_SHA + 1));
function verdictNote({ verdict, durationMs }, words) {
    const { message } = words;
    const { timedOut, cancelled } = verdict;
    if (timedOut) {
        return message.timedOut(timedOut.limitMs === undefined ? undefined : duration(timedOut.limitMs, words));
    }
    switch (cancelled?.by) {
        case 'newer-run':
            return message.cancelledByNewer;
        case 'person':
            return message.cancelledBy(oneLine(cancelled.name, NAME_MAX));
        case 'perhaps-timeout':
            return message.cancelledOrTimedOut(durationMs === undefined ? undefined : duration(durationMs, words));
        default:
            return undefined;
    }
}
