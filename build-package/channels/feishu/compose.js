import { cut, jsonBytes, utf8Bytes } from '../../message/shorten.js';
import { draft } from '../../message/write.js';
import { inertChatText } from '../../safety/inert.js';
import { holding, keywordOf } from '../robot/keyword.js';
import { byMood } from '../robot/markdown.js';
import { addressed, within } from '../robot/mentions.js';
import { sourceOf } from '../robot/source.js';
import { COLOURS, feishuDialect } from './dialect.js';
const BODY_MAX_BYTES = 19_000;
const TITLE_MAX_BYTES = 600;
export function compose(report, settings, composing) {
    const limit = composing.short ? BODY_MAX_BYTES / 2 : BODY_MAX_BYTES;
    const { userIds, all, named } = addressed(settings, composing, ['userId']);
    const { telling, title, writtenIn } = draft(report, { ...composing, named });
    const heading = cut(title, TITLE_MAX_BYTES, jsonBytes);
    const keyword = keywordOf(settings);
    const card = (content) => ({
        msg_type: 'interactive',
        card: {
            schema: '2.0',
            header: {
                title: { tag: 'plain_text', content: heading },
                template: byMood(COLOURS)[telling.mood],
            },
            body: { elements: [{ tag: 'markdown', content }] },
        },
    });
    const text = writtenIn(feishuDialect(composing.words), limit - bytesOf(card(`\n\n${keyword}`)));
    const calls = callsTo(all ? [EVERYBODY] : userIds, heading, keyword, limit);
    return { parts: [card(holding(text, keyword)), ...calls], source: sourceOf(report, composing, named) };
}
const EVERYBODY = 'all';
function callsTo(ids, heading, keyword, limit) {
    const text = (called) => {
        const calls = [inertChatText(heading), ...called.map(mention)].join(' ');
        return { msg_type: 'text', content: { text: holding(calls, keyword) } };
    };
    const room = limit - bytesOf(text([])) - jsonBytes(`\n\n${keyword}`);
    const called = within(ids, room, (id) => jsonBytes(` ${mention(id)}`));
    return called.length > 0 ? [text(called)] : [];
}
const mention = (id) => `<at user_id="${id}">${id}</at>`;
const bytesOf = (part) => utf8Bytes(JSON.stringify(part));
