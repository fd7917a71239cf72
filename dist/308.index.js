export const id = 308;
export const ids = [308,338];
export const modules = {

  3465:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  J: () => (  readAnswer)
});

var delivery = __webpack_require__(680);
;
function textOf(body) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(body);
    }
    catch {
        return new TextDecoder('gb18030').decode(body);
    }
}
function detailOf(body) {
    const detail = quoted(body);
    return detail === undefined ? {} : { detail };
}
function quoted(body) {
    const text = textOf(body).trim();
    if (text.includes('\ufffd') || text.includes('\0'))
        return undefined;
    const said = text.startsWith('<') ? headingOf(text) : text;
    return said.replace(/\s+/g, ' ').trim() || undefined;
}
function headingOf(page) {
    const tag = page.search(/<(?:title|h1)[\s>]/i);
    const start = tag < 0 ? 0 : page.indexOf('>', tag) + 1;
    return start > 0 ? (page.slice(start).split('<', 1)[0] ?? '') : '';
}

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
    const detail = isRedirect(status) ? {} : detailOf(reply.body);
    return new delivery .V(meaning.kind, again, { code, about, ...detail });
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
        throw httpStatusError(reply, host, now);
    if (body.length === 0)
        throw new delivery .V('refused', { when: 'never' }, { code: 'robot.empty-reply' });
    throw new delivery .V('protocol', { when: 'never' }, { code: 'robot.no-errcode', about: { host, member: names.code[0] }, ...detailOf(body) });
}
const isThere = (value) => value !== undefined;
function readObject(body) {
    try {
        const value = JSON.parse(textOf(body));
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

  6204:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    v: () => (  sourceOf)
  });
const sourceOf = (report, { words, timezone, templates, ownTexts, repeat }, named) => ({
    report,
    language: words.language,
    timezone,
    templates,
    ...(ownTexts && { ownTexts }),
    named,
    repeat,
});


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
        const fitting = (0,message_shorten .Jj)(text, room, (some) => dialect.size(withText(some)));
        return fitting && withText(fitting);
    };
    return {
        part: 'passage',
        full: written(lines),
        size: lines.reduce((sum, line) => sum + seen(line).size, lines.length > 0 ? dialect.size(head) : 0),
        shorter: (room) => written((0,quote .RV)(lines, room - dialect.size(head), cost)) || shortest(room),
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
  var _words_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6869);
  var _content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6588);
  var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2101);
  var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1199);
  var _plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(861);





const PLAIN_MAX = 32 * 1024;
function writePlain({ report, language, ...context }) {
    const words = (0,_words_index_js__WEBPACK_IMPORTED_MODULE_0__  .tu)(language);
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
    Cm: () => (  linkTarget),
    D8: () => (  inertMailText),
    Fq: () => (  inertLine),
    Jw: () => (  inertFeishu),
    Lx: () => (  inertDingTalk),
    OR: () => (  inertAnnotation),
    TR: () => (  inertLogLine),
    UJ: () => (  inertText),
    Wf: () => (  inertChatText),
    a: () => (  inertWeComQuote),
    cK: () => (  inertHeader),
    hQ: () => (  inertSummary),
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
const inertWeCom = (text, standing = 'starts-line') => weComLines(text, standing)
    .map((line) => {
    const words = line.split(' ');
    const first = words.findIndex(isMarkedUp);
    if (first < 0)
        return line;
    const end = words.findLastIndex(isMarkedUp) + 1;
    return [...words.slice(0, first), asCode(words.slice(first, end).join(' ')), ...words.slice(end)].join(' ');
})
    .join('\n');
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
