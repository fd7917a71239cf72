import { cut, utf8Bytes } from '../../message/shorten.js';
import { draft } from '../../message/write.js';
import { inertChatText } from '../../safety/inert.js';
import { addressed, within } from '../robot/mentions.js';
import { sourceOf } from '../robot/source.js';
import { wecomDialect } from './dialect.js';
const MARKDOWN_MAX_BYTES = 4096;
const TEXT_MAX_BYTES = 2048;
const MENTIONS_SHARE = 0.2;
const EVERYBODY = '@all';
export function compose(report, settings, composing) {
    const limit = composing.short ? MARKDOWN_MAX_BYTES / 2 : MARKDOWN_MAX_BYTES;
    const { mobiles, userIds, all, named } = addressed(settings, composing, ['userId', 'mobile']);
    const inMarkdown = within(all ? [] : userIds, limit * MENTIONS_SHARE, (id) => utf8Bytes(mention(id)));
    const tail = inMarkdown.length > 0 ? `\n\n${inMarkdown.map(mention).join('')}` : '';
    const { title, writtenIn } = draft(report, { ...composing, named });
    const text = writtenIn(wecomDialect(composing.words), limit - utf8Bytes(tail));
    const others = {
        userIds: all ? [EVERYBODY] : userIds.slice(inMarkdown.length),
        mobiles: all ? [] : mobiles,
    };
    const { attachment } = composing;
    const parts = [
        { kind: 'markdown', content: `${text}${tail}` },
        (others.userIds.length > 0 || others.mobiles.length > 0) && {
            kind: 'text',
            content: cut(inertChatText(title), TEXT_MAX_BYTES, utf8Bytes),
            ...others,
        },
        settings.attachLog && attachment && { kind: 'file', ...attachment },
    ];
    return { parts: parts.flatMap((part) => part || []), source: sourceOf(report, composing, named) };
}
const mention = (id) => `<@${id}> `;
