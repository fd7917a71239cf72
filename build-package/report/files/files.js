import { closeSync, openSync, promises, readSync, statSync } from 'node:fs';
import { GAP } from '../../log/encoding.js';
const CHUNK_BYTES = 256 * 1024;
export async function* streamFile(path) {
    const file = await promises.open(path);
    try {
        yield* readOn(file, null, Number.POSITIVE_INFINITY);
    }
    finally {
        await file.close();
    }
}
export async function* streamEnds(path, { headBytes, tailBytes }) {
    const file = await promises.open(path);
    try {
        const { size } = await file.stat();
        const left = size - headBytes - tailBytes;
        if (left <= 0)
            return yield* readOn(file, null, Number.POSITIVE_INFINITY);
        yield* readOn(file, 0, headBytes);
        yield GAP;
        yield* readOn(file, headBytes + left - (left % 2), Number.POSITIVE_INFINITY);
    }
    finally {
        await file.close();
    }
}
async function* readOn(file, from, bytes) {
    const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    for (let read = 0; read < bytes;) {
        const wanted = Math.min(buffer.length, bytes - read);
        const { bytesRead } = await file.read(buffer, 0, wanted, from === null ? null : from + read);
        if (bytesRead === 0)
            return;
        read += bytesRead;
        yield buffer.subarray(0, bytesRead);
    }
}
export function readSmallFile(path, maxBytes, what) {
    let descriptor;
    try {
        const found = statSync(path);
        if (!found.isFile())
            return { problem: { code: 'facts.file', about: { what, reason: 'no file' } } };
        if (found.size > maxBytes)
            return tooLarge(what, maxBytes);
        descriptor = openSync(path, 'r');
        const bytes = Buffer.allocUnsafe(found.size);
        return { text: bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, bytes.length, 0)) };
    }
    catch (error) {
        return { problem: { code: 'facts.file', about: { what, reason: systemCode(error) } } };
    }
    finally {
        if (descriptor !== undefined)
            closeSync(descriptor);
    }
}
const tooLarge = (what, maxBytes) => ({
    problem: { code: 'facts.file-too-large', about: { what, mib: Math.round(maxBytes / 1024 ** 2) } },
});
export const systemCode = (error) => {
    const code = error?.code;
    return typeof code === 'string' ? code : 'error';
};
