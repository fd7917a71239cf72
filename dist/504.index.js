export const id = 504;
export const ids = [504,338];
export const modules = {

  6962:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  email: () => (  email)
});

var message_cause = __webpack_require__(9798);
var headline = __webpack_require__(2101);
var plain = __webpack_require__(861);
var shorten = __webpack_require__(5216);
var write = __webpack_require__(9338);
var inert = __webpack_require__(7040);
var email_address = __webpack_require__(3741);
var identity = __webpack_require__(7011);
;



const VALUE_MAX = 200;
const domainOf = ({ from }) => from.address.slice(from.address.lastIndexOf('@') + 1);
function messageId(report, settings) {
    const { host, to, cc, bcc } = settings;
    const people = [to, cc, bcc].map((list) => list.map(({ address }) => address).join(' '));
    const what = (0,identity .c)(report, host, ...people);
    return `<${what}.job-notify@${domainOf(settings)}>`;
}
function threadId({ repository, workflow, ref, isTest }, settings) {
    if (isTest || !repository)
        return undefined;
    return `<${(0,identity .b)(repository, workflow, ref?.kind, ref?.name)}.thread.job-notify@${domainOf(settings)}>`;
}
function headersFor(report, settings) {
    const { repository, workflow, ref, task, verdict, run } = report;
    const told = {
        'X-Job-Notify-Status': verdict.timedOut ? 'timed-out' : verdict.status,
        'X-Job-Notify-Task': task,
        'X-Job-Notify-Repository': repository,
        'X-Job-Notify-Workflow': workflow,
        'X-Job-Notify-Ref': ref?.name,
        'X-Job-Notify-Run': run?.number === undefined ? undefined : `${run.number}.${run.attempt ?? 1}`,
    };
    const listId = repository && listIdFor(repository, domainOf(settings));
    return {
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
        ...(listId && { 'List-Id': listId }),
        ...Object.fromEntries(Object.entries(told).flatMap(([name, value]) => {
            const shown = value && (0,inert .cK)((0,shorten .TN)(value, VALUE_MAX));
            return shown ? [[name, shown]] : [];
        })),
    };
}
const LIST_ID_MAX = 255;
function listIdFor(repository, domain) {
    const labels = repository
        .split('/')
        .reverse()
        .map((part) => part.replace(/[^\w-]+/g, '-'));
    const id = `<${[...labels, 'job-notify', domain].join('.')}>`;
    return id.length <= LIST_ID_MAX && labels.every(Boolean) ? id : undefined;
}

;
const PAGE = [
    '<!doctype html><html lang="',
    { value: 'language', isFinished: false },
    '" dir="ltr" xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>',
    { value: 'title', isFinished: false },
    '</title><!--[if !mso]><!--><meta http-equiv="X-UA-Compatible" content="IE=edge"><!--<![endif]--><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><style type="text/css"> #outlook a { padding:0; } body { margin:0;padding:0;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%; } table, td { border-collapse:collapse;mso-table-lspace:0pt;mso-table-rspace:0pt; } img { border:0;height:auto;line-height:100%; outline:none;text-decoration:none;-ms-interpolation-mode:bicubic; } p { display:block;margin:13px 0; } </style><!--[if mso]><noscript><xml><o:OfficeDocumentSettings><o:AllowPNG/><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml></noscript><![endif]--><!--[if lte mso 11]><style type="text/css"> .mj-outlook-group-fix { width:100% !important; } </style><![endif]--><style type="text/css"> @media only screen and (min-width:480px) { .mj-column-per-100 { width:100% !important; max-width: 100%; } } </style><style media="screen and (min-width:480px)"> .moz-text-html .mj-column-per-100 { width:100% !important; max-width: 100%; } </style><style type="text/css"> @media (prefers-color-scheme: dark) { .page, .page > div { background-color: #0d1117 !important; } .card, .card > table { background-color: #161b22 !important; } .ink, .ink div, .ink td { color: #e6edf3 !important; } .ink .soft, .soft div { color: #9da7b1 !important; } .ink a { color: #6cb0ff !important; border-color: #6cb0ff !important; } .line, .gap { background-color: #0d1117 !important; } .cause { background-color: #54181c !important; } } </style><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no"></head><body class="page" style="word-spacing:normal;background-color:#f3f4f6;"><div aria-label="',
    { value: 'title', isFinished: false },
    '" aria-roledescription="email" role="article" lang="',
    { value: 'language', isFinished: false },
    '" dir="ltr" style="word-spacing:normal;background-color:#f3f4f6;"><b style="display:none;max-height:0;overflow:hidden;mso-hide:all">',
    { value: 'preview', isFinished: false },
    '</b><!--[if mso | IE]><table align="center" border="0" cellpadding="0" cellspacing="0" class="card-outlook" role="presentation" style="width:640px;" width="640" bgcolor="#ffffff" ><tr><td style="line-height:0px;font-size:0px;mso-line-height-rule:exactly;"><![endif]--><div class="card" style="background:#ffffff;background-color:#ffffff;margin:0px auto;max-width:640px;"><table align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" style="background:#ffffff;background-color:#ffffff;width:100%;"><tbody><tr><td style="direction: ltr; padding: 0; text-align: center; font-size: 14px;" align="center"><!--[if mso | IE]><table role="presentation" border="0" cellpadding="0" cellspacing="0"><tr><td class="" style="vertical-align:top;width:640px;" ><![endif]--><div class="mj-column-per-100 mj-outlook-group-fix" style="text-align: left; direction: ltr; display: inline-block; vertical-align: top; width: 100%; font-size: 14px;"><table border="0" cellpadding="0" cellspacing="0" role="presentation" width="100%"><tbody><tr><td style="vertical-align:top;padding:0;"><table border="0" cellpadding="0" cellspacing="0" role="presentation" width="100%"><tbody> ',
    { value: 'content', isFinished: true },
    ' <tr><td style="word-break: break-word; font-size: 14px;"><div style="height:20px;line-height:20px;">&#8202;</div></td></tr></tbody></table></td></tr></tbody></table></div><!--[if mso | IE]></td></tr></table><![endif]--></td></tr></tbody></table></div><!--[if mso | IE]></td></tr></table><![endif]--></div></body></html>',
];
const PARTS = {
    heading: [
        '<tr><td align="left" style="background: ',
        { value: 'accent', isFinished: true },
        '; padding: 20px; word-break: break-word; font-size: 14px;"><div style="font-family:\'Segoe UI\', Helvetica, Arial, sans-serif;font-size:19px;font-weight:700;line-height:26px;text-align:left;color:#ffffff;">',
        { value: 'text', isFinished: false },
        '</div></td></tr>',
    ],
    sectionEnd: [
        '<tr><td style="word-break: break-word; font-size: 14px;"><div style="height:12px;line-height:12px;">&#8202;</div></td></tr>',
    ],
    note: [
        '<tr><td align="left" class="ink" style="padding: 1px 20px; word-break: break-word; font-size: 14px;"><div style="font-family:\'Segoe UI\', Helvetica, Arial, sans-serif;font-size:15px;line-height:22px;text-align:left;color:#1f2328;">',
        { where: 'href', pieces: [
                '<a href="',
                { value: 'href', isFinished: true },
                '" style="color:#0b57d0;text-decoration:none">',
            ] },
        { value: 'text', isFinished: false },
        { where: 'href', pieces: [
                '</a>',
            ] },
        '</div></td></tr>',
    ],
    lead: [
        '<tr><td align="left" class="ink" style="padding: 1px 20px; word-break: break-word; font-size: 14px;"><div style="font-family:\'Segoe UI\', Helvetica, Arial, sans-serif;font-size:15px;line-height:22px;text-align:left;color:#1f2328;">',
        { where: 'href', pieces: [
                '<a href="',
                { value: 'href', isFinished: true },
                '" style="color:#0b57d0;text-decoration:none">',
                { value: 'sha', isFinished: false },
                '</a> ',
            ] },
        { value: 'text', isFinished: false },
        '</div></td></tr>',
    ],
    failure: [
        '<tr><td align="left" class="ink" style="padding: 1px 20px; word-break: break-word; font-size: 14px;"><div style="font-family:\'Segoe UI\', Helvetica, Arial, sans-serif;font-size:15px;line-height:22px;text-align:left;color:#1f2328;">',
        { value: 'label', isFinished: false },
        { where: 'href', pieces: [
                '<a href="',
                { value: 'href', isFinished: true },
                '" style="color:#0b57d0;text-decoration:none">',
            ] },
        '<b style="font-weight:600">',
        { value: 'name', isFinished: false },
        '</b>',
        { where: 'href', pieces: [
                '</a>',
            ] },
        { where: 'note', pieces: [
                ' <span class="soft" style="color:#57606a;font-weight:400">(',
                { value: 'note', isFinished: false },
                ')</span>',
            ] },
        '</div></td></tr>',
    ],
    passageTitle: [
        '<tr><td align="left" class="soft" style="padding: 4px 20px; word-break: break-word; font-size: 14px;"><div style="font-family:\'Segoe UI\', Helvetica, Arial, sans-serif;font-size:13px;line-height:18px;text-align:left;color:#57606a;">',
        { value: 'text', isFinished: false },
        '</div></td></tr>',
    ],
    line: [
        '<tr><td class="',
        { value: 'kind', isFinished: false },
        ' ink" style="padding:1px 20px 1px ',
        { value: 'indent', isFinished: false },
        'px;text-indent:-',
        { value: 'hang', isFinished: false },
        'px;background-color:',
        { value: 'fill', isFinished: true },
        ';color:#1f2328;font:12px/17px Menlo,Consolas,monospace;white-space:pre-wrap;word-break:break-word',
        { where: 'isCause', pieces: [
                ';font-weight:700',
            ] },
        '"><span class="soft" style="color:#57606a;font-weight:400">',
        { value: 'number', isFinished: true },
        '</span>',
        { value: 'text', isFinished: true },
        '</td></tr>',
    ],
    row: [
        '<tr><td class="ink" style="padding:0 20px"><table role="presentation" border="0" cellpadding="0" cellspacing="0" width="100%" style="table-layout:fixed;color:#1f2328;font:14px/20px \'Segoe UI\',Helvetica,Arial,sans-serif"><tbody><tr><td class="soft" valign="top" width="88" style="padding:2px 12px 2px 0;word-break:break-word;color:#57606a">',
        { value: 'label', isFinished: false },
        '</td><td valign="top" style="padding:2px 0;word-break:break-word">',
        { where: 'href', pieces: [
                '<a href="',
                { value: 'href', isFinished: true },
                '" style="color:#0b57d0;text-decoration:none">',
            ] },
        { value: 'value', isFinished: false },
        { value: 'target', isFinished: true },
        { where: 'href', pieces: [
                '</a>',
            ] },
        '</td></tr></tbody></table></td></tr>',
    ],
    link: [
        '<tr><td align="left" class="ink" style="padding: 4px 20px; word-break: break-word; font-size: 14px;"><div style="font-family:\'Segoe UI\', Helvetica, Arial, sans-serif;font-size:15px;line-height:22px;text-align:left;color:#1f2328;"><a href="',
        { value: 'href', isFinished: true },
        '" style="display:inline-block;margin:0 8px 8px 0;padding:8px 16px;border:1px solid #0b57d0;border-radius:6px;color:#0b57d0;font-weight:600;text-decoration:none">',
        { value: 'label', isFinished: false },
        '</a></div></td></tr>',
    ],
    body: [
        '<tr><td align="left" class="ink" style="padding: 4px 20px; word-break: break-word; font-size: 14px;"><div style="font-family:\'Segoe UI\', Helvetica, Arial, sans-serif;font-size:15px;line-height:22px;text-align:left;color:#1f2328;">',
        { value: 'text', isFinished: true },
        '</div></td></tr>',
    ],
    ownLink: [
        '<a href="',
        { value: 'href', isFinished: true },
        '" style="color:#0b57d0;text-decoration:none">',
        { value: 'href', isFinished: true },
        '</a>',
    ],
};

;

function filled(pieces, view) {
    let text = '';
    for (const piece of pieces) {
        if (typeof piece === 'string')
            text += piece;
        else if ('where' in piece)
            text += view[piece.where] ? filled(piece.pieces, view) : '';
        else
            text += piece.isFinished ? (view[piece.value] ?? '') : (0,inert .yj)(`${view[piece.value] ?? ''}`);
    }
    return text;
}

;





const HTML_MAX_BYTES = 100_000;
const ACCENTS = {
    success: '#1a7f37',
    fixed: '#0b6e6e',
    failure: '#c62828',
    'did-not-start': '#c62828',
    'timed-out': '#9a4f00',
    'still-failing': '#8e1b3a',
    cancelled: '#57606a',
    ended: '#57606a',
    test: '#0b57d0',
};
const CODE_FILL = '#f6f8fa';
const CAUSE_FILL = '#ffe2e0';
const NUMBER_WIDTH = 4;
const NBSP = '\u00a0';
const part = (name, view) => filled(PARTS[name], view);
const attribute = (url) => url?.replaceAll('&', '&amp;');
const inertCode = (text) => (0,inert .yj)(text).replace(/^ +| (?= )/gm, (blanks) => NBSP.repeat(blanks.length));
const htmlDialect = {
    size: shorten .dy,
    isHeadingColoured: true,
    heading: (text, mood) => part('heading', { text, accent: ACCENTS[mood] }),
    note: (text, url) => part('note', { text: (0,plain .e)(text), href: attribute(url) }),
    item: (text) => part('note', { text: `• ${text}` }),
    lead: (sha, text, url) => part('lead', url && sha ? { sha, href: attribute(url), text } : { text: [sha, text].filter(Boolean).join(' ') }),
    failure: ({ job, step, note, url }, label = '• ') => part('failure', {
        label,
        name: [job, step].filter(Boolean).join(' › '),
        href: attribute(url),
        note,
    }),
    passageTitle: (text) => part('passageTitle', { text }),
    line: shownLine,
    gap: (text) => codeLine('gap', '', `… ${(0,inert .yj)(text)}`),
    row: ({ label, value, url }) => {
        const href = attribute(url);
        return part('row', value === url ? { label, href, target: href } : { label, href, value });
    },
    link: ({ label, url }) => part('link', { label, href: attribute(url) }),
    sectionEnd: part('sectionEnd', {}),
    value: (text) => withLineEnds((0,inert .yj)(text)),
    literal: (text) => withLineEnds(text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`)),
    ownLink: (url) => part('ownLink', { href: attribute(url) }),
    body: (text) => part('body', { text }),
};
const withLineEnds = (html) => html.replace(/\r\n?|\n/g, '<br>');
const UNNUMBERED = { indent: '32', hang: '12' };
const NUMBERED = { indent: '56', hang: '36' };
const HOLE = '\u0000';
const html_frames = new Map();
function frameOf(kind, isNumbered) {
    const key = `${kind} ${isNumbered}`;
    const frame = html_frames.get(key) ??
        part('line', {
            ...(isNumbered ? NUMBERED : UNNUMBERED),
            kind,
            isCause: kind === 'cause',
            fill: kind === 'cause' ? CAUSE_FILL : CODE_FILL,
            number: HOLE,
            text: HOLE,
        }).split(HOLE);
    html_frames.set(key, frame);
    return frame;
}
function codeLine(kind, number, html) {
    const [before = '', between = '', after = ''] = frameOf(kind, number !== '');
    return `${before}${number}${between}${html}${after}`;
}
const written = new WeakMap();
function shownLine(line) {
    const known = written.get(line);
    if (known !== undefined)
        return known;
    const number = line.number === undefined ? '' : String(line.number).padStart(NUMBER_WIDTH, NBSP) + NBSP;
    const times = line.times && line.times > 1 ? ` (×${line.times})` : '';
    const html = codeLine(line.cause ? 'cause' : 'line', number, inertCode(line.text) + times);
    written.set(line, html);
    return html;
}
const LINK = part('link', {});
const LINK_START = LINK.slice(0, LINK.indexOf('<a '));
const LINK_END = LINK.slice(LINK.indexOf('</a>') + '</a>'.length);
const BETWEEN_LINKS = `</a>${LINK_END}${LINK_START}<a `;
const htmlPage = (page) => filled(PAGE, { ...page, content: page.content.replaceAll(BETWEEN_LINKS, '</a><a ') });

;









const TEXT_MAX_BYTES = 64_000;
function compose(report, settings, composing) {
    const { addressed, named } = peopleIn(composing);
    const { words, short, attachment } = composing;
    const attached = attachment && settings.attachLog ? attachment : undefined;
    const drawn = (0,write .K)(report, { ...composing, named, unattached: attached !== undefined && short });
    const own = (settings.subject && drawn.line(settings.subject)) || drawn.heading;
    const subject = (0,inert .cK)(own || (0,headline .yq)(drawn.telling.headline, report.repository, words));
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
        text: drawn.writtenIn((0,plain .l)(words), limitFor(TEXT_MAX_BYTES, composing)),
        html: htmlOf(drawn, composing),
        messageId: messageId(report, settings),
        ...(thread && { thread }),
        headers: headersFor(report, settings),
        ...(attached && (short ? { tooLarge: attached } : { attachment: attached })),
    };
}
function peopleIn({ mentioned, named }) {
    const people = mentioned.map(({ name, mail }) => ({ name, address: mail ? (0,email_address .or)(mail) : undefined }));
    return {
        addressed: people.flatMap(({ address }) => (address ? [address] : [])),
        named: [...named, ...people.filter(({ address }) => !address).map(({ name }) => name)],
    };
}
function htmlOf({ telling, title, writtenIn }, composing) {
    const page = { language: composing.words.language, title, preview: previewOf(telling), content: '' };
    const room = limitFor(HTML_MAX_BYTES, composing) - (0,shorten .dy)(htmlPage(page));
    return htmlPage({ ...page, content: writtenIn(htmlDialect, room) });
}
const limitFor = (bytes, { short }) => (short ? bytes / 2 - 1 : bytes);
const PREVIEW_MAX = 140;
function previewOf({ caveats, lead, notes, failures, cause }) {
    const failed = failures.slice(0, 1).map(({ job, step }) => [job, step].filter(Boolean).join(' › '));
    const why = [...notes, ...failed, ...(cause ? [(0,message_cause .xv)(cause)] : [])];
    const told = why.length > 0 ? why : [lead?.change, lead?.subject];
    return (0,shorten .TN)([...caveats, ...told].filter(Boolean).join(' · '), PREVIEW_MAX);
}

var delivery = __webpack_require__(680);
var external_node_fs_ = __webpack_require__(3024);
;

async function openAttachment({ attachment, }) {
    if (!attachment || (await attachment.packed) === false)
        return undefined;
    try {
        const file = await external_node_fs_.promises.open(attachment.path);
        return { name: attachment.name, file, bytes: (await file.stat()).size };
    }
    catch {
        return 'unreadable';
    }
}
async function closeAttachment(attachment) {
    await attachment?.file.close().catch(() => { });
}

var external_node_net_ = __webpack_require__(7030);
var connect_timeout = __webpack_require__(9386);
var deadline = __webpack_require__(980);
var dispatcher = __webpack_require__(221);
var trust = __webpack_require__(5940);
var system_code = __webpack_require__(2299);
var transport_errors = __webpack_require__(9235);
;
const SUBMISSION_PORTS = new Set([465, 587]);
const POLICY = /^(554|5\d\d[ -]5\.7\.)/;
const isLoggedIn = ({ username }) => username !== undefined;
const isPlainAtSubmission = ({ security, port }) => security === 'none' && SUBMISSION_PORTS.has(port);
const isEncrypted = ({ security }) => security !== 'none';
const lacksLogin = (settings, reply) => !isLoggedIn(settings, reply) && SUBMISSION_PORTS.has(settings.port) && POLICY.test(reply);
const INSTEAD = [
    ['smtp.login-required', isLoggedIn, 'smtp.refused'],
    ['smtp.tls-required', isEncrypted, 'smtp.refused'],
    ['smtp.recipient', lacksLogin, 'smtp.login-required'],
    ['smtp.from-refused', lacksLogin, 'smtp.login-required'],
    ['smtp.greeting-refused', lacksLogin, 'smtp.login-required'],
    ['smtp.greeting-refused', isLoggedIn, 'smtp.not-from-here'],
    ['smtp.relay', isLoggedIn, 'smtp.relay-login'],
    ['smtp.from-not-login', ({ from, username }) => from.address === username, 'smtp.from-refused'],
    ['smtp.microsoft-password', ({ accessToken }) => accessToken !== undefined, 'smtp.token'],
    ['smtp.silent', isPlainAtSubmission, 'smtp.silent-plain'],
    ['smtp.too-large', ({ attachLog }) => !attachLog, 'smtp.too-large-text'],
];
const fitting = (code, settings, reply = '') => INSTEAD.find(([usual, condition]) => usual === code && condition(settings, reply))?.[2] ?? code;

;
const NEVER = { when: 'never' };
const SOON = { when: 'soon' };
const ONCE = { when: 'once' };
const SHORTER = { when: 'shorter' };
const AFTER_TWO_MINUTES = { when: 'after', ms: 120_000 };
const AFTER_FIFTEEN_MINUTES = { when: 'after', ms: 900_000 };
const NETEASE = /(^|\.)(163|126|yeah)\.(com|net)$/i;
const EXMAIL = /(^|\.)exmail\.qq\.com$/i;
const QQ = /(^|\.)qq\.com$/i;
const ALIYUN = /(^|\.)(aliyun|mxhichina)\.com$/i;
const GOOGLE = /(^|\.)(gmail|google)\.com$/i;
const MICROSOFT = /(^|\.)(office365|outlook)\.com$/i;
const HELLO_NAME = /\b(helo|ehlo)\b.{0,40}?(reject|invalid|denied|refused|resolve|not (valid|allowed))|(invalid|bad) (helo|ehlo)\b/i;
const SENDER = /sender (address|domain).{0,40}?(reject|denied|exist|resolve)|sender (verif|reject)|\b[45]\.1\.[78]\b/i;
const LOGIN = ['login'];
const MAIL = ['sender', 'recipient', 'data', 'text'];
const login = (code) => ({ kind: 'login', again: NEVER, code });
const refused = (code, again = NEVER) => ({
    kind: 'refused',
    again,
    code,
});
const limited = (again, code = 'smtp.quota') => ({
    kind: 'rate-limited',
    again,
    code,
});
const later = (code, again) => ({ kind: 'unavailable', again, code });
const tls = (code, again) => ({ kind: 'tls', again, code });
const TOO_LARGE = { kind: 'too-long', again: SHORTER, code: 'smtp.too-large' };
const RULES = [
    [
        { text: /5\.7\.(139|30)\b|basic authentication is (disabled|not supp)/i },
        login('smtp.microsoft-password'),
    ],
    [{ text: /too much failed authentication/i }, limited(NEVER, 'smtp.login-locked')],
    [{ at: LOGIN, text: /open smtp flag/i }, login('smtp.qq-code')],
    [{ at: LOGIN, reply: /^421$/ }, later('smtp.busy', SOON)],
    [{ at: LOGIN, reply: /^4/ }, later('smtp.login-later', ONCE)],
    [{ at: LOGIN, reply: /^538$/ }, refused('smtp.tls-required')],
    [{ at: LOGIN, token: true }, login('smtp.token')],
    [{ at: LOGIN, host: MICROSOFT }, login('smtp.microsoft-login')],
    [{ at: LOGIN, host: GOOGLE }, login('smtp.gmail-password')],
    [{ at: LOGIN, text: /gsmtp|application-specific password/i }, login('smtp.gmail-password')],
    [{ at: LOGIN, host: EXMAIL }, login('smtp.exmail-password')],
    [{ at: LOGIN, text: /system busy$/i }, login('smtp.exmail-password')],
    [{ at: LOGIN, host: QQ }, login('smtp.qq-code')],
    [{ at: LOGIN, text: /authori[sz]ation code|授权码|service is not open/i }, login('smtp.qq-code')],
    [{ at: LOGIN, host: NETEASE }, login('smtp.netease-code')],
    [{ at: LOGIN, host: ALIYUN }, login('smtp.aliyun-password')],
    [{ at: LOGIN, reply: /^526$/ }, login('smtp.aliyun-password')],
    [{ at: LOGIN }, login('smtp.login')],
    [{ at: MAIL, reply: /^5/, text: /starttls|encryption required/i }, refused('smtp.tls-required')],
    [{ at: MAIL, reply: /^530$/ }, login('smtp.login-required')],
    [
        { at: MAIL, reply: /^5/, text: /auth(entication|orization)? (is )?required/i },
        login('smtp.login-required'),
    ],
    [{ at: ['hello', ...MAIL], reply: /^4/, text: HELLO_NAME }, refused('smtp.hello-name', ONCE)],
    [{ at: ['hello', ...MAIL], reply: /^5/, text: HELLO_NAME }, refused('smtp.hello-name')],
    [{ at: MAIL, reply: /^4/, text: SENDER }, refused('smtp.from-refused', ONCE)],
    [{ reply: /^5/, text: /must (be (the )?same as|equal) auth/i }, refused('smtp.from-not-login')],
    [
        { reply: /^5/, text: /local user only|not owned by|not allowed to send as/i },
        refused('smtp.from-not-login'),
    ],
    [{ reply: /^5/, text: /SendAsDenied|5\.7\.60|5\.2\.252/i }, refused('smtp.from-not-login')],
    [
        { reply: /^5/, text: /not verified|NotAuthenticatedSender|verified sender/i },
        refused('smtp.from-unverified'),
    ],
    [{ reply: /^550$/, text: /user has no permission/i }, refused('smtp.service-off')],
    [{ reply: /^4/, text: /DT:SPM/ }, refused('smtp.spam', AFTER_TWO_MINUTES)],
    [{ reply: /^5/, text: /DT:SPM|spam(?!haus)|content denied|unsolicited/i }, refused('smtp.spam')],
    [{ text: /HL:(REP|MEP)|reputation|bl(ock|ack) ?list|spamhaus/i }, refused('smtp.reputation')],
    [{ text: /connection denied/i }, refused('smtp.reputation')],
    [{ text: /HL:(ICC|IFC)|too many connections/i }, limited(ONCE)],
    [{ reply: /^4/, text: /\b(MI|RP):/ }, limited(AFTER_FIFTEEN_MINUTES)],
    [{ text: /frequency limited|sending (limit|quota)|rate limit|4\.7\.28|5\.4\.5/i }, limited(NEVER)],
    [{ reply: /^5/, text: /5\.2\.2\b|mailbox (is )?full|over ?quota/i }, refused('smtp.mailbox-full')],
    [
        { reply: /^5/, text: /5\.3\.4|too (large|big)|size (limit|exceed)|exceeds (\w+ ){0,5}(size|limit)/i },
        TOO_LARGE,
    ],
    [{ at: ['sender', 'data', 'text'], reply: /^552$/ }, TOO_LARGE],
    [{ at: ['sender', 'recipient'], reply: /^4/, text: /relay/i }, refused('smtp.relay', ONCE)],
    [{ at: ['sender', 'recipient'], reply: /^5/, text: /relay/i }, refused('smtp.relay')],
    [{ at: MAIL, reply: /^5/, text: SENDER }, refused('smtp.from-refused')],
    [{ at: MAIL, reply: /^5/, text: /client host rejected/i }, refused('smtp.greeting-refused')],
    [{ reply: /^421$/ }, later('smtp.busy', SOON)],
    [{ at: ['greeting'], reply: /^5/ }, refused('smtp.greeting-refused')],
    [{ at: ['hello'], reply: /^5/, text: /name|domain|fqdn/i }, refused('smtp.hello-name')],
    [{ at: ['hello'], reply: /^5/ }, refused('smtp.hello')],
    [{ at: ['starttls'], reply: /^4/ }, tls('smtp.starttls-later', SOON)],
    [{ at: ['starttls'] }, tls('smtp.no-starttls', NEVER)],
    [{ reply: /^4/, text: /gr[ea]y-?list/i }, later('smtp.greylisted', ONCE)],
    [{ at: ['recipient'], reply: /^4/ }, later('smtp.recipient-later', ONCE)],
    [{ at: ['recipient'] }, refused('smtp.recipient')],
    [{ at: ['sender'], reply: /^5/ }, refused('smtp.from-refused')],
    [{ reply: /^4/ }, later('smtp.busy', SOON)],
    [{}, refused('smtp.refused')],
];
const GARBAGE = { kind: 'protocol', again: NEVER, code: 'smtp.garbage' };
const REPLY_LOOKED_AT = 2000;
function meaningOf(reply, { stage, host, token }) {
    const [, code, text = ''] = /^([45]\d\d)(?:[ -](.*))?$/s.exec(reply.slice(0, REPLY_LOOKED_AT)) ?? [];
    if (code === undefined)
        return GARBAGE;
    const holds = (when) => (when.at?.includes(stage) ?? true) &&
        (when.reply?.test(code) ?? true) &&
        (when.text?.test(text) ?? true) &&
        (when.host?.test(host) ?? true) &&
        (when.token === undefined || when.token === token);
    return RULES.find(([when]) => holds(when))?.[1] ?? GARBAGE;
}
function readable(reply) {
    const lines = fromGbk(reply).split(/\r?\n/);
    const prefix = /^\d{3}[ -](?:\d\.\d{1,3}\.\d{1,3} +)?/;
    return lines
        .map((line, i) => (i === 0 ? line.replace(/^(\d{3})-/, '$1 ') : line.replace(prefix, '')))
        .join(' ');
}
function fromGbk(text) {
    const runs = text.match(/[\u0080-\uffff]+/g) ?? [];
    if (!runs.every((run) => run.length % 2 === 0 && /^[\u0080-\u00ff]+$/.test(run)))
        return text;
    try {
        return new TextDecoder('gb18030', { fatal: true }).decode(Buffer.from(text, 'latin1'));
    }
    catch {
        return text;
    }
}

;
function nameInHello({ hello, from: { address } }) {
    const domain = address.slice(address.lastIndexOf('@') + 1);
    return hello ?? (domain.includes('.') ? domain : '[127.0.0.1]');
}

;






function dialogueError(error, standing, scene) {
    if (error instanceof delivery .V)
        return error;
    const { settings, net } = scene;
    const { response, code, message } = error;
    if (!net.signal.aborted && response)
        return replyError(response, stageOf(error, standing), standing, scene);
    const [, limit] = /^Message size larger than allowed (\d+)$/.exec(message) ?? [];
    if (limit)
        return fault('smtp.too-large', 'too-long', 'shorter', standing, scene, { limit: Number(limit) });
    if (code === 'EPROTOCOL' && !standing.handedOver)
        return fault('smtp.garbage', 'protocol', 'never', standing, scene);
    const { host, port } = settings;
    const ended = (0,transport_errors .W)(error, { host, port, handedOver: standing.handedOver, signal: net.signal });
    return hinted(ended, error, standing, scene);
}
function fault(code, kind, when, standing, scene, more = {}) {
    return new delivery .V(kind, { when }, { code: fitting(code, scene.settings), about: { ...about(standing, scene), ...more } });
}
function replyError(reply, stage, standing, scene) {
    const { host, accessToken } = scene.settings;
    const { kind, again, code } = meaningOf(readable(reply), { stage, host, token: accessToken !== undefined });
    return new delivery .V(kind, again, {
        code: fitting(code, scene.settings, readable(reply)),
        about: about(standing, scene),
        detail: shownReply(reply, scene.net),
    });
}
const REPLY_SHOWN = 300;
const shownReply = (reply, net) => net.secrets.redact(readable(reply)).slice(0, REPLY_SHOWN);
function stageOf(error, { stage }) {
    const { command = '', code } = error;
    if (/^(EHLO|HELO)/.test(command))
        return 'hello';
    if (command === 'STARTTLS')
        return 'starttls';
    if (command.startsWith('AUTH'))
        return 'login';
    if (command === 'MAIL FROM')
        return 'sender';
    if (command === 'RCPT TO')
        return 'recipient';
    if (command === 'DATA')
        return code === 'EMESSAGE' ? 'text' : 'data';
    return stage === 'connect' ? 'greeting' : stage;
}
function hinted(ended, error, standing, scene) {
    const { port } = scene.settings;
    if (ended.kind !== 'timeout')
        return ended;
    if (standing.stage === 'greeting') {
        const code = fitting('smtp.silent', scene.settings);
        return new delivery .V(ended.kind, ended.again, { code, about: about(standing, scene) });
    }
    const isBlocked = standing.stage === 'connect' && port === 25 && (0,system_code .x)(error) === 'ETIMEDOUT';
    return isBlocked ? new delivery .V(ended.kind, { when: 'never' }, ended.explanation) : ended;
}
const RECIPIENTS_SHOWN = 5;
function about({ recipients }, { settings }) {
    const shown = recipients.slice(0, RECIPIENTS_SHOWN).join(', ');
    const more = recipients.length - RECIPIENTS_SHOWN;
    return {
        host: settings.host,
        port: settings.port,
        from: settings.from.address,
        name: nameInHello(settings),
        recipients: more > 0 ? `${shown} … (+${more})` : shown,
    };
}

;







const REPLY_MAX_BYTES = 64 * 1024;
const CLOSE_MS = 500;
const NOT_YET = { handedOver: false, recipients: [] };
async function connection_open(settings, net) {
    const scene = { settings, net };
    const ca = await (0,trust .I)(net.ca);
    const [socket, { SMTPConnection }] = await Promise.all([dial(scene, ca), Promise.all( [__webpack_require__.e(284), __webpack_require__.e(145)]).then(__webpack_require__.bind(__webpack_require__, 145))]);
    if (socket.destroyed)
        throw dialogueError(connection_closed(), { stage: 'greeting', ...NOT_YET }, scene);
    const connection = greeted(new SMTPConnection(optionsFor(socket, settings, ca)), socket, net);
    try {
        await step(connection, net, (done) => connection.smtp.connect(done)).catch((error) => {
            const isGreeted = /^2/.test(connection.smtp.lastServerResponse || '');
            throw dialogueError(error, { stage: isGreeted ? 'hello' : 'greeting', ...NOT_YET }, scene);
        });
        const features = featuresOf(connection.smtp.lastServerResponse);
        await logIn(connection, features, scene);
        return { ...connection, features };
    }
    catch (error) {
        connection.drop();
        throw error;
    }
}
const STRICT = { rejectUnauthorized: true };
const PATIENT = { autoSelectFamily: true, autoSelectFamilyAttemptTimeout: dispatcher .G8 };
const connection_closed = () => Object.assign(new Error('closed'), { code: 'ECONNRESET' });
async function dial(scene, ca) {
    const { host, port, security } = scene.settings;
    const { signal } = scene.net;
    const socket = security === 'implicit-tls'
        ? (await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 1692, 19))).connect({
            ...STRICT,
            ...PATIENT,
            host,
            port,
            ...((0,external_node_net_.isIP)(host) === 0 && { servername: host }),
            ...(ca && { ca }),
        })
        : (0,external_node_net_.connect)({ host, port, ...PATIENT });
    const end = () => socket.destroy(new Error('ended'));
    const timedOut = (0,connect_timeout ._)(socket, host);
    const timer = setTimeout(() => socket.destroy(timedOut()), dispatcher .ss);
    signal.addEventListener('abort', end);
    if (signal.aborted)
        end();
    try {
        await new Promise((resolve, reject) => {
            socket.once(security === 'implicit-tls' ? 'secureConnect' : 'connect', resolve);
            socket.once('error', reject);
            socket.once('close', () => reject(connection_closed()));
        });
        return socket;
    }
    catch (error) {
        throw dialogueError(error, { stage: 'connect', ...NOT_YET }, scene);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
    }
}
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const UNBOUNDED = {
    connectionTimeout: LONGEST_TIMER_MS,
    greetingTimeout: LONGEST_TIMER_MS,
    socketTimeout: LONGEST_TIMER_MS,
};
function optionsFor(socket, settings, ca) {
    const { host, port, security } = settings;
    return {
        connection: socket,
        host,
        port,
        secure: security === 'implicit-tls',
        secured: security === 'implicit-tls',
        requireTLS: security === 'starttls',
        ignoreTLS: security === 'none',
        name: nameInHello(settings),
        ...UNBOUNDED,
        maxResponseSize: REPLY_MAX_BYTES,
        socketCloseTimeout: CLOSE_MS,
        customAuth: { [TOKEN_LOGIN]: xoauth2 },
        tls: { ...STRICT, ...(ca && { ca }) },
    };
}
function greeted(smtp, socket, { signal }) {
    smtp.on('error', () => { });
    socket.on('error', () => { });
    const drop = () => {
        signal.removeEventListener('abort', drop);
        smtp.close();
        socket.destroy();
    };
    signal.addEventListener('abort', drop);
    return {
        smtp,
        drop,
        quit: () => {
            signal.removeEventListener('abort', drop);
            smtp.quit();
            smtp.close();
            socket.unref();
        },
    };
}
function step({ smtp }, { signal }, run) {
    return new Promise((resolve, reject) => {
        const ended = () => {
            smtp.off('error', fail);
            smtp.off('end', lost);
            signal.removeEventListener('abort', abort);
        };
        const fail = (error) => {
            ended();
            reject(error);
        };
        const abort = () => fail(new Error('ended'));
        const lost = () => setImmediate(fail, Object.assign(new Error('closed'), { code: 'ECONNECTION' }));
        smtp.on('error', fail);
        smtp.on('end', lost);
        signal.addEventListener('abort', abort);
        if (signal.aborted)
            return abort();
        run((error, result) => {
            if (error)
                return fail(error);
            ended();
            resolve(result);
        });
    });
}
const featuresOf = (reply) => (reply || '')
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.slice(4).trim().toUpperCase());
const TOKEN_LOGIN = 'ACCESS-TOKEN';
const PASSWORD_METHODS = ['PLAIN', 'LOGIN', 'CRAM-MD5'];
async function logIn(connection, features, scene) {
    const { username, password = '', accessToken } = scene.settings;
    if (username === undefined)
        return;
    scene.net.secrets.addLogin(username, password);
    if (accessToken !== undefined)
        scene.net.secrets.add(bearerLogin(username, accessToken));
    const standing = { stage: 'login', ...NOT_YET };
    const offered = features
        .filter((line) => /^AUTH[ =]/.test(line))
        .flatMap((line) => line.slice(5).split(/[ =]/));
    const wanted = accessToken === undefined ? PASSWORD_METHODS : ['XOAUTH2'];
    const method = wanted.find((name) => offered.includes(name));
    if (!method) {
        if (scene.settings.security === 'none' && features.includes('STARTTLS'))
            throw fault('smtp.tls-required', 'refused', 'never', standing, scene);
        const code = accessToken === undefined ? 'smtp.login-not-offered' : 'smtp.token-not-offered';
        throw fault(code, 'config', 'never', standing, scene, { offered: offeredShown(offered) });
    }
    await step(connection, scene.net, (done) => connection.smtp.login({
        method: accessToken === undefined ? method : TOKEN_LOGIN,
        user: username,
        pass: accessToken ?? password,
    }, done)).catch((error) => {
        throw dialogueError(error, standing, scene);
    });
}
const offeredShown = (offered) => [...new Set(offered)]
    .filter((name) => /^[A-Z0-9_-]{1,20}$/.test(name))
    .slice(0, 8)
    .join(', ');
const bearerLogin = (user, token) => `user=${user}\u0001auth=Bearer ${token}\u0001\u0001`;
const xoauth2 = async ({ auth, sendCommand, reject }) => {
    const login = bearerLogin(auth.user ?? '', auth.pass ?? '');
    let reply = await sendCommand(`AUTH XOAUTH2 ${Buffer.from(login).toString('base64')}`);
    if (reply.status === 334)
        reply = await sendCommand('');
    if (reply.status !== 235)
        reject('refused');
};
function openAhead(settings, net) {
    const own = new AbortController();
    const connection = connection_open(settings, { ...net, signal: AbortSignal.any([own.signal, net.signal]) });
    connection.catch(() => { });
    return {
        wait: async (signal) => {
            const end = () => own.abort(signal.reason);
            signal.addEventListener('abort', end);
            if (signal.aborted)
                end();
            try {
                return await connection;
            }
            finally {
                signal.removeEventListener('abort', end);
            }
        },
        drop: () => {
            own.abort((0,deadline .mr)('cancelled'));
            connection.then(({ drop }) => drop(), () => { });
        },
    };
}

;





function sender(settings) {
    let ahead;
    const take = () => {
        const taken = ahead;
        ahead = undefined;
        return taken;
    };
    return {
        warm: (net) => {
            ahead = openAhead(settings, net);
        },
        send: (message, net) => send(message, settings, net, take()),
        close: () => take()?.drop(),
    };
}
async function send(message, settings, net, ahead) {
    const opened = await openAttachment(message);
    const lacksAttachment = opened === 'unreadable';
    const attachment = lacksAttachment ? undefined : opened;
    try {
        const made = await ahead?.wait(net.signal);
        const connection = made && !made.smtp.destroyed ? made : await connection_open(settings, net);
        try {
            const scene = { settings, net };
            const receipt = await transmit({ message, attachment, lacksAttachment, connection, scene });
            connection.quit();
            return receipt;
        }
        catch (error) {
            connection.drop();
            throw error;
        }
    }
    finally {
        await closeAttachment(attachment);
    }
}
async function transmit(transmission) {
    const { message, lacksAttachment, scene } = transmission;
    const { groups, impossible } = groupsFor(transmission);
    const { arrived, ...lacking } = await transactions(groups, transmission);
    const rest = restOf({ ...lacking, impossible }, message, scene);
    if (!arrived && rest)
        throw rest.error;
    if (rest)
        return { rest: { ...rest, error: asPartial(rest.error) } };
    if (lacksAttachment)
        return { rest: withoutAttachment('email.attachment', 'config', message, scene) };
    return message.tooLarge && (await message.tooLarge.packed) !== false
        ? { rest: withoutAttachment('email.attachment-size', 'too-long', message, scene) }
        : {};
}
async function transactions(groups, transmission) {
    const refusals = [];
    const waiting = [...groups];
    let arrived = false;
    for (let group = waiting.shift(); group; group = waiting.shift()) {
        try {
            const refused = await transaction(group, transmission);
            const isProgress = refused.length < group.length;
            const surplus = isProgress ? refused.filter(({ reply }) => TOO_MANY.test(reply)) : [];
            if (surplus.length > 0)
                waiting.unshift(surplus.map(({ address }) => address));
            refusals.push(...refused.filter((one) => !surplus.includes(one)));
            arrived ||= isProgress;
        }
        catch (error) {
            if (!arrived || !(error instanceof delivery .V))
                throw error;
            return { arrived, refusals, unasked: [...group, ...waiting.flat()], end: error };
        }
    }
    return { arrived, refusals, unasked: [] };
}
const TOO_MANY = /^452|^[45]\d\d[ -][45]\.5\.3\b|too many recipients/i;
async function transaction(recipients, { message, attachment, connection, scene }) {
    const { toMime } = await Promise.all( [__webpack_require__.e(284), __webpack_require__.e(145)]).then(__webpack_require__.bind(__webpack_require__, 145));
    const standing = {
        stage: 'sender',
        handedOver: false,
        recipients: lacking(recipients, message),
    };
    let handedOver = false;
    const mime = await toMime(message, attachment, recipients);
    mime.stream.once('end', () => {
        handedOver = true;
    });
    const envelope = { from: message.from.address, to: [...recipients], size: mime.size };
    try {
        const info = await step(connection, scene.net, (done) => connection.smtp.send(envelope, mime.stream, done));
        return refusalsOf(info?.rejectedErrors);
    }
    catch (error) {
        mime.stream.destroy();
        const refusals = refusalsOf(error.rejectedErrors);
        if (scene.net.signal.aborted || connection.smtp.destroyed || refusals.length < recipients.length)
            throw dialogueError(error, { ...standing, handedOver }, scene);
        await step(connection, scene.net, (done) => connection.smtp.reset(done)).catch(() => { });
        return refusals;
    }
}
const refusalsOf = (errors = []) => errors.map(({ recipient = '', response = '' }) => ({ address: recipient, reply: response }));
function groupsFor({ message, connection, scene }) {
    const { from, recipients } = message;
    const plain = recipients.filter(email_address .ER);
    const others = recipients.filter((address) => !(0,email_address .ER)(address));
    const groups = (...all) => all.filter((group) => group.length > 0);
    if (connection.features.includes('SMTPUTF8')) {
        const isOne = !(0,email_address .ER)(from.address);
        return { groups: isOne ? groups(recipients) : groups(plain, others), impossible: [] };
    }
    const standing = { stage: 'sender', handedOver: false, recipients: others };
    if (!(0,email_address .ER)(from.address))
        throw fault('smtp.from-ascii', 'config', 'never', standing, scene);
    if (plain.length === 0)
        throw fault('smtp.recipient-ascii', 'config', 'never', standing, scene);
    return { groups: groups(plain), impossible: others };
}
const lacking = (recipients, { refused }) => [
    ...recipients,
    ...refused.map(({ address }) => address),
];
function restOf({ refusals, impossible, unasked, end }, message, scene) {
    const deferred = refusals.filter(({ reply }) => reply.startsWith('4'));
    const refused = [
        ...message.refused,
        ...refusals.filter(({ reply }) => !reply.startsWith('4')),
        ...impossible.map((address) => ({ address, reply: '' })),
    ];
    const recipients = [...unasked, ...deferred.map(({ address }) => address)];
    const rest = { ...message, recipients, refused };
    if (end)
        return { message: rest, error: end };
    const standing = {
        stage: 'recipient',
        handedOver: false,
        recipients: lacking(recipients, rest),
    };
    const shown = deferred[0] ?? refused.findLast(({ reply }) => reply !== '');
    if (shown)
        return { message: rest, error: replyError(shown.reply, 'recipient', standing, scene) };
    if (refused.length === 0)
        return undefined;
    return { message: rest, error: fault('smtp.recipient-ascii', 'refused', 'never', standing, scene) };
}
const asPartial = (error) => error.again.when === 'shorter' ? new delivery .V(error.kind, { when: 'never' }, error.explanation) : error;
function withoutAttachment(code, kind, message, scene) {
    const standing = { stage: 'text', handedOver: false, recipients: [] };
    const { name = '' } = message.attachment ?? message.tooLarge ?? {};
    return { message, error: fault(code, kind, 'never', standing, scene, { name }) };
}

;


const email = {
    compose: compose,
    sender: sender,
    text: ({ text }) => text,
};


  }),

  9386:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    _: () => (  connectTimeout)
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

function connectTimeout(socket, host) {
    let isLookedUp = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host.replace(/^\[|\]$/g, '')) > 0;
    socket.once('lookup', () => {
        isLookedUp = true;
    });
    return () => Object.assign(new Error('connecting took too long'), { code: isLookedUp ? 'ETIMEDOUT' : 'ETIMEOUT' });
}


  }),

  680:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    V: () => (  DeliveryError)
  });
class DeliveryError extends Error {
    kind;
    again;
    explanation;
    constructor(kind, again, explanation) {
        super(explanation.code);
        this.name = 'DeliveryError';
        this.kind = kind;
        this.again = again;
        this.explanation = explanation;
    }
}


  }),

  221:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G8: () => (  ADDRESS_MS),
    GS: () => (  IDLE_MS),
    ss: () => (  CONNECT_MS)
  });
const CONNECT_MS = 10_000;
const IDLE_MS = 1_000;
const ADDRESS_MS = 3_000;


  }),

  3228:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    V: () => (  interrupted)
  });
  var _delivery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(680);

function interrupted(why, handedOver, about = {}) {
    if (why === 'cancelled') {
        const code = handedOver ? 'cancelled.handed-over' : 'cancelled';
        return new _delivery_js__WEBPACK_IMPORTED_MODULE_0__  .V('cancelled', { when: 'never' }, { code, about });
    }
    if (handedOver) {
        return new _delivery_js__WEBPACK_IMPORTED_MODULE_0__  .V('ambiguous', { when: 'once', maybeArrived: true }, { code: 'timeout.reply', about });
    }
    const when = why === 'attempt' ? 'soon' : 'never';
    return new _delivery_js__WEBPACK_IMPORTED_MODULE_0__  .V('timeout', { when }, { code: 'timeout.deadline', about });
}


  }),

  7563:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  placeOf),
    C: () => (  ownFaultIn)
  });
function placeOf(error) {
    const name = error instanceof Error ? error.name : 'unknown';
    const frame = process.env.RUNNER_DEBUG === '1' ? firstFrame(error) : undefined;
    return frame ? `${name}, ${frame}` : name;
}
function firstFrame(error) {
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    const line = stack.split('\n').find((text) => text.startsWith('    at '));
    return line
        ?.split(/[/\\(]/)
        .at(-1)
        ?.replace(')', '');
}
const SLIPS = new Set(['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError']);
function ownFaultIn(error) {
    if (!(error instanceof Error) || 'code' in error)
        return undefined;
    return error.cause === undefined && SLIPS.has(error.name) ? error : ownFaultIn(error.cause);
}


  }),

  2299:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    x: () => (  systemCode)
  });
function systemCode(error) {
    if (typeof error !== 'object' || error === null)
        return '';
    const { originalCode, code, errors, cause } = error;
    if (typeof originalCode === 'string')
        return originalCode;
    if (typeof code === 'string')
        return code;
    return systemCode(Array.isArray(errors) ? errors[0] : cause);
}


  }),

  9235:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  transportError)
  });
  var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(980);
  var _delivery_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(680);
  var _interrupted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3228);
  var _own_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7563);
  var _system_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2299);





const network = (code, again = 'soon') => ({
    kind: 'network',
    code,
    again,
});
const tls = (code) => ({ kind: 'tls', code, again: 'never' });
const CLASSES = {
    ENOTFOUND: network('network.not-found', 'once'),
    ENODATA: network('network.not-found', 'once'),
    EAI_AGAIN: network('network.dns'),
    EAI_FAIL: network('network.dns'),
    ESERVFAIL: network('network.dns'),
    EREFUSED: network('network.dns'),
    EDNS: network('network.dns'),
    ETIMEOUT: network('network.dns'),
    ECONNREFUSED: network('network.refused'),
    ETIMEDOUT: { kind: 'timeout', code: 'network.connect-timeout', again: 'soon' },
    UND_ERR_CONNECT_TIMEOUT: { kind: 'timeout', code: 'network.connect-timeout', again: 'soon' },
    ERR_TLS_HANDSHAKE_TIMEOUT: { kind: 'timeout', code: 'network.connect-timeout', again: 'soon' },
    ENETUNREACH: network('network.unreachable'),
    EHOSTUNREACH: network('network.unreachable'),
    ENETDOWN: network('network.unreachable'),
    EHOSTDOWN: network('network.unreachable'),
    EADDRNOTAVAIL: network('network.unreachable'),
    EACCES: network('network.forbidden', 'never'),
    EPERM: network('network.forbidden', 'never'),
    ECONNRESET: network('network.reset'),
    ECONNABORTED: network('network.reset'),
    EPIPE: network('network.reset'),
    ECONNECTION: network('network.reset'),
    ESOCKET: network('network.reset'),
    UND_ERR_SOCKET: network('network.reset'),
    UND_ERR_CLOSED: network('network.reset'),
    UND_ERR_DESTROYED: network('network.reset'),
    CERT_HAS_EXPIRED: tls('tls.expired'),
    CERT_NOT_YET_VALID: tls('tls.not-yet-valid'),
    DEPTH_ZERO_SELF_SIGNED_CERT: tls('tls.unknown-ca'),
    SELF_SIGNED_CERT_IN_CHAIN: tls('tls.unknown-ca'),
    UNABLE_TO_GET_ISSUER_CERT: tls('tls.unknown-ca'),
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: tls('tls.unknown-ca'),
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: tls('tls.unknown-ca'),
    CERT_UNTRUSTED: tls('tls.unknown-ca'),
    ERR_TLS_CERT_ALTNAME_INVALID: tls('tls.wrong-name'),
    HOSTNAME_MISMATCH: tls('tls.wrong-name'),
    ERR_SSL_UNSUPPORTED_PROTOCOL: tls('tls.too-old'),
    ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: tls('tls.too-old'),
    ERR_SSL_DH_KEY_TOO_SMALL: tls('tls.too-weak'),
    ERR_SSL_EE_KEY_TOO_SMALL: tls('tls.too-weak'),
    ERR_SSL_CA_MD_TOO_WEAK: tls('tls.too-weak'),
    CERT_SIGNATURE_FAILURE: tls('tls.too-weak'),
    ERR_SSL_WRONG_VERSION_NUMBER: tls('tls.not-tls'),
    ERR_SSL_PACKET_LENGTH_TOO_LONG: tls('tls.not-tls'),
    ERR_SSL_HTTP_REQUEST: tls('tls.not-tls'),
    ERR_SSL_UNKNOWN_PROTOCOL: tls('tls.not-tls'),
    EPROTO: tls('tls.other'),
};
function transportError(error, stage) {
    const about = { host: stage.host, ...(stage.port === undefined ? {} : { port: stage.port }) };
    const ended = stage.signal && (0,_deadline_js__WEBPACK_IMPORTED_MODULE_0__  .rs)(stage.signal);
    if (ended)
        return (0,_interrupted_js__WEBPACK_IMPORTED_MODULE_2__  .V)(ended, stage.handedOver, about);
    const slip = (0,_own_fault_js__WEBPACK_IMPORTED_MODULE_3__  .C)(error);
    if (slip)
        throw slip;
    const code = (0,_system_code_js__WEBPACK_IMPORTED_MODULE_4__  .x)(error);
    if (stage.handedOver && !WANTS_CERTIFICATE.test(code)) {
        return new _delivery_js__WEBPACK_IMPORTED_MODULE_1__  .V('ambiguous', { when: 'once', maybeArrived: true }, { code: 'network.lost', about });
    }
    const { kind, again, ...said } = CLASSES[code] ?? unknownClass(code, error);
    if (stage.proxy && kind !== 'tls') {
        return new _delivery_js__WEBPACK_IMPORTED_MODULE_1__  .V(kind, { when: again }, { code: 'proxy.unreachable', about });
    }
    return new _delivery_js__WEBPACK_IMPORTED_MODULE_1__  .V(kind, { when: again }, { code: said.code, about: { ...about, ...more(code, error) } });
}
const WANTS_CERTIFICATE = /^ERR_SSL_\w*ALERT_(?:CERTIFICATE_REQUIRED|BAD_CERTIFICATE|NO_CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED)$/;
function unknownClass(code, error) {
    if (WANTS_CERTIFICATE.test(code))
        return tls('tls.client-certificate');
    if (code === 'UNSPECIFIED')
        return tls(/too weak/.test(error.message) ? 'tls.too-weak' : 'tls.other');
    return /^(ERR_SSL_|ERR_TLS_|CERT_|UNABLE_TO_)/.test(code) ? tls('tls.other') : network('network.other');
}
function more(code, error) {
    if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
        return { names: certificateNames(error) };
    return /^[A-Z_0-9/]{1,60}$/.test(code) ? { code } : {};
}
function certificateNames(error) {
    const { cert } = error;
    const names = typeof cert?.subjectaltname === 'string' ? cert.subjectaltname : `${cert?.subject?.CN ?? ''}`;
    return names
        .split(', ')
        .map((name) => name.replace(/^DNS:|^IP Address:/, ''))
        .filter((name) => /^([\w.*-]{1,100}|[0-9a-f:]{2,45})$/i.test(name))
        .slice(0, 3)
        .join(', ');
}


  }),

  5940:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  trusted)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

async function trusted(ca) {
    if (ca.length === 0)
        return undefined;
    const tls = await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 1692, 19));
    if (tls.getCACertificates)
        return [...tls.getCACertificates('default'), ...ca];
    return [...tls.rootCertificates, ...extra(process.env.NODE_EXTRA_CA_CERTS), ...ca];
}
function extra(path) {
    if (!path)
        return [];
    try {
        return [(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')];
    }
    catch {
        return [];
    }
}


  }),

  5520:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  bestLine),
    x: () => (  worth)
  });
function bestLine(lines) {
    let best;
    for (const line of lines)
        if (line.kind === 'line' && (!best || worth(line) > worth(best)))
            best = line;
    return best;
}
const CAUSE = 64;
const worth = ({ score, cause }) => score ?? (cause ? CAUSE : 0);


  }),

  5555:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  fairParts),
    _: () => (  fairShare)
  });
function fairShare(wanted, room) {
    let left = room;
    let takers = wanted.length;
    for (const size of wanted.toSorted((a, b) => a - b)) {
        if (size * takers > left)
            return Math.max(0, Math.floor(left / takers));
        left -= size;
        takers -= 1;
    }
    return Number.POSITIVE_INFINITY;
}
function fairParts(wanted, room) {
    const most = fairShare(wanted, room);
    const parts = wanted.map((size) => Math.min(size, most));
    let left = Math.max(0, room - parts.reduce((sum, part) => sum + part, 0));
    return parts.map((part, index) => (part < (wanted[index] ?? 0) && left-- > 0 ? part + 1 : part));
}


  }),

  7011:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    b: () => (  digest),
    c: () => (  identityOf)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const digest = (...parts) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', JSON.stringify(parts.map((part) => part ?? null)), 'hex').slice(0, 32);
function identityOf(report, ...to) {
    const { repository, run, task, origin, verdict, isTest, startedAt, finishedAt } = report;
    const when = run?.id ?? run?.number ?? finishedAt ?? startedAt;
    return digest(repository, when, run?.attempt, task, origin, verdict.status, String(isTest), ...to);
}


  }),

  1199:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  v: () => (  layOut)
});

var message_cause = __webpack_require__(9798);
var fair_parts = __webpack_require__(5555);
;

const STAGES = [
    ['passage', 0.3],
    ['fact', 0.15],
    ['passage', 0],
    ['remark', 0],
    ['fact', 0],
    ['clue', 0.2],
    ['name', 0.2],
    ['note', 0.1],
    ['clue', 0],
    ['note', 0],
    ['name', 0],
    ['heading', 0],
];
const sizeOf = (blocks) => blocks.reduce((sum, { size }) => sum + size, 0);
function fitBlocks(blocks, limit, size) {
    const shown = blocks.map((block) => ({ block, text: block.full, size: block.size }));
    for (const [part, floor] of STAGES) {
        const excess = sizeOf(shown) - limit;
        if (excess <= 0)
            break;
        const members = shown.filter(({ block }) => block.part === part);
        giveWay(members, Math.max(sizeOf(members) - excess, floor * limit), size);
    }
    return shown.map(({ text }) => text);
}
function giveWay(members, room, size) {
    const most = (0,fair_parts ._)(members.map((member) => member.size), room);
    for (const member of members) {
        if (member.size > most)
            shorten(member, most, size);
    }
    let spare = room - sizeOf(members);
    for (const member of members.filter((each) => each.size === 0 && each.block.size > 0)) {
        if (spare > most)
            shorten(member, spare, size);
        if (member.size === 0)
            break;
        spare -= member.size;
    }
}
function shorten(shown, room, size) {
    shown.text = shown.block.size <= room ? shown.block.full : shown.block.shorter(room);
    shown.size = size(shown.text);
}

var message_headline = __webpack_require__(2101);
var message_lead = __webpack_require__(1819);
var passages = __webpack_require__(3028);
var quote = __webpack_require__(981);
var message_shorten = __webpack_require__(5216);
;







const HEADING_MAX = 64;
function layOut(whole, options) {
    const { dialect, limit, words } = options;
    const telling = { ...whole, passages: (0,passages .D)(whole.passages, limit) };
    const { shortened: linked, shortenedUnlinked: unlinked } = words.message;
    const mark = dialect.note(telling.links.length > 0 ? linked : unlinked);
    const sections = sectionsOf(telling, options);
    const blocks = sections.flat();
    const room = limit - dialect.size(dialect.sectionEnd) * sections.length;
    const isCut = telling.passages.some((passage) => passage.isCut) && options.body === undefined;
    const isWhole = !isCut && sizeOf(blocks) <= room;
    const texts = isWhole
        ? blocks.map(({ full }) => full)
        : fitBlocks(blocks, room - dialect.size(mark), dialect.size);
    const rest = texts.values();
    const written = sections.map((section) => section.map(() => rest.next().value ?? '').join(''));
    if (!isWhole)
        written.splice(-1, 0, mark);
    return written.filter((text) => text !== '').join(dialect.sectionEnd);
}
function sectionsOf(telling, options) {
    const { dialect, words, heading, body } = options;
    const { mood, headline, caveats, lead, notes, clues, passages, remarks, links } = telling;
    const shown = dialect.isHeadingColoured ? { ...headline, mark: '' } : headline;
    const title = heading ?? (0,message_headline .uh)(shown, words, dialect.headingMax ?? HEADING_MAX);
    const opening = [block(dialect, 'heading', title, (text) => dialect.heading(text, mood))];
    const note = (text) => block(dialect, 'note', text, (some) => dialect.note(some));
    const remark = (text) => ({ ...note(text), part: 'remark' });
    const closing = links
        .filter(({ url }) => !body?.includes(url))
        .map((link, index) => linkBlock(dialect, link, index === 0));
    if (body !== undefined)
        return [opening, caveats.map(note), [fixed(dialect, body && `${body}\n`)], closing];
    return [
        opening,
        [...caveats.map(note), ...(lead ? [leadBlock(dialect, lead)] : []), ...notes.map(note)],
        [...failureBlocks(telling, options), ...causeBlock(telling, dialect)],
        clues.map((clue) => clueBlock(dialect, clue)),
        ...passages.map((passage) => [passageBlock(passage, options)]),
        remarks.map(remark),
        shownRows(telling, title).map((row) => rowBlock(dialect, row, mood)),
        closing,
    ];
}
const fixed = (dialect, full) => ({
    part: 'fixed',
    full,
    size: dialect.size(full),
    shorter: () => full,
});
function block(dialect, part, text, write) {
    return {
        ...fixed(dialect, write(text)),
        part,
        shorter(room) {
            const fitting = (0,message_shorten .Jj)(text, room, (some) => dialect.size(write(some)));
            return fitting && write(fitting);
        },
    };
}
const rowBlock = (dialect, row, mood) => block(dialect, 'fact', row.value, (value) => dialect.row({ ...row, value }, mood));
function shownRows({ rows, headline }, title) {
    const told = {
        status: headline.status,
        task: headline.task,
        branch: headline.ref,
        tag: headline.ref,
    };
    return rows.filter(({ key }) => !title.includes(told[key] ?? title + key));
}
const linkBlock = (dialect, link, first) => first
    ? fixed(dialect, dialect.link(link, true))
    : { ...fixed(dialect, dialect.link(link, false)), part: 'fact', shorter: () => '' };
const leadBlock = (dialect, lead) => block(dialect, 'note', (0,message_lead .OO)(lead), (text) => dialect.lead(lead.sha, text, lead.url));
const clueBlock = (dialect, { text, url, isItem }) => block(dialect, 'clue', text, (some) => (isItem ? dialect.item(some) : dialect.note(some, url)));
function failureBlocks(content, { dialect, words }) {
    const { failures, moreFailures } = content;
    const { failed, more } = words.message;
    const isOne = failures.length === 1 && moreFailures === 0;
    const what = failures.some(({ step }) => step) ? failed.step : failed.job;
    const label = what(failures.length + moreFailures) + words.message.colon;
    return [
        ...(isOne || failures.length === 0 ? [] : [fixed(dialect, dialect.note(label.trim()))]),
        ...failures.map((failure) => failureBlock(dialect, failure, isOne ? label : undefined)),
        ...(moreFailures > 0 ? [fixed(dialect, dialect.item(more(moreFailures)))] : []),
    ];
}
function failureBlock(dialect, failure, label) {
    const { step, job } = failure;
    return step
        ? block(dialect, 'name', step, (text) => dialect.failure({ ...failure, step: text }, label))
        : block(dialect, 'name', job ?? '', (text) => dialect.failure({ ...failure, job: text }, label));
}
function causeBlock({ cause }, dialect) {
    if (!cause)
        return [];
    const { number } = cause;
    const write = (text) => dialect.line({ kind: 'line', text, cause: true, ...(number !== undefined && { number }) });
    return [block(dialect, 'name', (0,message_cause .xv)(cause), write)];
}
function passageBlock({ title, lines }, { dialect, words }) {
    const { open = '', close = '', ...block } = dialect.fence ?? { line: dialect.line, gap: dialect.gap };
    const head = dialect.passageTitle(title) + open;
    const frame = dialect.size(head) + dialect.size(close);
    const gap = (many) => block.gap(words.message.linesLeftOut(many));
    const known = new Map();
    const seen = (line) => {
        const found = known.get(line);
        if (found)
            return found;
        const text = line.kind === 'line' ? block.line(line) : gap(line.lines);
        const made = { text, size: dialect.size(text) };
        known.set(line, made);
        return made;
    };
    const written = (shown) => shown.length > 0 ? head + shown.map((line) => seen(line).text).join('') + close : '';
    const cost = {
        line: (line) => seen(line).size,
        gap: (many) => dialect.size(gap(many)),
    };
    const shortest = (room) => {
        const one = (0,quote .Ft)(lines);
        const withText = (text) => written(one.map((line) => (line.kind === 'line' ? { ...line, text } : line)));
        const text = one.flatMap((line) => (line.kind === 'line' ? [line.text] : []))[0] ?? '';
        const fitting = (0,message_shorten .Jj)(text, room, (some) => dialect.size(withText(some)));
        return fitting && withText(fitting);
    };
    return {
        part: 'passage',
        full: written(lines),
        size: lines.reduce((sum, line) => sum + seen(line).size, lines.length > 0 ? frame : 0),
        shorter: (room) => written((0,quote .RV)(lines, room - frame, cost)) || shortest(room),
    };
}


  }),

  861:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    e: () => (  sentence),
    l: () => (  plainDialect)
  });
  var _safety_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7040);
  var _shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5216);


const NUMBER_WIDTH = 5;
const CAUSE_MARK = '→';
const plainDialect = ({ message }) => ({
    size: _shorten_js__WEBPACK_IMPORTED_MODULE_1__  .dy,
    heading: (text) => `${(0,_safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .D8)(text)}\n`,
    note: (text, url) => `${(0,_safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .D8)(sentence(text))}${linked(url)}\n`,
    item: (text) => `• ${(0,_safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .D8)(text)}\n`,
    lead: (sha, text, url) => `${[sha, text].flatMap((part) => (part ? [(0,_safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .D8)(part)] : [])).join(' ')}${linked(url)}\n`,
    failure: ({ job, step, note, url }, label = '• ') => {
        const name = [job, step].filter(Boolean).join(' › ');
        const told = note ? `${name} (${note})` : name;
        return `${label}${(0,_safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .D8)(told)}${linked(url)}\n`;
    },
    passageTitle: (text) => `${(0,_safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .D8)(text)}\n`,
    line: ({ number, text, cause, times = 1 }) => {
        const margin = `${cause ? CAUSE_MARK : ' '}${String(number ?? '').padStart(number === undefined ? 0 : NUMBER_WIDTH)}`;
        return `${margin} ${(0,_safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .D8)(text)}${times > 1 ? ` (×${times})` : ''}\n`;
    },
    gap: (text) => `  … ${(0,_safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .D8)(text)}\n`,
    row: ({ label, value, url }) => {
        const shown = value === url ? value : `${(0,_safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .D8)(value)}${linked(url)}`;
        return `${(0,_safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .D8)(label)}${message.colon}${shown}\n`;
    },
    link: ({ label, url }) => `${label}${message.colon}${url}\n`,
    sectionEnd: '\n',
    value: _safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .D8,
    literal: (text) => text,
});
const linked = (url) => (url ? ` <${url}>` : '');
const sentence = (note) => note.charAt(0).toUpperCase() + note.slice(1);


  }),

  5216:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Jj: () => (  cut),
    TN: () => (  oneLine),
    YB: () => (  columns),
    dy: () => (  utf8Bytes),
    yN: () => (  jsonBytes)
  });
  var _safety_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3734);

const utf8Bytes = (text) => Buffer.byteLength(text);
const jsonBytes = (text) => PLAIN_ASCII.test(text) ? text.length : Buffer.byteLength(JSON.stringify(text)) - 2;
const PLAIN_ASCII = /^[ !#-[\]-~]*$/;
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;
const columns = (text) => text.length + (text.match(WIDE)?.length ?? 0);
const ELLIPSIS = '…';
const SEPARATE = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u3001-\u3029\u4e00-\u9fff\uff01-\uff5e]{2}$/;
let segmenter;
function boundary(text, index) {
    if (index === 0 || index === text.length || SEPARATE.test(text.slice(index - 1, index + 1)))
        return index;
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    const near = text.slice(0, index + 64);
    return segmenter.segment(near).containing(index)?.index ?? near.length;
}
const GUESSES = 4;
function cut(text, room, size) {
    const sizeTo = (end) => size(text.slice(0, end).toWellFormed() + ELLIPSIS);
    const most = Math.min(text.length, room);
    if (text.length === most && size(text) <= room)
        return text;
    if (most <= 0)
        return '';
    let [fits, fitsSize] = [0, sizeTo(0)];
    let [tooLong, tooLongSize] = [most, sizeTo(most)];
    for (let guesses = 0; tooLong - fits > 1 && fitsSize < room; guesses += 1) {
        const part = guesses < GUESSES ? (room - fitsSize) / (tooLongSize - fitsSize) : 0.5;
        const step = Math.floor(part * (tooLong - fits));
        const probe = fits + Math.min(Math.max(step, 1), tooLong - fits - 1);
        const probeSize = sizeTo(probe);
        if (probeSize <= room)
            [fits, fitsSize] = [probe, probeSize];
        else
            [tooLong, tooLongSize] = [probe, probeSize];
    }
    const end = boundary(text, fits);
    return end > 0 ? text.slice(0, end).trimEnd() + ELLIPSIS : '';
}
function oneLine(text, max) {
    const near = text.slice(0, max * 2);
    const line = (0,_safety_visible_js__WEBPACK_IMPORTED_MODULE_0__  .P8)(near);
    const isEnough = near.length === text.length || ((0,_safety_visible_js__WEBPACK_IMPORTED_MODULE_0__  .$i)(near) && line.length > max);
    return cut(isEnough ? line : (0,_safety_visible_js__WEBPACK_IMPORTED_MODULE_0__  .P8)(text.slice(0, max * 8)), max, columns);
}


  }),

  9338:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  draft),
    writePlain: () => (  writePlain)
  });
  var _words_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3527);
  var _content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6588);
  var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2101);
  var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1199);
  var _plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(861);





const PLAIN_MAX = 32 * 1024;
function writePlain({ report, language, ...context }) {
    const words = (0,_words_index_js__WEBPACK_IMPORTED_MODULE_0__  .t)(language);
    return draft(report, { ...context, words }).writtenIn((0,_plain_js__WEBPACK_IMPORTED_MODULE_3__  .l)(words), PLAIN_MAX);
}
function draft(report, context) {
    const { words, templates, ownTexts } = context;
    const telling = tellOnce(report, context);
    const own = ownTexts?.(report, context);
    const heading = templates.title && own?.line(templates.title);
    return {
        telling,
        ...(heading && { heading }),
        title: heading || (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__  .uh)(telling.headline, words, _headline_js__WEBPACK_IMPORTED_MODULE_4__  .Lo),
        writtenIn: (dialect, limit) => {
            const options = { words, dialect, limit, ...(heading && { heading }) };
            const body = templates.body && own?.body(templates.body, telling, options);
            return (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__  .v)(telling, body ? { ...options, body } : options);
        },
        line: (template) => own?.line(template),
    };
}
const told = new WeakMap();
function tellOnce(report, context) {
    const { words, timezone, named, repeat, unattached } = context;
    const key = JSON.stringify([words.language, timezone, named, repeat, unattached]);
    const known = told.get(report) ?? new Map();
    const telling = known.get(key) ?? (0,_content_js__WEBPACK_IMPORTED_MODULE_1__  .$)(report, context);
    told.set(report, known.set(key, telling));
    return telling;
}


  }),

  6576:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F5: () => (  verdictOfJobs),
    aE: () => (  inDoubt),
    c2: () => (  statusOf),
    gw: () => (  verdictOfJob),
    rl: () => (  causeOf)
  });
const OUT_OF_TIME = /^The job (?:running on runner .{1,200} )?has exceeded the maximum execution time of ([\dhms.]{1,20})/;
const NEWER_RUN = /^Canceling since a higher priority waiting request/;
const BY_PERSON = /^The run was canceled by @([^\s.]{1,60})/;
function causeOf(annotations = []) {
    const causes = annotations.map(({ message }) => causeIn(message));
    return causes.find((cause) => cause?.kind === 'timed-out') ?? causes.find((cause) => cause !== undefined);
}
function causeIn(message) {
    const limit = OUT_OF_TIME.exec(message)?.[1];
    if (limit !== undefined) {
        const limitMs = parseDuration(limit);
        return limitMs === undefined ? { kind: 'timed-out' } : { kind: 'timed-out', limitMs };
    }
    if (NEWER_RUN.test(message))
        return { kind: 'newer-run' };
    const name = BY_PERSON.exec(message)?.[1];
    return name === undefined ? undefined : { kind: 'person', name };
}
function parseDuration(text) {
    const match = /^(?:(\d{1,4})h)?(?:(\d{1,6})m)?(?:(\d{1,8})(?:\.\d{1,9})?s)?\.?$/.exec(text);
    if (!match)
        return undefined;
    const [hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
    const ms = (((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000;
    return ms > 0 ? ms : undefined;
}
const statusOf = ({ status, annotations }) => status === 'cancelled' && causeOf(annotations)?.kind === 'timed-out' ? 'timed-out' : status;
function verdictOfJob(end, tellsTimeouts) {
    const isVague = end.status === 'cancelled' && !tellsTimeouts;
    return { ...end, ...(isVague && { cancelled: { by: 'perhaps-timeout' } }), allowedFailures: [] };
}
function verdictOfJobs(jobs, tellsTimeouts, conclusion) {
    const allowed = jobs.filter((job) => isAllowed(job, conclusion));
    const counted = jobs.filter((job) => !isAllowed(job, conclusion));
    const statuses = new Set(counted.map(statusOf));
    const allowedFailures = allowed.map(({ name }) => name);
    if (conclusion === 'startup_failure')
        return { status: 'failure', didNotStart: true, allowedFailures };
    if (statuses.has('failure'))
        return { status: 'failure', allowedFailures };
    if (statuses.has('timed-out') || conclusion === 'timed_out')
        return timedOut(counted, allowedFailures);
    if (conclusion === 'failure')
        return { status: 'failure', allowedFailures };
    if (statuses.has('cancelled') || conclusion === 'cancelled' || conclusion === 'stale')
        return cancelled(counted, tellsTimeouts, allowedFailures);
    if (statuses.has('success') || allowed.length > 0 || conclusion === 'success')
        return { status: 'success', allowedFailures };
    return undefined;
}
const inDoubt = (verdict, ended) => verdict === undefined || verdict.status === 'success'
    ? { status: 'ended', ended, allowedFailures: verdict?.allowedFailures ?? [] }
    : verdict;
const isAllowed = (job, conclusion) => {
    const status = statusOf(job);
    const isBad = status === 'failure' || status === 'timed-out';
    return isBad && (job.allowedToFail === true || conclusion === 'success');
};
function timedOut(jobs, allowedFailures) {
    const limits = jobs.flatMap(({ annotations }) => {
        const cause = causeOf(annotations);
        return cause?.kind === 'timed-out' && cause.limitMs !== undefined ? [cause.limitMs] : [];
    });
    const limitMs = limits[0];
    return { status: 'failure', timedOut: limitMs === undefined ? {} : { limitMs }, allowedFailures };
}
function cancelled(jobs, tellsTimeouts, allowedFailures) {
    const ended = jobs.filter(({ status }) => status === 'cancelled');
    const causes = ended.map(({ annotations }) => causeOf(annotations));
    const person = causes.find((cause) => cause?.kind === 'person');
    const verdict = { status: 'cancelled', allowedFailures };
    if (causes.some((cause) => cause?.kind === 'newer-run'))
        return { ...verdict, cancelled: { by: 'newer-run' } };
    if (person?.kind === 'person')
        return { ...verdict, cancelled: { by: 'person', name: person.name } };
    const isVague = !tellsTimeouts && ended.some(({ annotations }) => annotations === undefined);
    return isVague ? { ...verdict, cancelled: { by: 'perhaps-timeout' } } : verdict;
}


  }),

  7040:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $D: () => (  inertSlack),
    Cm: () => (  linkTarget),
    D8: () => (  inertMailText),
    Dd: () => (  inertDiscord),
    Fq: () => (  inertLine),
    Jw: () => (  inertFeishu),
    Lx: () => (  inertDingTalk),
    OR: () => (  inertAnnotation),
    TR: () => (  inertLogLine),
    UJ: () => (  inertText),
    Wf: () => (  inertChatText),
    a: () => (  inertWeComQuote),
    cK: () => (  inertHeader),
    e$: () => (  escapedAngles),
    g1: () => (  inertFenced),
    gQ: () => (  inertCode),
    hQ: () => (  inertSummary),
    oV: () => (  inertSlackCode),
    sX: () => (  inertTelegram),
    wr: () => (  inertWeCom),
    yj: () => (  inertHtml),
    z3: () => (  asLink)
  });
  var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3734);

const BREAK = '\u200b';
const inertText = _visible_js__WEBPACK_IMPORTED_MODULE_0__  .Q6;
const inertLine = _visible_js__WEBPACK_IMPORTED_MODULE_0__  .P8;
const inertHeader = (text) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .P8)(text).replaceAll('=?', `=${BREAK}?`);
const inertMailText = (text) => unlinked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .Q6)(text));
const inertLogLine = (text) => unobeyed((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .P8)(text));
const inertAnnotation = (text) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .Q6)(text).split('\n').map(unobeyed).join('\n');
const unobeyed = (line) => line.replace(/^(\s*):(?=:)/, '$1: ').replace(/##(?=\w{0,20}\[)/g, '## ');
const inertHtml = (text) => unlinked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .Q6)(text)).replace(/[&<>"']/g, reference);
const inertSummary = (text) => unlinked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .Q6)(text))
    .replace(/#(?=\d)|:(?=[a-z+_-][\w+-]{0,40}:)|\bGH-(?=\d)/gi, `$&${BREAK}`)
    .replace(MARKDOWN_MARKS, reference)
    .replace(LEADING_BLANKS, nonBreaking)
    .replaceAll('\n', '<br>');
const reference = (char) => `&#${char.charCodeAt(0)};`;
const MARKDOWN_MARKS = /[\\`*_{}[\]()#+\-.!|<>&"'~^=$:]/g;
const inertDingTalk = (text, standing = 'starts-line') => unmarked(text, standing, /[\\`*_[\]|~]/g, (mark) => `\\${mark}`)
    .replace(/[&<>]/g, (char) => HTML_NAMES[char] ?? char)
    .replace(LEADING_BLANKS, nonBreaking)
    .replaceAll('\n', '  \n');
const HTML_NAMES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const inertFeishu = (text, standing = 'starts-line') => unmarked(text, standing, /[\\`*_[\]|~&<>]|:(?=[a-z][\w+-]{0,40}:)/gi, reference)
    .replace(LEADING_BLANKS, nonBreaking)
    .replaceAll('\n', '  \n');
const unmarked = (text, standing, marks, escaped) => unlinked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .Q6)(text))
    .replace(marks, escaped)
    .replace(LINE_START_MARKS, (found, before, mark, offset) => standing === 'in-line' && offset === 0 ? found : before + escaped(mark));
const LINE_START_MARKS = /^([^\S\n\r\u2028\u2029]*(?:\d{1,9}(?=[.)]))?)([#+\-=.)]|:(?=-))/gm;
const inertWeCom = (text, standing = 'starts-line') => weComLines(text, standing).map(codedWords).join('\n');
function codedWords(line) {
    const words = line.split(' ');
    const first = words.findIndex(isMarkedUp);
    if (first < 0)
        return line;
    const end = words.findLastIndex(isMarkedUp) + 1;
    return [...words.slice(0, first), asCode(words.slice(first, end).join(' ')), ...words.slice(end)].join(' ');
}
const inertWeComQuote = (text) => weComLines(text, 'starts-line')
    .map((line) => (isMarkedUp(line) ? asCode(line) : line))
    .join('\n');
function weComLines(text, standing) {
    const visible = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .Q6)(text);
    if (!WECOM_SUSPECT.test(visible))
        return [visible];
    return inertChatText(visible)
        .replace(/\](?=[([:])|\\(?=[!-/:-@[-`{-~\n]|$)|&(?=#?\w{1,40};)/g, `$&${BREAK}`)
        .split('\n')
        .map((line, index) => {
        const shown = line.replace(LEADING_BLANKS, nonBreaking).trimEnd();
        return index > 0 || standing === 'starts-line' ? shown.replace(WECOM_LINE_START, `$&${BREAK}`) : shown;
    });
}
const WECOM_SUSPECT = /[\]\\&<`*~_@\n]|:\/\/|www\.|mailto:|xmpp:|^[\s#>+=|:\d-]|\s$/i;
const WECOM_LINE_START = /^\s*(?=[#>+=|:-]|\d{1,9}[.)])/;
const isMarkedUp = (words) => /[`*~]|(?<![\w\u00c0-\u024f\u4e00-\u9fff])_/.test(words);
const asCode = (words) => `\`${words.replaceAll('`', 'ˋ')}\``;
const inertChatText = (text) => unlinked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .Q6)(text)).replace(/<(?=[@a-z/!?])/gi, `<${BREAK}`);
const inertSlack = (text) => unlinked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .Q6)(text))
    .replace(EMOJI_NAME, `:${BREAK}`)
    .split('\n')
    .map((line) => escapedAngles(codedWords(line)).replace(/^(\s*)&gt;/, `$1${BREAK}&gt;`))
    .join('\n');
const inertDiscord = (text, standing = 'starts-line') => unmarked(text, standing, /[\\`*_~|<>[\]]|:(?=[\w+-]{0,60}[a-z][\w+-]{0,60}:)/gi, (mark) => `\\${mark}`).replace(LEADING_BLANKS, nonBreaking);
const inertTelegram = (text) => escapedAngles(unlinked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .Q6)(text)).replace(/[#$](?=\w)|(?<![\w/])\/(?=[a-z])/gi, `$&${BREAK}`));
const inertSlackCode = (text) => escapedAngles(unlinked(text));
const escapedAngles = (text) => text.replace(/[&<>]/g, (char) => HTML_NAMES[char] ?? char);
const inertFenced = (text) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .Q6)(text).replace(/`{3,}/g, (fence) => 'ˋ'.repeat(fence.length));
const inertCode = (text) => asCode((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .P8)(text));
const EMOJI_NAME = /:(?=[\w+-]{0,60}[a-z][\w+-]{0,60}:)/gi;
const LEADING_BLANKS = /^[^\S\n]+/gm;
const nonBreaking = (blanks) => blanks.replaceAll('\t', '  ').replace(/\s/g, '\u00a0');
const unlinked = (text) => text.replace(/:(?=\/\/)|\bwww(?=\.)|@(?=\S)|\b(?:mailto|xmpp):/gi, `$&${BREAK}`);
const LINK_MAX = 1000;
function linkTarget(url) {
    if (!URL.canParse(url))
        return undefined;
    const { protocol, host, pathname, search, hash } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:')
        return undefined;
    const path = `${pathname}${search}${hash}`.replace(/[()[\]<>"'`*|\\^{}~!;]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
    const target = `${protocol}//${host}${path}`;
    return target.length <= LINK_MAX ? target : undefined;
}
const asLink = (value) => /^https?:\/\/\S+$/i.test(value.trim()) ? linkTarget(value.trim()) : undefined;


  }),

  3734:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $i: () => (  isPlain),
    P8: () => (  visibleLine),
    Q6: () => (  visibleText)
  });
const PLAIN = /^[\n\t\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u27bf\u3001-\u3130\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9f]*$/;
const isPlain = (text) => PLAIN.test(text);
const TERMINAL = /(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x90\x98\x9c-\x9f\n]*(?:\x07|\x1b\\|\x9c)|\x1b[ -/]{0,4}[0-~]/g;
const LINE_ENDS = /\r\n?|[\v\f\x85\u2028\u2029]/g;
const HIDDEN = /(?![\n\t])[\p{Cc}\ufff9-\ufffb]|(?![\u200d\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}|(?<!\p{Emoji})[\ufe0e\ufe0f]|(?<!\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier})\u200d|\u200d(?!\p{Extended_Pictographic})/gu;
const PILED_MARKS = /(\p{M}{6})\p{M}+/gu;
function visibleText(text) {
    if (isPlain(text))
        return text;
    return text
        .toWellFormed()
        .replace(TERMINAL, '')
        .replace(LINE_ENDS, '\n')
        .replace(HIDDEN, '')
        .replace(PILED_MARKS, '$1');
}
const visibleLine = (text) => visibleText(text).replace(FOLDED, ' ').trim();
const FOLDED = /\s{2,}|[^\S ]/g;


  })

};
