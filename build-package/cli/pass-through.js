import { write } from 'node:fs';
import { promisify } from 'node:util';
const QUIET_MS = 60;
const LOOK_MS = 10;
const HELD_MAX = 2 * 1024 * 1024;
const FULL_MS = 5;
export function passThrough(from, to, seen) {
    let bytes = 0;
    let isWaiting = true;
    const copy = async () => {
        for await (const chunk of from) {
            isWaiting = false;
            bytes += chunk.length;
            await Promise.all([writeAll(to, chunk), seen(chunk)]);
            isWaiting = true;
        }
    };
    let hasEnded = false;
    const ended = copy()
        .catch(() => from.destroy())
        .then(() => {
        hasEnded = true;
    });
    const drained = async () => {
        const start = bytes;
        let last = bytes;
        for (let quiet = 0; !hasEnded && quiet < QUIET_MS && bytes - start < HELD_MAX;) {
            await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, LOOK_MS))]);
            quiet = isWaiting && bytes === last ? quiet + LOOK_MS : 0;
            last = bytes;
        }
    };
    return { drained };
}
const writing = promisify(write);
async function writeAll(to, chunk) {
    for (let done = 0; done < chunk.length;) {
        try {
            done += (await writing(to, chunk, done)).bytesWritten;
        }
        catch (error) {
            if (error.code !== 'EAGAIN')
                throw error;
            await new Promise((resolve) => setTimeout(resolve, FULL_MS));
        }
    }
}
