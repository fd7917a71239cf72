export const id = 608;
export const ids = [608];
export const modules = {

  6227:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  dingtalk: () => (  dingtalk)
});

var external_node_crypto_ = __webpack_require__(7598);
var write = __webpack_require__(9338);
var answer = __webpack_require__(75);
var meaning = __webpack_require__(906);
;

const LIMIT = 20_000;
const BUSY = (0,meaning .a)('unavailable', 'dingtalk.busy', { when: 'soon' });
const AUTHORISATION = (0,meaning .a)('login', 'dingtalk.authorisation');
const TOKEN = (0,meaning .a)('login', 'dingtalk.token');
const RATE = (0,meaning .a)('rate-limited', 'dingtalk.rate');
const QUOTA = (0,meaning .a)('rate-limited', 'dingtalk.quota');
const UNSIGNED = (0,meaning .a)('login', 'dingtalk.unsigned');
const TOO_LONG = (0,meaning .a)('too-long', 'dingtalk.too-long', { when: 'shorter' });
const MEMBER = (0,meaning .a)('refused', 'dingtalk.json');
const UNSUITABLE = (0,meaning .a)('refused', 'dingtalk.unsuitable');
const MEANINGS = {
    [-1]: BUSY,
    90002: QUOTA,
    90018: QUOTA,
    90020: QUOTA,
    90030: QUOTA,
    40035: MEMBER,
    43004: (0,meaning .a)('refused', 'dingtalk.content-type'),
    101002: TOO_LONG,
    130101: RATE,
    300001: TOKEN,
    300005: (0,meaning .a)('login', 'dingtalk.external', { when: 'once' }),
    400013: (0,meaning .a)('refused', 'dingtalk.dissolved'),
    400101: TOKEN,
    400102: (0,meaning .a)('refused', 'dingtalk.disabled'),
    400105: (0,meaning .a)('refused', 'dingtalk.type'),
    400106: (0,meaning .a)('refused', 'dingtalk.gone'),
    400402: MEMBER,
    400403: MEMBER,
    410100: RATE,
    430101: (0,meaning .a)('refused', 'dingtalk.unsafe-link'),
    430102: UNSUITABLE,
    430103: UNSUITABLE,
    430104: UNSUITABLE,
    460101: TOO_LONG,
    660026: RATE,
};
const SECURITY_CHECK = 310000;
const GATEWAY = 88;
const subCodeOf = (verdict) => Number(verdict.member('sub_code') ?? /subcode=(\d+)/.exec(verdict.errmsg)?.[1]);
const SECURITY = [
    [/keyword|关键词/i, (0,meaning .a)('refused', 'dingtalk.keyword')],
    [/timestamp|时间戳|过期/i, (0,meaning .a)('login', 'dingtalk.timestamp', { when: 'once' })],
    [/\bip\b|white ?list|白名单/i, (0,meaning .a)('refused', 'dingtalk.ip')],
    [/sign|签名/i, (0,meaning .a)('login', 'dingtalk.signature')],
];
const CURE = /[;；]\s*(?:solution|解决方案)/i;
const dingtalkError = (verdict, security) => (0,meaning .x)(fitting(meaningOf(verdict), security), verdict, LIMIT);
function fitting(meaning, { keyword, secret }) {
    const { code } = meaning;
    if (code === 'dingtalk.keyword' && keyword)
        return { ...meaning, code: 'dingtalk.keyword-wrong' };
    const isUnsigned = !secret && (code === 'dingtalk.signature' || code === 'dingtalk.timestamp');
    return isUnsigned ? UNSIGNED : meaning;
}
function meaningOf(verdict) {
    const { errcode, errmsg } = verdict;
    if (verdict.member('punish') !== undefined)
        return RATE;
    if (errcode === SECURITY_CHECK) {
        const [what = ''] = errmsg.split(CURE, 1);
        return SECURITY.find(([wording]) => wording.test(what))?.[1] ?? (0,meaning .a)('refused', 'dingtalk.security');
    }
    if (errcode === GATEWAY)
        return MEANINGS[subCodeOf(verdict)] ?? AUTHORISATION;
    return MEANINGS[errcode] ?? (0,meaning .a)('refused', 'dingtalk.refused');
}

var shorten = __webpack_require__(5216);
var inert = __webpack_require__(7040);
var robot_keyword = __webpack_require__(8322);
var markdown = __webpack_require__(1348);
var mentions = __webpack_require__(5750);
var source = __webpack_require__(6204);
;







const BODY_MAX_BYTES = 19_000;
const MENTIONS_SHARE = 0.2;
function compose(report, settings, composing) {
    const limit = composing.short ? BODY_MAX_BYTES / 2 : BODY_MAX_BYTES;
    const { at, calls, named } = mentionsOf(settings, composing, limit * MENTIONS_SHARE);
    const tail = calls ? `\n\n${calls}` : '';
    const keyword = (0,robot_keyword .X)(settings);
    const bodyOf = (title, text) => ({
        msgtype: 'markdown',
        markdown: { title, text },
        at,
    });
    const frame = serialisedBytes(bodyOf('', `${tail}\n\n${keyword}`)) + TITLE_MAX_BYTES;
    const { title, writtenIn } = (0,write .K)(report, { ...composing, named });
    const text = `${writtenIn(dingtalkDialect(composing.words), limit - frame)}${tail}`;
    const body = bodyOf((0,shorten .Jj)(title, TITLE_MAX_BYTES, shorten .yN), (0,robot_keyword .G)(text, keyword));
    return { body, source: (0,source .v)(report, composing, named) };
}
const TITLE_MAX_BYTES = 600;
const serialisedBytes = (body) => (0,shorten .dy)(JSON.stringify(body));
function mentionsOf(settings, composing, room) {
    const { mobiles, userIds, all, named } = (0,mentions .U)(settings, composing, ['mobile', 'userId']);
    const cost = (id) => 2 * (0,shorten .dy)(JSON.stringify(id)) + 2;
    const [atMobiles, atUserIds] = [(0,mentions .u)(mobiles, room / 2, cost), (0,mentions .u)(userIds, room / 2, cost)];
    const called = [...atMobiles, ...atUserIds];
    const beyond = all ? [] : [...mobiles, ...userIds].filter((id) => !called.includes(id));
    return {
        at: { atMobiles, atUserIds, isAtAll: all },
        calls: called.map((id) => `@${id}`).join(' '),
        named: [...named, ...beyond],
    };
}
const COLOURS = { green: '#1f883d', red: '#d73a49', grey: '#6e7781' };
const dingtalkDialect = (words) => (0,markdown .Gl)(words, {
    colours: COLOURS,
    inert: inert .Lx,
    heading: (text) => `### ${(0,inert .Lx)(text, 'in-line')}\n`,
});

;





const dingtalk = {
    compose: compose,
    sender: (settings) => ({ send: (message, net) => send(message, settings, net) }),
    text: ({ source }) => (0,write.writePlain)(source),
};
async function send(message, settings, net) {
    const reply = await net.http({
        method: 'POST',
        url: signedUrl(settings, net),
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify(message.body),
    });
    const verdict = (0,answer .J)(reply, settings.webhookUrl.host, net.now());
    if (verdict.errcode !== 0)
        throw dingtalkError(verdict, settings);
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


  }),

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

  8322:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  holding),
    X: () => (  keywordOf)
  });
  var _message_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5216);

const KEYWORD_MAX_BYTES = 200;
const keywordOf = ({ keyword = '' }) => (0,_message_shorten_js__WEBPACK_IMPORTED_MODULE_0__  .Jj)(keyword, KEYWORD_MAX_BYTES, _message_shorten_js__WEBPACK_IMPORTED_MODULE_0__  .dy);
const holding = (text, keyword) => text.includes(keyword) ? text : `${text}\n\n${keyword}`;


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


  })

};
