export const id = 780;
export const ids = [780];
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

  4780:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  signatureOf: () => (  signatureOf),
  webhook: () => (  webhook)
});

var external_node_crypto_ = __webpack_require__(7598);
var delivery = __webpack_require__(680);
var http_status = __webpack_require__(9384);
var quoted = __webpack_require__(400);
var write = __webpack_require__(9338);
var channels_answer = __webpack_require__(2246);
var identity = __webpack_require__(7011);
var shorten = __webpack_require__(5216);
var render = __webpack_require__(4905);
var view = __webpack_require__(8143);
var source = __webpack_require__(6204);
;





const BODY_MAX = 64 * 1024;
const INPUT = 'webhook-body';
function compose(report, settings, composing) {
    const limit = composing.short ? BODY_MAX / 2 : BODY_MAX;
    const named = [...composing.named, ...composing.mentioned.map(({ name }) => name)];
    const fields = (0,view .q)(report, { ...composing, named });
    const { template } = settings;
    const written = template === undefined
        ? { body: whole(webhookReport(report, fields), limit) }
        : ownBody(template, fields, limit);
    const { host, pathname } = settings.url;
    return { ...written, id: (0,identity .c)(report, host, pathname), source: (0,source .v)(report, composing, named) };
}
function webhookReport(report, fields) {
    const { startedAt, finishedAt } = report;
    const iso = (at) => (at === undefined ? '' : new Date(at).toISOString());
    const isTimed = startedAt !== undefined && finishedAt !== undefined;
    return {
        version: 1,
        ...fields,
        startedAt: iso(startedAt),
        finishedAt: iso(finishedAt),
        durationMs: isTimed ? finishedAt - startedAt : -1,
    };
}
const TEXT_MAX = [60_000, 20_000, 4_000, 1_000, 300, 80];
function whole(value, limit) {
    const written = TEXT_MAX.map((most) => () => JSON.stringify(value, (_, member) => typeof member === 'string' ? (0,shorten .Jj)(member, most, shorten .yN) : member));
    for (const write of written) {
        const body = write();
        if ((0,shorten .dy)(body) <= limit)
            return body;
    }
    return JSON.stringify({ ...value, failures: [], fields: [], notes: [], tests: { ...value.tests, failing: [] } }, (_, member) => (typeof member === 'string' ? (0,shorten .Jj)(member, 80, shorten .yN) : member));
}
const inString = (value) => JSON.stringify(value).slice(1, -1);
function ownBody(template, fields, limit) {
    const fault = (0,render .R)(INPUT, template, fields);
    if (fault)
        return { fault };
    const body = (0,render .X)(template, fields, {
        escape: inString,
        literal: (text) => text,
        size: shorten .dy,
        limit,
    });
    if (body === undefined)
        return { fault: { code: 'template.too-long', about: { input: INPUT } } };
    try {
        JSON.parse(body);
        return { body };
    }
    catch (error) {
        return {
            fault: {
                code: 'webhook.not-json',
                about: { input: INPUT },
                detail: `${error}`.split('\n', 1)[0] ?? '',
            },
        };
    }
}

;







const webhook = {
    compose: compose,
    sender: (settings) => ({ send: (message, net) => send(message, settings, net) }),
    text: ({ source }) => (0,write.writePlain)(source),
};
async function send({ body, fault, id }, { url, method, headers, key, success }, net) {
    if (body === undefined)
        throw new delivery .V('config', { when: 'never' }, fault ?? { code: 'internal' });
    for (const value of Object.values(headers))
        net.secrets.add(value.replace(/^(Basic|Bearer|token) /i, ''));
    const reply = await net.http({
        method,
        url,
        headers: {
            ...headers,
            'content-type': 'application/json; charset=utf-8',
            ...(key && signed(id, body, key, net)),
        },
        body,
    });
    const answer = (0,channels_answer .u)(reply);
    const statuses = success.filter(({ kind }) => kind === 'status');
    const isStatus = statuses.length > 0 ? statuses.some((one) => isMet(one, answer)) : isOk(reply);
    if (!isStatus)
        throw statusError(reply, url.host, net.now());
    const unmet = success.find((one) => one.kind === 'member' && !isMet(one, answer));
    if (unmet?.kind === 'member')
        throw memberError(unmet.path, reply, url.host);
    return {};
}
function signed(id, body, key, net) {
    const seconds = Math.floor(net.now() / 1000);
    const signature = signatureOf(id, seconds, body, key);
    net.secrets.add(signature);
    return { 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': `v1,${signature}` };
}
const signatureOf = (id, seconds, body, key) => (0,external_node_crypto_.createHmac)('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64');
const isOk = ({ status }) => status >= 200 && status < 300;
function isMet(condition, { status, member }) {
    if (condition.kind === 'status')
        return status >= condition.from && status <= condition.to;
    const found = member(condition.path);
    return found !== undefined && typeof found !== 'object' && String(found) === condition.value;
}
function statusError(reply, host, now) {
    if (!isOk(reply))
        return (0,http_status .H)(reply, host, now);
    const about = { host, status: reply.status, input: 'webhook-success' };
    return new delivery .V('refused', { when: 'never' }, { code: 'webhook.status', about, ...(0,quoted .R)(reply.body) });
}
function memberError(member, reply, host) {
    const about = { host, status: reply.status, member, input: 'webhook-success' };
    return new delivery .V('refused', { when: 'never' }, { code: 'webhook.member', about, ...(0,quoted .R)(reply.body) });
}


  }),

  7011:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    b: () => (  digest),
    c: () => (  identityOf)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const digest = (...parts) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', JSON.stringify(parts.map((part) => part ?? null)), 'hex').slice(0, 32);
function identityOf(report, ...to) {
    const { repository, run, task, origin, verdict, isTest, startedAt, finishedAt } = report;
    const when = run?.id ?? run?.number ?? finishedAt ?? startedAt;
    return digest(repository, when, run?.attempt, task, origin, verdict.status, String(isTest), ...to);
}


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
