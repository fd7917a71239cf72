import { linkTarget } from '../safety/inert.js';
import { isFailed } from './failures.js';
export function linksOf(report, words) {
    const labels = words.message.links;
    const failed = firstFailedJob(report);
    const step = failed?.failedSteps.find(({ url }) => url)?.url;
    const job = failed?.url ?? report.jobUrl;
    const run = link('run', labels.run, report.run?.url);
    const isQuiet = run && report.verdict.status === 'success';
    const links = [run, isQuiet ? undefined : (link('step', labels.step, step) ?? link('job', labels.job, job))];
    return links.flatMap((each) => (each ? [each] : []));
}
const firstFailedJob = (report) => report.jobs.find(isFailed) ?? (report.jobs.length === 1 ? report.jobs[0] : undefined);
function link(kind, label, url) {
    const target = url && linkTarget(url);
    return target ? { kind, label, url: target } : undefined;
}
