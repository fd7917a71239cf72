import { cut, jsonBytes, utf8Bytes } from '../../message/shorten.js';
import { draft } from '../../message/write.js';
import { holding, keywordOf } from '../robot/keyword.js';
import { addressed, within } from '../robot/mentions.js';
import { sourceOf } from '../robot/source.js';
import { dingtalkDialect } from './dialect.js';
const BODY_MAX_BYTES = 19_000;
const MENTIONS_SHARE = 0.2;
export function compose(report, settings, composing) {
    const limit = composing.short ? BODY_MAX_BYTES / 2 : BODY_MAX_BYTES;
    const { at, calls, named } = mentionsOf(settings, composing, limit * MENTIONS_SHARE);
    const tail = calls ? `\n\n${calls}` : '';
    const keyword = keywordOf(settings);
    const bodyOf = (title, text) => ({
        msgtype: 'markdown',
        markdown: { title, text },
        at,
    });
    const frame = serialisedBytes(bodyOf('', `${tail}\n\n${keyword}`)) + TITLE_MAX_BYTES;
    const { title, writtenIn } = draft(report, { ...composing, named });
    const text = `${writtenIn(dingtalkDialect(composing.words), limit - frame)}${tail}`;
    const body = bodyOf(cut(title, TITLE_MAX_BYTES, jsonBytes), holding(text, keyword));
    return { body, source: sourceOf(report, composing, named) };
}
const TITLE_MAX_BYTES = 600;
const serialisedBytes = (body) => utf8Bytes(JSON.stringify(body));
function mentionsOf(settings, composing, room) {
    const { mobiles, userIds, all, named } = addressed(settings, composing, ['mobile', 'userId']);
    const cost = (id) => 2 * utf8Bytes(JSON.stringify(id)) + 2;
    const [atMobiles, atUserIds] = [within(mobiles, room / 2, cost), within(userIds, room / 2, cost)];
    const calls = [...atMobiles, ...atUserIds].map((id) => `@${id}`).join(' ');
    return { at: { atMobiles, atUserIds, isAtAll: all }, calls, named };
}
