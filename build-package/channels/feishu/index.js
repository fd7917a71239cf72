import { writePlain } from '../../message/write.js';
import { compose } from './compose.js';
import { send } from './send.js';
export const feishu = {
    compose,
    send,
    text,
};
function text({ parts, source }) {
    const [first] = parts;
    return first?.msg_type === 'text' ? first.content.text : writePlain(source);
}
