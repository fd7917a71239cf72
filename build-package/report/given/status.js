import { readSteps, statusOfSteps, worse } from './steps.js';
export function givenStatus({ status, atEnd, steps }, { host, isInComposite }) {
    const isOld = atEnd && host === 'gitea';
    const isComposites = isInComposite === true && host !== 'github' && host !== 'ghes';
    const tellsNothing = (isOld || isComposites) && !status?.explicit;
    return worse(tellsNothing ? undefined : status?.value, statusOfSteps(readSteps(steps)));
}
export const statusBeforehand = (general, environment) => general.needs !== undefined || environment.eventName === 'workflow_run'
    ? undefined
    : givenStatus(general, environment);
