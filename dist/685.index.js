export const id = 685;
export const ids = [685];
export const modules = {

  6060:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  NOTIFICATION_MAX),
    u: () => (  headlineText)
  });
  var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2671);

const NOTIFICATION_MAX = 40;
function headlineText({ mark, status, task, ref }, words, max) {
    const opening = `${mark} ${status}${words.message.colon}`;
    const joint = ref ? ' · ' : '';
    const room = max - (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__  .YB)(opening) - (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__  .YB)(joint);
    const most = (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__  .uM)([(0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__  .YB)(task), ref ? (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__  .YB)(ref) : 0], room);
    return `${opening}${cutMiddle(task, most)}${joint}${ref ? (0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__  .Jj)(ref, most, _shorten_js__WEBPACK_IMPORTED_MODULE_0__  .YB) : ''}`;
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

  2671:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Jj: () => (  cut),
    TN: () => (  oneLine),
    YB: () => (  columns),
    dy: () => (  utf8Bytes),
    uM: () => (  share),
    yN: () => (  jsonBytes)
  });
  var _safety_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3734);

const utf8Bytes = (text) => Buffer.byteLength(text);
const jsonBytes = (text) => Buffer.byteLength(JSON.stringify(text)) - 2;
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;
const columns = (text) => text.length + (text.match(WIDE)?.length ?? 0);
const ELLIPSIS = '…';
const SEPARATE = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u3001-\u3029\u4e00-\u9fff\uff01-\uff5e]{2}$/;
let segmenter;
function boundary(text, index) {
    if (index === 0 || index === text.length || SEPARATE.test(text.slice(index - 1, index + 1)))
        return index;
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    const near = text.slice(0, index + 64);
    return segmenter.segment(near).containing(index)?.index ?? near.length;
}
function cut(text, room, size) {
    if (text.length <= room && size(text) <= room)
        return text;
    let fits = 0;
    let tooLong = Math.min(text.length, room) + 1;
    while (tooLong - fits > 1) {
        const probe = (fits + tooLong) >> 1;
        if (size(text.slice(0, probe).toWellFormed() + ELLIPSIS) <= room)
            fits = probe;
        else
            tooLong = probe;
    }
    const end = boundary(text, fits);
    return end > 0 ? text.slice(0, end).trimEnd() + ELLIPSIS : '';
}
const oneLine = (text, max) => cut((0,_safety_visible_js__WEBPACK_IMPORTED_MODULE_0__  .P)(text.slice(0, max * 8)), max, columns);
function share(sizes, room) {
    let left = room;
    let takers = sizes.length;
    for (const size of [...sizes].sort((a, b) => a - b)) {
        if (size * takers > left)
            return Math.max(0, Math.floor(left / takers));
        left -= size;
        takers -= 1;
    }
    return Number.POSITIVE_INFINITY;
}


  }),

  1685:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  K: () => (  draft),
  y: () => (  writePlain)
});


var inert = __webpack_require__(7040);

var render_headline = __webpack_require__(6060);

var shorten = __webpack_require__(2671);
;

const STAGES = [
    ['passage', 0.3],
    ['fact', 0.15],
    ['name', 0.05],
    ['passage', 0],
    ['fact', 0],
    ['note', 0],
    ['name', 0],
    ['heading', 0],
];
const sizeOf = (blocks) => blocks.reduce((sum, { size }) => sum + size, 0);
function fitBlocks(blocks, limit, size) {
    const shown = blocks.map((block) => ({ block, text: block.full, size: block.size }));
    for (const [part, floor] of STAGES) {
        const excess = sizeOf(shown) - limit;
        if (excess <= 0)
            break;
        const members = shown.filter(({ block }) => block.part === part);
        const room = Math.max(sizeOf(members) - excess, floor * limit);
        const most = (0,shorten .uM)(members.map((member) => member.size), room);
        for (const member of members) {
            if (member.size <= most)
                continue;
            member.text = member.block.shorter(most);
            member.size = size(member.text);
        }
    }
    return shown.map(({ text }) => text);
}

;
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
    const isCause = (index) => {
        const line = lines[index];
        return line?.kind === 'line' && line.cause;
    };
    const isContext = (index) => lines[index]?.kind === 'line' && !isCause(index);
    return [...inwards.filter(isCause), ...inwards.filter(isContext)];
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

;




const HEADING_MAX = 120;
function layOut(telling, options) {
    const { dialect, limit, words } = options;
    const { shortened: linked, shortenedUnlinked: unlinked } = words.message;
    const mark = dialect.note(telling.links.length > 0 ? linked : unlinked);
    const sections = sectionsOf(telling, options);
    const blocks = sections.flat();
    const room = limit - dialect.size(dialect.sectionEnd) * sections.length;
    const isCut = telling.passages.some((passage) => passage.isCut) && options.body === undefined;
    const isWhole = !isCut && sizeOf(blocks) <= room;
    const texts = isWhole
        ? blocks.map(({ full }) => full)
        : fitBlocks(blocks, room - dialect.size(mark), dialect.size);
    const rest = texts.values();
    const written = sections.map((section) => section.map(() => rest.next().value ?? '').join(''));
    if (!isWhole)
        written.splice(-1, 0, mark);
    return written.filter((text) => text !== '').join(dialect.sectionEnd);
}
function sectionsOf(telling, options) {
    const { dialect, words, heading, body } = options;
    const { mood, headline, caveats, notes, failures, passages, links } = telling;
    const title = heading ?? (0,render_headline .u)(headline, words, dialect.headingMax ?? HEADING_MAX);
    const opening = [block(dialect, 'heading', title, (text) => dialect.heading(text, mood))];
    const note = (text) => block(dialect, 'note', text, dialect.note);
    const closing = links
        .filter(({ url }) => !body?.includes(url))
        .map((link, index) => linkBlock(dialect, link, index === 0));
    if (body !== undefined)
        return [opening, caveats.map(note), [fixed(dialect, body && `${body}\n`)], closing];
    return [
        opening,
        [...caveats, ...notes].map(note),
        [...failures.map((failure) => failureBlock(dialect, failure)), ...moreFailures(telling, options)],
        ...passages.map((passage) => [passageBlock(passage, options)]),
        shownRows(telling, title).map((row) => rowBlock(dialect, row, mood)),
        closing,
    ];
}
const fixed = (dialect, full) => ({
    part: 'fixed',
    full,
    size: dialect.size(full),
    shorter: () => full,
});
function block(dialect, part, text, write) {
    return {
        ...fixed(dialect, write(text)),
        part,
        shorter(room) {
            const fitting = (0,shorten .Jj)(text, room, (some) => dialect.size(write(some)));
            return fitting && write(fitting);
        },
    };
}
const rowBlock = (dialect, row, mood) => block(dialect, 'fact', row.value, (value) => dialect.row({ ...row, value }, mood));
const shownRows = ({ rows, headline }, title) => rows.filter(({ key }) => !(key === 'status' && title.includes(headline.status)) &&
    !(key === 'task' && title.includes(headline.task)));
const linkBlock = (dialect, link, first) => first
    ? fixed(dialect, dialect.link(link, true))
    : { ...fixed(dialect, dialect.link(link, false)), part: 'fact', shorter: () => '' };
function failureBlock(dialect, failure) {
    const { step, job } = failure;
    return step
        ? block(dialect, 'name', step, (text) => dialect.failure({ ...failure, step: text }))
        : block(dialect, 'name', job ?? '', (text) => dialect.failure({ ...failure, job: text }));
}
const moreFailures = ({ moreFailures: more }, { dialect, words }) => more > 0 ? [fixed(dialect, dialect.note(words.message.more(more)))] : [];
function passageBlock({ title, lines }, { dialect, words }) {
    const head = dialect.passageTitle(title);
    const gap = (many) => dialect.gap(words.message.linesLeftOut(many));
    const known = new Map();
    const seen = (line) => {
        const found = known.get(line);
        if (found)
            return found;
        const text = line.kind === 'line' ? dialect.line(line) : gap(line.lines);
        const made = { text, size: dialect.size(text) };
        known.set(line, made);
        return made;
    };
    const written = (shown) => shown.length > 0 ? head + shown.map((line) => seen(line).text).join('') : '';
    const cost = {
        line: (line) => seen(line).size,
        gap: (many) => dialect.size(gap(many)),
    };
    const shortest = (room) => {
        const one = mostTelling(lines);
        const withText = (text) => written(one.map((line) => (line.kind === 'line' ? { ...line, text } : line)));
        const text = one.flatMap((line) => (line.kind === 'line' ? [line.text] : []))[0] ?? '';
        const fitting = (0,shorten .Jj)(text, room, (some) => dialect.size(withText(some)));
        return fitting && withText(fitting);
    };
    return {
        ...fixed(dialect, written(lines)),
        part: 'passage',
        shorter: (room) => written(fitLines(lines, room - dialect.size(head), cost)) || shortest(room),
    };
}

;


const plainDialect = ({ message: { colon } }) => ({
    size: shorten .dy,
    heading: (text) => `${(0,inert .Fq)(text)}\n`,
    note: (text) => `${(0,inert .Fq)(text)}\n`,
    failure: ({ job, step, note }) => `✗ ${[job, step, note].filter(Boolean).map(String).join(' › ')}\n`,
    passageTitle: (title) => `${(0,inert .Fq)(title)}\n`,
    line: ({ text, cause, number, times }) => `${cause ? '>' : ' '} ${number === undefined ? '' : `${number}: `}${text}${times ? ` ×${times}` : ''}\n`,
    gap: (text) => `  … ${text} …\n`,
    row: ({ label, value }) => `${label}${colon}${value}\n`,
    link: ({ label, url }, first) => `${first ? '' : '\n'}${label}${colon}${url}`,
    sectionEnd: '\n',
    value: inert .UJ,
    literal: (text) => text,
});

;


const NAME_MAX = 120;
const JOBS_MAX = 10;
const STEPS_MAX = 3;
const failedJobs = (report) => report.jobs.filter((job) => (job.status === 'failure' || job.status === 'timed-out') && !job.allowedToFail);
function failuresOf(report, words) {
    if (report.position === 'last-step' || report.position === 'at-end')
        return ownFailures(report);
    const jobs = failedJobs(report);
    return {
        failures: jobs.slice(0, JOBS_MAX).flatMap((job) => jobFailures(job, words)),
        moreFailures: Math.max(0, jobs.length - JOBS_MAX),
    };
}
function ownFailures({ verdict, jobs }) {
    const steps = verdict.status === 'success' ? [] : (jobs[0]?.failedSteps ?? []);
    return { failures: steps.slice(0, STEPS_MAX).map(stepFailure), moreFailures: 0 };
}
function jobFailures(job, words) {
    const named = {
        job: (0,shorten .TN)(job.name, NAME_MAX),
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
    return { step: (0,shorten .TN)(name, NAME_MAX), ...(target && { url: target }) };
}

;


function linksOf(report, words) {
    const labels = words.message.links;
    const step = firstFailedJob(report)?.failedSteps.find(({ url }) => url)?.url;
    const job = firstFailedJob(report)?.url ?? report.jobUrl;
    const links = [
        links_link('run', labels.run, report.run?.url),
        links_link('step', labels.step, step) ?? links_link('job', labels.job, job),
    ];
    return links.flatMap((each) => (each ? [each] : []));
}
const firstFailedJob = (report) => failedJobs(report)[0] ?? (report.jobs.length === 1 ? report.jobs[0] : undefined);
function links_link(kind, label, url) {
    const target = url && (0,inert .Cm)(url);
    return target ? { kind, label, url: target } : undefined;
}

;
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
function moment(at, zone) {
    const date = new Date(at);
    if (Number.isNaN(date.getTime()))
        return undefined;
    if (zone === 'UTC')
        return `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
    const parts = Object.fromEntries(formatter(zone)
        .formatToParts(date)
        .map(({ type, value }) => [type, value]));
    const { year, month, day, hour, minute, second } = parts;
    return `${year}-${month}-${day} ${hour}:${minute}:${second} (${zone})`;
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
});

;


const NAMES_MAX = 10;
const notes_NAME_MAX = 80;
const caveatsOf = ({ isTest }, { words, repeat }) => [
    ...(repeat ? [words.message.repeat] : []),
    ...(isTest ? [words.message.test] : []),
];
function notesOf(report, context) {
    const { words, named = [] } = context;
    const { message } = words;
    const missing = report.jobs.filter((job) => job.missingFromNeeds).map(({ name }) => name);
    const allowed = report.verdict.allowedFailures;
    return [
        changeNote(report, words),
        verdictNote(report, words),
        allowed.length > 0 && message.allowedFailures(allowed.length, names(allowed, words)),
        missing.length > 0 && message.missingFromNeeds(names(missing, words)),
        named.length > 0 && message.named(names(named, words)),
    ].flatMap((note) => (note ? [opened(note)] : []));
}
const opened = (note) => note.charAt(0).toUpperCase() + note.slice(1);
function names(all, { message }) {
    const shown = all.slice(0, NAMES_MAX).map((name) => (0,shorten .TN)(name, notes_NAME_MAX));
    return message.list(all.length > NAMES_MAX ? [...shown, message.more(all.length - NAMES_MAX)] : shown);
}
function changeNote({ change, run }, words) {
    const { message } = words;
    switch (change?.kind) {
        case 'fixed':
            return change.after > 0 ? message.fixedAfter(change.after) : undefined;
        case 'broken':
            return (change.since &&
                message.brokenSince(change.since.number === run?.number ? message.thisRun : runName(change.since, words)));
        case 'still-failing':
            return message.stillFailing(change.failures, change.since && runName(change.since, words));
        case 'unreadable':
            return message.previousUnreadable;
        default:
            return undefined;
    }
}
const SHORT_SHA = 7;
const runName = ({ number, sha }, { message }) => message.runNumber(number, sha && (0,shorten .TN)(sha, SHORT_SHA + 1));
function verdictNote({ verdict, durationMs }, words) {
    const { message } = words;
    const { timedOut, cancelled } = verdict;
    if (timedOut) {
        return message.timedOut(timedOut.limitMs === undefined ? undefined : duration(timedOut.limitMs, words));
    }
    switch (cancelled?.by) {
        case 'newer-run':
            return message.cancelledByNewer;
        case 'person':
            return message.cancelledBy((0,shorten .TN)(cancelled.name, notes_NAME_MAX));
        case 'perhaps-timeout':
            return message.cancelledOrTimedOut(durationMs === undefined ? undefined : duration(durationMs, words));
        default:
            return undefined;
    }
}


var visible = __webpack_require__(3734);
;



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
    return [
        ...(failed ? testsPassage(report.tests, words) : []),
        ...(failed ? annotationPassages(report, words) : []),
        ...(report.error ? [passage('error', titles.error, textLines(report.error))] : []),
        ...report.excerpts.map(({ source, lines }) => passage('excerpt', titled(titles.excerpt, source, words), lines.map(shownLine))),
        ...(report.output ? [passage('output', titles.output, textLines(report.output))] : []),
    ].flatMap((each) => bounded(each, failed ? LINES_MAX : SUCCESS_LINES_MAX));
}
const passage = (kind, title, lines) => ({
    kind,
    title,
    lines,
});
const titled = (title, of, words) => of ? `${title}${words.message.colon}${(0,shorten .TN)(of, TITLE_MAX)}` : title;
function bounded(passage, most) {
    const lines = fitLines(passage.lines, most, { line: () => 1, gap: () => 0 });
    if (!lines.some((line) => line.kind === 'line'))
        return [];
    return [lines === passage.lines ? passage : { ...passage, lines, isCut: true }];
}
const quoted = (text) => (0,shorten .Jj)((0,visible .Q)(text.slice(0, LINE_MAX * 4))
    .replaceAll('\n', ' ')
    .replaceAll('\t', '  ')
    .trimEnd(), LINE_MAX, shorten .YB);
const shownLine = (line) => line.kind === 'line' ? { ...line, text: quoted(line.text) } : line;
const asLine = (text, cause = false) => ({ kind: 'line', text: quoted(text), cause });
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
    for (const job of report.jobs) {
        const lines = job.allowedToFail ? [] : annotationLines(job, report.excerpts);
        const name = report.jobs.length > 1 ? job.name : '';
        if (lines.length > 0)
            passages.push(passage('annotations', titled(title, name, words), lines));
        if (passages.length === ANNOTATED_JOBS_MAX)
            break;
    }
    return passages;
}
function annotationLines(job, excerpts) {
    const errors = job.annotations.filter(({ level, message }) => level === 'failure' && !isIn(excerpts, message));
    const telling = errors.filter(({ message }) => !CLOSING_WORD.test(message.trim()));
    const distinct = new Map((telling.length > 0 ? telling : errors).map((each) => [annotationText(each), each]));
    return [...distinct.keys()].slice(0, ANNOTATIONS_MAX).flatMap((text) => {
        const [first = '', ...others] = linesIn(text.slice(0, MESSAGE_LINES_MAX * LINE_MAX));
        const context = others.slice(0, MESSAGE_LINES_MAX - 1).map((line) => asLine(`  ${line}`));
        return first ? [asLine(first, true), ...context] : [];
    });
}
function isIn(excerpts, message) {
    const [first = ''] = (0,visible .Q)(message.slice(0, LINE_MAX)).trim().split('\n', 1);
    return excerpts.some(({ lines }) => lines.some((line) => line.kind === 'line' && line.cause && line.text.includes(first)));
}
function annotationText({ path, line, title, message }) {
    const place = path && path !== '.github' ? `${path}${line ? `:${line}` : ''}: ` : '';
    const named = title && !message.startsWith(title) ? `${title}: ` : '';
    return `${place}${named}${message}`;
}

;



const VALUE_MAX = 300;
const LABEL_MAX = 60;
const FIELDS_MAX = 50;
const rows_SHORT_SHA = 7;
function rowsOf(report, mood, { words, timezone }) {
    const { message } = words;
    const { ref, pullRequest, release, run } = report;
    const at = (time) => (time === undefined ? undefined : moment(time, timezone));
    const row = (key, value, url) => rowIf(key, message.labels[key], value, url);
    return [
        ...row('task', report.task),
        ...row('status', message.status[mood]),
        ...row('jobs', jobCounts(report, words)),
        ...row('tests', testCounts(report, words)),
        ...row('repository', report.repository, report.repositoryUrl),
        ...(ref ? row(ref.kind, ref.name) : []),
        ...row('pullRequest', pullRequest && rows_joined(`#${pullRequest.number}`, pullRequest.title), pullRequest?.url),
        ...row('release', release?.name, release?.url),
        ...row('commit', commitText(report.commit), report.commit?.url),
        ...row('triggeredBy', triggeredBy(report)),
        ...row('run', runText(run, words), run?.url),
        ...row('started', at(report.startedAt)),
        ...row('finished', at(report.finishedAt)),
        ...row('duration', report.durationMs === undefined ? undefined : duration(report.durationMs, words)),
        ...report.fields
            .slice(0, FIELDS_MAX)
            .flatMap(({ name, value }) => rowIf('field', (0,shorten .TN)(name, LABEL_MAX), value)),
    ];
}
function rowIf(key, label, text, url) {
    const value = text ? (0,shorten .TN)(text, VALUE_MAX) : '';
    const target = url && (0,inert .Cm)(url);
    return value && label ? [{ key, label, value, ...(target && { url: target }) }] : [];
}
const rows_joined = (...parts) => parts.filter(Boolean).join(' ');
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
function commitText(commit) {
    const author = nameOf(commit?.author);
    return commit && rows_joined(commit.sha.slice(0, rows_SHORT_SHA), firstLine(commit.subject), author && `(${author})`);
}
const firstLine = (text) => text?.trimStart().split(/[\r\n]/, 1)[0];
const nameOf = (person) => person?.name ?? person?.login;
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
    'timed-out': '⏰',
    'still-failing': '🔴',
    cancelled: '🚫',
    test: '🔔',
};
const telling_NAME_MAX = 200;
function tell(report, context) {
    const mood = moodOf(report);
    const ref = report.ref?.name ?? (report.pullRequest && `#${report.pullRequest.number}`);
    return {
        mood,
        headline: {
            mark: MARKS[mood],
            status: context.words.message.status[mood],
            task: (0,shorten .TN)(report.task, telling_NAME_MAX),
            ...(ref && { ref: (0,shorten .TN)(ref, telling_NAME_MAX) }),
        },
        caveats: caveatsOf(report, context),
        notes: notesOf(report, context),
        ...failuresOf(report, context.words),
        passages: passagesOf(report, context.words),
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


var mustache = __webpack_require__(4320);
;
const described = (en, zh) => ({ help: { en, 'zh-CN': zh } });
const group = (en, zh, fields) => ({ ...described(en, zh), fields });
const list = (en, zh, fields) => ({ ...group(en, zh, fields), list: true });
const template_fields_templateFields = {
    task: described("The task's name", '任务名称'),
    status: described('`success`, `failure` or `cancelled`', '`success`、`failure` 或 `cancelled`'),
    statusText: described("The status in the message's language", '用消息语言表示的状态'),
    mark: described('The emoji of the status', '表示状态的表情符号'),
    headline: described('The built-in heading: status, task, branch', '内置标题：状态、任务、分支'),
    success: described('Whether it succeeded, for sections', '是否成功，用于区块'),
    failure: described('Whether it failed, for sections', '是否失败，用于区块'),
    cancelled: described('Whether it was cancelled, for sections', '是否被取消，用于区块'),
    timedOut: described('Whether it ran out of time, for sections', '是否超时，用于区块'),
    fixed: described('Whether the previous run failed and this one did not', '上一次失败而这一次成功'),
    broken: described('Whether the previous run succeeded and this one failed', '上一次成功而这一次失败'),
    stillFailing: described('Whether the previous run failed as well', '上一次也失败'),
    test: described('Whether this is a test message', '是否为测试通知'),
    notes: list("Remarks such as 'fixed after 3 failed runs'", '备注，如“连续失败 3 次后恢复”', {
        text: described('The remark', '备注内容'),
    }),
    started: described('Start time, with its zone', '开始时间（含时区）'),
    finished: described('End time, with its zone', '结束时间（含时区）'),
    duration: described('Duration', '执行时长'),
    repository: described('`owner/name`', '`owner/name`'),
    repositoryUrl: described("The repository's link", '仓库链接'),
    workflow: described("The workflow's name", '工作流名称'),
    branch: described('The branch', '分支'),
    tag: described('The tag', '标签'),
    commit: group('The commit', '提交', {
        sha: described('Its whole id', '完整 SHA'),
        short: described('The first 7 digits of its id', 'SHA 前 7 位'),
        subject: described('First line of its message', '提交信息首行'),
        author: described("Its author's name", '作者'),
        url: described('Its link', '链接'),
    }),
    pullRequest: group('The pull request', 'Pull Request', {
        number: described('Its number', '编号'),
        title: described('Its title', '标题'),
        url: described('Its link', '链接'),
    }),
    release: group('The release', '发布', {
        name: described('Its name', '名称'),
        url: described('Its link', '链接'),
    }),
    actor: described('Who triggered the run', '触发者'),
    event: described('The event that triggered it, such as `push`', '触发事件，如 `push`'),
    run: group('The run', '本次运行', {
        number: described('Its number', '编号'),
        attempt: described('Which attempt it is', '第几次尝试'),
        url: described('Its link', '链接'),
    }),
    jobUrl: described("The job's link", '作业链接'),
    jobCounts: described("How many jobs ended how, such as '1 failed, 4 succeeded'", '各结果的作业数'),
    failures: list('What failed', '失败的作业和步骤', {
        job: described("The job's name, where there are several", '作业名称（有多个作业时）'),
        step: described("The step's name", '步骤名称'),
        url: described('Its link', '链接'),
    }),
    tests: group('The test reports', '测试报告', {
        total: described('How many tests there are', '测试总数'),
        failed: described('How many failed', '失败数'),
        skipped: described('How many were skipped', '跳过数'),
        failing: list('The failing tests', '失败的测试', {
            name: described('Its name', '名称'),
            suite: described('Its suite', '所属套件'),
            message: described('First lines of its message', '失败信息的前几行'),
        }),
    }),
    error: described('The error text given', '给出的错误信息'),
    output: described('The output given', '给出的执行输出'),
    excerpt: described('The telling lines of the log', '日志中的关键行'),
    fields: list('What was given with `fields`; `fields.NAME` is the value of one', '`fields` 中的各项；`fields.名称` 为其中一项的值', {
        name: described('Its name', '名称'),
        value: described('Its value', '值'),
    }),
};

;

const template_walk_STEPS_MAX = 20_000;
function template_walk_rendered(tags, fields, place, valueMax) {
    const walk = { fields, place, valueMax, out: [], steps: template_walk_STEPS_MAX, room: 2 * place.limit };
    through(tags, [{ ...fields }], walk);
    return isSpent(walk) ? undefined : walk.out.join('');
}
const isSpent = ({ steps, room }) => steps < 0 || room < 0;
function through(tags, scopes, walk) {
    for (const tag of tags) {
        walk.steps -= 1;
        if (isSpent(walk))
            return;
        const text = textOf(tag, scopes, walk);
        walk.room -= text.length;
        walk.out.push(text);
        section(tag, scopes, walk);
    }
}
function textOf([type, name], scopes, walk) {
    if (type === 'text')
        return walk.place.literal(name);
    if (type !== 'name' && type !== '&')
        return '';
    const value = look(name, scopes, walk);
    const text = typeof value === 'string' ? value : String(value === true);
    return walk.place.escape((0,shorten .Jj)(text, walk.valueMax, characters));
}
const characters = (text) => text.length;
function section([type, name, , , inner = []], scopes, walk) {
    if (type !== '#' && type !== '^')
        return;
    const shownFor = scopesOf(look(name, scopes, walk));
    if (type === '#')
        for (const scope of shownFor)
            through(inner, [scope, ...scopes], walk);
    else if (shownFor.length === 0)
        through(inner, scopes, walk);
}
function look(name, scopes, { fields }) {
    const given = givenField(name, fields);
    if (given !== undefined)
        return given;
    const [first = '', ...rest] = name.split('.');
    const scope = scopes.find((candidate) => Object.hasOwn(candidate, first));
    return rest.reduce((value, part) => (isGroup(value) && Object.hasOwn(value, part) ? value[part] : undefined), scope?.[first]);
}
function givenField(name, { fields }) {
    if (!name.startsWith('fields.'))
        return undefined;
    const wanted = name.slice('fields.'.length);
    return fields.find((field) => field.name === wanted)?.value;
}
const isGroup = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function scopesOf(value) {
    if (Array.isArray(value))
        return value;
    if (isGroup(value))
        return isKnown(value) ? [value] : [];
    return value ? [{}] : [];
}
const isKnown = (group) => Object.values(group).some((value) => (Array.isArray(value) ? value.length > 0 : value !== ''));

;



const TEMPLATE_MAX = 64 * 1024;
const DEPTH_MAX = 16;
const template_VALUE_MAX = [20_000, 4_000, 1_000, 300, 80, 20];
function templateFault(input, template, fields) {
    const parsed = parse(template);
    if ('wrong' in parsed)
        return { code: 'template.syntax', about: { input }, detail: parsed.wrong };
    const fault = firstFault(parsed.tags, [templateFields], fields);
    if (fault)
        return { code: fault.code, about: { input, field: fault.field } };
    const text = rendered(parsed.tags, fields, PLAIN, template_VALUE_MAX[0]);
    if (text === undefined)
        return { code: 'template.too-long', about: { input } };
    return text.trim() === '' ? { code: 'template.empty', about: { input } } : undefined;
}
const PLAIN = {
    escape: (value) => value,
    literal: (text) => text,
    size: (text) => text.length,
    limit: 1024 * 1024,
};
function renderTemplate(template, fields, place) {
    const parsed = parse(template);
    if ('wrong' in parsed || firstFault(parsed.tags, [template_fields_templateFields], fields))
        return undefined;
    for (const most of template_VALUE_MAX) {
        const text = template_walk_rendered(parsed.tags, fields, place, most)?.trim();
        if (text === '')
            return undefined;
        if (text !== undefined && place.size(text) <= place.limit)
            return text;
    }
    return undefined;
}
function parse(template) {
    if (template.length > TEMPLATE_MAX)
        return { wrong: `${template.length} > ${TEMPLATE_MAX}` };
    try {
        return { tags: mustache .A.parse(template) };
    }
    catch (error) {
        return { wrong: error instanceof Error ? error.message : String(error) };
    }
    finally {
        mustache .A.clearCache();
    }
}
function firstFault(tags, tables, fields, depth = 0) {
    for (const tag of tags) {
        const fault = tagFault(tag, tables, fields, depth);
        if (fault)
            return fault;
    }
    return undefined;
}
function tagFault([type, name, , , inner], tables, fields, depth) {
    if (type === 'text' || type === '!' || type === '=')
        return undefined;
    if (type === '>' || depth > DEPTH_MAX)
        return { code: 'template.unsupported', field: `{{${type}${name}}}` };
    const found = describe(name, tables, fields);
    if (!found || (found.fields && !inner))
        return { code: 'template.unknown-field', field: name };
    const within = type === '#' && found.fields ? [found.fields, ...tables] : tables;
    return inner && firstFault(inner, within, fields, depth + 1);
}
const GIVEN = { help: { en: '', 'zh-CN': '' } };
function describe(name, tables, fields) {
    if (givenField(name, fields) !== undefined)
        return GIVEN;
    const [first = '', ...rest] = name.split('.');
    const table = tables.find((candidate) => Object.hasOwn(candidate, first));
    return rest.reduce((found, part) => found?.fields && !found.list && Object.hasOwn(found.fields, part) ? found.fields[part] : undefined, table?.[first]);
}

;




const HEADLINE_MAX = 120;
const template_view_SHORT_SHA = 7;
const TEXT_MAX = 300;
function templateView(report, context) {
    const telling = tell(report, context);
    const { headline } = telling;
    return {
        ...whatHappened(report, telling),
        ...whatWasRun(report, telling),
        headline: (0,render_headline .u)(headline, context.words, HEADLINE_MAX),
        failures: telling.failures.map(({ job = '', step = '', url = '' }) => ({ job, step, url })),
        tests: testsView(report),
        error: template_view_quoted(telling.passages, 'error'),
        output: template_view_quoted(telling.passages, 'output'),
        excerpt: template_view_quoted(telling.passages, 'excerpt'),
        fields: report.fields.map(({ name, value }) => ({ name: template_view_text(name), value: template_view_text(value) })),
    };
}
const template_view_text = (value) => (value ? (0,shorten .TN)(value, TEXT_MAX) : '');
const digits = (value) => (value === undefined ? '' : String(value));
const template_view_link = (url) => (url && (0,inert .Cm)(url)) || '';
function whatHappened({ verdict, change, isTest }, { headline, notes, caveats, rows }) {
    const { status, task, mark } = headline;
    const row = (key) => rows.find((each) => each.key === key)?.value ?? '';
    return {
        task,
        status: verdict.status,
        statusText: status,
        mark,
        success: verdict.status === 'success',
        failure: verdict.status === 'failure',
        cancelled: verdict.status === 'cancelled',
        timedOut: verdict.timedOut !== undefined,
        fixed: change?.kind === 'fixed',
        broken: change?.kind === 'broken',
        stillFailing: change?.kind === 'still-failing',
        test: isTest,
        notes: [...caveats, ...notes].map((note) => ({ text: note })),
        started: row('started'),
        finished: row('finished'),
        duration: row('duration'),
        jobCounts: row('jobs'),
    };
}
function whatWasRun(report, { rows }) {
    const { commit, pullRequest, release, run, ref } = report;
    const row = (key) => rows.find((each) => each.key === key)?.value ?? '';
    return {
        repository: row('repository'),
        repositoryUrl: template_view_link(report.repositoryUrl),
        workflow: template_view_text(report.workflow),
        branch: ref?.kind === 'branch' ? template_view_text(ref.name) : '',
        tag: ref?.kind === 'tag' ? template_view_text(ref.name) : '',
        commit: {
            sha: template_view_text(commit?.sha),
            short: template_view_text(commit?.sha.slice(0, template_view_SHORT_SHA)),
            subject: template_view_text(commit?.subject?.trimStart().split(/[\r\n]/, 1)[0]),
            author: template_view_text(commit?.author?.name ?? commit?.author?.login),
            url: template_view_link(commit?.url),
        },
        pullRequest: {
            number: digits(pullRequest?.number),
            title: template_view_text(pullRequest?.title),
            url: template_view_link(pullRequest?.url),
        },
        release: { name: template_view_text(release?.name), url: template_view_link(release?.url) },
        actor: template_view_text(report.actor),
        event: template_view_text(report.event),
        run: { number: digits(run?.number), attempt: digits(run?.attempt), url: template_view_link(run?.url) },
        jobUrl: template_view_link(report.jobUrl),
    };
}
const template_view_TESTS_MAX = 50;
const MESSAGE_MAX = 500;
const testsView = ({ tests }) => ({
    total: digits(tests?.total),
    failed: digits(tests?.failed),
    skipped: digits(tests?.skipped),
    failing: (tests?.failing ?? []).slice(0, template_view_TESTS_MAX).map(({ name, suite, message }) => ({
        name: template_view_text(name),
        suite: template_view_text(suite),
        message: (0,shorten .TN)(message ?? '', MESSAGE_MAX),
    })),
});
const template_view_quoted = (passages, kind) => passages
    .filter((passage) => passage.kind === kind)
    .flatMap(({ lines }) => lines.map((line) => (line.kind === 'line' ? line.text : '…')))
    .join('\n');
function ownLinks(fields) {
    const { repositoryUrl, jobUrl, commit, pullRequest, release, run, failures } = fields;
    const urls = [commit, pullRequest, release, run, ...failures].map(({ url }) => url);
    return new Set([repositoryUrl, jobUrl, ...urls].filter(Boolean));
}


var render_words = __webpack_require__(5393);
;









const write_TITLE_MAX = 200;
const PLAIN_MAX = 32 * 1024;
function writePlain({ report, language, ...context }) {
    const words = (0,render_words .t)(language);
    return draft(report, { ...context, words }).writtenIn(plainDialect(words), PLAIN_MAX);
}
function draft(report, context) {
    const { words, templates } = context;
    const telling = tell(report, context);
    let view;
    const fields = () => {
        view ??= templateView(report, context);
        return view;
    };
    const line = (template) => ownLine(template, fields());
    const heading = templates.title && line(templates.title);
    return {
        telling,
        title: heading || (0,render_headline .u)(telling.headline, words, render_headline .L),
        writtenIn: (dialect, limit) => {
            const options = { words, dialect, limit, ...(heading && { heading }) };
            const body = templates.body && ownBody(templates.body, fields(), telling, options);
            return layOut(telling, body ? { ...options, body } : options);
        },
        line,
    };
}
const TITLE_PLACE = { escape: inert .Fq, literal: inert .UJ, size: shorten .YB, limit: write_TITLE_MAX };
function ownLine(template, fields) {
    const title = renderTemplate(template, fields, TITLE_PLACE);
    return title && (0,inert .Fq)(title);
}
function ownBody(template, fields, telling, options) {
    const { dialect, limit } = options;
    const links = ownLinks(fields);
    const { body: framed = asIs, ownLink = asIs } = dialect;
    const frame = dialect.size(layOut(telling, { ...options, body: framed('') })) + 2 * dialect.size(dialect.sectionEnd);
    const body = renderTemplate(template, fields, {
        escape: (value) => (links.has(value) ? ownLink(value) : dialect.value(value)),
        literal: dialect.literal,
        size: dialect.size,
        limit: limit - frame,
    });
    return body && framed(body);
}
const asIs = (text) => text;


  })

};
