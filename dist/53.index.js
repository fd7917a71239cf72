export const id = 53;
export const ids = [53];
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

  6053:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    ownTexts: () => (  ownTexts)
  });
  var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1199);
  var _render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4905);
  var _title_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5210);
  var _view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8143);




function ownTexts(report, context) {
    let view;
    const fields = () => {
        view ??= (0,_view_js__WEBPACK_IMPORTED_MODULE_3__  .q)(report, context);
        return view;
    };
    return {
        line: (template) => (0,_title_js__WEBPACK_IMPORTED_MODULE_2__  .z)(template, fields())?.text,
        body: (template, telling, options) => body(template, fields(), telling, options),
    };
}
function body(template, fields, telling, options) {
    const { dialect, limit } = options;
    const links = (0,_view_js__WEBPACK_IMPORTED_MODULE_3__  .u)(fields);
    const { body: framed = asIs, ownLink = asIs } = dialect;
    const frame = dialect.size((0,_layout_js__WEBPACK_IMPORTED_MODULE_0__  .v)(telling, { ...options, body: framed('') })) + 2 * dialect.size(dialect.sectionEnd);
    const text = (0,_render_js__WEBPACK_IMPORTED_MODULE_1__  .X)(template, fields, {
        escape: (value) => (links.has(value) ? ownLink(value) : dialect.value(value)),
        literal: dialect.literal,
        size: dialect.size,
        limit: limit - frame,
    });
    return text && framed(text);
}
const asIs = (text) => text;


  }),

  4905:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  X: () => (  renderTemplate),
  R: () => (  templateFault)
});

var mustache = __webpack_require__(4320);
;
const described = (en, zh) => ({ help: { en, 'zh-CN': zh } });
const group = (en, zh, fields) => ({ ...described(en, zh), fields });
const list = (en, zh, fields) => ({ ...group(en, zh, fields), list: true });
const templateFields = {
    task: described("The task's name", '任务名称'),
    status: described('`success`, `failure`, `cancelled` or `ended`', '`success`、`failure`、`cancelled` 或 `ended`'),
    statusText: described("The status in the message's language", '用消息语言表示的状态'),
    mark: described('The emoji of the status', '表示状态的表情符号'),
    headline: described('The built-in heading: status, repository, task, branch', '内置标题：状态、仓库、任务、分支'),
    success: described('Whether it succeeded, for sections', '是否成功，用于区块'),
    failure: described('Whether it failed, for sections', '是否失败，用于区块'),
    cancelled: described('Whether it was cancelled, for sections', '是否被取消，用于区块'),
    ended: described('Whether it ended in a way that cannot be told, for sections', '是否已结束但无法得知结果，用于区块'),
    timedOut: described('Whether it ran out of time, for sections', '是否超时，用于区块'),
    fixed: described('Whether the previous run failed and this one did not', '上一次失败而这一次成功'),
    broken: described('Whether the previous run succeeded and this one failed', '上一次成功而这一次失败'),
    stillFailing: described('Whether the previous run failed as well', '上一次也失败'),
    test: described('Whether this is a test message', '是否为测试通知'),
    notes: list("Remarks such as 'fixed after 3 failed runs'", '备注，如“连续失败 3 次后恢复”', {
        text: described('The remark', '备注内容'),
    }),
    started: described('Start time, with its zone', '开始时间（含时区）'),
    finished: described('End time, with its zone', '结束时间（含时区）'),
    duration: described('Duration', '执行时长'),
    repository: described('`owner/name`', '`owner/name`'),
    repositoryUrl: described("The repository's link", '仓库链接'),
    workflow: described("The workflow's name", '工作流名称'),
    branch: described('The branch', '分支'),
    tag: described('The tag', '标签'),
    commit: group('The commit', '提交', {
        sha: described('Its whole id', '完整 SHA'),
        short: described('The first 7 digits of its id', 'SHA 前 7 位'),
        subject: described('First line of its message', '提交信息首行'),
        author: described("Its author's name", '作者'),
        url: described('Its link', '链接'),
    }),
    pullRequest: group('The pull request', 'Pull Request', {
        number: described('Its number', '编号'),
        title: described('Its title', '标题'),
        url: described('Its link', '链接'),
    }),
    release: group('The release', '发布', {
        name: described('Its name', '名称'),
        url: described('Its link', '链接'),
    }),
    actor: described('Who triggered the run', '触发者'),
    event: described('The event that triggered it, such as `push`', '触发事件，如 `push`'),
    run: group('The run', '本次运行', {
        number: described('Its number', '编号'),
        attempt: described('Which attempt it is', '第几次尝试'),
        url: described('Its link', '链接'),
    }),
    jobUrl: described("The job's link", '作业链接'),
    jobCounts: described("How many jobs ended how, such as '1 failed, 4 succeeded'", '各结果的作业数'),
    failures: list('What failed', '失败的作业和步骤', {
        job: described("The job's name, where there are several", '任务名称（有多个作业时）'),
        step: described("The step's name", '步骤名称'),
        url: described('Its link', '链接'),
    }),
    tests: group('The test reports', '测试报告', {
        total: described('How many tests there are', '测试总数'),
        failed: described('How many failed', '失败数'),
        skipped: described('How many were skipped', '跳过数'),
        failing: list('The failing tests', '失败的测试', {
            name: described('Its name', '名称'),
            suite: described('Its suite', '所属套件'),
            message: described('First lines of its message', '失败信息的前几行'),
        }),
    }),
    cause: described('The one line that says why', '最能说明原因的一行'),
    error: described('The error text given', '给出的错误信息'),
    output: described('The output given', '给出的执行输出'),
    excerpt: described('The lines of the log that say why', '日志中的关键行'),
    fields: list('What was given with `fields`; `fields.NAME` is the value of one', '`fields` 中的各项；`fields.名称` 为其中一项的值', {
        name: described('Its name', '名称'),
        value: described('Its value', '值'),
    }),
};

var shorten = __webpack_require__(5216);
;

const STEPS_MAX = 20_000;
function rendered(tags, fields, place, valueMax) {
    const walk = { fields, place, valueMax, out: [], steps: STEPS_MAX, room: 2 * place.limit };
    through(tags, [{ ...fields }], walk);
    return isSpent(walk) ? undefined : walk.out.join('');
}
const isSpent = ({ steps, room }) => steps < 0 || room < 0;
function through(tags, scopes, walk) {
    for (const tag of tags) {
        walk.steps -= 1;
        if (isSpent(walk))
            return;
        const text = textOf(tag, scopes, walk);
        walk.room -= text.length;
        walk.out.push(text);
        section(tag, scopes, walk);
    }
}
function textOf([type, name], scopes, walk) {
    if (type === 'text')
        return walk.place.literal(name);
    if (type !== 'name' && type !== '&')
        return '';
    const value = look(name, scopes, walk);
    const text = typeof value === 'string' ? value : String(value === true);
    return walk.place.escape((0,shorten .Jj)(text, walk.valueMax, characters));
}
const characters = (text) => text.length;
function section([type, name, , , inner = []], scopes, walk) {
    if (type !== '#' && type !== '^')
        return;
    const shownFor = scopesOf(look(name, scopes, walk));
    if (type === '#')
        for (const scope of shownFor)
            through(inner, [scope, ...scopes], walk);
    else if (shownFor.length === 0)
        through(inner, scopes, walk);
}
function look(name, scopes, { fields }) {
    const given = givenField(name, fields);
    if (given !== undefined)
        return given;
    const [first = '', ...rest] = name.split('.');
    const scope = scopes.find((candidate) => Object.hasOwn(candidate, first));
    return rest.reduce((value, part) => (isGroup(value) && Object.hasOwn(value, part) ? value[part] : undefined), scope?.[first]);
}
function givenField(name, { fields }) {
    if (!name.startsWith('fields.'))
        return undefined;
    const wanted = name.slice('fields.'.length);
    return fields.find((field) => field.name === wanted)?.value;
}
const isGroup = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function scopesOf(value) {
    if (Array.isArray(value))
        return value;
    if (isGroup(value))
        return isKnown(value) ? [value] : [];
    return value ? [{}] : [];
}
const isKnown = (group) => Object.values(group).some((value) => (Array.isArray(value) ? value.length > 0 : value !== ''));

;



const FILE = /^\s*file:\/\/\S+\s*$/i;
const TEMPLATE_MAX = 64 * 1024;
const DEPTH_MAX = 16;
const VALUE_MAX = [20_000, 4_000, 1_000, 300, 80, 20];
function templateFault(input, template, fields) {
    if (FILE.test(template))
        return { code: 'template.file', about: { input } };
    const parsed = parse(template);
    if ('wrong' in parsed)
        return { code: 'template.syntax', about: { input }, detail: parsed.wrong };
    const fault = firstFault(parsed.tags, [templateFields], fields);
    if (fault)
        return { code: fault.code, about: { input, field: fault.field } };
    const text = rendered(parsed.tags, fields, PLAIN, VALUE_MAX[0]);
    if (text === undefined)
        return { code: 'template.too-long', about: { input } };
    return text.trim() === '' ? { code: 'template.empty', about: { input } } : undefined;
}
const PLAIN = {
    escape: (value) => value,
    literal: (text) => text,
    size: (text) => text.length,
    limit: 1024 * 1024,
};
function renderTemplate(template, fields, place) {
    const parsed = parse(template);
    if (FILE.test(template) || 'wrong' in parsed || firstFault(parsed.tags, [templateFields], fields))
        return undefined;
    for (const most of VALUE_MAX) {
        const text = rendered(parsed.tags, fields, place, most)?.trim();
        if (text === '')
            return undefined;
        if (text !== undefined && place.size(text) <= place.limit)
            return text;
    }
    return undefined;
}
function parse(template) {
    if (template.length > TEMPLATE_MAX)
        return { wrong: `${template.length} > ${TEMPLATE_MAX}` };
    try {
        return { tags: mustache .A.parse(template) };
    }
    catch (error) {
        return { wrong: error instanceof Error ? error.message : String(error) };
    }
    finally {
        mustache .A.clearCache();
    }
}
function firstFault(tags, tables, fields, depth = 0) {
    for (const tag of tags) {
        const fault = tagFault(tag, tables, fields, depth);
        if (fault)
            return fault;
    }
    return undefined;
}
function tagFault([type, name, , , inner], tables, fields, depth) {
    if (type === 'text' || type === '!' || type === '=')
        return undefined;
    if (type === '>' || depth > DEPTH_MAX)
        return { code: 'template.unsupported', field: `{{${type}${name}}}` };
    const found = describe(name, tables, fields);
    if (!found || (found.fields && !inner))
        return { code: 'template.unknown-field', field: name };
    const within = type === '#' && found.fields ? [found.fields, ...tables] : tables;
    return inner && firstFault(inner, within, fields, depth + 1);
}
const GIVEN = { help: { en: '', 'zh-CN': '' } };
function describe(name, tables, fields) {
    if (givenField(name, fields) !== undefined)
        return GIVEN;
    const [first = '', ...rest] = name.split('.');
    const table = tables.find((candidate) => Object.hasOwn(candidate, first));
    return rest.reduce((found, part) => found?.fields && !found.list && Object.hasOwn(found.fields, part) ? found.fields[part] : undefined, table?.[first]);
}


  }),

  5210:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  TITLE_MAX),
    z: () => (  renderTitle)
  });
  var _safety_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7040);
  var _shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5216);
  var _render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4905);



const TITLE_MAX = 200;
const PLACE = { escape: _safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .Fq, literal: _safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .UJ, size: _shorten_js__WEBPACK_IMPORTED_MODULE_2__  .YB, limit: TITLE_MAX };
const UNCUT = { ...PLACE, limit: Number.POSITIVE_INFINITY };
function renderTitle(template, fields) {
    const fitting = (0,_render_js__WEBPACK_IMPORTED_MODULE_1__  .X)(template, fields, PLACE);
    if (fitting !== undefined)
        return { text: (0,_safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .Fq)(fitting), isCut: false };
    const text = (0,_render_js__WEBPACK_IMPORTED_MODULE_1__  .X)(template, fields, UNCUT);
    return text === undefined ? undefined : { text: (0,_shorten_js__WEBPACK_IMPORTED_MODULE_2__  .Jj)((0,_safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .Fq)(text), TITLE_MAX, _shorten_js__WEBPACK_IMPORTED_MODULE_2__  .YB), isCut: true };
}


  }),

  8143:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    q: () => (  templateView),
    u: () => (  ownLinks)
  });
  var _report_short_sha_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1589);
  var _safety_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7040);
  var _cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9798);
  var _content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6588);
  var _headline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2101);
  var _passages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3028);
  var _shorten_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5216);
  var _time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2820);








const HEADLINE_MAX = 120;
const TEXT_MAX = 300;
function templateView(report, context) {
    const telling = (0,_content_js__WEBPACK_IMPORTED_MODULE_2__  .$)(report, context);
    const { headline } = telling;
    const passages = (0,_passages_js__WEBPACK_IMPORTED_MODULE_4__  .T)(report, context.words);
    return {
        ...whatHappened(report, telling, context),
        ...whatWasRun(report),
        headline: (0,_headline_js__WEBPACK_IMPORTED_MODULE_5__  .uh)(headline, context.words, HEADLINE_MAX),
        failures: telling.failures.map(({ job = '', step = '', url = '' }) => ({ job, step, url })),
        tests: testsView(report),
        cause: telling.cause ? (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__  .xv)(telling.cause) : '',
        error: quoted(passages, 'error'),
        output: quoted(passages, 'output'),
        excerpt: quoted(passages, 'excerpt'),
        fields: report.fields.map(({ name, value }) => ({
            name: text(name),
            value: (0,_safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .z3)(value) ?? text(value),
        })),
    };
}
const text = (value) => (value ? (0,_shorten_js__WEBPACK_IMPORTED_MODULE_6__  .TN)(value, TEXT_MAX) : '');
const digits = (value) => (value === undefined ? '' : String(value));
const link = (url) => (url && (0,_safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .Cm)(url)) || '';
function whatHappened({ verdict, change, flaky, isTest, startedAt, finishedAt }, { headline, caveats, lead, notes, clues, remarks, rows }, { timezone }) {
    const said = [
        ...caveats,
        ...(lead?.change ? [lead.change] : []),
        ...notes,
        ...clues.map((clue) => clue.text),
    ];
    const time = (at) => (at === undefined ? undefined : (0,_time_js__WEBPACK_IMPORTED_MODULE_3__  .n$)(at, timezone)) ?? '';
    const { status, task, mark } = headline;
    const row = (key) => rows.find((each) => each.key === key)?.value ?? '';
    return {
        task,
        status: verdict.status,
        statusText: status,
        mark,
        success: verdict.status === 'success',
        failure: verdict.status === 'failure',
        cancelled: verdict.status === 'cancelled',
        ended: verdict.status === 'ended',
        timedOut: verdict.timedOut !== undefined,
        fixed: change?.kind === 'fixed' && !flaky,
        broken: change?.kind === 'broken',
        stillFailing: change?.kind === 'still-failing',
        test: isTest,
        notes: [...said, ...remarks].map((note) => ({ text: note })),
        started: time(startedAt),
        finished: time(finishedAt),
        duration: lead?.duration ?? '',
        jobCounts: row('jobs'),
    };
}
function whatWasRun(report) {
    const { commit, pullRequest, release, run, ref } = report;
    return {
        repository: text(report.repository),
        repositoryUrl: link(report.repositoryUrl),
        workflow: text(report.workflow),
        branch: ref?.kind === 'branch' ? text(ref.name) : '',
        tag: ref?.kind === 'tag' ? text(ref.name) : '',
        commit: {
            sha: text(commit?.sha),
            short: text(commit && (0,_report_short_sha_js__WEBPACK_IMPORTED_MODULE_7__  .F)(commit.sha)),
            subject: text(commit?.subject?.trimStart().split(/[\r\n]/, 1)[0]),
            author: text(commit?.author?.name ?? commit?.author?.login),
            url: link(commit?.url),
        },
        pullRequest: {
            number: digits(pullRequest?.number),
            title: text(pullRequest?.title),
            url: link(pullRequest?.url),
        },
        release: { name: text(release?.name), url: link(release?.url) },
        actor: text(report.actor),
        event: text(report.event),
        run: { number: digits(run?.number), attempt: digits(run?.attempt), url: link(run?.url) },
        jobUrl: link(report.jobUrl),
    };
}
const TESTS_MAX = 50;
const MESSAGE_MAX = 500;
const testsView = ({ tests }) => ({
    total: digits(tests?.total),
    failed: digits(tests?.failed),
    skipped: digits(tests?.skipped),
    failing: (tests?.failing ?? []).slice(0, TESTS_MAX).map(({ name, suite, message }) => ({
        name: text(name),
        suite: text(suite),
        message: (0,_shorten_js__WEBPACK_IMPORTED_MODULE_6__  .TN)(message ?? '', MESSAGE_MAX),
    })),
});
const quoted = (passages, kind) => passages
    .filter((passage) => passage.kind === kind)
    .flatMap(({ lines }) => lines.map((line) => (line.kind === 'line' ? line.text : '…')))
    .join('\n');
function ownLinks(fields) {
    const { repositoryUrl, jobUrl, commit, pullRequest, release, run, failures } = fields;
    const urls = [commit, pullRequest, release, run, ...failures].map(({ url }) => url);
    const given = fields.fields.flatMap(({ value }) => (0,_safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .z3)(value) ?? []);
    return new Set([repositoryUrl, jobUrl, ...urls, ...given].filter(Boolean));
}


  })

};
