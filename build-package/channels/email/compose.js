import { bestLine } from '../../log/best.js';
import { plainDialect } from '../../message/plain.js';
import { oneLine, utf8Bytes } from '../../message/shorten.js';
import { draft } from '../../message/write.js';
import { inertHeader } from '../../safety/inert.js';
import { parseAddress } from './address.js';
import { headersFor, messageId, threadId } from './headers.js';
import { HTML_MAX_BYTES, htmlDialect, htmlPage } from './html.js';
export const TEXT_MAX_BYTES = 64_000;
export function compose(report, settings, composing) {
    const { addressed, named } = peopleIn(composing);
    const { words, short, attachment } = composing;
    const drawn = draft(report, { ...composing, named });
    const subject = inertHeader((settings.subject && drawn.line(settings.subject)) || drawn.title);
    const to = [...settings.to, ...addressed];
    const thread = threadId(report, settings);
    const recipients = [...to, ...settings.cc, ...settings.bcc].map(({ address }) => address);
    return {
        from: settings.from,
        to,
        cc: settings.cc,
        replyTo: settings.replyTo,
        recipients: [...new Set(recipients)],
        refused: [],
        subject,
        text: drawn.writtenIn(plainDialect(words), limitFor(TEXT_MAX_BYTES, composing)),
        html: htmlOf(drawn, subject, composing),
        messageId: messageId(report, settings),
        ...(thread && { thread }),
        headers: headersFor(report, settings),
        ...(attachment && settings.attachLog && !short && { attachment }),
    };
}
function peopleIn({ mentioned, named }) {
    const people = mentioned.map(({ name, mail }) => ({ name, address: mail ? parseAddress(mail) : undefined }));
    return {
        addressed: people.flatMap(({ address }) => (address ? [address] : [])),
        named: [...named, ...people.filter(({ address }) => !address).map(({ name }) => name)],
    };
}
function htmlOf({ telling, writtenIn }, subject, composing) {
    const page = { language: composing.words.language, subject, preview: previewOf(telling), content: '' };
    const room = limitFor(HTML_MAX_BYTES, composing) - utf8Bytes(htmlPage(page));
    return htmlPage({ ...page, content: writtenIn(htmlDialect, room) });
}
const limitFor = (bytes, { short }) => (short ? bytes / 2 - 1 : bytes);
const PREVIEW_MAX = 140;
function previewOf({ caveats, notes, failures, passages }) {
    const failed = failures.slice(0, 2).map(({ job, step }) => [job, step].filter(Boolean).join(' › '));
    const cause = bestLine(passages.flatMap((passage) => passage.lines));
    return oneLine([...caveats, ...notes, ...failed, cause?.text ?? ''].filter(Boolean).join(' · '), PREVIEW_MAX);
}
