export const id = 694;
export const ids = [694];
export const modules = {

  75:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    J: () => (  readAnswer)
  });
  var _delivery_delivery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(680);
  var _delivery_http_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9384);
  var _delivery_quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(400);



const ERRCODE = { code: ['errcode'], text: ['errmsg'] };
function readAnswer(reply, host, now, names = ERRCODE) {
    const { status, body } = reply;
    const redirected = status >= 300 && status < 400;
    const members = redirected ? {} : (readObject(body) ?? {});
    const first = (of) => of.map((name) => members[name]).find(isThere);
    const errcode = first(names.code);
    if (typeof errcode === 'number') {
        const text = first(names.text);
        return { errcode, errmsg: typeof text === 'string' ? text : '', member: (name) => members[name] };
    }
    if (status < 200 || status >= 300)
        throw (0,_delivery_http_status_js__WEBPACK_IMPORTED_MODULE_1__  .H)(reply, host, now);
    if (body.length === 0)
        throw new _delivery_delivery_js__WEBPACK_IMPORTED_MODULE_0__  .V('refused', { when: 'never' }, { code: 'robot.empty-reply' });
    throw new _delivery_delivery_js__WEBPACK_IMPORTED_MODULE_0__  .V('protocol', { when: 'never' }, { code: 'robot.no-errcode', about: { host, member: names.code[0] }, ...(0,_delivery_quoted_js__WEBPACK_IMPORTED_MODULE_2__  .R)(body) });
}
const isThere = (value) => value !== undefined;
function readObject(body) {
    try {
        const value = JSON.parse((0,_delivery_quoted_js__WEBPACK_IMPORTED_MODULE_2__  .b)(body));
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return undefined;
        return Object.assign(Object.create(null), value);
    }
    catch {
        return undefined;
    }
}


  }),

  1348:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Gl: () => (  markdownDialect),
    dJ: () => (  byMood),
    qY: () => (  coloured)
  });
  var _message_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(981);
  var _message_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5216);


const byMood = ({ green, red, grey }) => ({
    success: green,
    fixed: green,
    failure: red,
    'did-not-start': red,
    'timed-out': red,
    'still-failing': red,
    cancelled: grey,
    ended: grey,
    test: grey,
});
const coloured = (text, colour) => `<font color="${colour}">${text}</font>`;
const LINE_END = '  \n';
const linked = (text, url) => (url ? `[${text}](${url})` : text);
function markdownDialect({ message: { colon } }, { colours, inert, ...heading }) {
    const moods = byMood(colours);
    const inLine = (text) => inert(text, 'in-line');
    return {
        size: _message_shorten_js__WEBPACK_IMPORTED_MODULE_0__  .yN,
        ...heading,
        note: (text, url) => `${linked(inert(text), url)}${LINE_END}`,
        item: (text) => `• ${inLine(text)}${LINE_END}`,
        lead: (sha, text, url) => `${[sha && linked(inert(sha), url), text && (sha ? inLine(text) : inert(text))].filter(Boolean).join(' ')}${LINE_END}`,
        failure: ({ job, step, note, url }, label = '• ') => {
            const name = [job, step].flatMap((part) => (part ? [inLine(part)] : [])).join(' › ');
            return `${label}${linked(`**${name}**`, url)}${note ? ` (${inLine(note)})` : ''}${LINE_END}`;
        },
        passageTitle: (title) => `**${inLine(title)}**${LINE_END}`,
        line: ({ text, cause, times }) => {
            if ((0,_message_quote_js__WEBPACK_IMPORTED_MODULE_1__  ._V)(text))
                return '';
            const shown = inert(text);
            return `> ${cause && shown ? coloured(shown, colours.red) : shown}${times ? ` ×${times}` : ''}${LINE_END}`;
        },
        gap: (text) => `> … ${inLine(text)} …${LINE_END}`,
        row: ({ key, label, value, url }, mood) => {
            const shown = key === 'status' ? coloured(inLine(value), moods[mood]) : linked(inLine(value), url);
            return `**${inert(label)}${colon.trim()}** ${shown}${LINE_END}`;
        },
        link: ({ label, url }, first) => `${first ? '' : ' · '}[${inLine(label)}](${url})`,
        sectionEnd: '\n',
        value: inert,
        literal: (text) => text.replace(/(?<![ \n])\n(?!\n)/g, LINE_END),
    };
}


  }),

  906:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    a: () => (  meaning),
    x: () => (  refusal)
  });
  var _delivery_delivery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(680);

const NEVER = { when: 'never' };
const meaning = (kind, code, again = NEVER) => ({ kind, again, code });
const refusal = ({ kind, again, code }, { errcode, errmsg }, limit) => new _delivery_delivery_js__WEBPACK_IMPORTED_MODULE_0__  .V(kind, again, { code, about: { errcode, limit }, ...(errmsg && { detail: errmsg }) });


  }),

  5750:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    U: () => (  addressed),
    u: () => (  within)
  });
function addressed(fixed, { mentioned, named, mentions }, kinds) {
    const by = (person) => kinds.find((kind) => person[kind]);
    const ids = (kind) => mentioned.flatMap((person) => (by(person) === kind && person[kind]) || []);
    return {
        mobiles: distinct([...((mentions && fixed.atMobiles) || []), ...ids('mobile')]),
        userIds: distinct([...(mentions ? fixed.atUserIds : []), ...ids('userId')]),
        all: mentions && fixed.atAll,
        named: distinct([...named, ...mentioned.filter((person) => !by(person)).map(({ name }) => name)]),
    };
}
const distinct = (texts) => [...new Set(texts)];
function within(texts, room, size) {
    let left = room;
    return texts.filter((text) => {
        left -= size(text);
        return left >= 0;
    });
}


  }),

  9975:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  sendParts)
  });
  var _delivery_delivery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(680);

async function sendParts(message, post) {
    let parts = message.parts;
    try {
        for (let part = parts[0]; part; part = parts[0]) {
            const remains = await post(part);
            parts = [...(remains ? [remains] : []), ...parts.slice(1)];
        }
        return {};
    }
    catch (error) {
        if (!(error instanceof _delivery_delivery_js__WEBPACK_IMPORTED_MODULE_0__  .V) || parts.length === message.parts.length)
            throw error;
        return { rest: { message: { ...message, parts }, error } };
    }
}


  }),

  694:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  wecom: () => (  wecom)
});

var external_node_crypto_ = __webpack_require__(7598);
var external_node_fs_ = __webpack_require__(3024);
var delivery = __webpack_require__(680);
var write = __webpack_require__(9338);
var answer = __webpack_require__(75);
var parts = __webpack_require__(9975);
var meaning = __webpack_require__(906);
;

const LIMIT = 4096;
const MINUTE_MS = 60_000;
const BUSY = (0,meaning .a)('unavailable', 'wecom.busy', { when: 'soon' });
const KEY = (0,meaning .a)('login', 'wecom.key');
const PARAMETER = (0,meaning .a)('refused', 'wecom.parameter');
const EMPTY = (0,meaning .a)('refused', 'wecom.empty');
const UPLOAD = (0,meaning .a)('refused', 'wecom.upload');
const TOO_LONG = (0,meaning .a)('too-long', 'wecom.too-long', { when: 'shorter' });
const MEANINGS = {
    [-1]: BUSY,
    6000: BUSY,
    40001: KEY,
    40004: UPLOAD,
    40005: UPLOAD,
    40006: UPLOAD,
    40007: (0,meaning .a)('refused', 'wecom.media'),
    40008: (0,meaning .a)('refused', 'wecom.type'),
    40009: UPLOAD,
    40014: KEY,
    40033: (0,meaning .a)('refused', 'wecom.characters'),
    40035: PARAMETER,
    40058: TOO_LONG,
    41001: KEY,
    41005: UPLOAD,
    43002: PARAMETER,
    44001: UPLOAD,
    44002: EMPTY,
    44003: EMPTY,
    44004: EMPTY,
    45001: UPLOAD,
    45002: TOO_LONG,
    45009: (0,meaning .a)('rate-limited', 'wecom.rate', { when: 'after', ms: MINUTE_MS }),
    45033: (0,meaning .a)('rate-limited', 'wecom.concurrent', { when: 'soon' }),
    93000: KEY,
    93004: (0,meaning .a)('refused', 'wecom.disabled'),
    93005: (0,meaning .a)('refused', 'wecom.person'),
    93008: (0,meaning .a)('refused', 'wecom.not-in-group'),
    301019: UPLOAD,
};
function wecomError(verdict) {
    const { errcode, errmsg } = verdict;
    const found = MEANINGS[errcode] ?? (0,meaning .a)('refused', 'wecom.refused');
    const code = errcode === 40058 && !/length/i.test(errmsg) ? PARAMETER.code : found.code;
    return (0,meaning .x)({ ...found, code }, verdict, LIMIT);
}

var headline = __webpack_require__(2101);
var quote = __webpack_require__(981);
var shorten = __webpack_require__(5216);
var inert = __webpack_require__(7040);
var markdown = __webpack_require__(1348);
var mentions = __webpack_require__(5750);
var source = __webpack_require__(6204);
;








const MARKDOWN_MAX_BYTES = 4096;
const TEXT_MAX_BYTES = 2048;
const MENTIONS_SHARE = 0.2;
const EVERYBODY = '@all';
function compose(report, settings, composing) {
    const limit = composing.short ? MARKDOWN_MAX_BYTES / 2 : MARKDOWN_MAX_BYTES;
    const { mobiles, userIds, all, named } = (0,mentions .U)(settings, composing, ['userId', 'mobile']);
    const inMarkdown = (0,mentions .u)(all ? [] : userIds, limit * MENTIONS_SHARE, (id) => (0,shorten .dy)(mention(id)));
    const tail = inMarkdown.length > 0 ? `\n\n${inMarkdown.map(mention).join('')}` : '';
    const { title, writtenIn } = (0,write .K)(report, { ...composing, named });
    const text = writtenIn(wecomDialect(composing.words), limit - (0,shorten .dy)(tail));
    const others = {
        userIds: all ? [EVERYBODY] : userIds.slice(inMarkdown.length),
        mobiles: all ? [] : mobiles,
    };
    const { attachment } = composing;
    const parts = [
        { kind: 'markdown', content: `${text}${tail}` },
        (others.userIds.length > 0 || others.mobiles.length > 0) && {
            kind: 'text',
            content: (0,shorten .Jj)((0,inert .Wf)(title), TEXT_MAX_BYTES, shorten .dy),
            ...others,
        },
        settings.attachLog && attachment && { kind: 'file', ...attachment },
    ];
    return { parts: parts.flatMap((part) => part || []), source: (0,source .v)(report, composing, named) };
}
const mention = (id) => `<@${id}> `;
const COLOURS = { green: 'info', red: 'warning', grey: 'comment' };
const MOODS = (0,markdown .dJ)(COLOURS);
const inLine = (text) => (0,inert .wr)(text, 'in-line');
const isPlain = (text) => text !== '' && !text.includes('`');
function linked(value, url) {
    const shown = inLine(value);
    if (value !== url)
        return shown;
    return `[${isPlain(shown) ? shown : new URL(url).host}](${url})`;
}
const linkedText = (shown, url) => isPlain(shown) ? `[${shown}](${url})` : `${shown} [↗](${url})`;
function quoted(text, cause) {
    const shown = (0,inert .a)(text);
    if (!cause || shown === '')
        return shown;
    return isPlain(shown) ? (0,markdown .qY)(shown, COLOURS.red) : `${(0,markdown .qY)('▸', COLOURS.red)} ${shown}`;
}
const wecomDialect = ({ message: { colon } }) => ({
    size: shorten .dy,
    headingMax: headline .Lo,
    heading: (text) => `### ${inLine(text)}\n`,
    note: (text, url) => `${url ? linkedText(inLine(text), url) : (0,inert .wr)(text)}\n`,
    item: (text) => `• ${inLine(text)}\n`,
    lead: (sha, text, url) => {
        const id = sha && (url ? linkedText(inLine(sha), url) : (0,inert .wr)(sha));
        return `${[id, text && (sha ? inLine(text) : (0,inert .wr)(text))].filter(Boolean).join(' ')}\n`;
    },
    failure: ({ job, step, note, url }, label = '• ') => {
        const name = [job, step].flatMap((part) => (part ? [inLine(part)] : [])).join(' › ');
        const shown = url ? linkedText(name, url) : isPlain(name) ? `**${name}**` : name;
        return `${label}${shown}${note ? ` (${inLine(note)})` : ''}\n`;
    },
    passageTitle: (title) => {
        const shown = inLine(title);
        return `${isPlain(shown) ? `**${shown}**` : shown}\n`;
    },
    line: ({ text, cause, times }) => (0,quote ._V)(text) ? '' : `> ${quoted(text, cause)}${times ? ` ×${times}` : ''}\n`,
    gap: (text) => `> ${(0,markdown .qY)(`… ${inLine(text)} …`, COLOURS.grey)}\n`,
    row: ({ key, label, value, url }, mood) => {
        const name = `${(0,inert .wr)(label)}${colon.trim()}`;
        const shown = key === 'status' ? (0,markdown .qY)(inLine(value), MOODS[mood]) : linked(value, url);
        return `${isPlain(name) ? (0,markdown .qY)(name, COLOURS.grey) : name} ${shown}\n`;
    },
    link: ({ label, url }, first) => `${first ? '' : ' · '}[${inLine(label)}](${url})`,
    sectionEnd: '\n',
    value: inert .wr,
    literal: (text) => text,
});

;








const wecom = {
    compose: compose,
    sender: (settings) => ({ send: (message, net) => send(message, settings, net) }),
    text: send_text,
};
function send_text({ parts, source }) {
    if (parts.some(({ kind }) => kind === 'markdown'))
        return (0,write.writePlain)(source);
    return parts.map((part) => (part.kind === 'file' ? part.name : part.content)).join('\n');
}
const send = (message, settings, net) => (0,parts .h)(message, async (part) => {
    if (part.kind === 'file' && part.mediaId === undefined) {
        if ((await part.packed) === false)
            return undefined;
        return { ...part, mediaId: await upload(part, settings, net) };
    }
    await post('send', JSON.stringify(bodyOf(part)), 'application/json; charset=utf-8', settings, net);
    return undefined;
});
function bodyOf(part) {
    switch (part.kind) {
        case 'markdown':
            return { msgtype: 'markdown', markdown: { content: part.content } };
        case 'text': {
            const { content, userIds, mobiles } = part;
            return {
                msgtype: 'text',
                text: { content, mentioned_list: userIds, mentioned_mobile_list: mobiles },
            };
        }
        case 'file':
            return { msgtype: 'file', file: { media_id: part.mediaId } };
    }
}
async function post(method, body, contentType, { webhookUrl }, net) {
    const url = new URL(webhookUrl);
    if (method === 'upload_media') {
        url.pathname = url.pathname.replace(/(?<=\/)[^/]*$/, method);
        url.searchParams.set('type', 'file');
    }
    const reply = await net.http({ method: 'POST', url, headers: { 'content-type': contentType }, body });
    const verdict = (0,answer .J)(reply, url.host, net.now());
    if (verdict.errcode !== 0)
        throw wecomError(verdict);
    return verdict;
}
async function upload(part, settings, net) {
    const { body, contentType } = await formData(part);
    const mediaId = (await post('upload_media', body, contentType, settings, net)).member('media_id');
    if (typeof mediaId === 'string' && mediaId !== '')
        return mediaId;
    throw new delivery .V('protocol', { when: 'never' }, { code: 'wecom.media' });
}
const FILE_MIN_BYTES = 6;
const FILE_MAX_BYTES = 20 * 1024 * 1024;
async function formData({ name, path, }) {
    const content = await readBounded(path, name);
    const boundary = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    const filename = name.replace(/["\\\p{Cc}]/gu, '_');
    const head = [
        `--${boundary}`,
        `Content-Disposition: form-data; name="media"; filename="${filename}"; filelength=${content.length}`,
        'Content-Type: application/octet-stream',
        '\r\n',
    ].join('\r\n');
    return {
        body: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
        contentType: `multipart/form-data; boundary=${boundary}`,
    };
}
async function readBounded(path, name) {
    const size = await external_node_fs_.promises.stat(path).then((found) => found.size, () => undefined);
    const fault = (code) => new delivery .V('refused', { when: 'never' }, { code, about: { name } });
    if (size === undefined)
        throw fault('wecom.attachment');
    if (size < FILE_MIN_BYTES || size > FILE_MAX_BYTES)
        throw fault('wecom.upload');
    return external_node_fs_.promises.readFile(path).catch(() => {
        throw fault('wecom.attachment');
    });
}


  })

};
