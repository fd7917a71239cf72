import { TextDecoder } from 'node:util';
import { upTo } from '../jobs/logs.js';
import { streamFile, systemCode } from './files.js';
import { findFiles } from './globs.js';
import { BrokenReport, createJUnitReader, FAILING_MAX } from './junit.js';
const FILES_MAX = 2_000;
const FILE_MAX_BYTES = 16 * 1024 ** 2;
const ALL_MAX_BYTES = 32 * 1024 ** 2;
export async function readTestReports(patterns, { folder, signal }) {
    if (patterns.length === 0)
        return { notes: [] };
    const found = await findFiles(patterns, { input: 'test-report', folder, maxFiles: FILES_MAX, signal });
    const notes = [...found.notes];
    let tests;
    let budget = ALL_MAX_BYTES;
    for (const file of found.files) {
        if (signal.aborted || budget <= 0) {
            notes.push({ code: 'facts.reports-left', about: { input: 'test-report' } });
            break;
        }
        const read = await readOne(file, Math.min(budget, FILE_MAX_BYTES), signal);
        budget -= read.bytes;
        if (read.note)
            notes.push(read.note);
        if (read.tests && read.tests.total > 0)
            tests = tests ? sum(tests, read.tests) : read.tests;
    }
    return { ...(tests && { tests }), notes };
}
async function readOne(file, maxBytes, signal) {
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
        for await (const chunk of upTo(signal, streamFile(file.path))) {
            decoder ??= new TextDecoder(encodingOf(chunk));
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
        const reason = systemCode(error);
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
        new TextDecoder(encoding);
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
});
