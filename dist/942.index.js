export const id = 942;
export const ids = [942];
export const modules = {

  6735:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    EY: () => (  workflowFile),
    Ek: () => (  repositoryUrl),
    Nv: () => (  tellsTimeouts),
    Qo: () => (  readEnvironment),
    V2: () => (  hasApi),
    Vp: () => (  runUrl)
  });
  var _schema_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1451);

const tellsTimeouts = ({ host }) => host !== 'github' && host !== 'ghes';
function readEnvironment(env) {
    const read = (name) => env[name]?.trim() || undefined;
    const count = (name) => {
        const value = read(name);
        return value && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
    };
    const refType = read('GITHUB_REF_TYPE');
    const repository = read('GITHUB_REPOSITORY');
    return (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .Eb)({
        host: hostOf(env),
        serverUrl: withoutSlash(read('GITHUB_SERVER_URL')),
        apiUrl: withoutSlash(read('GITHUB_API_URL')),
        repository: repository && /^[^\s/?#]+\/[^\s/?#]+$/.test(repository) ? repository : undefined,
        workflow: read('GITHUB_WORKFLOW'),
        workflowFile: workflowFile(read('GITHUB_WORKFLOW_REF')),
        job: read('GITHUB_JOB'),
        step: read('GITHUB_ACTION'),
        runId: count('GITHUB_RUN_ID'),
        runNumber: count('GITHUB_RUN_NUMBER'),
        runAttempt: count('GITHUB_RUN_ATTEMPT'),
        runnerName: read('RUNNER_NAME'),
        eventName: read('GITHUB_EVENT_NAME'),
        eventPath: read('GITHUB_EVENT_PATH'),
        sha: read('GITHUB_SHA'),
        ref: read('GITHUB_REF'),
        refName: read('GITHUB_REF_NAME'),
        refType: refType === 'branch' || refType === 'tag' ? refType : undefined,
        headRef: read('GITHUB_HEAD_REF'),
        baseRef: read('GITHUB_BASE_REF'),
        actor: read('GITHUB_TRIGGERING_ACTOR') ?? read('GITHUB_ACTOR'),
        workspace: read('GITHUB_WORKSPACE'),
        isInComposite: read('GITHUB_ACTION_PATH') ? true : undefined,
    });
}
function hostOf(env) {
    if (env.FORGEJO_ACTIONS === 'true')
        return 'forgejo';
    if (env.GITEA_ACTIONS === 'true')
        return 'gitea';
    if (env.ACT === 'true' || env.ACT_EXEC === 'true')
        return 'act';
    return isGitHubItself(env.GITHUB_API_URL) ? 'github' : 'ghes';
}
function isGitHubItself(apiUrl) {
    if (!apiUrl?.trim())
        return true;
    const host = URL.canParse(apiUrl) ? new URL(apiUrl).hostname : '';
    return host === 'api.github.com' || (host.startsWith('api.') && host.endsWith('.ghe.com'));
}
const hasApi = ({ host, apiUrl }) => apiUrl !== undefined && URL.canParse(apiUrl) && (host !== 'act' || !isGitHubItself(apiUrl));
function workflowFile(ref) {
    const name = ref?.split('@')[0]?.split('/').at(-1);
    return name && /\.ya?ml$/.test(name) ? name : undefined;
}
const withoutSlash = (url) => url?.endsWith('/') ? url.slice(0, -1) : url;
const repositoryUrl = ({ serverUrl, repository }) => serverUrl && repository && /^https?:\/\//.test(serverUrl) ? `${serverUrl}/${repository}` : undefined;
function runUrl(environment) {
    const { host, runId, runNumber, runAttempt = 1 } = environment;
    const repository = repositoryUrl(environment);
    const isGitea = host === 'gitea' || host === 'forgejo';
    const run = isGitea ? runNumber : runId;
    if (!repository || run === undefined || (host === 'act' && !hasApi(environment)))
        return undefined;
    const attempt = !isGitea && runAttempt > 1 ? `/attempts/${runAttempt}` : '';
    const by = host === 'gitea' ? '?by_index=1' : '';
    return `${repository}/actions/runs/${run}${attempt}${by}`;
}


  }),

  6942:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    nobodyConfigured: () => (  nobodyConfigured),
    notify: () => (  notify),
    reasonForNoSecrets: () => (  reasonForNoSecrets)
  });
  var _ci_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6735);
  var _report_given_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7482);
  var _safety_redacted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(366);
  var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9680);
  var _skipped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(655);





async function notify(config, world) {
    const { general, targets } = config;
    const { words } = world;
    const faults = [...config.faults, ...targets.flatMap((target) => target.ruleFaults)].map((fault) => (0,_skipped_js__WEBPACK_IMPORTED_MODULE_3__  .cq)(fault, world));
    const notices = config.notices.map((notice) => (0,_skipped_js__WEBPACK_IMPORTED_MODULE_3__  .cq)(notice, world));
    const status = general.testOnly
        ? undefined
        : world.task
            ? world.task.status
            : (0,_report_given_status_js__WEBPACK_IMPORTED_MODULE_0__  .pY)(general, (0,_ci_environment_js__WEBPACK_IMPORTED_MODULE_4__  .Qo)(world.env));
    const nothing = {
        faults,
        notices,
        hints: [],
        results: [],
        isTest: general.testOnly,
        ...(status && { status }),
    };
    const withheld = config.anyCredential || general.testOnly ? undefined : await reasonForNoSecrets(world);
    if (withheld !== undefined && !targets.some(({ settings }) => settings.ok))
        return {
            ...nothing,
            faults: [],
            notices: [...notices, words.log.nothingSent(withheld)],
            reason: withheld,
        };
    if (targets.length === 0)
        return { ...nothing, ...nobodyConfigured(config, world) };
    const served = excused(silent(config, status, world) ?? (await serveAll(config, world)), withheld, words);
    if (served.reason !== undefined)
        return {
            ...nothing,
            ...served,
            faults: [...faults, ...served.faults],
            notices: [...notices, words.log.nothingSent(served.reason)],
        };
    const reason = reasonForSilence(served.results, words);
    return {
        ...nothing,
        ...served,
        faults: [...faults, ...served.faults],
        ...(reason !== undefined && { reason }),
    };
}
function silent({ general, targets }, status, { words, secrets }) {
    if (status === undefined || (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__  .fo)(status, general, targets))
        return undefined;
    const results = targets.flatMap((target) => {
        const reason = (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__  .T$)(status, general, target);
        return reason ? (0,_skipped_js__WEBPACK_IMPORTED_MODULE_3__  .hT)(target, words.log.reasons[reason], { words, secrets }) : [];
    });
    const isOurs = targets.every(({ settings, rules }) => settings.ok && settings.faults.length === 0 && rules.name === undefined);
    return { status, results: isOurs ? results : (0,_safety_redacted_js__WEBPACK_IMPORTED_MODULE_1__  .p)(results, secrets.redact), faults: [], hints: [] };
}
async function reasonForNoSecrets({ env, words, }) {
    const { secretlessRun } = await __webpack_require__.e(  487).then(__webpack_require__.bind(__webpack_require__, 4487));
    const kind = secretlessRun(env);
    return kind && words.log.reasons[kind];
}
const WANTING = new Set(['config', 'login', 'refused']);
function excused(notified, withheld, { log }) {
    if (withheld === undefined)
        return notified;
    const results = notified.results.map((result) => {
        const { undelivered: _, ...rest } = result;
        if (result.status !== 'failed' || !WANTING.has(result.kind))
            return result;
        const message = result.kind === 'config' ? withheld : log.withheld(withheld, result.message);
        return { ...rest, status: 'skipped', kind: 'ok', message };
    });
    return { ...notified, results };
}
function nobodyConfigured({ faults }, world) {
    const { log } = world.words;
    const [unread, others] = [faults.filter(hidesTargets), faults.filter((fault) => !hidesTargets(fault))];
    const reason = unread.map((fault) => (0,_skipped_js__WEBPACK_IMPORTED_MODULE_3__  .cq)(fault, world)).join('; ') || log.reasons['not-configured'];
    return { faults: [...others.map((fault) => (0,_skipped_js__WEBPACK_IMPORTED_MODULE_3__  .cq)(fault, world)), log.nothingSent(reason)], reason };
}
const hidesTargets = ({ where }) => /^config($|\.notification_config)/.test(where);
async function serveAll(config, world) {
    const { serve } = await __webpack_require__.e(  185).then(__webpack_require__.bind(__webpack_require__, 2185));
    return await serve(config, world);
}
function reasonForSilence(results, { log }) {
    if (results.some(({ status }) => status !== 'skipped'))
        return undefined;
    const reasons = [...new Set(results.map(({ message }) => message))];
    return reasons.length === 1 && results[0]?.kind === 'ok' ? reasons[0] : log.reasons['nobody-told'];
}


  }),

  9680:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    AQ: () => (  asksForChange),
    Cp: () => (  mayStaySilent),
    T$: () => (  reasonNeverToNotify),
    bk: () => (  reasonToSkip),
    fo: () => (  mayNotify),
    jV: () => (  mentionsPeople)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

function reasonToSkip(report, general, target) {
    if (general.testOnly)
        return undefined;
    const { status } = report.verdict;
    const never = reasonNeverToNotify(status, general, target);
    if (never)
        return never;
    const { branches } = target.rules;
    if (branches && !isOnBranch(report, branches))
        return 'branch';
    const rules = { ...general, ...target.rules };
    if (status === 'success')
        return rules.notifyOnSuccess === 'change' && !isFixed(report.change) ? 'success-unchanged' : undefined;
    if (status === 'failure' && rules.notifyOnFailure === 'change')
        return isBroken(report.change, general.remindEvery) ? undefined : 'failure-unchanged';
    return undefined;
}
function reasonNeverToNotify(status, general, target) {
    const rules = { ...general, ...target.rules };
    switch (status) {
        case 'cancelled':
            return rules.notifyOnCancelled ? undefined : 'cancelled-off';
        case 'success':
            return rules.notifyOnSuccess === 'never' ? 'success-off' : undefined;
        case 'failure':
            return rules.notifyOnFailure === 'never' ? 'failure-off' : undefined;
        case 'ended':
            return rules.notifyOnFailure === 'never' && rules.notifyOnSuccess === 'never'
                ? 'failure-off'
                : undefined;
    }
}
const isFixed = (change) => change?.kind === 'fixed' || change?.kind === 'unreadable';
function isBroken(change, remindEvery) {
    if (change?.kind === 'still-failing')
        return remindEvery > 0 && change.failures % remindEvery === 0;
    return change?.kind === 'broken' || change?.kind === 'unreadable';
}
const isOnBranch = (report, globs) => {
    const name = report.ref?.name;
    return name !== undefined && globs.some((glob) => glob === name || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.matchesGlob)(name, glob));
};
const asksForChange = (general, targets) => targets.some(({ rules }) => [
    rules.notifyOnSuccess ?? general.notifyOnSuccess,
    rules.notifyOnFailure ?? general.notifyOnFailure,
].includes('change'));
const mayStaySilent = (general, target) => !general.testOnly && (target.rules.branches !== undefined || asksForChange(general, [target]));
const mayNotify = (status, general, targets) => targets.some((target) => !reasonNeverToNotify(status, general, target));
const mentionsPeople = (report, general, target) => (target.rules.mentionOn ?? general.mentionOn) === 'always' ||
    report.verdict.status === 'failure' ||
    report.verdict.status === 'ended';


  }),

  655:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    YX: () => (  unsent),
    cq: () => (  faultSentence),
    hT: () => (  skipped),
    iO: () => (  withFaults),
    o7: () => (  misconfigured)
  });
  var _safety_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7040);

function faultSentence({ where, problem }, { words, secrets }) {
    const given = problem.given === undefined ? {} : { given: secrets.redact(problem.given) };
    return (0,_safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .UJ)(secrets.redact(words.log.fault(where, words.problems[problem.code]({ ...problem, ...given }))));
}
const unsent = ({ channel, label }) => ({ channel, target: label, attempts: 0, durationMs: 0 });
function misconfigured(target, faults, saying) {
    const message = saying.words.log.invalid(faults.map((fault) => faultSentence(fault, saying)));
    return { ...unsent(target), status: 'failed', kind: 'config', message };
}
const skipped = (target, reason, saying) => target.settings.ok
    ? withFaults({ ...unsent(target), status: 'skipped', kind: 'ok', message: reason }, target, saying)
    : misconfigured(target, target.settings.faults, saying);
function withFaults(result, { settings }, saying) {
    if (!settings.ok || settings.faults.length === 0)
        return result;
    const faults = settings.faults.map((fault) => faultSentence(fault, saying));
    return {
        ...result,
        status: result.status === 'sent' ? 'partial' : result.status,
        kind: result.kind === 'ok' ? 'config' : result.kind,
        message: saying.words.log.leftOut(result.message, faults),
    };
}


  }),

  7482:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    GK: () => (  givenSources),
    Ko: () => (  givenStatus),
    pY: () => (  statusBeforehand)
  });
  var _jobs_weigh_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2517);
  var _steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9941);


const givenSources = ({ status, atEnd, steps }, { host, isInComposite }) => ({
    host,
    isInComposite: isInComposite === true,
    atEnd,
    status,
    steps: (0,_steps_js__WEBPACK_IMPORTED_MODULE_0__  .jd)((0,_steps_js__WEBPACK_IMPORTED_MODULE_0__  .I$)(steps)),
});
function givenStatus(...given) {
    const { status } = (0,_jobs_weigh_js__WEBPACK_IMPORTED_MODULE_1__  .yg)(givenSources(...given));
    return status === 'ended' ? undefined : status;
}
const statusBeforehand = (general, environment) => general.needs !== undefined || environment.eventName === 'workflow_run'
    ? undefined
    : givenStatus(general, environment);


  }),

  9941:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    I$: () => (  readSteps),
    jd: () => (  statusOfSteps),
    th: () => (  failedSteps)
  });
  var _schema_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1451);

const NO_FAILURES = new Set(['success', 'cancelled', 'skipped']);
function readSteps(steps) {
    if (!(0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(steps))
        return [];
    return Object.entries(steps).flatMap(([id, step]) => {
        const word = (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(step, 'conclusion') ?? (0,_schema_json_js__WEBPACK_IMPORTED_MODULE_0__  .$6)(step, 'outcome');
        if (!word)
            return [];
        return [{ id, conclusion: NO_FAILURES.has(word) ? word : 'failure' }];
    });
}
const failedSteps = (steps) => steps
    .filter(({ id, conclusion }) => conclusion === 'failure' && !isMadeUp(id))
    .map(({ id }) => ({ name: id }));
const isMadeUp = (id) => /^(?:[0-9a-f]{32}|\d{1,4}|__.*)$/i.test(id);
function statusOfSteps(steps) {
    const ended = new Set(steps.map(({ conclusion }) => conclusion));
    if (ended.has('failure'))
        return 'failure';
    if (ended.has('cancelled'))
        return 'cancelled';
    return ended.has('success') ? 'success' : undefined;
}


  }),

  2517:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CM: () => (  isHearsay),
    yg: () => (  weighEnd)
  });
function weighEnd(sources) {
    const { status, steps, apiSteps, hasErrorMark, isOver } = sources;
    if (isOver)
        return { status: 'cancelled' };
    const distrust = reasonToDistrust(sources);
    const ofStatus = distrust && !status?.explicit ? undefined : status?.value;
    const ofSteps = sources.isInComposite && steps === 'success' ? undefined : steps;
    const isTold = ofSteps !== undefined || (ofStatus !== undefined && !isHearsay(sources));
    const known = worst([ofStatus, ofSteps, apiSteps, !isTold && hasErrorMark ? 'failure' : undefined]);
    return known ? { status: known } : { status: 'ended', ended: distrust ?? 'no-status' };
}
const isHearsay = (sources) => reasonToDistrust(sources) === 'composite-status' && sources.status?.value === 'success';
function reasonToDistrust({ host, isInComposite, atEnd }) {
    if (isInComposite && host !== 'github' && host !== 'ghes')
        return 'composite-status';
    return atEnd && host === 'gitea' ? 'stale-status' : undefined;
}
const FROM_WORST = ['failure', 'cancelled', 'success'];
const worst = (ends) => FROM_WORST.find((status) => ends.includes(status));


  }),

  7040:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $D: () => (  inertSlack),
    Cm: () => (  linkTarget),
    D8: () => (  inertMailText),
    Dd: () => (  inertDiscord),
    Fq: () => (  inertLine),
    Jw: () => (  inertFeishu),
    Lx: () => (  inertDingTalk),
    OR: () => (  inertAnnotation),
    TR: () => (  inertLogLine),
    UJ: () => (  inertText),
    Wf: () => (  inertChatText),
    a: () => (  inertWeComQuote),
    cK: () => (  inertHeader),
    e$: () => (  escapedAngles),
    g1: () => (  inertFenced),
    gQ: () => (  inertCode),
    hQ: () => (  inertSummary),
    oV: () => (  inertSlackCode),
    sX: () => (  inertTelegram),
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
const inertWeCom = (text, standing = 'starts-line') => weComLines(text, standing).map(codedWords).join('\n');
function codedWords(line) {
    const words = line.split(' ');
    const first = words.findIndex(isMarkedUp);
    if (first < 0)
        return line;
    const end = words.findLastIndex(isMarkedUp) + 1;
    return [...words.slice(0, first), asCode(words.slice(first, end).join(' ')), ...words.slice(end)].join(' ');
}
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
const inertSlack = (text) => unlinked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .Q6)(text))
    .replace(EMOJI_NAME, `:${BREAK}`)
    .split('\n')
    .map((line) => escapedAngles(codedWords(line)).replace(/^(\s*)&gt;/, `$1${BREAK}&gt;`))
    .join('\n');
const inertDiscord = (text, standing = 'starts-line') => unmarked(text, standing, /[\\`*_~|<>[\]]|:(?=[\w+-]{0,60}[a-z][\w+-]{0,60}:)/gi, (mark) => `\\${mark}`).replace(LEADING_BLANKS, nonBreaking);
const inertTelegram = (text) => escapedAngles(unlinked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .Q6)(text)).replace(/[#$](?=\w)|(?<![\w/])\/(?=[a-z])/gi, `$&${BREAK}`));
const inertSlackCode = (text) => escapedAngles(unlinked(text));
const escapedAngles = (text) => text.replace(/[&<>]/g, (char) => HTML_NAMES[char] ?? char);
const inertFenced = (text) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .Q6)(text).replace(/`{3,}/g, (fence) => 'ˋ'.repeat(fence.length));
const inertCode = (text) => asCode((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__  .P8)(text));
const EMOJI_NAME = /:(?=[\w+-]{0,60}[a-z][\w+-]{0,60}:)/gi;
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

  366:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    p: () => (  redacted)
  });
function redacted(value, redact) {
    const texts = [];
    walk(value, (text) => {
        texts.push(text);
        return text;
    });
    const all = texts.join('\n');
    return redact(all) === all ? value : walk(value, redact);
}
const OURS = new Set(['status', 'kind', 'position', 'by', 'level', 'channel']);
function walk(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((item) => walk(item, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, OURS.has(key) ? item : walk(item, redact)]));
}


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
