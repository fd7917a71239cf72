import { placeOf } from '../delivery/own-fault.js';
import { ApiFault } from '../hosts/api.js';
export function createNotes() {
    const notes = new Map();
    return {
        add: (...explanation) => {
            for (const note of explanation)
                notes.set(JSON.stringify([note.code, note.about]), note);
        },
        all: () => [...notes.values()],
    };
}
export async function readOrNote(notes, reading) {
    try {
        return await reading();
    }
    catch (error) {
        notes.add(error instanceof ApiFault ? error.explanation : { code: 'facts.internal', detail: placeOf(error) });
        return undefined;
    }
}
