import { inertHtml } from '../../safety/inert.js';
export function filled(pieces, view) {
    let text = '';
    for (const piece of pieces) {
        if (typeof piece === 'string')
            text += piece;
        else if ('where' in piece)
            text += view[piece.where] ? filled(piece.pieces, view) : '';
        else
            text += piece.isFinished ? (view[piece.value] ?? '') : inertHtml(`${view[piece.value] ?? ''}`);
    }
    return text;
}
