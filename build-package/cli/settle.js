import { settle } from '../run.js';
import { commandLineWords } from '../words/cli/index.js';
import { plainRunner } from './console.js';
import { gatherSettings } from './settings.js';
export const OVERTIME_MS = 5_000;
export function settleHere(flags, print) {
    let words = commandLineWords('en');
    const given = gatherSettings(flags, process.env);
    const runner = plainRunner(print, () => words, process.env.RUNNER_DEBUG === '1');
    const settled = settle(given.inputs, runner);
    words = commandLineWords(settled.words.language);
    const { log } = settled.words;
    const reasons = { ...log.reasons, ...words.reasons };
    return {
        settled: { ...settled, words: { ...settled.words, log: { ...log, reasons } } },
        words,
        findings: {
            faults: given.faults.map((fault) => fault(words)),
            notices: given.notices.map((notice) => notice(words)),
        },
    };
}
export function printError(text) {
    process.stderr.write(text);
}
