import { asciiCompatible } from './encoding.js';
const BLOCK = 48 * 1024;
const SEEN = 32 * 1024;
export const NEWLINE = 10;
export async function* blocks(chunks, signal) {
    const buffer = Buffer.allocUnsafe(BLOCK + SEEN);
    let filled = 0;
    let fresh = 0;
    let offset = 0;
    let broken = false;
    const block = (end) => {
        const bytes = buffer.subarray(0, end);
        const newline = broken ? bytes.indexOf(NEWLINE) : -1;
        return { bytes, fresh, whole: broken ? (newline < 0 ? end : newline + 1) : 0, offset };
    };
    const drop = (end) => {
        const seen = Math.max(0, end - SEEN);
        const newline = seen === 0 ? -1 : buffer.indexOf(NEWLINE, seen - 1);
        const from = newline < 0 || newline + 1 >= end ? seen : newline + 1;
        broken = from > 0 ? buffer[from - 1] !== NEWLINE : broken;
        buffer.copyWithin(0, from, filled);
        offset += from;
        filled -= from;
        fresh = end - from;
    };
    for await (const chunk of asciiCompatible(chunks)) {
        for (let taken = 0; taken < chunk.length;) {
            const part = chunk.subarray(taken, taken + buffer.length - filled);
            buffer.set(part, filled);
            taken += part.length;
            filled += part.length;
            if (filled < buffer.length)
                continue;
            signal?.throwIfAborted();
            const last = buffer.lastIndexOf(NEWLINE);
            const end = last < fresh ? filled : last + 1;
            yield block(end);
            drop(end);
        }
    }
    if (filled > fresh)
        yield block(filled);
}
