import { failuresOf } from './failures.js';
import { linksOf } from './links.js';
import { caveatsOf, notesOf, remarksOf } from './notes.js';
import { passagesOf } from './passages.js';
import { rowsOf } from './rows.js';
import { oneLine } from './shorten.js';
const MARKS = {
    success: '✅',
    fixed: '🎉',
    failure: '❌',
    'timed-out': '⏰',
    'still-failing': '🔴',
    cancelled: '🚫',
    test: '🔔',
};
const NAME_MAX = 200;
export function contentOf(report, context) {
    const mood = moodOf(report);
    const ref = report.ref?.name ?? (report.pullRequest && `#${report.pullRequest.number}`);
    return {
        mood,
        headline: {
            mark: MARKS[mood],
            status: context.words.message.status[mood],
            task: oneLine(report.task, NAME_MAX),
            ...(ref && { ref: oneLine(ref, NAME_MAX) }),
        },
        caveats: caveatsOf(report, context),
        notes: notesOf(report, context),
        ...failuresOf(report, context.words),
        passages: passagesOf(report, context.words),
        remarks: remarksOf(report, context),
        rows: rowsOf(report, mood, context),
        links: linksOf(report, context.words),
    };
}
function moodOf({ isTest, verdict, change }) {
    if (isTest)
        return 'test';
    if (verdict.status === 'success')
        return change?.kind === 'fixed' ? 'fixed' : 'success';
    if (verdict.status === 'cancelled')
        return 'cancelled';
    if (change?.kind === 'still-failing')
        return 'still-failing';
    return verdict.timedOut ? 'timed-out' : 'failure';
}
