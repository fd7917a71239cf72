export const id = 3;
export const ids = [3,261];
export const modules = {

  8921:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Gl: () => (  markdownDialect),
    dJ: () => (  byMood),
    qY: () => (  coloured)
  });
  var _render_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4250);
  var _render_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2671);


const byMood = ({ green, red, grey }) => ({
    success: green,
    fixed: green,
    failure: red,
    'timed-out': red,
    'still-failing': red,
    cancelled: grey,
    test: grey,
});
const coloured = (text, colour) => `<font color="${colour}">${text}</font>`;
const LINE_END = '  \n';
const linked = (text, url) => (url ? `[${text}](${url})` : text);
function markdownDialect({ message: { colon } }, { colours, inert, ...heading }) {
    const moods = byMood(colours);
    const inLine = (text) => inert(text, 'in-line');
    return {
        size: _render_shorten_js__WEBPACK_IMPORTED_MODULE_0__  .yN,
        ...heading,
        note: (text) => `${inert(text)}${LINE_END}`,
        failure: ({ job, step, note, url }) => {
            const name = [job, step].flatMap((part) => (part ? [inLine(part)] : [])).join(' › ');
            return `✗ ${linked(`**${name}**`, url)}${note ? ` (${inLine(note)})` : ''}${LINE_END}`;
        },
        passageTitle: (title) => `**${inLine(title)}**${LINE_END}`,
        line: ({ text, cause, times }) => {
            if ((0,_render_quote_js__WEBPACK_IMPORTED_MODULE_1__  ._V)(text))
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

  269:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    k: () => (  meaningsOf),
    x: () => (  refusal)
  });
  var _delivery_delivery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(680);

const NEVER = { when: 'never' };
const meaningsOf = (channel) => (kind, code, again = NEVER) => ({
    kind,
    again,
    code: `${channel}.${code}`,
});
const refusal = ({ kind, again, code }, { errcode, errmsg }, limit) => new _delivery_delivery_js__WEBPACK_IMPORTED_MODULE_0__  .V(kind, again, { code, about: { errcode, limit }, ...(errmsg && { detail: errmsg }) });


  }),

  7607:
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

  7772:
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

  6529:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    v: () => (  sourceOf)
  });
const sourceOf = (report, { words, timezone, templates, repeat }, named) => ({ report, language: words.language, timezone, templates, named, repeat });


  }),

  9003:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  wecom: () => (  wecom)
});


var write = __webpack_require__(6261);

var shorten = __webpack_require__(2671);

var inert = __webpack_require__(7040);

var mentions = __webpack_require__(7607);

var source = __webpack_require__(6529);

var headline = __webpack_require__(6060);

var quote = __webpack_require__(4250);

var markdown = __webpack_require__(8921);
;





const COLOURS = { green: 'info', red: 'warning', grey: 'comment' };
const MOODS = (0,markdown .dJ)(COLOURS);
const inLine = (text) => (0,inert .wr)(text, 'in-line');
const isPlain = (text) => text !== '' && !text.includes('`');
function quoted(text, cause) {
    const shown = (0,inert .a)(text);
    if (!cause || shown === '')
        return shown;
    return isPlain(shown) ? (0,markdown .qY)(shown, COLOURS.red) : `${(0,markdown .qY)('▸', COLOURS.red)} ${shown}`;
}
const wecomDialect = ({ message: { colon } }) => ({
    size: shorten .dy,
    headingMax: headline .L,
    heading: (text) => `### ${inLine(text)}\n`,
    note: (text) => `${(0,inert .wr)(text)}\n`,
    failure: ({ job, step, note }) => {
        const name = [job, step].flatMap((part) => (part ? [inLine(part)] : [])).join(' › ');
        return `✗ ${isPlain(name) ? `**${name}**` : name}${note ? ` (${inLine(note)})` : ''}\n`;
    },
    passageTitle: (title) => {
        const shown = inLine(title);
        return `${isPlain(shown) ? `**${shown}**` : shown}\n`;
    },
    line: ({ text, cause, times }) => (0,quote ._V)(text) ? '' : `> ${quoted(text, cause)}${times ? ` ×${times}` : ''}\n`,
    gap: (text) => `> ${(0,markdown .qY)(`… ${inLine(text)} …`, COLOURS.grey)}\n`,
    row: ({ key, label, value }, mood) => {
        const name = `${(0,inert .wr)(label)}${colon.trim()}`;
        const shown = key === 'status' ? (0,markdown .qY)(inLine(value), MOODS[mood]) : inLine(value);
        return `${isPlain(name) ? (0,markdown .qY)(name, COLOURS.grey) : name} ${shown}\n`;
    },
    link: ({ label, url }, first) => `${first ? '' : ' · '}[${inLine(label)}](${url})`,
    sectionEnd: '\n',
    value: inert .wr,
    literal: (text) => text,
});

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


var delivery = __webpack_require__(680);

var errcode = __webpack_require__(7997);

var parts = __webpack_require__(7772);

var meaning = __webpack_require__(269);
;

const errors_meaning = (0,meaning .k)('wecom');
const LIMIT = 4096;
const MINUTE_MS = 60_000;
const BUSY = errors_meaning('unavailable', 'busy', { when: 'soon' });
const KEY = errors_meaning('login', 'key');
const PARAMETER = errors_meaning('refused', 'parameter');
const EMPTY = errors_meaning('refused', 'empty');
const UPLOAD = errors_meaning('refused', 'upload');
const TOO_LONG = errors_meaning('too-long', 'too-long', { when: 'shorter' });
const MEANINGS = {
    [-1]: BUSY,
    6000: BUSY,
    40001: KEY,
    40004: UPLOAD,
    40005: UPLOAD,
    40006: UPLOAD,
    40007: errors_meaning('refused', 'media'),
    40008: errors_meaning('refused', 'type'),
    40009: UPLOAD,
    40014: KEY,
    40033: errors_meaning('refused', 'characters'),
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
    45009: errors_meaning('rate-limited', 'rate', { when: 'after', ms: MINUTE_MS }),
    45033: errors_meaning('rate-limited', 'concurrent', { when: 'soon' }),
    93000: KEY,
    93004: errors_meaning('refused', 'disabled'),
    93005: errors_meaning('refused', 'person'),
    93008: errors_meaning('refused', 'not-in-group'),
    301019: UPLOAD,
};
function wecomError(verdict) {
    const { errcode, errmsg } = verdict;
    const found = MEANINGS[errcode] ?? errors_meaning('refused', 'refused');
    const code = errcode === 40058 && !/length/i.test(errmsg) ? PARAMETER.code : found.code;
    return (0,meaning .x)({ ...found, code }, verdict, LIMIT);
}

;




const send = (message, settings, net) => (0,parts .h)(message, async (part) => {
    if (part.kind === 'file' && part.mediaId === undefined) {
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
    const verdict = (0,errcode .w)(reply, url.host, net.now());
    if (verdict.errcode !== 0)
        throw wecomError(verdict);
    return verdict;
}
async function upload(part, settings, net) {
    const { formData } = await __webpack_require__.e(  569).then(__webpack_require__.bind(__webpack_require__, 9569));
    const { body, contentType } = await formData(part);
    const mediaId = (await post('upload_media', body, contentType, settings, net)).member('media_id');
    if (typeof mediaId === 'string' && mediaId !== '')
        return mediaId;
    throw new delivery .V('protocol', { when: 'never' }, { code: 'wecom.media' });
}

;



const wecom = {
    compose: compose,
    send: send,
    text: wecom_text,
};
function wecom_text({ parts, source }) {
    if (parts.some(({ kind }) => kind === 'markdown'))
        return (0,write.writePlain)(source);
    return parts.map((part) => (part.kind === 'file' ? part.name : part.content)).join('\n');
}


  }),

  7997:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  w: () => (  readVerdict)
});


var delivery = __webpack_require__(680);
;
function parseRetryAfter(value, now) {
    const text = (Array.isArray(value) ? value[0] : value)?.trim() ?? '';
    if (/^\d{1,15}$/.test(text))
        return Number(text) * 1000;
    if (!HTTP_DATE.test(text))
        return undefined;
    const date = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
const HTTP_DATE = /^(Mon|Tues?|Wed(nes)?|Thu(rs)?|Fri|Sat(ur)?|Sun)(day)?,? /;

;


const NEVER = { when: 'never' };
const SOON = { when: 'soon' };
const refused = (code) => ({ kind: 'refused', code, again: NEVER });
const busy = { kind: 'unavailable', code: 'http.busy', again: SOON };
const gateway = {
    kind: 'unavailable',
    code: 'http.gateway',
    again: { when: 'once', maybeArrived: true },
};
const MEANINGS = {
    401: { kind: 'login', code: 'http.login', again: NEVER },
    403: { kind: 'login', code: 'http.login', again: NEVER },
    404: refused('http.not-found'),
    407: { kind: 'refused', code: 'proxy.login', again: NEVER },
    408: busy,
    410: refused('http.not-found'),
    413: refused('http.too-large'),
    425: busy,
    429: { kind: 'rate-limited', code: 'http.rate-limited', again: { when: 'once' } },
    500: busy,
    501: refused('http.refused'),
    502: gateway,
    503: busy,
    504: gateway,
    505: refused('http.refused'),
    506: refused('http.refused'),
    508: refused('http.refused'),
    510: refused('http.refused'),
    511: refused('http.captive-portal'),
};
function httpStatusError(reply, host, now) {
    const { status } = reply;
    const meaning = meaningOf(reply);
    const after = ASKS_TO_WAIT.has(status) ? parseRetryAfter(reply.headers['retry-after'], now) : undefined;
    const about = {
        host,
        status,
        ...(after === undefined ? {} : { seconds: Math.ceil(after / 1000) }),
        ...(isRedirect(status) ? redirectTarget(reply) : {}),
    };
    const again = after === undefined ? meaning.again : { when: 'after', ms: after };
    const code = meaning.code === 'http.rate-limited' && after !== undefined ? 'http.rate-limited-for' : meaning.code;
    return new delivery .V(meaning.kind, again, { code, about });
}
const ASKS_TO_WAIT = new Set([408, 425, 429, 500, 503]);
function meaningOf(reply) {
    const { status } = reply;
    if ((status === 401 || status === 403) && isHtml(reply))
        return refused('http.block-page');
    const meaning = MEANINGS[status];
    if (meaning)
        return meaning;
    if (isRedirect(status))
        return refused('http.redirect');
    if (status >= 400 && status < 500)
        return refused('http.refused');
    if (status >= 520 && status < 600)
        return gateway;
    if (status >= 500 && status < 600)
        return busy;
    return { kind: 'protocol', code: 'http.unexpected', again: NEVER };
}
const isRedirect = (status) => status >= 300 && status < 400 && status !== 304;
const isHtml = (reply) => /^text\/html\b/i.test(`${reply.headers['content-type'] ?? ''}`);
function redirectTarget(reply) {
    const location = `${reply.headers.location ?? ''}`;
    const target = URL.canParse(location) ? new URL(location).host : '';
    return /^[\w.:[\]-]{1,255}$/.test(target) ? { target } : {};
}

;


const ERRCODE = { code: ['errcode'], text: ['errmsg'] };
function readVerdict(reply, host, now, names = ERRCODE) {
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
        throw httpStatusError(reply, host, now);
    const empty = body.length === 0;
    throw new delivery .V(empty ? 'refused' : 'protocol', { when: 'never' }, { code: empty ? 'robot.empty-reply' : 'robot.no-errcode', about: { host, member: names.code[0] } });
}
const isThere = (value) => value !== undefined;
function readObject(body) {
    try {
        const value = JSON.parse(decoded(body));
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return undefined;
        return Object.assign(Object.create(null), value);
    }
    catch {
        return undefined;
    }
}
function decoded(body) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(body);
    }
    catch {
        return new TextDecoder('gb18030').decode(body);
    }
}


  }),

  42:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    e: () => (  sentence),
    l: () => (  plainDialect)
  });
  var _safety_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7040);
  var _shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2671);


const NUMBER_WIDTH = 5;
const plainDialect = ({ message }) => ({
    size: _shorten_js__WEBPACK_IMPORTED_MODULE_1__  .dy,
    heading: (text) => `${(0,_safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .D8)(text)}\n`,
    note: (text) => `${(0,_safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .D8)(sentence(text))}\n`,
    failure: ({ job, step, note, url }) => {
        const name = [job, step].filter(Boolean).join(' › ');
        const told = note ? `${name} (${note})` : name;
        return `✗ ${(0,_safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .D8)(told)}${linked(url)}\n`;
    },
    passageTitle: (text) => `${(0,_safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .D8)(text)}\n`,
    line: ({ number, text, cause, times = 1 }) => {
        const margin = `${cause ? '>' : ' '}${String(number ?? '').padStart(number === undefined ? 0 : NUMBER_WIDTH)}`;
        return `${margin} ${(0,_safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .D8)(text)}${times > 1 ? ` (×${times})` : ''}\n`;
    },
    gap: (text) => `  … ${(0,_safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .D8)(text)}\n`,
    row: ({ label, value, url }) => `${(0,_safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .D8)(label)}${message.colon}${(0,_safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .D8)(value)}${linked(url)}\n`,
    link: ({ label, url }) => `${label}${message.colon}${url}\n`,
    sectionEnd: '\n',
    value: _safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .D8,
    literal: (text) => text,
});
const linked = (url) => (url ? ` <${url}>` : '');
const sentence = (note) => note.charAt(0).toUpperCase() + note.slice(1);


  }),

  6261:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {



__webpack_require__.d(__webpack_exports__, {
  K: () => (  draft),
  writePlain: () => (  writePlain)
});


var inert = __webpack_require__(7040);

var render_headline = __webpack_require__(6060);

var shorten = __webpack_require__(2671);
;

const STAGES = [
    ['passage', 0.3],
    ['fact', 0.15],
    ['name', 0.05],
    ['passage', 0],
    ['fact', 0],
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
    const most = (0,shorten .uM)(members.map((member) => member.size), room);
    for (const member of members) {
        if (member.size > most)
            fit_shorten(member, most, size);
    }
    let spare = room - sizeOf(members);
    for (const member of members.filter((each) => each.size === 0 && each.block.size > 0)) {
        if (spare > most)
            fit_shorten(member, spare, size);
        if (member.size === 0)
            break;
        spare -= member.size;
    }
}
function fit_shorten(shown, room, size) {
    shown.text = shown.block.size <= room ? shown.block.full : shown.block.shorter(room);
    shown.size = size(shown.text);
}


var quote = __webpack_require__(4250);
;




const HEADING_MAX = 120;
function layOut(telling, options) {
    const { dialect, limit, words } = options;
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
    const { mood, headline, caveats, notes, failures, passages, remarks, links } = telling;
    const shown = dialect.isHeadingColoured ? { ...headline, mark: '' } : headline;
    const title = heading ?? (0,render_headline .u)(shown, words, dialect.headingMax ?? HEADING_MAX);
    const opening = [block(dialect, 'heading', title, (text) => dialect.heading(text, mood))];
    const note = (text) => block(dialect, 'note', text, dialect.note);
    const closing = links
        .filter(({ url }) => !body?.includes(url))
        .map((link, index) => linkBlock(dialect, link, index === 0));
    if (body !== undefined)
        return [opening, caveats.map(note), [fixed(dialect, body && `${body}\n`)], closing];
    return [
        opening,
        [...caveats, ...notes].map(note),
        [...failures.map((failure) => failureBlock(dialect, failure)), ...moreFailures(telling, options)],
        ...passages.map((passage) => [passageBlock(passage, options)]),
        remarks.map(note),
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
            const fitting = (0,shorten .Jj)(text, room, (some) => dialect.size(write(some)));
            return fitting && write(fitting);
        },
    };
}
const rowBlock = (dialect, row, mood) => block(dialect, 'fact', row.value, (value) => dialect.row({ ...row, value }, mood));
const shownRows = ({ rows, headline }, title) => rows.filter(({ key }) => !(key === 'status' && title.includes(headline.status)) &&
    !(key === 'task' && title.includes(headline.task)));
const linkBlock = (dialect, link, first) => first
    ? fixed(dialect, dialect.link(link, true))
    : { ...fixed(dialect, dialect.link(link, false)), part: 'fact', shorter: () => '' };
function failureBlock(dialect, failure) {
    const { step, job } = failure;
    return step
        ? block(dialect, 'name', step, (text) => dialect.failure({ ...failure, step: text }))
        : block(dialect, 'name', job ?? '', (text) => dialect.failure({ ...failure, job: text }));
}
const moreFailures = ({ moreFailures: more }, { dialect, words }) => more > 0 ? [fixed(dialect, dialect.note(words.message.more(more)))] : [];
function passageBlock({ title, lines }, { dialect, words }) {
    const head = dialect.passageTitle(title);
    const gap = (many) => dialect.gap(words.message.linesLeftOut(many));
    const known = new Map();
    const seen = (line) => {
        const found = known.get(line);
        if (found)
            return found;
        const text = line.kind === 'line' ? dialect.line(line) : gap(line.lines);
        const made = { text, size: dialect.size(text) };
        known.set(line, made);
        return made;
    };
    const written = (shown) => shown.length > 0 ? head + shown.map((line) => seen(line).text).join('') : '';
    const cost = {
        line: (line) => seen(line).size,
        gap: (many) => dialect.size(gap(many)),
    };
    const shortest = (room) => {
        const one = (0,quote .Ft)(lines);
        const withText = (text) => written(one.map((line) => (line.kind === 'line' ? { ...line, text } : line)));
        const text = one.flatMap((line) => (line.kind === 'line' ? [line.text] : []))[0] ?? '';
        const fitting = (0,shorten .Jj)(text, room, (some) => dialect.size(withText(some)));
        return fitting && withText(fitting);
    };
    return {
        ...fixed(dialect, written(lines)),
        part: 'passage',
        shorter: (room) => written((0,quote .RV)(lines, room - dialect.size(head), cost)) || shortest(room),
    };
}


var plain = __webpack_require__(42);

var render_telling = __webpack_require__(2591);

var render_template = __webpack_require__(8916);

var template_view = __webpack_require__(1954);

var render_words = __webpack_require__(5393);
;









const TITLE_MAX = 200;
const PLAIN_MAX = 32 * 1024;
function writePlain({ report, language, ...context }) {
    const words = (0,render_words .t)(language);
    return draft(report, { ...context, words }).writtenIn((0,plain .l)(words), PLAIN_MAX);
}
function draft(report, context) {
    const { words, templates } = context;
    const telling = tellOnce(report, context);
    let view;
    const fields = () => {
        view ??= (0,template_view .q)(report, context);
        return view;
    };
    const line = (template) => ownLine(template, fields());
    const heading = templates.title && line(templates.title);
    return {
        telling,
        title: heading || (0,render_headline .u)(telling.headline, words, render_headline .L),
        writtenIn: (dialect, limit) => {
            const options = { words, dialect, limit, ...(heading && { heading }) };
            const body = templates.body && ownBody(templates.body, fields(), telling, options);
            return layOut(telling, body ? { ...options, body } : options);
        },
        line,
    };
}
const told = new WeakMap();
function tellOnce(report, context) {
    const { words, timezone, named, repeat } = context;
    const key = JSON.stringify([words.language, timezone, named, repeat]);
    const known = told.get(report) ?? new Map();
    const telling = known.get(key) ?? (0,render_telling .q)(report, context);
    told.set(report, known.set(key, telling));
    return telling;
}
const TITLE_PLACE = { escape: inert .Fq, literal: inert .UJ, size: shorten .YB, limit: TITLE_MAX };
function ownLine(template, fields) {
    const title = (0,render_template .X)(template, fields, TITLE_PLACE);
    return title && (0,inert .Fq)(title);
}
function ownBody(template, fields, telling, options) {
    const { dialect, limit } = options;
    const links = (0,template_view .u)(fields);
    const { body: framed = asIs, ownLink = asIs } = dialect;
    const frame = dialect.size(layOut(telling, { ...options, body: framed('') })) + 2 * dialect.size(dialect.sectionEnd);
    const body = (0,render_template .X)(template, fields, {
        escape: (value) => (links.has(value) ? ownLink(value) : dialect.value(value)),
        literal: dialect.literal,
        size: dialect.size,
        limit: limit - frame,
    });
    return body && framed(body);
}
const asIs = (text) => text;


  })

};
