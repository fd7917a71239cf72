import { workflowFile } from '../ci/environment.js';
import { at, countAt, isObject, listAt, present, textAt, timeAt, urlAt } from '../schema/json.js';
import { ApiFault } from './api.js';
const JOB_ENDS = {
    success: 'success',
    failure: 'failure',
    cancelled: 'cancelled',
    skipped: 'skipped',
    neutral: 'neutral',
    timed_out: 'timed-out',
    stale: 'cancelled',
    action_required: 'neutral',
    startup_failure: 'failure',
};
const STEP_ENDS = new Set(['success', 'failure', 'cancelled', 'skipped']);
const RUN_ENDS = new Set([
    'success',
    'failure',
    'cancelled',
    'skipped',
    'neutral',
    'timed_out',
    'startup_failure',
    'stale',
    'action_required',
]);
export const runConclusion = (word) => word !== undefined && RUN_ENDS.has(word) ? word : undefined;
const inDoubt = (word, known) => word === undefined ? undefined : (known ?? 'failure');
export const jobEnd = (word) => word !== undefined && Object.hasOwn(JOB_ENDS, word) ? JOB_ENDS[word] : undefined;
export function pageOf(answer, name, what) {
    if (!isObject(answer) || !Array.isArray(at(answer, name)))
        throw otherShape(what);
    return { items: listAt(answer, name), total: countAt(answer, 'total_count') };
}
export const otherShape = (what) => new ApiFault({ code: 'facts.shape', about: { what } });
export function readJob(job) {
    const id = countAt(job, 'id');
    const name = textAt(job, 'name');
    if (id === undefined || name === undefined)
        return undefined;
    const word = textAt(job, 'conclusion');
    const conclusion = inDoubt(word, jobEnd(word));
    const checkRun = /\/check-runs\/(\d{1,15})$/.exec(textAt(job, 'check_run_url') ?? '')?.[1];
    return {
        id,
        name,
        isDone: textAt(job, 'status') === 'completed',
        steps: listAt(job, 'steps').flatMap((step) => readStep(step) ?? []),
        ...present({
            conclusion,
            attempt: countAt(job, 'run_attempt'),
            startedAt: timeAt(job, 'started_at'),
            finishedAt: timeAt(job, 'completed_at'),
            url: urlAt(job, 'html_url'),
            runnerName: textAt(job, 'runner_name'),
            runnerId: countAt(job, 'runner_id'),
            checkRunId: checkRun === undefined ? undefined : Number(checkRun),
        }),
    };
}
function readStep(step) {
    const name = textAt(step, 'name');
    if (name === undefined)
        return undefined;
    const word = textAt(step, 'conclusion');
    const conclusion = word && STEP_ENDS.has(word) ? word : undefined;
    return present({ name, number: countAt(step, 'number'), conclusion });
}
export function readRun(run) {
    const id = countAt(run, 'id');
    const number = countAt(run, 'run_number');
    if (id === undefined || number === undefined)
        return undefined;
    const word = textAt(run, 'conclusion');
    return {
        id,
        number,
        ...present({
            attempt: countAt(run, 'run_attempt'),
            conclusion: inDoubt(word, runConclusion(word)),
            startedAt: timeAt(run, 'run_started_at'),
            url: urlAt(run, 'html_url'),
            sha: textAt(run, 'head_sha'),
            workflowFile: workflowFile(textAt(run, 'path')),
            workflowName: textAt(run, 'name'),
            branch: textAt(run, 'head_branch'),
            event: textAt(run, 'event'),
            headRepository: textAt(run, 'head_repository', 'full_name'),
        }),
    };
}
const LEVELS = new Set(['failure', 'warning', 'notice']);
export function readAnnotation(annotation) {
    const level = textAt(annotation, 'annotation_level');
    const message = textAt(annotation, 'message');
    if (!level || !LEVELS.has(level) || message === undefined)
        return undefined;
    const path = textAt(annotation, 'path');
    return {
        level: level,
        message,
        ...present({
            path: path === '.github' ? undefined : path,
            line: path === '.github' ? undefined : countAt(annotation, 'start_line'),
            title: textAt(annotation, 'title'),
        }),
    };
}
