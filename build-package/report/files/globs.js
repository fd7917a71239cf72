import { promises } from 'node:fs';
import path from 'node:path';
import { systemCode } from './files.js';
const hasMagic = (pattern) => /[*?[\]{}]/.test(pattern);
export async function findFiles(patterns, search) {
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
    const literal = path.resolve(search.folder, pattern);
    try {
        const found = await Promise.race([promises.stat(literal), ended(search.signal, STAT_MS)]);
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
            const reason = systemCode(error);
            notes.push(reason === 'ENOENT'
                ? { code: 'facts.no-match', about }
                : { code: 'facts.unreadable-file', about: { input: search.input, file: pattern, reason } });
            return [];
        }
    }
    const expanded = await Promise.race([expand(pattern, search), ended(search.signal)]);
    if (expanded === undefined)
        notes.push({ code: 'facts.slow-files', about });
    else if (expanded.length === 0)
        notes.push({ code: 'facts.no-match', about });
    return expanded ?? [];
}
const ended = (signal, graceMs = 0) => new Promise((resolve) => {
    const stop = () => void (graceMs > 0 ? setTimeout(() => resolve(undefined), graceMs).unref() : resolve(undefined));
    if (signal.aborted)
        stop();
    else
        signal.addEventListener('abort', stop, { once: true });
});
const STAT_MS = 250;
const SKIPPED_FOLDERS = new Set(['node_modules', '.git']);
async function expand(pattern, { folder, maxFiles, signal }) {
    const { default: picomatch } = await import('picomatch');
    const { base, glob } = picomatch.scan(withSlashes(pattern), { nonegate: true });
    const isMatch = picomatch(glob, { dot: true, nonegate: true });
    const start = path.resolve(folder, base);
    const depth = glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length;
    const isSkipped = (name) => SKIPPED_FOLDERS.has(name) && !pattern.includes(name);
    const found = [];
    for await (const file of filesBelow(start, depth, isSkipped)) {
        if (signal.aborted)
            break;
        if (isMatch(withSlashes(path.relative(start, file))) && (await isFile(file)))
            found.push(file);
        if (found.length > maxFiles)
            break;
    }
    return found.sort();
}
const withSlashes = (text) => text.split(path.sep).join('/');
async function* filesBelow(folder, depth, isSkipped) {
    try {
        for await (const entry of await promises.opendir(folder)) {
            const file = path.join(folder, entry.name);
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
        return (await promises.stat(file)).isFile();
    }
    catch {
        return false;
    }
}
function nameOf(file, folder) {
    const relative = path.relative(folder, file);
    const isInside = relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
    return isInside ? relative.split(path.sep).join('/') : file;
}
