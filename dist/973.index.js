export const id = 973;
export const ids = [973,341];
export const modules = {

  8341:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D4: () => (  decode),
    QG: () => (  gbkText),
    uH: () => (  clean)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

const utf8 = new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder('utf-8', { fatal: true });
const lossy = new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder('utf-8');
const gb18030 = new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder('gb18030', { fatal: true });
function attempt(decoder, bytes) {
    try {
        return decoder.decode(bytes);
    }
    catch {
        return undefined;
    }
}
const HEADLESS = /^[\x80-\xbf]{1,3}/;
const UNFINISHED = /(?:[\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]?|[\xf0-\xf4][\x80-\xbf]{0,2})$/;
function wholeCharacters(bytes) {
    const start = HEADLESS.exec(Buffer.from(bytes.subarray(0, 4)).toString('latin1'))?.[0].length ?? 0;
    const rest = UNFINISHED.exec(Buffer.from(bytes.subarray(-4)).toString('latin1'))?.[0].length ?? 0;
    return bytes.subarray(start, Math.max(start, bytes.length - rest));
}
function decode(bytes) {
    return (attempt(utf8, bytes) ??
        attempt(utf8, wholeCharacters(bytes)) ??
        attempt(gb18030, bytes) ??
        lossy.decode(bytes));
}
const CHINESE = /^[\0-\x7f\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2014\u2018-\u201d\u2026\xb7]*$/u;
function gbkText(bytes) {
    const text = attempt(gb18030, bytes);
    return text !== undefined && CHINESE.test(text) ? text : undefined;
}
const ESCAPES = /\x1b\[[0-?]{0,32}[ -/]{0,4}[@-~]|\x1b\][^\x07\x1b]{0,512}(?:\x07|\x1b\\)|\x1b[ -/]{0,2}[0-~]|\[(?:\d{1,3};){0,4}\d{1,3}m/g;
const HIDDEN = /(?!\t)[\p{Cc}\p{Cf}]/gu;
const STAMP = /^\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6,9}Z ?/;
const COLUMNS = /^\ufeff?[^\t\n]{1,200}\t([^\t\n]{1,200})\t(?=\ufeff?\d{4}-\d\d-\d\dT)/;
const COMMAND = /^\s{0,8}(?:##\[([a-z-]{1,20})\]|::([a-z-]{1,20})(?: [^:]{0,400})?::)/;
const BUILDKIT = /^#\d{1,4} \d{1,6}\.\d{1,3} ?/;
const BRACKET = /^\[(command|debug)\]/;
const MARKS = {
    group: 'group',
    section: 'group',
    endgroup: 'endgroup',
    error: 'error',
    warning: 'warning',
    debug: 'debug',
};
function lastWritten(line) {
    if (!line.includes('\r'))
        return line;
    const parts = line.split('\r');
    return parts.findLast((part) => part.trim() !== '') ?? '';
}
function clean(line) {
    const columns = line.includes('\t') ? COLUMNS.exec(line) : null;
    const stamped = columns ? line.slice(columns[0].length) : line;
    const stamp = STAMP.exec(stamped);
    const written = lastWritten(stamp ? stamped.slice(stamp[0].length) : stamped);
    const plain = written.replace(ESCAPES, '').replace(HIDDEN, '');
    const command = COMMAND.exec(plain) ?? BRACKET.exec(plain);
    const text = (command ? plain.slice(command[0].length) : plain).replace(BUILDKIT, '').trimEnd();
    const name = command?.[1] ?? command?.[2];
    return {
        text,
        ...(name !== undefined && { mark: MARKS[name] ?? 'other' }),
        ...(columns?.[1] !== undefined && { step: columns[1] }),
    };
}


  }),

  2973:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  readNamedFiles: () => (  readNamedFiles)
});

var fit = __webpack_require__(6511);
var json = __webpack_require__(1451);
var logs = __webpack_require__(5610);
var files = __webpack_require__(3491);
var external_node_fs_ = __webpack_require__(3024);
var external_node_path_ = __webpack_require__(6760);
var deadline = __webpack_require__(980);
;




const hasMagic = (pattern) => /[*?[\]{}]/.test(pattern);
async function findFiles(patterns, search) {
    const files = new Map();
    const notes = [];
    for (const pattern of patterns) {
        const matched = await matches(pattern, search, notes);
        for (const file of matched) {
            if (files.size < search.maxFiles)
                files.set(file, { name: nameOf(file, search.folder), path: file });
            else if (!files.has(file)) {
                notes.push({ code: 'facts.too-many-files', about: { input: search.input, limit: search.maxFiles } });
                return { files: [...files.values()], notes };
            }
        }
    }
    return { files: [...files.values()], notes };
}
async function matches(pattern, search, notes) {
    const about = { input: search.input, pattern };
    const literal = external_node_path_.resolve(search.folder, pattern);
    try {
        const found = await (0,deadline .Wh)(external_node_fs_.promises.stat(literal), search.signal, STAT_MS);
        if (!found) {
            notes.push({ code: 'facts.slow-files', about });
            return [];
        }
        if (found.isFile())
            return [literal];
        notes.push({ code: found.isDirectory() ? 'facts.folder' : 'facts.no-file', about });
        return [];
    }
    catch (error) {
        if (!hasMagic(pattern)) {
            const reason = (0,files .A3)(error);
            notes.push(reason === 'ENOENT'
                ? { code: 'facts.no-match', about }
                : { code: 'facts.unreadable-file', about: { input: search.input, file: pattern, reason } });
            return [];
        }
    }
    const expanded = await (0,deadline .Wh)(expand(pattern, search), search.signal);
    if (expanded === undefined)
        notes.push({ code: 'facts.slow-files', about });
    else if (expanded.length === 0)
        notes.push({ code: 'facts.no-match', about });
    return expanded ?? [];
}
const STAT_MS = 250;
const SKIPPED_FOLDERS = new Set(['node_modules', '.git']);
async function expand(pattern, { folder, maxFiles, signal }) {
    const { default: picomatch } = await __webpack_require__.e(  180).then(__webpack_require__.t.bind(__webpack_require__, 5180, 19));
    const { base, glob } = picomatch.scan(withSlashes(pattern), { nonegate: true });
    const isMatch = picomatch(glob, { dot: true, nonegate: true });
    const start = external_node_path_.resolve(folder, base);
    const depth = glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length;
    const isSkipped = (name) => SKIPPED_FOLDERS.has(name) && !pattern.includes(name);
    const found = [];
    for await (const file of filesBelow(start, depth, isSkipped)) {
        if (signal.aborted)
            break;
        if (isMatch(withSlashes(external_node_path_.relative(start, file))) && (await isFile(file)))
            found.push(file);
        if (found.length > maxFiles)
            break;
    }
    return found.sort();
}
const withSlashes = (text) => text.split(external_node_path_.sep).join('/');
async function* filesBelow(folder, depth, isSkipped) {
    try {
        for await (const entry of await external_node_fs_.promises.opendir(folder)) {
            const file = external_node_path_.join(folder, entry.name);
            if (!entry.isDirectory())
                yield file;
            else if (depth > 1 && !isSkipped(entry.name))
                yield* filesBelow(file, depth - 1, isSkipped);
        }
    }
    catch {
    }
}
async function isFile(file) {
    try {
        return (await external_node_fs_.promises.stat(file)).isFile();
    }
    catch {
        return false;
    }
}
function nameOf(file, folder) {
    const relative = external_node_path_.relative(folder, file);
    const isInside = relative !== '' && !relative.startsWith('..') && !external_node_path_.isAbsolute(relative);
    return isInside ? relative.split(external_node_path_.sep).join('/') : file;
}

;





const FILES_MAX = 200;
const READERS = 2;
const HEAD_BYTES = 1024;
async function readOutputFiles(patterns, options) {
    if (patterns.length === 0)
        return { excerpts: [], files: [], notes: [] };
    const { folder, signal } = options;
    const found = await findFiles(patterns, { input: 'output-file', folder, maxFiles: FILES_MAX, signal });
    const read = options.lines > 0 ? await readAll(found.files, options) : [];
    const all = read.flatMap(({ excerpt }) => excerpt ?? []).filter(({ lines }) => lines.length > 0);
    const excerpts = shareOut(all, options.lines);
    const shown = new Set(excerpts.map(({ source }) => source));
    const left = all.filter((one) => tells(one) && !shown.has(one.source)).map(({ source }) => source);
    return {
        excerpts,
        files: found.files,
        notes: [...found.notes, ...read.flatMap(({ note }) => note ?? []), ...leftOut(left)],
    };
}
async function readAll(files, options) {
    const read = [];
    const waiting = files.entries();
    const reader = async () => {
        for (const [index, file] of waiting)
            read[index] = await readOne(file, options);
    };
    await Promise.all(Array.from({ length: READERS }, reader));
    return read;
}
const tells = ({ lines }) => lines.some((line) => line.kind === 'line' && line.cause);
function shareOut(all, lines) {
    const telling = inRoom(all.filter(tells), lines);
    const used = telling.reduce((sum, one) => sum + one.lines.length, 0);
    const others = all.filter((one) => !tells(one));
    const fitted = [...telling, ...inRoom(others, lines - used)];
    return all.flatMap(({ source }) => fitted.find((one) => one.source === source) ?? []);
}
const inRoom = (excerpts, lines) => (0,fit .U)(excerpts.slice(0, (0,logs .T)(lines, excerpts.length)), lines);
const NAMED_MAX = 5;
function leftOut(names) {
    if (names.length === 0)
        return [];
    const more = names.length > NAMED_MAX ? ', …' : '';
    const about = { input: 'output-file', files: `${names.slice(0, NAMED_MAX).join(', ')}${more}` };
    return [{ code: 'facts.output-left', about }];
}
async function readOne(file, options) {
    const { lines, redact, signal, known, goodLog } = options;
    const about = { input: 'output-file', file: file.name };
    try {
        const { excerptOf } = await __webpack_require__.e(  511).then(__webpack_require__.bind(__webpack_require__, 8892));
        const chunks = textual((0,logs .j)(signal, (0,files .Pq)(file.path)));
        const asked = { source: file.name, lines, redact, ...(0,json .Eb)({ known }) };
        const excerpt = await excerptOf(chunks, asked, goodLog);
        return signal.aborted ? { excerpt, note: { code: 'facts.slow-file', about } } : { excerpt };
    }
    catch (error) {
        if (error instanceof BinaryFile)
            return { note: { code: 'facts.binary', about } };
        return { note: { code: 'facts.unreadable-file', about: { ...about, reason: (0,files .A3)(error) } } };
    }
}
class BinaryFile extends Error {
}
async function* textual(chunks) {
    let isFirst = true;
    for await (const chunk of chunks) {
        if (isFirst && isBinary(chunk.subarray(0, HEAD_BYTES)))
            throw new BinaryFile();
        isFirst = false;
        yield chunk;
    }
}
const MAGIC = [
    '7f454c46',
    '4d5a90',
    '89504e47',
    'ffd8ff',
    '1f8b08',
    '504b0304',
    '25504446',
    '53514c697465',
    '28b52ffd',
];
function isBinary(head) {
    const start = Buffer.from(head.subarray(0, 8)).toString('hex');
    if (MAGIC.some((magic) => start.startsWith(magic)))
        return true;
    if (start.startsWith('fffe') || start.startsWith('feff'))
        return false;
    const nuls = [0, 0];
    let controls = 0;
    for (const [index, byte] of head.entries()) {
        if (byte === 0)
            nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
        else if (byte < 0x20 && !TEXT_CONTROLS.has(byte))
            controls += 1;
    }
    return controls > head.length / 20 || Math.min(...nuls) > head.length / 20;
}
const TEXT_CONTROLS = new Set([7, 8, 9, 10, 12, 13, 27]);

var external_node_util_ = __webpack_require__(7975);
var log_text = __webpack_require__(8341);
;


const FAILING_MAX = 20;
const LINES_MAX = 5;
const LINE_MAX = 300;
const TEXT_MAX = 4_000;
const NAME_MAX = 300;
const ATTRIBUTE_MAX = 1024 ** 2;
const DEPTH_MAX = 100;
const ERRORS_MAX = 20;
class BrokenReport extends Error {
}
async function createJUnitReader() {
    const { default: sax } = await __webpack_require__.e(  446).then(__webpack_require__.t.bind(__webpack_require__, 8446, 19));
    Object.assign(sax, { MAX_BUFFER_LENGTH: ATTRIBUTE_MAX });
    const parser = sax.parser(true);
    const collector = createCollector();
    let depth = 0;
    let errors = 0;
    parser.onopentag = ({ name, attributes }) => {
        depth += 1;
        if (depth > DEPTH_MAX)
            throw new BrokenReport();
        collector.open(name, attributes, depth);
    };
    parser.onclosetag = (name) => {
        depth -= 1;
        collector.close(name);
    };
    parser.ontext = collector.text;
    parser.oncdata = collector.text;
    parser.onerror = (error) => {
        errors += 1;
        if (errors > ERRORS_MAX || /buffer/i.test(error.message))
            throw new BrokenReport();
        Object.assign(parser, { error: null });
    };
    return {
        write: (text) => void parser.write(text),
        result: () => ({ tests: collector.tests(depth === 0), isWhole: depth === 0 }),
    };
}
const FAILURES = new Set(['failure', 'error']);
const FLAKY = new Set(['flakyFailure', 'flakyError']);
const SUITES = new Set(['testsuite', 'testsuites']);
function createSuites() {
    const declared = { total: 0, failed: 0, skipped: 0 };
    const stack = [];
    let headDepth = Number.POSITIVE_INFINITY;
    return {
        declared,
        current: () => stack.at(-1),
        close: () => void stack.pop(),
        open(attributes, depth) {
            stack.push(attributes);
            if (attributes.tests === undefined || depth > headDepth)
                return;
            headDepth = depth;
            add(declared, declaredIn(attributes));
        },
    };
}
function createCollector() {
    const counts = { total: 0, failed: 0, skipped: 0 };
    const failing = [];
    const flaky = { total: 0, names: [] };
    const suites = createSuites();
    let current;
    let isInFailure = false;
    const endCase = (ended) => {
        const { failed, skipped } = ended;
        add(counts, { total: 1, failed: failed ? 1 : 0, skipped: skipped && !failed ? 1 : 0 });
        if (failed && failing.length < FAILING_MAX)
            failing.push(failingTest(ended));
        if (failed || !ended.flaky)
            return;
        flaky.total += 1;
        if (flaky.names.length < FAILING_MAX)
            flaky.names.push(titleOf(ended));
    };
    return {
        open(name, attributes, depth) {
            if (SUITES.has(name))
                suites.open(attributes, depth);
            else if (name === 'testcase')
                current = openCase(attributes, suites.current());
            else if (current && FAILURES.has(name)) {
                isInFailure = !current.failed;
                current.failed = true;
                if (isInFailure)
                    current.message = (attributes.message ?? '').slice(0, TEXT_MAX);
            }
            else if (current)
                mark(current, name);
        },
        text(text) {
            if (current && isInFailure)
                current.text += text.slice(0, TEXT_MAX - current.text.length);
        },
        close(name) {
            if (FAILURES.has(name))
                isInFailure = false;
            else if (SUITES.has(name))
                suites.close();
            else if (name === 'testcase' && current) {
                endCase(current);
                current = undefined;
            }
        },
        tests: (isWhole) => ({
            ...(isWhole || suites.declared.total < counts.total ? counts : suites.declared),
            failing,
            ...(flaky.total > 0 && { flaky }),
        }),
    };
}
function mark(test, element) {
    if (FLAKY.has(element))
        test.flaky = true;
    else if (element === 'skipped')
        test.skipped = true;
}
function openCase(attributes, suite) {
    const { name = '', classname, file = suite?.file, status, result } = attributes;
    return {
        name,
        suite: classname && classname !== name ? classname : suite?.name,
        file,
        failed: false,
        flaky: false,
        skipped: status === 'notrun' || result === 'skipped' || result === 'suppressed',
        message: '',
        text: '',
    };
}
function failingTest({ name, suite, file, message, text }) {
    const shown = firstLines(text.includes(message) ? text : `${message}\n${text}`);
    const where = suite && oneLine(suite);
    return (0,json .Eb)({
        name: oneLine(name) || where || '?',
        suite: where || undefined,
        file: (file && oneLine(file)) || undefined,
        message: shown || undefined,
    });
}
const titleOf = (test) => {
    const { name, suite } = failingTest(test);
    return suite && suite !== name ? `${suite} › ${name}` : name;
};
const firstLines = (text) => text
    .split(/\r?\n/)
    .map((line) => (0,log_text .uH)(line).text.slice(0, LINE_MAX))
    .filter((line) => line.trim() !== '')
    .slice(0, LINES_MAX)
    .join('\n');
const oneLine = (text) => (0,log_text .uH)(text.replace(/\s+/g, ' ')).text.slice(0, NAME_MAX).trim();
function declaredIn({ tests, failures, errors, skipped, disabled }) {
    return {
        total: numberIn(tests),
        failed: numberIn(failures) + numberIn(errors),
        skipped: numberIn(skipped) + numberIn(disabled),
    };
}
const numberIn = (text) => (text && /^\d{1,9}$/.test(text) ? Number(text) : 0);
function add(sum, more) {
    sum.total += more.total;
    sum.failed += more.failed;
    sum.skipped += more.skipped;
}

;





const test_reports_FILES_MAX = 2_000;
const FILE_MAX_BYTES = 16 * 1024 ** 2;
const ALL_MAX_BYTES = 32 * 1024 ** 2;
async function readTestReports(patterns, { folder, signal }) {
    if (patterns.length === 0)
        return { notes: [] };
    const found = await findFiles(patterns, { input: 'test-report', folder, maxFiles: test_reports_FILES_MAX, signal });
    const notes = [...found.notes];
    let tests;
    let budget = ALL_MAX_BYTES;
    for (const file of found.files) {
        if (signal.aborted || budget <= 0) {
            notes.push({ code: 'facts.reports-left', about: { input: 'test-report' } });
            break;
        }
        const read = await test_reports_readOne(file, Math.min(budget, FILE_MAX_BYTES), signal);
        budget -= read.bytes;
        if (read.note)
            notes.push(read.note);
        if (read.tests && read.tests.total > 0)
            tests = tests ? sum(tests, read.tests) : read.tests;
    }
    return { ...(tests && { tests }), notes };
}
async function test_reports_readOne(file, maxBytes, signal) {
    const about = { input: 'test-report', file: file.name };
    const reader = await createJUnitReader();
    let bytes = 0;
    let decoder;
    const broken = (code) => ({
        bytes,
        tests: reader.result().tests,
        note: { code, about },
    });
    try {
        for await (const chunk of (0,logs .j)(signal, (0,files .Pq)(file.path))) {
            decoder ??= new external_node_util_.TextDecoder(encodingOf(chunk));
            bytes += chunk.length;
            if (bytes > maxBytes)
                return broken('facts.report-cut');
            reader.write(decoder.decode(chunk, { stream: true }));
        }
        if (signal.aborted)
            return broken('facts.report-cut');
        const { tests, isWhole } = reader.result();
        if (!isWhole)
            return broken('facts.report-cut');
        return tests.total > 0 ? { bytes, tests } : { bytes, note: { code: 'facts.no-tests', about } };
    }
    catch (error) {
        if (error instanceof BrokenReport)
            return broken('facts.report-broken');
        const reason = (0,files .A3)(error);
        return { bytes, note: { code: 'facts.unreadable-file', about: { ...about, reason } } };
    }
}
function encodingOf(chunk) {
    if (chunk[0] === 0xff && chunk[1] === 0xfe)
        return 'utf-16le';
    if (chunk[0] === 0xfe && chunk[1] === 0xff)
        return 'utf-16be';
    const head = Buffer.from(chunk.subarray(0, 200)).toString('latin1');
    const declared = /^[^<]{0,3}<\?xml[^>]{0,100}\sencoding=["']([\w.:-]{1,30})["']/.exec(head)?.[1];
    return declared && isKnown(declared) ? declared : 'utf-8';
}
function isKnown(encoding) {
    if (/^(utf-?16|ucs-?2)/i.test(encoding))
        return false;
    try {
        new external_node_util_.TextDecoder(encoding);
        return true;
    }
    catch {
        return false;
    }
}
const sum = (some, more) => ({
    total: some.total + more.total,
    failed: some.failed + more.failed,
    skipped: some.skipped + more.skipped,
    failing: [...some.failing, ...more.failing].slice(0, FAILING_MAX),
    ...((some.flaky || more.flaky) && { flaky: sumOfFlaky(some, more) }),
});
const sumOfFlaky = ({ flaky: some }, { flaky: more }) => ({
    total: (some?.total ?? 0) + (more?.total ?? 0),
    names: [...(some?.names ?? []), ...(more?.names ?? [])].slice(0, FAILING_MAX),
});

;


async function readNamedFiles({ outputFile, testReport, logLines }, options) {
    const [output, reports] = await Promise.all([
        readOutputFiles(outputFile, { ...options, lines: logLines }),
        readTestReports(testReport, options),
    ]);
    return { ...output, ...reports, notes: [...output.notes, ...reports.notes] };
}


  })

};
