import { causeOf } from '../report/jobs/verdict.js';
import { visibleText } from '../safety/visible.js';
import { fitLines, mostTelling } from './quote.js';
import { columns, cut, oneLine, share } from './shorten.js';
const LINE_MAX = 400;
const LINES_MAX = 200;
const SUCCESS_LINES_MAX = 12;
const TESTS_MAX = 20;
const ANNOTATIONS_MAX = 10;
const MESSAGE_LINES_MAX = 8;
const ANNOTATED_JOBS_MAX = 10;
const TITLE_MAX = 120;
export function passagesOf(report, words) {
    const titles = words.message.passages;
    const failed = report.verdict.status !== 'success';
    const all = [
        ...(failed ? testsPassage(report.tests, words) : []),
        ...(failed ? annotationPassages(report, words) : []),
        ...(report.error ? [passage('error', titles.error, textLines(report.error))] : []),
        ...report.excerpts.map(({ source, lines }) => passage('excerpt', titled(titles.excerpt, source, words), lines)),
        ...(report.output ? [passage('output', titles.output, textLines(report.output))] : []),
    ].filter(({ lines }) => lines.some(({ kind }) => kind === 'line'));
    const most = share(all.map(({ lines }) => lines.length), LINES_MAX);
    return all.map((each) => bounded(each, failed ? Math.max(1, most) : SUCCESS_LINES_MAX));
}
const passage = (kind, title, lines) => ({
    kind,
    title,
    lines,
});
const titled = (title, of, words) => of ? `${title}${words.message.colon}${oneLine(of, TITLE_MAX)}` : title;
function bounded(passage, most) {
    const fitted = fittedTo(passage, most, () => 1);
    return { ...fitted, lines: fitted.lines.map(shownLine) };
}
function fittedTo(passage, room, cost) {
    const lines = fitLines(passage.lines, room, { line: cost, gap: () => 0 });
    if (lines === passage.lines)
        return passage;
    return { ...passage, lines: lines.length > 0 ? lines : mostTelling(passage.lines), isCut: true };
}
export function withinReach(passages, limit) {
    const lengths = passages.map(({ lines }) => lines.reduce((sum, line) => sum + lengthOf(line), 0));
    const most = share(lengths, limit);
    if (most === Number.POSITIVE_INFINITY)
        return passages;
    return passages.map((passage) => fittedTo(passage, most, lengthOf));
}
const lengthOf = (line) => (line.kind === 'line' ? line.text.length : 0);
const quoted = (text) => cut(visibleText(text.slice(0, LINE_MAX * 4))
    .replaceAll('\n', ' ')
    .replaceAll('\t', '  ')
    .trimEnd(), LINE_MAX, columns);
const shownLine = (line) => line.kind === 'line' ? { ...line, text: quoted(line.text) } : line;
const asLine = (text, cause = false) => ({ kind: 'line', text, cause });
function textLines(text) {
    const lines = linesIn(text);
    const left = lines.length - LINES_MAX;
    if (left <= 0)
        return lines.map((line) => asLine(line));
    return [
        ...lines.slice(0, LINES_MAX / 2).map((line) => asLine(line)),
        { kind: 'gap', lines: left },
        ...lines.slice(-LINES_MAX / 2).map((line) => asLine(line)),
    ];
}
function linesIn(text) {
    const lines = text.split('\n');
    const isFilled = (line) => line.trim() !== '';
    return lines.slice(Math.max(0, lines.findIndex(isFilled)), lines.findLastIndex(isFilled) + 1);
}
function testsPassage(tests, words) {
    if (!tests || tests.failing.length === 0)
        return [];
    const shown = tests.failing.slice(0, TESTS_MAX);
    const more = Math.max(tests.failed, tests.failing.length) - shown.length;
    const lines = shown.flatMap(({ name, suite, message }) => [
        asLine(suite ? `${suite} › ${name}` : name, true),
        ...(message ? messageLines(message) : []),
    ]);
    const rest = more > 0 ? [asLine(words.message.more(more))] : [];
    return [passage('tests', words.message.passages.tests, [...lines, ...rest])];
}
const messageLines = (message) => linesIn(message.slice(0, MESSAGE_LINES_MAX * LINE_MAX))
    .slice(0, MESSAGE_LINES_MAX)
    .filter((line) => line.trim() !== '')
    .map((line) => asLine(`  ${line}`));
const CLOSING_WORD = /^Process completed with exit code \d+\.?$/;
function annotationPassages(report, words) {
    const title = words.message.passages.annotations;
    const passages = [];
    const causes = causesIn(report.excerpts);
    for (const job of report.jobs) {
        const lines = job.allowedToFail ? [] : annotationLines(job, report, causes);
        const name = report.jobs.length > 1 ? job.name : '';
        if (lines.length > 0)
            passages.push(passage('annotations', titled(title, name, words), lines));
        if (passages.length === ANNOTATED_JOBS_MAX)
            break;
    }
    return passages;
}
function annotationLines(job, report, causes) {
    const errors = job.annotations.filter((each) => each.level === 'failure' && !isIn(causes, each.message) && !isVerdict(each, report));
    const telling = errors.filter(({ message }) => !CLOSING_WORD.test(message.trim()));
    const distinct = new Map((telling.length > 0 ? telling : errors).map((each) => [annotationText(each), each]));
    return [...distinct.keys()].slice(0, ANNOTATIONS_MAX).flatMap((text) => {
        const [first = '', ...others] = linesIn(text.slice(0, MESSAGE_LINES_MAX * LINE_MAX));
        const context = others.slice(0, MESSAGE_LINES_MAX - 1).map((line) => asLine(`  ${line}`));
        return first ? [asLine(first, true), ...context] : [];
    });
}
const isVerdict = (annotation, { verdict, jobs }) => verdict.timedOut !== undefined && jobs.length === 1 && causeOf([annotation])?.kind === 'timed-out';
function isIn(causes, message) {
    const [first = ''] = visibleText(message.slice(0, LINE_MAX)).trim().split('\n', 1);
    return causes.some((cause) => cause.includes(first));
}
const causesIn = (excerpts) => excerpts.flatMap(({ lines }) => lines.flatMap((line) => (line.kind === 'line' && line.cause ? [line.text] : [])));
function annotationText({ path, line, title, message }) {
    const place = path && path !== '.github' ? `${path}${line ? `:${line}` : ''}: ` : '';
    const named = title && !message.startsWith(title) ? `${title}: ` : '';
    return `${place}${named}${message}`;
}
