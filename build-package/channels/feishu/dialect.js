import { NOTIFICATION_MAX } from '../../message/headline.js';
import { inertFeishu } from '../../safety/inert.js';
import { markdownDialect } from '../robot/markdown.js';
export const COLOURS = { green: 'green', red: 'red', grey: 'grey' };
export const feishuDialect = (words) => markdownDialect(words, {
    colours: COLOURS,
    inert: inertFeishu,
    heading: () => '',
    headingMax: NOTIFICATION_MAX,
});
