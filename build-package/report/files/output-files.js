import { fitExcerpts } from '../../log/fit.js';
import { servedLogs, upTo } from '../jobs/logs.js';
import { streamFile, systemCode } from './files.js';
import { findFiles } from './globs.js';
const FILES_MAX = 200;
const READERS = 2;
const HEAD_BYTES = 1024;
export async function readOutputFiles(patterns, options) {
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
const inRoom = (excerpts, lines) => fitExcerpts(excerpts.slice(0, servedLogs(lines, excerpts.length)), lines);
const NAMED_MAX = 5;
function leftOut(names) {
    if (names.length === 0)
        return [];
    const more = names.length > NAMED_MAX ? ', …' : '';
    const about = { input: 'output-file', files: `${names.slice(0, NAMED_MAX).join(', ')}${more}` };
    return [{ code: 'facts.output-left', about }];
}
async function readOne(file, options) {
    const { lines, redact, signal } = options;
    const about = { input: 'output-file', file: file.name };
    try {
        const { excerptOf } = await import('../../log/excerpt.js');
        const chunks = textual(upTo(signal, streamFile(file.path)));
        const excerpt = await excerptOf(chunks, { source: file.name, lines, redact });
        return signal.aborted ? { excerpt, note: { code: 'facts.slow-file', about } } : { excerpt };
    }
    catch (error) {
        if (error instanceof BinaryFile)
            return { note: { code: 'facts.binary', about } };
        return { note: { code: 'facts.unreadable-file', about: { ...about, reason: systemCode(error) } } };
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
