import { writePlain } from '../../message/write.js';
import { compose } from './compose.js';
import { send } from './send.js';
export const dingtalk = {
    compose,
    send,
    text: ({ source }) => writePlain(source),
};
