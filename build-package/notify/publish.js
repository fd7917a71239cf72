import { inertSummary } from '../safety/inert.js';
export const isFaulty = (outcome) => outcome.faults.length > 0 || outcome.results.some(isUndelivered);
const isUndelivered = ({ status }) => status === 'failed' || status === 'partial';
const arrived = ({ status }) => status === 'sent' || status === 'partial';
export function publish(outcome, runner, words, fails) {
    const complain = fails ? runner.error : runner.warning;
    for (const fault of outcome.faults)
        complain(fault);
    for (const notice of outcome.notices)
        runner.notice(notice);
    for (const result of outcome.results) {
        runner.info(words.log.line(result));
        if (isUndelivered(result))
            complain(words.log.problem(result));
    }
    if (outcome.reason && outcome.results.length > 0)
        runner.info(words.log.nothingSent(outcome.reason));
    for (const hint of outcome.hints)
        runner.info(hint);
    if (!runner.outputs(outputs(outcome)))
        runner.info(words.log.noOutputs);
    const text = summary(outcome, words);
    if (text)
        runner.summary(text);
}
export function outputs({ status, results, reason }) {
    const channels = (which) => [...new Set(results.filter(which).map(({ channel }) => channel))].join(',');
    return {
        outcome: status ?? '',
        notified: String(results.some(arrived)),
        reason: reason ?? '',
        sent: channels(arrived),
        failed: channels(isUndelivered),
        results: JSON.stringify(results.map(shownResult)),
    };
}
export const shownResult = ({ channel, target, status, kind, attempts, durationMs, message, }) => ({
    channel,
    target,
    status,
    kind,
    attempts,
    duration_ms: Math.round(durationMs),
    message,
});
const SUMMARY_MAX = 900_000;
export function summary(outcome, words) {
    const { results, faults, notices, hints, reason, isTest } = outcome;
    const { log } = words;
    const parts = [`### ${isTest ? log.testHeading : log.heading}`];
    if (results.length > 0)
        parts.push(table(results, words));
    if (reason && results.length > 0)
        parts.push(inertSummary(log.nothingSent(reason)));
    const remarks = [...faults, ...notices, ...hints];
    if (remarks.length > 0)
        parts.push(remarks.map((remark) => `- ${inertSummary(remark)}`).join('\n'));
    for (const { target, undelivered } of results) {
        if (undelivered)
            parts.push(`#### ${inertSummary(log.undelivered(target))}`, fenced(undelivered));
    }
    const isQuiet = results.every(({ status }) => status === 'skipped') && faults.length + hints.length === 0;
    return isQuiet && !isTest ? '' : fitted(parts);
}
function table(results, { log }) {
    const row = (cells) => `| ${cells.join(' | ')} |`;
    return [
        row(log.columns),
        row(log.columns.map(() => '---')),
        ...results.map((result) => row([
            inertSummary(result.target),
            log.resultStatus[result.status],
            String(result.attempts),
            log.seconds(result.durationMs),
            inertSummary(result.message),
        ])),
    ].join('\n');
}
function fenced(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${text}\n${fence}`;
}
function fitted(parts) {
    let room = SUMMARY_MAX;
    const kept = parts.filter((part) => {
        room -= Buffer.byteLength(part);
        return room > 0;
    });
    return kept.join('\n\n');
}
