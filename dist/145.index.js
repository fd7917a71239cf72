export const id = 145;
export const ids = [145];
export const modules = {

  145:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  SMTPConnection: () => (  smtp_connection .A),
  toMime: () => (  toMime)
});

var smtp_connection = __webpack_require__(4173);
var external_node_stream_ = __webpack_require__(7075);
var mail_composer = __webpack_require__(2186);
var email_address = __webpack_require__(3741);
;



async function toMime(message, attachment, recipients) {
    const { subject, text, html, messageId, thread, headers } = message;
    const file = attachment && {
        filename: attachment.name,
        contentType: 'application/gzip',
        content: attachment.file.createReadStream({ start: 0, autoClose: false }),
    };
    const mail = new mail_composer .A({
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
    return { stream: external_node_stream_.Readable.from([built]), size: built.length };
}
function peopleOf(message, recipients) {
    const mayHold = ({ address }) => (0,email_address .ER)(address) || !recipients.every(email_address .ER);
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

;




  })

};
