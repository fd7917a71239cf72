import { compose } from './compose.js';
import { open } from './connection.js';
import { send } from './send.js';
export const email = {
    compose,
    send,
    open,
    text: ({ text }) => text,
};
