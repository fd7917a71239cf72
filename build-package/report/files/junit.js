import { clean } from '../../log/text.js';
import { present } from '../../schema/json.js';
export const FAILING_MAX = 20;
const LINES_MAX = 5;
const LINE_MAX = 300;
const TEXT_MAX = 4_000;
const NAME_MAX = 300;
const ATTRIBUTE_MAX = 1024 ** 2;
const DEPTH_MAX = 100;
const ERRORS_MAX = 20;
export class BrokenReport extends Error {
}
export async function createJUnitReader() {
    const { default: sax } = await import('sax');
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
    const suites = createSuites();
    let current;
    let isInFailure = false;
    const endCase = (ended) => {
        const { failed, skipped } = ended;
        add(counts, { total: 1, failed: failed ? 1 : 0, skipped: skipped && !failed ? 1 : 0 });
        if (failed && failing.length < FAILING_MAX)
            failing.push(failingTest(ended));
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
            else if (current && name === 'skipped')
                current.skipped = true;
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
        }),
    };
}
function openCase(attributes, suite) {
    const { name = '', classname, file = suite?.file, status, result } = attributes;
    return {
        name,
        suite: classname && classname !== name ? classname : suite?.name,
        file,
        failed: false,
        skipped: status === 'notrun' || result === 'skipped' || result === 'suppressed',
        message: '',
        text: '',
    };
}
function failingTest({ name, suite, file, message, text }) {
    const shown = firstLines(text.includes(message) ? text : `${message}\n${text}`);
    const where = suite && oneLine(suite);
    return present({
        name: oneLine(name) || where || '?',
        suite: where || undefined,
        file: (file && oneLine(file)) || undefined,
        message: shown || undefined,
    });
}
const firstLines = (text) => text
    .split(/\r?\n/)
    .map((line) => clean(line).text.slice(0, LINE_MAX))
    .filter((line) => line.trim() !== '')
    .slice(0, LINES_MAX)
    .join('\n');
const oneLine = (text) => clean(text.replace(/\s+/g, ' ')).text.slice(0, NAME_MAX).trim();
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
