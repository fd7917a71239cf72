import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import { isAscii } from './address.js';
export async function toMime(message, attachment, recipients) {
    const { subject, text, html, messageId, thread, headers } = message;
    const file = attachment && {
        filename: attachment.name,
        contentType: 'application/gzip',
        content: attachment.file.createReadStream({ start: 0, autoClose: false }),
    };
    const mail = new MailComposer({
        ...peopleOf(message, recipients),
        subject,
        text,
        html,
        messageId,
        ...(thread && { inReplyTo: thread, references: thread }),
        headers: { ...headers },
        encoding: 'quoted-printable',
        attachments: file ? [file] : [],
        disableFileAccess: true,
        disableUrlAccess: true,
    }).compile();
    if (attachment)
        return { stream: mail.createReadStream(), size: sizeAtMost(message, attachment) };
    const built = await mail.build();
    return { stream: Readable.from([built]), size: built.length };
}
function peopleOf(message, recipients) {
    const mayHold = ({ address }) => isAscii(address) || !recipients.every(isAscii);
    const [to = [], cc = [], replyTo = []] = [message.to, message.cc, message.replyTo].map((list) => list.filter(mayHold).map(copy));
    return {
        from: copy(message.from),
        to: to.length + cc.length > 0 ? to : [copy({ address: message.from.address })],
        cc,
        replyTo,
    };
}
const copy = ({ name, address }) => ({
    name: name ?? '',
    address,
});
const HEADERS_AT_MOST = 16_384;
function sizeAtMost({ text, html }, { bytes }) {
    const texts = Buffer.byteLength(text) + Buffer.byteLength(html);
    return HEADERS_AT_MOST + texts * 4 + Math.ceil(bytes / 57) * 78;
}
