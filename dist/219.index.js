export const id = 219;
export const ids = [219];
export const modules = {

  2246:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    u: () => (  answerOf)
  });
  var _delivery_quoted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(400);
  var _schema_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1451);


function answerOf({ status, body }) {
    const isOwn = status < 300 || status >= 400;
    const text = isOwn ? (0,_delivery_quoted_js__WEBPACK_IMPORTED_MODULE_0__  .b)(body) : '';
    const whole = parsed(text);
    return { status, text, member: (path) => (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(whole, ...path.split('.')) };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


  }),

  1219:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  channelOf: () => (  channelOf)
});

var delivery = __webpack_require__(680);
var http_status = __webpack_require__(9384);
var quoted = __webpack_require__(400);
var headline = __webpack_require__(2101);
var shorten = __webpack_require__(5216);
var write = __webpack_require__(9338);
var channels_answer = __webpack_require__(2246);
var markdown = __webpack_require__(1348);
var mentions = __webpack_require__(5750);
var source = __webpack_require__(6204);
var plain = __webpack_require__(861);
var inert = __webpack_require__(7040);
;



const run = (text, looks = {}) => ({
    type: 'TextRun',
    text,
    ...looks,
});
const runTo = (text, url, looks = {}) => run(text, { ...looks, ...(url && { selectAction: { type: 'Action.OpenUrl', url } }) });
const json = (value) => `${JSON.stringify(value)},`;
const line = (...inlines) => json({ type: 'RichTextBlock', spacing: 'Small', inlines: inlines.filter(({ text }) => text !== '') });
const COLOURS = (0,markdown .dJ)({ green: 'Good', red: 'Attention', grey: 'Default' });
const BOLD = { weight: 'Bolder' };
const CODE = { fontType: 'Monospace', size: 'Small' };
const OPEN = '{"type":"RichTextBlock","spacing":"Small","inlines":[';
const CLOSE = `${JSON.stringify(run(' '))}]},`;
const codeRun = (text, looks = {}) => json(run(`${text}\n`, { ...CODE, ...looks }));
const times = (many = 1) => (many > 1 ? ` ×${many}` : '');
const inString = (text) => JSON.stringify(text).slice(1, -1);
const cardDialect = ({ message: { colon } }) => ({
    size: shorten .dy,
    heading: (text, mood) => line(run((0,inert .D8)(text), { ...BOLD, size: 'Medium', color: COLOURS[mood] })),
    note: (text, url) => line(runTo((0,inert .D8)(text), url)),
    item: (text) => line(run(`• ${(0,inert .D8)(text)}`)),
    lead: (sha, text, url) => line(runTo((0,inert .D8)(sha ?? ''), url), run(sha && text ? ' ' : ''), run((0,inert .D8)(text))),
    failure: ({ job, step, note, url }, label = '• ') => {
        const name = [job, step].flatMap((part) => (part ? [(0,inert .D8)(part)] : [])).join(' › ');
        return line(run(label), runTo(name, url, BOLD), run(note ? ` (${(0,inert .D8)(note)})` : ''));
    },
    passageTitle: (title) => line(run((0,inert .D8)(title), BOLD)),
    line: (shown) => line(run((0,inert .D8)(shown.text) + times(shown.times), {
        ...CODE,
        ...(shown.cause && { color: 'Attention' }),
    })),
    gap: (text) => line(run(`… ${(0,inert .D8)(text)} …`, { isSubtle: true })),
    fence: {
        open: OPEN,
        close: CLOSE,
        line: (shown) => codeRun((0,inert .D8)(shown.text) + times(shown.times), shown.cause ? { color: 'Attention' } : {}),
        gap: (text) => codeRun(`… ${(0,inert .D8)(text)} …`, { isSubtle: true }),
    },
    row: ({ label, value, url }) => line(run(`${(0,inert .D8)(label)}${colon.trim()} `, BOLD), runTo((0,inert .D8)(value), url)),
    link: ({ label, url }) => line(runTo((0,inert .D8)(label), url)),
    sectionEnd: '',
    value: (text) => inString((0,inert .D8)(text)),
    literal: inString,
    body: (text) => `${OPEN}{"type":"TextRun","text":"${text}"}]},`,
});

;




const characters = (text) => text.length;
const seenCharacters = (text) => text.replace(/<[^<>]*>/g, '').replace(/&(?:amp|lt|gt|quot);/g, '.').length;
const grave = { open: '```\n', close: '```\n' };
const mrkdwn = {
    size: characters,
    inert: inert .$D,
    bold: (text) => (text.includes('`') ? text : `*${text}*`),
    link: (text, url) => (text.includes('`') ? `${text} <${url}|↗>` : `<${url}|${text.replaceAll('|', '¦')}>`),
    code: (text) => (0,inert .oV)((0,inert .gQ)(text)),
    lineEnd: '\n',
    fence: { ...grave, inert: (text) => (0,inert .oV)((0,inert .g1)(text)) },
};
const commonMark = {
    bold: (text) => `**${text}**`,
    link: (text, url) => `[${text}](${url})`,
};
const discord = {
    ...commonMark,
    size: characters,
    inert: inert .Dd,
    code: inert .gQ,
    lineEnd: '\n',
    fence: { ...grave, inert: inert .g1 },
};
const markup_markdown = {
    ...commonMark,
    size: shorten .dy,
    inert: inert .Lx,
    code: inert .gQ,
    lineEnd: '  \n',
    fence: { ...grave, inert: inert .g1 },
};
const htmlMarks = {
    bold: (text) => `<b>${text}</b>`,
    link: (text, url) => `<a href="${url.replaceAll('&', '&amp;')}">${text}</a>`,
    code: (text) => `<code>${(0,inert .e$)((0,inert .Fq)(text))}</code>`,
    fence: { open: '<pre>', close: '</pre>\n', inert: (text) => (0,inert .e$)((0,inert .g1)(text)) },
};
const telegram = { ...htmlMarks, size: seenCharacters, inert: inert .sX, lineEnd: '\n' };
const html = {
    ...htmlMarks,
    size: characters,
    inert: (text) => (0,inert .yj)(text).replaceAll('\n', '<br>'),
    lineEnd: '<br>\n',
};
const MARKUPS = {
    mrkdwn: { dialect: (words) => dialectOf(mrkdwn, words), title: inert .$D },
    discord: { dialect: (words) => dialectOf(discord, words), title: inert .Dd },
    markdown: { dialect: (words) => dialectOf(markup_markdown, words), title: inert .Fq },
    telegram: { dialect: (words) => dialectOf(telegram, words), title: inert .sX },
    html: { dialect: (words) => dialectOf(html, words), title: inert .Fq },
    plain: { dialect: plain .l, title: inert .Fq },
    card: { dialect: cardDialect, title: inert .Fq },
};
const CAUSE_MARK = '► ';
const markup_times = (many = 1) => (many > 1 ? ` ×${many}` : '');
function fenceOf({ fence }) {
    const { inert, open, close } = fence;
    return {
        open,
        close,
        line: (line) => `${line.cause ? CAUSE_MARK : ''}${inert(line.text)}${markup_times(line.times)}\n`,
        gap: (text) => `… ${inert(text)} …\n`,
    };
}
function dialectOf(marks, { message: { colon } }) {
    const { size, inert, bold, link, code, lineEnd } = marks;
    const inLine = (text) => inert(text, 'in-line');
    const linked = (text, url) => (url ? link(text, url) : text);
    return {
        size,
        heading: (text) => `${bold(inLine(text))}${lineEnd}`,
        note: (text, url) => `${url ? link(inLine(text), url) : inert(text)}${lineEnd}`,
        item: (text) => `• ${inLine(text)}${lineEnd}`,
        lead: (sha, text, url) => `${[sha && linked(inLine(sha), url), text && (sha ? inLine(text) : inert(text))].filter(Boolean).join(' ')}${lineEnd}`,
        failure: ({ job, step, note, url }, label = '• ') => {
            const name = [job, step].flatMap((part) => (part ? [inLine(part)] : [])).join(' › ');
            return `${label}${linked(bold(name), url)}${note ? ` (${inLine(note)})` : ''}${lineEnd}`;
        },
        passageTitle: (title) => `${bold(inLine(title))}${lineEnd}`,
        line: (line) => (line.text.trim() ? `${code(line.text)}${markup_times(line.times)}${lineEnd}` : ''),
        gap: (text) => `… ${inLine(text)} …${lineEnd}`,
        fence: fenceOf(marks),
        row: ({ label, value, url }) => `${bold(`${inLine(label)}${colon.trim()}`)} ${linked(inLine(value), url)}${lineEnd}`,
        link: ({ label, url }, first) => `${first ? '' : ' · '}${link(inLine(label), url)}`,
        sectionEnd: '\n',
        value: inert,
        literal: (text) => (lineEnd === '\n' ? text : text.replace(/(?<![ \n])\n(?!\n)/g, lineEnd)),
    };
}

;











const channelOf = (preset) => ({
    compose: (report, settings, composing) => compose(preset, report, settings, composing),
    sender: (settings) => ({ send: (message, net) => send(preset, message, settings, net) }),
    text: ({ source }) => (0,write.writePlain)(source),
});
const TONES = (0,markdown .dJ)({ green: 'green', red: 'red', grey: 'grey' });
const CALLS_SHARE = 0.2;
function compose({ markup, max, titleMax, mention }, report, settings, composing) {
    const limit = composing.short ? max / 2 : max;
    const { dialect: dialectOf, title: inertTitle } = MARKUPS[markup];
    const headingMax = Math.min(titleMax ?? headline .Lo, headline .Lo);
    const written = dialectOf(composing.words);
    const dialect = titleMax === undefined ? written : { ...written, heading: () => '', headingMax };
    const { userIds, all, named } = (0,mentions .U)(settings, known(composing, mention?.id), ['userId']);
    const spelled = (id) => mention?.person(id) ?? '';
    const called = (0,mentions .u)(userIds, limit * CALLS_SHARE, (id) => dialect.size(`${spelled(id)} `));
    const calls = [...(all && mention?.everybody ? [mention.everybody] : []), ...called.map(spelled)];
    const { telling, heading, writtenIn } = (0,write .K)(report, { ...composing, named });
    const title = heading ?? (0,headline .uh)(telling.headline, composing.words, headingMax);
    const room = limit - dialect.size(calls.map((call) => `${call} `).join(''));
    const runUrl = telling.links[0]?.url;
    return {
        title: inertTitle((0,shorten .Jj)(title, titleMax ?? headline .Lo, (text) => inertTitle(text).length)),
        text: writtenIn(dialect, room).trimEnd(),
        calls,
        userIds: called,
        all,
        tone: TONES[telling.mood],
        ...(runUrl && { runUrl }),
        source: (0,source .v)(report, composing, named),
    };
}
const known = (composing, id) => ({
    ...composing,
    mentioned: composing.mentioned.map(({ userId, ...person }) => userId !== undefined && id?.test(userId) ? { ...person, userId } : person),
});
async function send(preset, message, settings, net) {
    const { url, headers, body } = preset.request(message, settings);
    const reply = await net.http({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
        body: JSON.stringify(body),
    });
    const answer = (0,channels_answer .u)(reply);
    if (preset.isTaken(answer))
        return {};
    throw refusalError(preset, answer, reply, url.host, net.now());
}
function refusalError(preset, answer, reply, host, now) {
    const code = preset.code === undefined ? undefined : answer.member(preset.code);
    const known = preset.refusals.find((refusal) => fits(refusal, answer, code));
    const isTold = typeof code === 'number' && code !== answer.status;
    const about = {
        host,
        input: known?.input ?? preset.settings.fields.url?.input ?? '',
        limit: preset.max,
        status: answer.status,
        ...(isTold && { errcode: code }),
    };
    if (known) {
        const { kind, again = { when: 'never' }, explained, name } = known;
        const named = name?.(answer);
        const when = typeof again === 'function' ? again(answer) : again;
        return new delivery .V(kind, when, {
            code: explained,
            about: { ...about, ...(named && { name: named }) },
            ...(0,quoted .R)(reply.body),
        });
    }
    const isRefused = answer.status < 200 || answer.status >= 300;
    if (isRefused)
        return (0,http_status .H)(reply, host, now);
    const explained = code === undefined ? 'service.no-yes' : 'service.refused';
    const kind = code === undefined ? 'protocol' : 'refused';
    return new delivery .V(kind, { when: 'never' }, { code: explained, about, ...(0,quoted .R)(reply.body) });
}
const fits = ({ status, code, text }, answer, given) => (status === undefined || status === answer.status) &&
    (code === undefined || code === given) &&
    (text === undefined || text.test(answer.text));


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
