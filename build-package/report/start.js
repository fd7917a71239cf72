import { statSync } from 'node:fs';
const SKEW_MS = 60_000;
export function jobStart({ api, mainStep, eventFile }, now) {
    if (api !== undefined && api <= now + SKEW_MS)
        return Math.min(api, now);
    const times = [mainStep, eventFile].filter((time) => time !== undefined && time > 0 && time <= now);
    return times.length > 0 ? Math.min(...times) : undefined;
}
export function eventFileBirth(path) {
    if (!path)
        return undefined;
    try {
        const { birthtimeMs } = statSync(path);
        return birthtimeMs > 0 ? Math.floor(birthtimeMs) : undefined;
    }
    catch {
        return undefined;
    }
}
