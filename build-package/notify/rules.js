import { matchesGlob } from 'node:path';
export function reasonToSkip(report, general, target) {
    if (general.testOnly)
        return undefined;
    const { status } = report.verdict;
    const never = reasonNeverToNotify(status, general, target);
    if (never)
        return never;
    const { branches } = target.rules;
    if (branches && !isOnBranch(report, branches))
        return 'branch';
    const rules = { ...general, ...target.rules };
    if (status === 'success')
        return rules.notifyOnSuccess === 'change' && !isFixed(report.change) ? 'success-unchanged' : undefined;
    if (status === 'failure' && rules.notifyOnFailure === 'change')
        return isBroken(report.change, general.remindEvery) ? undefined : 'failure-unchanged';
    return undefined;
}
export function reasonNeverToNotify(status, general, target) {
    const rules = { ...general, ...target.rules };
    switch (status) {
        case 'cancelled':
            return rules.notifyOnCancelled ? undefined : 'cancelled-off';
        case 'success':
            return rules.notifyOnSuccess === 'never' ? 'success-off' : undefined;
        case 'failure':
            return rules.notifyOnFailure === 'never' ? 'failure-off' : undefined;
    }
}
const isFixed = (change) => change?.kind === 'fixed' || change?.kind === 'unreadable';
function isBroken(change, remindEvery) {
    if (change?.kind === 'still-failing')
        return remindEvery > 0 && change.failures % remindEvery === 0;
    return change?.kind === 'broken' || change?.kind === 'unreadable';
}
const isOnBranch = (report, globs) => {
    const name = report.ref?.name;
    return name !== undefined && globs.some((glob) => glob === name || matchesGlob(name, glob));
};
export const asksForChange = (general, targets) => targets.some(({ rules }) => [
    rules.notifyOnSuccess ?? general.notifyOnSuccess,
    rules.notifyOnFailure ?? general.notifyOnFailure,
].includes('change'));
export const mayStaySilent = (general, target) => !general.testOnly && (target.rules.branches !== undefined || asksForChange(general, [target]));
export const mayNotify = (status, general, targets) => targets.some((target) => !reasonNeverToNotify(status, general, target));
export const mentionsPeople = (report, general, target) => (target.rules.mentionOn ?? general.mentionOn) === 'always' || report.verdict.status === 'failure';
