export const id = 516;
export const ids = [516];
export const modules = {

  516:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  dingtalk: () => (  dingtalk)
});


var write = __webpack_require__(1685);

var shorten = __webpack_require__(2671);

var mentions = __webpack_require__(7607);

var source = __webpack_require__(6529);

var inert = __webpack_require__(7040);
;


const GREEN = '#1f883d';
const RED = '#d73a49';
const GREY = '#6e7781';
const COLOURS = {
    success: GREEN,
    fixed: GREEN,
    failure: RED,
    'timed-out': RED,
    'still-failing': RED,
    cancelled: GREY,
    test: GREY,
};
const LINE_END = '  \n';
const coloured = (text, colour) => `<font color="${colour}">${text}</font>`;
const inLine = (text) => (0,inert .Lx)(text, 'in-line');
const linked = (text, url) => (url ? `[${text}](${url})` : text);
const dingtalkDialect = ({ message: { colon } }) => ({
    size: shorten .yN,
    heading: (text) => `### ${inLine(text)}\n`,
    note: (text) => `${(0,inert .Lx)(text)}${LINE_END}`,
    failure: ({ job, step, note, url }) => {
        const name = [job, step].flatMap((part) => (part ? [inLine(part)] : [])).join(' › ');
        return `✗ ${linked(`**${name}**`, url)}${note ? ` (${inLine(note)})` : ''}${LINE_END}`;
    },
    passageTitle: (title) => `**${inLine(title)}**${LINE_END}`,
    line: ({ text, cause, times }) => {
        const shown = (0,inert .Lx)(text);
        return `> ${cause && shown ? coloured(shown, RED) : shown}${times ? ` ×${times}` : ''}${LINE_END}`;
    },
    gap: (text) => `> … ${inLine(text)} …${LINE_END}`,
    row: ({ key, label, value, url }, mood) => {
        const shown = key === 'status' ? coloured(inLine(value), COLOURS[mood]) : linked(inLine(value), url);
        return `**${(0,inert .Lx)(label)}${colon.trim()}** ${shown}${LINE_END}`;
    },
    link: ({ label, url }, first) => `${first ? '' : ' · '}[${inLine(label)}](${url})`,
    sectionEnd: '\n',
    value: inert .Lx,
    literal: (text) => text.replace(/(?<![ \n])\n(?!\n)/g, LINE_END),
});

;





const BODY_MAX_BYTES = 19_000;
const MENTIONS_SHARE = 0.2;
const KEYWORD_MAX_BYTES = 200;
function compose(report, settings, composing) {
    const limit = composing.short ? BODY_MAX_BYTES / 2 : BODY_MAX_BYTES;
    const { at, calls, named } = mentionsOf(settings, composing, limit * MENTIONS_SHARE);
    const tail = calls ? `\n\n${calls}` : '';
    const keyword = (0,shorten .Jj)(settings.keyword ?? '', KEYWORD_MAX_BYTES, shorten .dy);
    const bodyOf = (title, text) => ({
        msgtype: 'markdown',
        markdown: { title, text },
        at,
    });
    const frame = serialisedBytes(bodyOf('', `${tail}\n\n${keyword}`)) + TITLE_MAX_BYTES;
    const { title, writtenIn } = (0,write .K)(report, { ...composing, named });
    const text = `${writtenIn(dingtalkDialect(composing.words), limit - frame)}${tail}`;
    const body = bodyOf((0,shorten .Jj)(title, TITLE_MAX_BYTES, shorten .yN), text.includes(keyword) ? text : `${text}\n\n${keyword}`);
    return { body, source: (0,source .v)(report, composing, named) };
}
const TITLE_MAX_BYTES = 600;
const serialisedBytes = (body) => (0,shorten .dy)(JSON.stringify(body));
function mentionsOf(settings, composing, room) {
    const { mobiles, userIds, all, named } = (0,mentions .U)(settings, composing, 'mobile');
    const cost = (id) => 2 * (0,shorten .dy)(JSON.stringify(id)) + 2;
    const [atMobiles, atUserIds] = [(0,mentions .u)(mobiles, room / 2, cost), (0,mentions .u)(userIds, room / 2, cost)];
    const calls = [...atMobiles, ...atUserIds].map((id) => `@${id}`).join(' ');
    return { at: { atMobiles, atUserIds, isAtAll: all }, calls, named };
}


var external_node_crypto_ = __webpack_require__(7598);

var errcode = __webpack_require__(7997);

var delivery = __webpack_require__(680);
;

const NEVER = { when: 'never' };
const meaning = (kind, code, again = NEVER) => ({
    kind,
    again,
    code: `dingtalk.${code}`,
});
const LIMIT = 20_000;
const BUSY = meaning('unavailable', 'busy', { when: 'soon' });
const AUTHORISATION = meaning('login', 'authorisation');
const TOKEN = meaning('login', 'token');
const RATE = meaning('rate-limited', 'rate');
const TOO_LONG = meaning('too-long', 'too-long', { when: 'shorter' });
const MEMBER = meaning('refused', 'json');
const UNSUITABLE = meaning('refused', 'unsuitable');
const MEANINGS = {
    [-1]: BUSY,
    88: AUTHORISATION,
    40035: MEMBER,
    43004: meaning('refused', 'content-type'),
    101002: TOO_LONG,
    130101: RATE,
    300001: TOKEN,
    300005: meaning('login', 'external', { when: 'once' }),
    400013: meaning('refused', 'dissolved'),
    400101: TOKEN,
    400102: meaning('refused', 'disabled'),
    400105: meaning('refused', 'type'),
    400106: meaning('refused', 'gone'),
    400402: MEMBER,
    400403: MEMBER,
    410100: RATE,
    430101: meaning('refused', 'unsafe-link'),
    430102: UNSUITABLE,
    430103: UNSUITABLE,
    430104: UNSUITABLE,
    460101: TOO_LONG,
    660026: RATE,
};
const SECURITY_CHECK = 310000;
const SECURITY = [
    [/keyword|关键词/i, meaning('refused', 'keyword')],
    [/timestamp|时间戳|过期/i, meaning('login', 'timestamp', { when: 'once' })],
    [/\bip\b|white ?list|白名单/i, meaning('refused', 'ip')],
    [/sign|签名/i, meaning('login', 'signature')],
];
const CURE = /[;；]\s*(?:solution|解决方案)/i;
function dingtalkError(verdict) {
    const { errcode, errmsg } = verdict;
    const { kind, again, code } = meaningOf(verdict);
    return new delivery .V(kind, again, {
        code,
        about: { errcode, limit: LIMIT },
        ...(errmsg && { detail: errmsg }),
    });
}
function meaningOf(verdict) {
    const { errcode, errmsg } = verdict;
    if (verdict.member('punish') !== undefined)
        return RATE;
    if (errcode === SECURITY_CHECK) {
        const [what = ''] = errmsg.split(CURE, 1);
        return SECURITY.find(([wording]) => wording.test(what))?.[1] ?? meaning('refused', 'security');
    }
    return MEANINGS[errcode] ?? meaning('refused', 'refused');
}

;



async function send(message, settings, net) {
    const reply = await net.http({
        method: 'POST',
        url: signedUrl(settings, net),
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify(message.body),
    });
    const verdict = (0,errcode .w)(reply, settings.webhookUrl.host, net.now());
    if (verdict.errcode !== 0)
        throw dingtalkError(verdict);
    return {};
}
function signedUrl({ webhookUrl, secret }, net) {
    const url = new URL(webhookUrl);
    if (!secret)
        return url;
    const timestamp = String(net.now());
    const sign = (0,external_node_crypto_.createHmac)('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64');
    net.secrets.add(sign);
    url.searchParams.set('timestamp', timestamp);
    url.searchParams.set('sign', sign);
    return url;
}

;



const dingtalk = {
    compose: compose,
    send: send,
    text: ({ source }) => (0,write .y)(source),
};


  }),

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
