export const id = 227;
export const ids = [227];
export const modules = {

  5227:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  feishu: () => (  feishu)
});

var external_node_crypto_ = __webpack_require__(7598);
var write = __webpack_require__(9338);
var answer = __webpack_require__(75);
var parts = __webpack_require__(9975);
var meaning = __webpack_require__(906);
;

const LIMIT = 20_000;
const SECOND_MS = 1000;
const RATE = (0,meaning .a)('rate-limited', 'feishu.rate', { when: 'after', ms: SECOND_MS });
const UNSIGNED = (0,meaning .a)('login', 'feishu.unsigned');
const TOO_LONG = (0,meaning .a)('too-long', 'feishu.too-long', { when: 'shorter' });
const BAD_REQUEST = 9499;
const MEANINGS = {
    [BAD_REQUEST]: TOO_LONG,
    11232: RATE,
    11246: (0,meaning .a)('refused', 'feishu.card'),
    19001: (0,meaning .a)('login', 'feishu.token'),
    19002: (0,meaning .a)('refused', 'feishu.type'),
    19007: (0,meaning .a)('refused', 'feishu.disabled'),
    19021: (0,meaning .a)('login', 'feishu.signature', { when: 'once' }),
    19022: (0,meaning .a)('refused', 'feishu.ip'),
    19024: (0,meaning .a)('refused', 'feishu.keyword'),
    19036: TOO_LONG,
    99991400: RATE,
};
const feishuError = (verdict, security) => (0,meaning .x)(fitting(meaningOf(verdict), security), verdict, LIMIT);
function meaningOf({ errcode, errmsg }) {
    const isRate = errcode === BAD_REQUEST && /too many request/i.test(errmsg);
    return isRate ? RATE : (MEANINGS[errcode] ?? (0,meaning .a)('refused', 'feishu.refused'));
}
function fitting(found, { keyword, secret }) {
    if (found.code === 'feishu.keyword' && keyword)
        return { ...found, code: 'feishu.keyword-wrong' };
    return found.code === 'feishu.signature' && !secret ? UNSIGNED : found;
}

var headline = __webpack_require__(2101);
var shorten = __webpack_require__(5216);
var inert = __webpack_require__(7040);
var robot_keyword = __webpack_require__(8322);
var markdown = __webpack_require__(1348);
var mentions = __webpack_require__(5750);
var source = __webpack_require__(6204);
;








const BODY_MAX_BYTES = 19_000;
const TITLE_MAX_BYTES = 600;
const TEXT_FRAME_BYTES = 1_000;
function compose(report, settings, composing) {
    const limit = composing.short ? BODY_MAX_BYTES / 2 : BODY_MAX_BYTES;
    const { userIds, all, named: unknown } = (0,mentions .U)(settings, composing, ['userId']);
    const keyword = (0,robot_keyword .X)(settings);
    const room = limit - TITLE_MAX_BYTES - TEXT_FRAME_BYTES - (0,shorten .yN)(keyword);
    const called = (0,mentions .u)(all ? [EVERYBODY] : userIds, room, (id) => (0,shorten .yN)(` ${mention(id)}`));
    const named = [...unknown, ...(all ? [] : userIds.filter((id) => !called.includes(id)))];
    const { telling, title, writtenIn } = (0,write .K)(report, { ...composing, named });
    const heading = (0,shorten .Jj)(title, TITLE_MAX_BYTES, shorten .yN);
    const card = (content) => ({
        msg_type: 'interactive',
        card: {
            schema: '2.0',
            header: {
                title: { tag: 'plain_text', content: heading },
                template: (0,markdown .dJ)(COLOURS)[telling.mood],
            },
            body: { elements: [{ tag: 'markdown', content }] },
        },
    });
    const text = writtenIn(feishuDialect(composing.words), limit - bytesOf(card(`\n\n${keyword}`)));
    return {
        parts: [card((0,robot_keyword .G)(text, keyword)), ...callsTo(called, heading, keyword)],
        source: (0,source .v)(report, composing, named),
    };
}
const EVERYBODY = 'all';
function callsTo(ids, heading, keyword) {
    if (ids.length === 0)
        return [];
    const calls = [(0,inert .Wf)(heading), ...ids.map(mention)].join(' ');
    return [{ msg_type: 'text', content: { text: (0,robot_keyword .G)(calls, keyword) } }];
}
const mention = (id) => `<at user_id="${id}">${id}</at>`;
const bytesOf = (part) => (0,shorten .dy)(JSON.stringify(part));
const COLOURS = { green: 'green', red: 'red', grey: 'grey' };
const feishuDialect = (words) => (0,markdown .Gl)(words, {
    colours: COLOURS,
    inert: inert .Jw,
    heading: () => '',
    headingMax: headline .Lo,
});

;






const feishu = {
    compose: compose,
    sender: (settings) => ({ send: (message, net) => send(message, settings, net) }),
    text: send_text,
};
function send_text({ parts, source }) {
    const [first] = parts;
    return first?.msg_type === 'text' ? first.content.text : (0,write.writePlain)(source);
}
const NAMES = { code: ['code', 'StatusCode'], text: ['msg', 'StatusMessage'] };
const send = (message, settings, net) => (0,parts .h)(message, async (part) => {
    const reply = await net.http({
        method: 'POST',
        url: settings.webhookUrl,
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify({ ...signature(settings, net), ...part }),
    });
    const verdict = (0,answer .J)(reply, settings.webhookUrl.host, net.now(), NAMES);
    if (verdict.errcode !== 0)
        throw feishuError(verdict, settings);
    return undefined;
});
function signature({ secret }, net) {
    if (!secret)
        return {};
    const timestamp = String(Math.floor(net.now() / 1000));
    const sign = (0,external_node_crypto_.createHmac)('sha256', `${timestamp}\n${secret}`).digest('base64');
    net.secrets.add(sign);
    return { timestamp, sign };
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


  })

};
