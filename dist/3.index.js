export const id = 3;
export const ids = [3];
export const modules = {

  7607:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    U: () => (  addressed),
    u: () => (  within)
  });
function addressed(fixed, { mentioned, named, mentions }, prefers) {
    const by = (person) => person[prefers] ? prefers : person.mobile ? 'mobile' : person.userId ? 'userId' : undefined;
    const ids = (key) => mentioned.flatMap((person) => (by(person) === key && person[key]) || []);
    return {
        mobiles: distinct([...(mentions ? fixed.atMobiles : []), ...ids('mobile')]),
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


var write = __webpack_require__(1685);

var shorten = __webpack_require__(2671);

var inert = __webpack_require__(7040);

var mentions = __webpack_require__(7607);

var source = __webpack_require__(6529);

var headline = __webpack_require__(6060);
;



const GREEN = 'info';
const ORANGE_RED = 'warning';
const GREY = 'comment';
const COLOURS = {
    success: GREEN,
    fixed: GREEN,
    failure: ORANGE_RED,
    'timed-out': ORANGE_RED,
    'still-failing': ORANGE_RED,
    cancelled: GREY,
    test: GREY,
};
const coloured = (text, colour) => `<font color="${colour}">${text}</font>`;
const inLine = (text) => (0,inert .wr)(text, 'in-line');
const isPlain = (text) => text !== '' && !text.includes('`');
function quoted(text, cause) {
    const shown = (0,inert .a)(text);
    if (!cause || shown === '')
        return shown;
    return isPlain(shown) ? coloured(shown, ORANGE_RED) : `${coloured('▸', ORANGE_RED)} ${shown}`;
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
    line: ({ text, cause, times }) => `> ${quoted(text, cause)}${times ? ` ×${times}` : ''}\n`,
    gap: (text) => `> ${coloured(`… ${inLine(text)} …`, GREY)}\n`,
    row: ({ key, label, value }, mood) => {
        const name = `${(0,inert .wr)(label)}${colon.trim()}`;
        const shown = key === 'status' ? coloured(inLine(value), COLOURS[mood]) : inLine(value);
        return `${isPlain(name) ? coloured(name, GREY) : name} ${shown}\n`;
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
    const { mobiles, userIds, all, named } = (0,mentions .U)(settings, composing, 'userId');
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
            content: (0,shorten .Jj)((0,inert .Lg)(title), TEXT_MAX_BYTES, shorten .dy),
            ...others,
        },
        settings.attachLog && attachment && { kind: 'file', ...attachment },
    ];
    return { parts: parts.flatMap((part) => part || []), source: (0,source .v)(report, composing, named) };
}
const mention = (id) => `<@${id}> `;


var delivery = __webpack_require__(680);

var errcode = __webpack_require__(7997);
;

const NEVER = { when: 'never' };
const meaning = (kind, code, again = NEVER) => ({
    kind,
    again,
    code: `wecom.${code}`,
});
const LIMIT = 4096;
const MINUTE_MS = 60_000;
const BUSY = meaning('unavailable', 'busy', { when: 'soon' });
const KEY = meaning('login', 'key');
const PARAMETER = meaning('refused', 'parameter');
const EMPTY = meaning('refused', 'empty');
const UPLOAD = meaning('refused', 'upload');
const TOO_LONG = meaning('too-long', 'too-long', { when: 'shorter' });
const MEANINGS = {
    [-1]: BUSY,
    6000: BUSY,
    40001: KEY,
    40004: UPLOAD,
    40005: UPLOAD,
    40006: UPLOAD,
    40007: meaning('refused', 'media'),
    40008: meaning('refused', 'type'),
    40009: UPLOAD,
    40014: KEY,
    40033: meaning('refused', 'characters'),
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
    45009: meaning('rate-limited', 'rate', { when: 'after', ms: MINUTE_MS }),
    45033: meaning('rate-limited', 'concurrent', { when: 'soon' }),
    93000: KEY,
    93004: meaning('refused', 'disabled'),
    93005: meaning('refused', 'person'),
    93008: meaning('refused', 'not-in-group'),
    301019: UPLOAD,
};
function wecomError({ errcode, errmsg }) {
    const { kind, again, code } = MEANINGS[errcode] ?? meaning('refused', 'refused');
    return new delivery .V(kind, again, {
        code: errcode === 40058 && !/length/i.test(errmsg) ? PARAMETER.code : code,
        about: { errcode, limit: LIMIT },
        ...(errmsg && { detail: errmsg }),
    });
}

;



async function send(message, settings, net) {
    let parts = message.parts;
    try {
        for (let part = parts[0]; part; part = parts[0]) {
            if (part.kind === 'file' && part.mediaId === undefined) {
                parts = [{ ...part, mediaId: await upload(part, settings, net) }, ...parts.slice(1)];
            }
            else {
                await post('send', JSON.stringify(bodyOf(part)), 'application/json; charset=utf-8', settings, net);
                parts = parts.slice(1);
            }
        }
        return {};
    }
    catch (error) {
        if (!(error instanceof delivery .V) || parts.length === message.parts.length)
            throw error;
        return { rest: { message: { ...message, parts }, error } };
    }
}
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
        url.pathname = url.pathname.replace(/[^/]*$/, method);
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
        return (0,write .y)(source);
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


function readVerdict(reply, host, now) {
    const { status, body } = reply;
    const redirected = status >= 300 && status < 400;
    const members = redirected ? undefined : readObject(body);
    const errcode = members?.errcode;
    if (typeof errcode === 'number') {
        const errmsg = typeof members?.errmsg === 'string' ? members.errmsg : '';
        return { errcode, errmsg, member: (name) => members?.[name] };
    }
    if (status < 200 || status >= 300)
        throw httpStatusError(reply, host, now);
    const empty = body.length === 0;
    throw new delivery .V(empty ? 'refused' : 'protocol', { when: 'never' }, { code: empty ? 'robot.empty-reply' : 'robot.no-errcode', about: { host } });
}
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


  })

};
