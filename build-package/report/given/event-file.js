import { readSmallFile } from '../files/files.js';
const EVENT_MAX_BYTES = 25 * 1024 ** 2;
export function readEventFile(path) {
    if (!path)
        return { notes: [] };
    const file = readSmallFile(path, EVENT_MAX_BYTES, 'event');
    if ('problem' in file)
        return { notes: [file.problem] };
    try {
        return { payload: JSON.parse(file.text.replace(/^\ufeff/, '')), notes: [] };
    }
    catch {
        return { notes: [{ code: 'facts.not-json', about: { what: 'event' } }] };
    }
}
