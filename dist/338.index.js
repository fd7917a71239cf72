export const id = 338;
export const ids = [338];
export const modules = {

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


  })

};
