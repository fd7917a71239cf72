import { writePlain } from '../../message/write.js';
import { compose } from './compose.js';
import { send } from './send.js';
export const wecom = {
    compose,
    send,
    text,
};
function text({ parts, source }) {
    if (parts.some(({ kind }) => kind === 'markdown'))
        return writePlain(source);
    return parts.map((part) => (part.kind === 'file' ? part.name : part.content)).join('\n');
}
