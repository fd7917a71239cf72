import { inertDingTalk } from '../../safety/inert.js';
import { markdownDialect } from '../robot/markdown.js';
const COLOURS = { green: '#1f883d', red: '#d73a49', grey: '#6e7781' };
export const dingtalkDialect = (words) => markdownDialect(words, {
    colours: COLOURS,
    inert: inertDingTalk,
    heading: (text) => `### ${inertDingTalk(text, 'in-line')}\n`,
});
