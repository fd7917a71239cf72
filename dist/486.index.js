export const id = 486;
export const ids = [486];
export const modules = {

  9798:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    FF: () => (  without),
    rl: () => (  causeOf),
    xv: () => (  causeText)
  });
  var _log_best_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5520);
  var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(981);
  var _shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5216);



const CAUSE_MAX = 160;
const TELLING = new Set(['tests', 'annotations', 'excerpt']);
function causeOf(passages) {
    const lines = passages.flatMap(({ kind, lines }) => (TELLING.has(kind) ? lines : []));
    const best = (0,_log_best_js__WEBPACK_IMPORTED_MODULE_0__  .D)(lines.filter((line) => line.kind === 'line' && canSayWhy(line)));
    if (best)
        return best;
    const given = passages.find(({ kind }) => kind === 'error');
    return given && (0,_log_best_js__WEBPACK_IMPORTED_MODULE_0__  .D)(given.lines);
}
const canSayWhy = (line) => (0,_log_best_js__WEBPACK_IMPORTED_MODULE_0__  .x)(line) > 0 && line.text.trim() !== '' && !(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__  ._V)(line.text);
const causeText = ({ text }) => (0,_shorten_js__WEBPACK_IMPORTED_MODULE_2__  .Jj)(text.trim(), CAUSE_MAX, _shorten_js__WEBPACK_IMPORTED_MODULE_2__  .YB);
function without(passages, cause) {
    if (!cause || causeText(cause) !== cause.text.trim())
        return passages;
    return passages
        .map((passage) => ({ ...passage, lines: passage.lines.filter((line) => line !== cause) }))
        .filter(({ lines }) => lines.some(isLine));
}
const isLine = ({ kind }) => kind === 'line';


  }),

  6588:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  $: () => (  contentOf)
});

var message_cause = __webpack_require__(9798);
var short_sha = __webpack_require__(1589);
var inert = __webpack_require__(7040);
var message_lead = __webpack_require__(1819);
var shorten = __webpack_require__(5216);
;




const COMMITS_MAX = 5;
const TESTS_MAX = 3;
const JOBS_MAX = 3;
const SUBJECT_MAX = 50;
const AUTHOR_MAX = 24;
const NAME_MAX = 60;
const cluesOf = (report, words) => [
    ...flakyAttempt(report, words),
    ...defaultBranch(report, words),
    ...flakyTests(report, words),
    ...commitsSince(report, words),
];
const clue = (text, url) => {
    const target = url && (0,inert .Cm)(url);
    return { text, ...(target && { url: target }) };
};
const names = (all, total, most, { message }) => {
    const shown = all.slice(0, most).map((name) => (0,shorten .TN)(name, NAME_MAX));
    return message.list(total > shown.length ? [...shown, message.more(total - shown.length)] : shown);
};
function flakyAttempt({ flaky }, words) {
    if (!flaky)
        return [];
    const failed = flaky.failed.map(({ job, step }) => [job, step].filter(Boolean).join(' › '));
    return [clue(words.message.flakyAttempt(flaky.attempt, names(failed, failed.length, JOBS_MAX, words)))];
}
function defaultBranch({ onDefaultBranch }, { message }) {
    if (!onDefaultBranch)
        return [];
    const { run, isSame, job } = onDefaultBranch;
    const branch = (0,shorten .TN)(onDefaultBranch.branch, NAME_MAX);
    const what = job && (0,shorten .TN)(job, NAME_MAX);
    return [clue(message.failsOn(branch, isSame, message.runNumber(run.number), what), run.url)];
}
function flakyTests({ tests }, words) {
    const { flaky } = tests ?? {};
    if (!flaky || flaky.total === 0)
        return [];
    return [clue(words.message.flakyTests(flaky.total, names(flaky.names, flaky.total, TESTS_MAX, words)))];
}
function commitsSince({ sinceSuccess, commit }, { message }) {
    if (!sinceSuccess)
        return [];
    const { commits, total, url, success } = sinceSuccess;
    const run = message.runNumber(success.number);
    if (total === 0)
        return [clue(message.passedBefore(run), success.url)];
    const isTold = total === 1 && commits[0]?.sha === commit?.sha && commit?.subject !== undefined;
    const shown = isTold ? [] : commits.slice(0, COMMITS_MAX);
    const more = total - shown.length;
    return [
        clue(message.commitsSince(total, run), url),
        ...shown.map((each) => ({ text: commitText(each), isItem: true })),
        ...(shown.length > 0 && more > 0 ? [{ text: message.more(more), isItem: true }] : []),
    ];
}
function commitText({ sha, subject, author }) {
    const name = (0,message_lead .Vb)(author);
    const head = [(0,short_sha .F)(sha), (0,message_lead .et)(subject, SUBJECT_MAX)].filter(Boolean).join(' ');
    return name ? `${head} · ${(0,shorten .TN)(name, AUTHOR_MAX)}` : head;
}

;


const failures_NAME_MAX = 50;
const SHOWN_MAX = 3;
const STEPS_MAX = 3;
const isFailed = ({ status, allowedToFail }) => (status === 'failure' || status === 'timed-out') && !allowedToFail;
function failuresOf(report, words) {
    if (report.position === 'last-step' || report.position === 'at-end')
        return ownFailures(report);
    const jobs = report.jobs.filter(isFailed);
    const shown = [];
    let told = 0;
    for (const job of jobs) {
        const failures = jobFailures(job, words);
        if (told > 0 && shown.length + failures.length > SHOWN_MAX)
            break;
        shown.push(...failures);
        told += 1;
    }
    const others = jobs.slice(told).map(({ name }) => name);
    return { failures: shown, moreFailures: others.length, others };
}
function ownFailures({ verdict, jobs }) {
    const steps = verdict.status === 'success' ? [] : (jobs[0]?.failedSteps ?? []);
    return { failures: steps.slice(0, STEPS_MAX).map(stepFailure), moreFailures: 0, others: [] };
}
function jobFailures(job, words) {
    const named = {
        job: (0,shorten .TN)(job.name, failures_NAME_MAX),
        ...(job.status === 'timed-out' && { note: words.message.status['timed-out'] }),
    };
    const url = job.url && (0,inert .Cm)(job.url);
    if (job.failedSteps.length === 0)
        return [{ ...named, ...(url && { url }) }];
    return job.failedSteps
        .slice(0, STEPS_MAX)
        .map((step) => ({ ...named, ...(url && { url }), ...stepFailure(step) }));
}
function stepFailure({ name, url }) {
    const target = url && (0,inert .Cm)(url);
    return { step: (0,shorten .TN)(name, failures_NAME_MAX), ...(target && { url: target }) };
}

;


function linksOf(report, failures, words) {
    const labels = words.message.links;
    const run = links_link('run', labels.run, report.run?.url);
    const isQuiet = run && report.verdict.status === 'success';
    const isLinked = failures.some(({ url }) => url !== undefined);
    const job = links_link('job', labels.job, firstFailedJob(report)?.url ?? report.jobUrl);
    return [run, isQuiet || isLinked ? undefined : job].flatMap((each) => (each ? [each] : []));
}
const firstFailedJob = (report) => report.jobs.find(isFailed) ?? (report.jobs.length === 1 ? report.jobs[0] : undefined);
function links_link(kind, label, url) {
    const target = url && (0,inert .Cm)(url);
    return target ? { kind, label, url: target } : undefined;
}

var time = __webpack_require__(2820);
;


const NAMES_MAX = 10;
const notes_NAME_MAX = 80;
const caveatsOf = ({ isTest }, { words, repeat, unattached }) => [
    ...(repeat ? [words.message.repeat] : []),
    ...(unattached ? [words.message.unattached] : []),
    ...(isTest ? [words.message.test] : []),
];
const notesOf = (report, { words }) => [
    ...sentences(verdictNote(report, words)),
    ...knownNotes(report, words),
];
const KNOWN_MAX = 300;
function knownNotes({ excerpts }, { message }) {
    const known = new Map(excerpts.flatMap((excerpt) => (excerpt.known ?? []).map((one) => [one.cause, one])));
    const line = (text, said) => text === undefined ? [] : [said((0,shorten .TN)(text, KNOWN_MAX))];
    return [...known.values()].flatMap(({ cause, fix, contact }) => [
        ...line(cause, message.known.cause),
        ...line(fix, message.known.fix),
        ...line(contact, message.known.contact),
    ]);
}
function remarksOf(report, others, { words, named = [] }) {
    const { message } = words;
    const missing = report.jobs.filter((job) => job.missingFromNeeds).map(({ name }) => name);
    const allowed = report.verdict.allowedFailures;
    return sentences(others.length > 0 && message.alsoFailed(notes_names(others, words)), allowed.length > 0 && message.allowedFailures(allowed.length, notes_names(allowed, words)), missing.length > 0 && message.missingFromNeeds(notes_names(missing, words)), named.length > 0 && message.named(notes_names(named, words)));
}
const sentences = (...notes) => notes.flatMap((note) => (note ? [opened(note)] : []));
const opened = (note) => note.charAt(0).toUpperCase() + note.slice(1);
function notes_names(all, { message }) {
    const shown = all.slice(0, NAMES_MAX).map((name) => (0,shorten .TN)(name, notes_NAME_MAX));
    return message.list(all.length > NAMES_MAX ? [...shown, message.more(all.length - NAMES_MAX)] : shown);
}
function verdictNote({ verdict, durationMs }, words) {
    const { message } = words;
    const { timedOut, cancelled, ended, didNotStart } = verdict;
    if (ended)
        return message.ended[ended];
    if (didNotStart)
        return message.didNotStart;
    if (timedOut) {
        return message.timedOut(timedOut.limitMs === undefined ? undefined : (0,time .p0)(timedOut.limitMs, words));
    }
    switch (cancelled?.by) {
        case 'newer-run':
            return message.cancelledByNewer;
        case 'person':
            return message.cancelledBy((0,shorten .TN)(cancelled.name, notes_NAME_MAX));
        case 'perhaps-timeout':
            return message.cancelledOrTimedOut(durationMs === undefined ? undefined : (0,time .p0)(durationMs, words));
        default:
            return undefined;
    }
}

var message_passages = __webpack_require__(3028);
;



const VALUE_MAX = 300;
const LABEL_MAX = 60;
const FIELDS_MAX = 50;
function rowsOf(report, mood, { words, timezone }) {
    const { message } = words;
    const { ref, pullRequest, release, run } = report;
    const row = (key, value, url) => rowIf(key, message.labels[key], value, url);
    return [
        ...row('task', report.task),
        ...row('status', message.status[mood]),
        ...row('exit', exitText(report.exit)),
        ...row('jobs', jobCounts(report, words)),
        ...row('tests', testCounts(report, words)),
        ...(mood === 'success' ? [] : row('repository', report.repository, report.repositoryUrl)),
        ...(ref ? row(ref.kind, ref.name) : []),
        ...row('pullRequest', pullRequest && joined(`#${pullRequest.number}`, pullRequest.title), pullRequest?.url),
        ...row('release', release?.name, release?.url),
        ...row('run', joint(runText(run, words), triggeredBy(report))),
        ...row('time', (0,time .iE)(report.startedAt, report.finishedAt, timezone)),
        ...report.fields
            .slice(0, FIELDS_MAX)
            .flatMap(({ name, value }) => fieldRow((0,shorten .TN)(name, LABEL_MAX), value)),
    ];
}
function fieldRow(label, value) {
    const url = (0,inert .z3)(value);
    return url && label ? [{ key: 'field', label, value: url, url }] : rowIf('field', label, value);
}
function rowIf(key, label, text, url) {
    const value = text ? (0,shorten .TN)(text, VALUE_MAX) : '';
    const target = url && (0,inert .Cm)(url);
    return value && label ? [{ key, label, value, ...(target && { url: target }) }] : [];
}
const exitText = (exit) => exit && (exit.code !== 0 || exit.signal)
    ? joined(String(exit.code), exit.signal && `(${exit.signal})`)
    : undefined;
const joined = (...parts) => parts.filter(Boolean).join(' ');
function jobCounts({ jobs }, { message }) {
    if (jobs.length < 2)
        return undefined;
    const { jobCounts: said, list } = message;
    const counted = jobs.filter((job) => job.status === 'success' || !job.allowedToFail);
    const kinds = ['failure', 'timed-out', 'cancelled', 'success', 'skipped', 'neutral', 'unfinished'];
    return list(kinds.flatMap((kind) => {
        const n = counted.filter((job) => (job.status ?? 'unfinished') === kind).length;
        return n > 0 ? [said[kind](n)] : [];
    }));
}
const testCounts = ({ tests }, { message }) => tests && tests.total > 0 ? message.testCounts(tests.failed, tests.total, tests.skipped) : undefined;
const joint = (...parts) => parts.filter(Boolean).join(' · ');
const triggeredBy = ({ actor, event }) => actor && event ? `${actor} (${event})` : (actor ?? event);
function runText(run, { message }) {
    if (run?.number === undefined)
        return undefined;
    const { attempt = 1 } = run;
    return attempt > 1 ? `#${run.number} (${message.attempt(attempt)})` : `#${run.number}`;
}

;









const MARKS = {
    success: '✅',
    fixed: '🎉',
    failure: '❌',
    'did-not-start': '⛔',
    'timed-out': '⏰',
    'still-failing': '🔴',
    cancelled: '🚫',
    ended: '❔',
    test: '🔔',
};
const content_NAME_MAX = 200;
function contentOf(report, context) {
    const mood = moodOf(report);
    const { words } = context;
    const ref = report.ref?.name ?? (report.pullRequest && `#${report.pullRequest.number}`);
    const repository = shortName(report);
    const lead = (0,message_lead .M)(report, words);
    const { failures, moreFailures, others } = failuresOf(report, words);
    const passages = (0,message_passages .T)(report, words);
    const cause = report.verdict.status === 'failure' ? (0,message_cause .rl)(passages) : undefined;
    return {
        mood,
        headline: {
            mark: MARKS[mood],
            status: words.message.status[mood],
            ...(repository && { repository }),
            task: (0,shorten .TN)(report.task, content_NAME_MAX),
            ...(ref && { ref: (0,shorten .TN)(ref, content_NAME_MAX) }),
        },
        caveats: caveatsOf(report, context),
        ...(lead && { lead }),
        notes: notesOf(report, context),
        failures,
        moreFailures,
        ...(cause && { cause }),
        clues: cluesOf(report, words),
        passages: (0,message_cause .FF)(passages, cause),
        remarks: remarksOf(report, others, context),
        rows: rowsOf(report, mood, context),
        links: linksOf(report, failures, words),
    };
}
function shortName({ repository, task }) {
    const name = (0,shorten .TN)(repository?.split('/').at(-1) ?? '', content_NAME_MAX);
    return name && !task.includes(name) ? name : undefined;
}
function moodOf({ isTest, verdict, change, flaky }) {
    if (isTest)
        return 'test';
    if (verdict.status === 'success')
        return change?.kind === 'fixed' && !flaky ? 'fixed' : 'success';
    if (verdict.status !== 'failure')
        return verdict.status;
    if (verdict.didNotStart)
        return 'did-not-start';
    if (change?.kind === 'still-failing')
        return 'still-failing';
    return verdict.timedOut ? 'timed-out' : 'failure';
}


  }),

  2101:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Lo: () => (  NOTIFICATION_MAX),
    uh: () => (  headlineText),
    yq: () => (  subjectText)
  });
  var _log_fair_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5555);
  var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5216);


const NOTIFICATION_MAX = 40;
const SUBJECT_MAX = 78;
const OWNED_MAX = 40;
const TASK_SHARE = 0.6;
const REPOSITORY_SHARE = 0.3;
const JOINT = ' · ';
const MARK_COLUMNS = 3;
function headlineText(headline, words, max) {
    const { mark, status, repository, task, ref } = headline;
    const opening = `${status}${words.message.colon}`;
    const names = [repository, task, ref].filter(Boolean).length;
    const taken = (mark ? MARK_COLUMNS : 0) + (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__  .YB)(opening) + (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__  .YB)(JOINT) * Math.max(0, names - 1);
    const room = max - taken;
    const sizes = [repository, task, ref].map((name) => (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__  .YB)(name ?? ''));
    const fits = sizes.reduce((sum, size) => sum + size, 0) <= room;
    const shownRepository = repository && (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__  .Jj)(repository, fits ? room : room * REPOSITORY_SHARE, _shorten_js__WEBPACK_IMPORTED_MODULE_0__  .YB);
    const left = room - (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__  .YB)(shownRepository ?? '');
    const most = (0,_log_fair_parts_js__WEBPACK_IMPORTED_MODULE_1__  ._)(sizes.slice(1), left);
    const shownTask = cutMiddle(task, Math.max(most, Math.floor(left * TASK_SHARE)));
    const shownRef = ref && (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__  .Jj)(ref, left - (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__  .YB)(shownTask), _shorten_js__WEBPACK_IMPORTED_MODULE_0__  .YB);
    return (mark && `${mark} `) + opening + [shownRepository, shownTask, shownRef].filter(Boolean).join(JOINT);
}
function subjectText(headline, repository, words) {
    const name = (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__  .YB)(repository ?? '') > OWNED_MAX ? repository?.split('/').at(-1) : repository;
    const prefix = name ? `[${(0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__  .TN)(name, OWNED_MAX)}] ` : '';
    const { repository: _, ...rest } = headline;
    return prefix + headlineText(prefix ? rest : headline, words, SUBJECT_MAX - (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__  .YB)(prefix));
}
function cutMiddle(text, max) {
    if ((0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__  .YB)(text) <= max)
        return text;
    const tail = Math.floor(max / 3);
    const end = [...new Intl.Segmenter('en').segment(text.slice(-tail * 4))].map(({ segment }) => segment);
    while (end.length > 0 && (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__  .YB)(end.join('')) > tail)
        end.shift();
    return (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__  .Jj)(text, max - (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__  .YB)(end.join('')), _shorten_js__WEBPACK_IMPORTED_MODULE_0__  .YB) + end.join('').trimStart();
}


  }),

  1819:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    M: () => (  leadOf),
    OO: () => (  leadText),
    Vb: () => (  nameOf),
    et: () => (  subjectOf)
  });
  var _report_short_sha_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1589);
  var _safety_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7040);
  var _schema_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1451);
  var _shorten_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5216);
  var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2820);





const SUBJECT_MAX = 60;
const AUTHOR_MAX = 32;
const SHA_MAX = 7;
function leadOf(report, words) {
    const { commit, durationMs } = report;
    const author = nameOf(commit?.author);
    const lead = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_2__  .Eb)({
        sha: commit && shownSha(commit.sha),
        url: commit?.url ? (0,_safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .Cm)(commit.url) : undefined,
        subject: subjectOf(commit?.subject),
        author: author && ((0,_shorten_js__WEBPACK_IMPORTED_MODULE_3__  .TN)(author, AUTHOR_MAX) || undefined),
        duration: durationMs === undefined ? undefined : (0,_time_js__WEBPACK_IMPORTED_MODULE_1__  .p0)(durationMs, words),
        change: changeText(report, words),
    });
    return Object.keys(lead).length > 0 ? lead : undefined;
}
const shownSha = (sha) => (0,_shorten_js__WEBPACK_IMPORTED_MODULE_3__  .TN)((0,_report_short_sha_js__WEBPACK_IMPORTED_MODULE_4__  .F)(sha), SHA_MAX) || undefined;
function leadText({ sha, subject, author, duration, change }) {
    const text = [subject, author, duration, change].filter(Boolean).join(' · ');
    return sha && text && !subject ? `· ${text}` : text;
}
const nameOf = (person) => person?.name ?? person?.login;
const subjectOf = (text, max = SUBJECT_MAX) => text ? (0,_shorten_js__WEBPACK_IMPORTED_MODULE_3__  .TN)(text.trimStart().split(/[\r\n]/, 1)[0] ?? '', max) || undefined : undefined;
function changeText({ change, flaky }, words) {
    const { message } = words;
    switch (change?.kind) {
        case 'fixed':
            return change.after > 0 && !flaky ? message.fixedAfter(change.after) : undefined;
        case 'broken':
            return change.isFirstRun ? undefined : message.firstFailure;
        case 'still-failing':
            return message.stillFailing(change.failures, change.since && runName(change.since, words));
        case 'unreadable':
            return message.previousUnreadable;
        default:
            return undefined;
    }
}
const runName = ({ number, sha }, { message }) => (sha && shownSha(sha)) || message.runNumber(number);


  }),

  3028:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  withinReach),
    T: () => (  passagesOf)
  });
  var _log_fair_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5555);
  var _report_jobs_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6576);
  var _safety_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3734);
  var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(981);
  var _shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5216);





const LINE_MAX = 400;
const LINES_MAX = 200;
const SUCCESS_LINES_MAX = 12;
const TESTS_MAX = 20;
const ANNOTATIONS_MAX = 10;
const MESSAGE_LINES_MAX = 8;
const ANNOTATED_JOBS_MAX = 10;
const TITLE_MAX = 120;
function passagesOf(report, words) {
    const titles = words.message.passages;
    const failed = report.verdict.status !== 'success';
    const all = [
        ...(failed ? testsPassage(report.tests, words) : []),
        ...(failed ? annotationPassages(report, words) : []),
        ...(report.error ? [passage('error', titles.error, textLines(report.error))] : []),
        ...report.excerpts.map((excerpt) => passage('excerpt', excerptTitle(excerpt, words), excerpt.lines)),
        ...(report.output ? [passage('output', titles.output, textLines(report.output))] : []),
    ].filter(({ lines }) => lines.some(({ kind }) => kind === 'line'));
    const most = (0,_log_fair_parts_js__WEBPACK_IMPORTED_MODULE_0__  ._)(all.map(({ lines }) => lines.length), LINES_MAX);
    return all.map((each) => bounded(each, failed ? Math.max(1, most) : SUCCESS_LINES_MAX));
}
const passage = (kind, title, lines) => ({
    kind,
    title,
    lines,
});
const excerptTitle = ({ source, newSince }, words) => {
    const title = titled(words.message.passages.excerpt, source, words);
    return newSince === undefined ? title : title + words.message.newSince(newSince);
};
const titled = (title, of, words) => of ? `${title}${words.message.colon}${(0,_shorten_js__WEBPACK_IMPORTED_MODULE_1__  .TN)(of, TITLE_MAX)}` : title;
function bounded(passage, most) {
    const fitted = fittedTo(passage, most, () => 1);
    return { ...fitted, lines: fitted.lines.map(shownLine) };
}
function fittedTo(passage, room, cost) {
    const lines = (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__  .RV)(passage.lines, room, { line: cost, gap: () => 0 });
    if (lines === passage.lines)
        return passage;
    return { ...passage, lines: lines.length > 0 ? lines : (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__  .Ft)(passage.lines), isCut: true };
}
function withinReach(passages, limit) {
    const lengths = passages.map(({ lines }) => lines.reduce((sum, line) => sum + lengthOf(line), 0));
    const most = (0,_log_fair_parts_js__WEBPACK_IMPORTED_MODULE_0__  ._)(lengths, limit);
    if (most === Number.POSITIVE_INFINITY)
        return passages;
    return passages.map((passage) => fittedTo(passage, most, lengthOf));
}
const lengthOf = (line) => (line.kind === 'line' ? line.text.length : 0);
const quoted = (text) => (0,_shorten_js__WEBPACK_IMPORTED_MODULE_1__  .Jj)((0,_safety_visible_js__WEBPACK_IMPORTED_MODULE_3__  .Q6)(text.slice(0, LINE_MAX * 4))
    .replaceAll('\n', ' ')
    .replaceAll('\t', '  ')
    .trimEnd(), LINE_MAX, _shorten_js__WEBPACK_IMPORTED_MODULE_1__  .YB);
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
const isVerdict = (annotation, { verdict, jobs }) => verdict.timedOut !== undefined && jobs.length === 1 && (0,_report_jobs_verdict_js__WEBPACK_IMPORTED_MODULE_4__  .rl)([annotation])?.kind === 'timed-out';
function isIn(causes, message) {
    const [first = ''] = (0,_safety_visible_js__WEBPACK_IMPORTED_MODULE_3__  .Q6)(message.slice(0, LINE_MAX)).trim().split('\n', 1);
    return causes.some((cause) => cause.includes(first));
}
const causesIn = (excerpts) => excerpts.flatMap(({ lines }) => lines.flatMap((line) => (line.kind === 'line' && line.cause ? [line.text] : [])));
function annotationText({ path, line, title, message }) {
    const place = path && path !== '.github' ? `${path}${line ? `:${line}` : ''}: ` : '';
    const named = title && !message.startsWith(title) ? `${title}: ` : '';
    return `${place}${named}${message}`;
}


  }),

  981:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ft: () => (  mostTelling),
    RV: () => (  fitLines),
    _V: () => (  isPointer)
  });
  var _log_best_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5520);

const isPointer = (text) => /^(?=[\s|~]*\^)[\s|~^]*$/.test(text);
function fitLines(lines, room, cost) {
    const costs = lines.map((line) => cost.line(line));
    if (costs.reduce((sum, each) => sum + each, 0) <= room)
        return lines;
    const gap = cost.gap(lines.length);
    const kept = lines.map(() => false);
    let left = room - gap;
    for (const index of byWeight(lines)) {
        const holes = Number(index > 0 && !kept[index - 1]) + Number(index < lines.length - 1 && !kept[index + 1]);
        const price = (costs[index] ?? 0) + gap * (holes - 1);
        if (price > left)
            continue;
        kept[index] = true;
        left -= price;
    }
    return kept.includes(true) ? withGaps(lines, kept) : [];
}
function mostTelling(lines) {
    const [most] = byWeight(lines);
    return most === undefined
        ? []
        : withGaps(lines, [...lines.keys()].map((index) => index === most));
}
function byWeight(lines) {
    const inwards = lines.map((_, index) => (index % 2 === 0 ? index / 2 : lines.length - (index + 1) / 2));
    const worthOf = (index) => {
        const line = lines[index];
        return line?.kind === 'line' ? (0,_log_best_js__WEBPACK_IMPORTED_MODULE_0__  .x)(line) : -1;
    };
    return inwards
        .filter((index) => worthOf(index) >= 0)
        .toSorted((one, other) => worthOf(other) - worthOf(one));
}
function withGaps(lines, kept) {
    const shown = [];
    for (const [index, line] of lines.entries()) {
        const last = shown.at(-1);
        if (kept[index])
            shown.push(line);
        else if (last?.kind === 'gap')
            shown[shown.length - 1] = joined(last, asGap(line));
        else
            shown.push(asGap(line));
    }
    return shown;
}
const asGap = (line) => line.kind === 'gap' ? line : { kind: 'gap', lines: line.times ?? 1 };
const joined = (a, b) => a.lines === undefined || b.lines === undefined ? { kind: 'gap' } : { kind: 'gap', lines: a.lines + b.lines };


  }),

  2820:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    iE: () => (  period),
    n$: () => (  moment),
    p0: () => (  duration)
  });
  var _schema_zones_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9590);

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
function duration(ms, words) {
    const { milliseconds, seconds, minutes, hours, days } = words.message.units;
    const whole = Math.max(0, Math.round(ms));
    if (whole < SECOND)
        return milliseconds(whole);
    const rounded = roundTo(whole < HOUR ? SECOND : whole < DAY ? MINUTE : HOUR, whole);
    if (rounded < MINUTE)
        return seconds(rounded / SECOND);
    const [unit, greater, part, lesser] = rounded < HOUR
        ? [MINUTE, minutes, SECOND, seconds]
        : rounded < DAY
            ? [HOUR, hours, MINUTE, minutes]
            : [DAY, days, HOUR, hours];
    const rest = (rounded % unit) / part;
    return rest > 0 ? `${greater(Math.floor(rounded / unit))} ${lesser(rest)}` : greater(rounded / unit);
}
const roundTo = (unit, ms) => Math.round(ms / unit) * unit;
function period(from, to, zone) {
    const [start, end] = [from, to].map((at) => (at === undefined ? undefined : clock(at, zone)));
    const last = end ?? start;
    if (!start || !end || !last)
        return last && `${last.date} ${last.time}, ${last.offset}`;
    const isOneOffset = start.offset === end.offset;
    const opening = `${start.date} ${start.time}${isOneOffset ? '' : ` ${start.offset}`}`;
    const closing = start.date === end.date ? end.time : `${end.date} ${end.time}`;
    return `${opening} – ${closing}${isOneOffset ? ', ' : ' '}${end.offset}`;
}
const moment = (at, zone) => period(undefined, at, zone);
function clock(at, zone) {
    const fixed = (0,_schema_zones_js__WEBPACK_IMPORTED_MODULE_0__  .C)(zone);
    const date = new Date(at + (fixed ?? 0) * MINUTE);
    if (Number.isNaN(date.getTime()))
        return undefined;
    if (fixed !== undefined)
        return clockOf(date, fixed);
    const parts = Object.fromEntries(formatter(zone)
        .formatToParts(date)
        .map(({ type, value }) => [type, value]));
    const { year, month, day, hour, minute, second } = parts;
    return {
        date: `${year}-${month}-${day}`,
        time: `${hour}:${minute}:${second}`,
        offset: (parts.timeZoneName ?? '').replace('GMT', 'UTC'),
    };
}
function clockOf(shifted, offset) {
    const [date = '', time = ''] = shifted.toISOString().split('T');
    const hours = Math.floor(offset / 60);
    const minutes = offset % 60;
    const shown = offset === 0 ? '' : `+${hours}${minutes > 0 ? `:${minutes}` : ''}`;
    return { date, time: time.slice(0, time.lastIndexOf('.')), offset: `UTC${shown}` };
}
const TWO = '2-digit';
const formatter = (timeZone) => new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: TWO,
    day: TWO,
    hour: TWO,
    minute: TWO,
    second: TWO,
    timeZoneName: 'shortOffset',
});


  }),

  1589:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  shortSha)
  });
const shortSha = (sha) => sha.slice(0, 7);


  })

};
