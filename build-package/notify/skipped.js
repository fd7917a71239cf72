import { inertText } from '../safety/inert.js';
export function faultSentence({ where, problem }, { words, secrets }) {
    const given = problem.given === undefined ? {} : { given: secrets.redact(problem.given) };
    return inertText(secrets.redact(words.log.fault(where, words.problems[problem.code]({ ...problem, ...given }))));
}
export const unsent = ({ channel, label }) => ({ channel, target: label, attempts: 0, durationMs: 0 });
export function misconfigured(target, faults, saying) {
    const message = saying.words.log.invalid(faults.map((fault) => faultSentence(fault, saying)));
    return { ...unsent(target), status: 'failed', kind: 'config', message };
}
export const skipped = (target, reason, saying) => target.settings.ok
    ? { ...unsent(target), status: 'skipped', kind: 'ok', message: reason }
    : misconfigured(target, target.settings.faults, saying);
