import { at, countAt, textAt } from '../schema/json.js';
export function positionOf(given, environment, payload) {
    if (given.needs !== undefined)
        return 'final-job';
    if (environment.eventName === 'workflow_run' && tellsOfCompletedRun(payload))
        return 'workflow-run';
    return given.atEnd ? 'at-end' : 'last-step';
}
const tellsOfCompletedRun = (payload) => countAt(payload, 'workflow_run', 'id') !== undefined &&
    countAt(payload, 'workflow_run', 'run_number') !== undefined &&
    (textAt(payload, 'action') === 'completed' || typeof at(payload, 'workflow_run', 'conclusion') === 'string');
