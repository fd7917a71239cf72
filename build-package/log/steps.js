import { openRing } from './ring.js';
import { clean } from './text.js';
const HEAD = 900;
const STRONG = 300;
const LAST = 200;
const TEXT = 12 * 1024;
const FAILED = 6;
const QUIET = 2;
const ADVICE = /^\[?(?:notice|warning)\b|new release of pip|deprecat/i;
const SURE = /(?:^|[\s\])}:"'])(?:[Ee]rror|[Ff]atal|[Pp]anic|[Ee]xception)(?:\[\w{1,12}\])?[:!]|\w(?:Error|Exception)\b|\bFAIL(?:ED|URE)?\b|Caused by|\b(?:ERROR|FATAL)\b|\bnot ok\b/;
const TIDYING = /^(?:Post job cleanup\.|Cleaning up orphan processes|Post Run )/;
const OPENING = /^(?:Run |Starting: )/;
const emptyStep = (tidying) => ({
    head: [],
    failed: false,
    tidying,
});
export function openSteps() {
    const failed = [];
    const quiet = [];
    let beyond;
    let step = emptyStep(false);
    let script = false;
    let column;
    let began = 0;
    let output = 0;
    const close = (tidying) => {
        const whole = { lines: merged([...step.head, ...(beyond?.take() ?? [])]), failed: step.failed };
        if (step.failed)
            shelve(failed, whole, FAILED, FAILED / 2);
        else if (!step.tidying && whole.lines.length > 0)
            shelve(quiet, whole, QUIET, 0);
        step = emptyStep(tidying);
    };
    const turn = (line, at) => {
        const opened = line.mark === 'group' && OPENING.test(line.text);
        const tidying = TIDYING.test(line.text);
        const moved = column !== undefined && line.step !== undefined && line.step !== column;
        column = line.step ?? column;
        if (opened || tidying || moved) {
            close(tidying);
            began = at;
            output = at;
            script = opened;
        }
        else if (script && line.mark === 'endgroup') {
            output = at;
            script = false;
        }
    };
    const put = (raw, line, echoed) => {
        if (line.mark === 'endgroup' || line.text.trim() === '')
            return;
        const { at, number } = raw;
        const kept = {
            at,
            number,
            text: line.text,
            script: echoed,
            opens: false,
            ...(line.mark && { mark: line.mark }),
        };
        if (step.head.length < HEAD)
            step.head.push(kept);
        else {
            beyond ??= openBeyond();
            beyond.add(kept, raw.telling && SURE.test(line.text));
        }
    };
    return {
        add(raw) {
            const line = clean(raw.text);
            turn(line, raw.at);
            if (line.mark === 'error' && !ADVICE.test(line.text))
                step.failed = true;
            put(raw, line, script);
        },
        fill(raw) {
            put(raw, clean(raw.text), raw.at < output);
        },
        isFull: () => step.head.length >= HEAD,
        start: () => began,
        end() {
            close(false);
            return failed.length > 0 ? failed : quiet;
        },
    };
}
function shelve(steps, step, most, loser) {
    steps.push(step);
    if (steps.length > most)
        steps.splice(loser, 1);
}
function openBeyond() {
    const strong = openRing(STRONG, TEXT);
    const last = openRing(LAST, TEXT);
    let strongUntil = 0;
    return {
        add(line, sure) {
            if (sure)
                strongUntil = line.number + 4;
            if (line.number <= strongUntil)
                strong.add(line);
            last.add(line);
        },
        take() {
            strongUntil = 0;
            return [...strong.take(), ...last.take()];
        },
    };
}
function merged(kept) {
    const byPlace = new Map(kept.map((line) => [line.at, line]));
    const lines = [...byPlace.values()].sort((a, b) => a.at - b.at);
    return lines.map((line, index) => ({ ...line, opens: line.number > (lines[index - 1]?.number ?? 0) + 1 }));
}
