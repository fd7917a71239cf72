import { fitExcerpts } from '../../log/fit.js';
import { readOrNote } from '../sources.js';
import { servedLogs, upTo } from './logs.js';
const ANNOTATED_MAX = 10;
const LOGS_MAX = 5;
export async function readAnnotations({ notes }, api, jobs) {
    const read = await Promise.all(jobs.slice(0, ANNOTATED_MAX).map(async (job) => {
        const annotations = await readOrNote(notes, () => api.annotations(job));
        return annotations ? [job.id, annotations] : undefined;
    }));
    return new Map(read.filter((entry) => entry !== undefined));
}
export async function readLogs(sources, api, jobs) {
    for (const job of jobs.slice(0, LOGS_MAX))
        sources.logs.push({ name: job.name, open: () => api.log(job) });
    const { logLines } = sources.general;
    const served = jobs.slice(0, servedLogs(logLines, Math.min(jobs.length, LOGS_MAX)));
    const excerpts = await Promise.all(served.map((job) => readOrNote(sources.notes, () => readLog(sources, api, job, logLines))));
    const told = excerpts.filter((excerpt) => excerpt !== undefined && excerpt.lines.length > 0);
    return fitExcerpts(told, logLines);
}
async function readLog({ world, signal, notes }, api, job, lines) {
    const [log, { excerptOf }] = await Promise.all([api.log(job), import('../../log/excerpt.js')]);
    const chunks = untilBroken(upTo(signal, log), () => notes.add({ code: 'facts.log-cut', about: { job: job.name } }));
    const excerpt = await excerptOf(chunks, { source: job.name, lines, redact: world.redact });
    if (signal.aborted)
        notes.add({ code: 'facts.log-cut', about: { job: job.name } });
    return excerpt;
}
async function* untilBroken(chunks, onBroken) {
    try {
        yield* chunks;
    }
    catch {
        onBroken();
    }
}
