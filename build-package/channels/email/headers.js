import { hash } from 'node:crypto';
import { oneLine } from '../../message/shorten.js';
import { inertHeader } from '../../safety/inert.js';
const VALUE_MAX = 200;
const digest = (...parts) => hash('sha256', JSON.stringify(parts.map((part) => part ?? null)), 'hex').slice(0, 32);
const domainOf = ({ from }) => from.address.slice(from.address.lastIndexOf('@') + 1);
export function messageId(report, settings) {
    const { repository, run, task, origin, verdict, isTest, startedAt, finishedAt } = report;
    const { host, to, cc, bcc } = settings;
    const people = [to, cc, bcc].map((list) => list.map(({ address }) => address).join(' '));
    const when = run?.id ?? run?.number ?? finishedAt ?? startedAt;
    const source = [repository, when, run?.attempt, task, origin];
    const what = digest(...source, verdict.status, String(isTest), host, ...people);
    return `<${what}.job-notify@${domainOf(settings)}>`;
}
export function threadId({ repository, workflow, ref, isTest }, settings) {
    if (isTest || !repository)
        return undefined;
    return `<${digest(repository, workflow, ref?.kind, ref?.name)}.thread.job-notify@${domainOf(settings)}>`;
}
export function headersFor(report, settings) {
    const { repository, workflow, ref, task, verdict, run } = report;
    const told = {
        'X-Job-Notify-Status': verdict.timedOut ? 'timed-out' : verdict.status,
        'X-Job-Notify-Task': task,
        'X-Job-Notify-Repository': repository,
        'X-Job-Notify-Workflow': workflow,
        'X-Job-Notify-Ref': ref?.name,
        'X-Job-Notify-Run': run?.number === undefined ? undefined : `${run.number}.${run.attempt ?? 1}`,
    };
    const listId = repository && listIdFor(repository, domainOf(settings));
    return {
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
        ...(listId && { 'List-Id': listId }),
        ...Object.fromEntries(Object.entries(told).flatMap(([name, value]) => {
            const shown = value && inertHeader(oneLine(value, VALUE_MAX));
            return shown ? [[name, shown]] : [];
        })),
    };
}
const LIST_ID_MAX = 255;
function listIdFor(repository, domain) {
    const labels = repository
        .split('/')
        .reverse()
        .map((part) => part.replace(/[^\w-]+/g, '-'));
    const id = `<${[...labels, 'job-notify', domain].join('.')}>`;
    return id.length <= LIST_ID_MAX && labels.every(Boolean) ? id : undefined;
}
