export const id = 148;
export const ids = [148,261];
export const modules = {

  9148:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.r(__webpack_exports__);


__webpack_require__.d(__webpack_exports__, {
  feishu: () => (  feishu)
});


var write = __webpack_require__(6261);

var shorten = __webpack_require__(2671);

var inert = __webpack_require__(7040);

var channels_keyword = __webpack_require__(2137);

var markdown = __webpack_require__(8921);

var mentions = __webpack_require__(7607);

var source = __webpack_require__(6529);

var headline = __webpack_require__(6060);
;



const COLOURS = { green: 'green', red: 'red', grey: 'grey' };
const feishuDialect = (words) => (0,markdown .Gl)(words, {
    colours: COLOURS,
    inert: inert .Jw,
    heading: () => '',
    headingMax: headline .L,
});

;








const BODY_MAX_BYTES = 19_000;
const TITLE_MAX_BYTES = 600;
function compose(report, settings, composing) {
    const limit = composing.short ? BODY_MAX_BYTES / 2 : BODY_MAX_BYTES;
    const { userIds, all, named } = (0,mentions .U)(settings, composing, ['userId']);
    const { telling, title, writtenIn } = (0,write .K)(report, { ...composing, named });
    const heading = (0,shorten .Jj)(title, TITLE_MAX_BYTES, shorten .yN);
    const keyword = (0,channels_keyword .X)(settings);
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
    const calls = callsTo(all ? [EVERYBODY] : userIds, heading, keyword, limit);
    return { parts: [card((0,channels_keyword .G)(text, keyword)), ...calls], source: (0,source .v)(report, composing, named) };
}
const EVERYBODY = 'all';
function callsTo(ids, heading, keyword, limit) {
    const text = (called) => {
        const calls = [(0,inert .Wf)(heading), ...called.map(mention)].join(' ');
        return { msg_type: 'text', content: { text: (0,channels_keyword .G)(calls, keyword) } };
    };
    const room = limit - bytesOf(text([])) - (0,shorten .yN)(`\n\n${keyword}`);
    const called = (0,mentions .u)(ids, room, (id) => (0,shorten .yN)(` ${mention(id)}`));
    return called.length > 0 ? [text(called)] : [];
}
const mention = (id) => `<at user_id="${id}">${id}</at>`;
const bytesOf = (part) => (0,shorten .dy)(JSON.stringify(part));


var external_node_crypto_ = __webpack_require__(7598);

var errcode = __webpack_require__(7997);

var parts = __webpack_require__(7772);

var meaning = __webpack_require__(269);
;

const errors_meaning = (0,meaning .k)('feishu');
const LIMIT = 20_000;
const RATE = errors_meaning('rate-limited', 'rate', { when: 'soon' });
const TOO_LONG = errors_meaning('too-long', 'too-long', { when: 'shorter' });
const BAD_REQUEST = 9499;
const MEANINGS = {
    [BAD_REQUEST]: TOO_LONG,
    11232: RATE,
    11246: errors_meaning('refused', 'card'),
    19001: errors_meaning('login', 'token'),
    19002: errors_meaning('refused', 'type'),
    19007: errors_meaning('refused', 'disabled'),
    19021: errors_meaning('login', 'signature', { when: 'once' }),
    19022: errors_meaning('refused', 'ip'),
    19024: errors_meaning('refused', 'keyword'),
    19036: TOO_LONG,
    99991400: RATE,
};
function feishuError(verdict) {
    const { errcode, errmsg } = verdict;
    const isRate = errcode === BAD_REQUEST && /too many request/i.test(errmsg);
    return (0,meaning .x)(isRate ? RATE : (MEANINGS[errcode] ?? errors_meaning('refused', 'refused')), verdict, LIMIT);
}

;




const NAMES = { code: ['code', 'StatusCode'], text: ['msg', 'StatusMessage'] };
const send = (message, settings, net) => (0,parts .h)(message, async (part) => {
    const reply = await net.http({
        method: 'POST',
        url: settings.webhookUrl,
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify({ ...signature(settings, net), ...part }),
    });
    const verdict = (0,errcode .w)(reply, settings.webhookUrl.host, net.now(), NAMES);
    if (verdict.errcode !== 0)
        throw feishuError(verdict);
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

;



const feishu = {
    compose: compose,
    send: send,
    text: feishu_text,
};
function feishu_text({ parts, source }) {
    const [first] = parts;
    return first?.msg_type === 'text' ? first.content.text : (0,write.writePlain)(source);
}


  }),

  2137:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  holding),
    X: () => (  keywordOf)
  });
  var _render_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2671);

const KEYWORD_MAX_BYTES = 200;
const keywordOf = ({ keyword = '' }) => (0,_render_shorten_js__WEBPACK_IMPORTED_MODULE_0__  .Jj)(keyword, KEYWORD_MAX_BYTES, _render_shorten_js__WEBPACK_IMPORTED_MODULE_0__  .dy);
const holding = (text, keyword) => text.includes(keyword) ? text : `${text}\n\n${keyword}`;


  }),

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
