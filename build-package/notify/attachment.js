import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { monotonicNow, sleep } from '../delivery/deadline.js';
const FILE_NAME = 'log.txt.gz';
const PACKING_SHARE = 1 / 3;
const HEAD_START_MS = 2_000;
export const wantsAttachment = ({ settings }) => settings.ok && settings.value.attachLog === true;
export function packingOf(logs, world) {
    if (logs.length === 0)
        return undefined;
    const own = new AbortController();
    let attachment;
    let folder;
    return {
        attachment: (others) => {
            folder ??= temporaryFolder(world.env);
            const file = path.join(folder ?? '/nonexistent', FILE_NAME);
            const signal = AbortSignal.any([own.signal, world.deadline.signal]);
            attachment ??= {
                name: FILE_NAME,
                path: file,
                packed: folder === undefined ? Promise.resolve(true) : pack(logs, file, { ...world, signal, others }),
            };
            return attachment;
        },
        dispose: () => {
            own.abort();
            if (folder !== undefined)
                remove(folder);
        },
    };
}
async function pack(logs, file, { secrets, deadline, signal, others, }) {
    const waiting = new AbortController();
    await Promise.race([others, sleep(HEAD_START_MS, AbortSignal.any([signal, waiting.signal]))]);
    waiting.abort();
    try {
        const { writeAttachment } = await import('./attachment-file.js');
        const share = Math.max(0, Math.ceil((deadline.endsAt - monotonicNow()) * PACKING_SHARE));
        return await writeAttachment(logs.map(({ name, open }) => ({ name, chunks: chunksOf(open) })), { path: file, redact: secrets.redact, signal: AbortSignal.any([signal, AbortSignal.timeout(share)]) });
    }
    catch {
        return true;
    }
}
function temporaryFolder(env) {
    const parent = env.RUNNER_TEMP || tmpdir();
    try {
        mkdirSync(parent, { recursive: true });
        return mkdtempSync(path.join(parent, 'job-notify-'));
    }
    catch {
        return undefined;
    }
}
function remove(folder) {
    try {
        rmSync(folder, { recursive: true, force: true });
    }
    catch { }
}
async function* chunksOf(open) {
    yield* await open();
}
