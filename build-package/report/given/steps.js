import { isObject, textAt } from '../../schema/json.js';
const STEPS_MAX = 1_000;
const ENDS = new Set(['success', 'failure', 'cancelled', 'skipped']);
export function readSteps(steps) {
    if (!isObject(steps))
        return [];
    return Object.entries(steps)
        .slice(0, STEPS_MAX)
        .flatMap(([id, step]) => {
        const conclusion = textAt(step, 'conclusion') ?? textAt(step, 'outcome');
        return conclusion && ENDS.has(conclusion)
            ? [{ id, conclusion: conclusion }]
            : [];
    });
}
export const failedSteps = (steps) => steps
    .filter(({ id, conclusion }) => conclusion === 'failure' && !isMadeUp(id))
    .map(({ id }) => ({ name: id }));
const isMadeUp = (id) => /^(?:[0-9a-f]{32}|\d{1,4}|__.*)$/i.test(id);
export function statusOfSteps(steps) {
    const ended = new Set(steps.map(({ conclusion }) => conclusion));
    if (ended.has('failure'))
        return 'failure';
    if (ended.has('cancelled'))
        return 'cancelled';
    return ended.has('success') ? 'success' : undefined;
}
const FROM_WORST = ['failure', 'cancelled', 'success'];
export const worse = (one, other) => FROM_WORST.find((status) => status === one || status === other);
