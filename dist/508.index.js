export const id = 508;
export const ids = [508];
export const modules = {

  6508:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    isFaulty: () => (  isFaulty),
    outputs: () => (  outputs),
    publish: () => (  publish),
    shownResult: () => (  shownResult),
    summary: () => (  summary)
  });
  var _safety_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7040);

const isFaulty = (outcome) => outcome.faults.length > 0 || outcome.results.some(isWrong);
const isUndelivered = ({ status }) => status === 'failed' || status === 'partial';
const isWrong = (result) => isUndelivered(result) || result.kind === 'config';
const arrived = ({ status }) => status === 'sent' || status === 'partial';
function publish(outcome, runner, words, fails) {
    const complain = fails ? runner.error : runner.warning;
    for (const fault of outcome.faults)
        complain(fault);
    for (const notice of outcome.notices)
        runner.notice(notice);
    for (const result of outcome.results) {
        runner.info(words.log.line(result));
        if (isWrong(result))
            complain(words.log.problem(result));
    }
    if (outcome.reason && outcome.results.length > 0)
        runner.info(words.log.nothingSent(outcome.reason));
    for (const hint of outcome.hints)
        runner.info(hint);
    if (!runner.outputs(outputs(outcome)))
        runner.info(words.log.noOutputs);
    const text = summary(outcome, words);
    if (text && runner.summary(text))
        return;
    for (const { target, undelivered } of outcome.results)
        if (undelivered)
            runner.section(words.log.undelivered(target), undelivered);
}
function outputs({ status, results, reason }) {
    const channels = (which) => [...new Set(results.filter(which).map(({ channel }) => channel))].join(',');
    return {
        outcome: status ?? '',
        notified: String(results.some(arrived)),
        reason: reason ?? '',
        sent: channels(arrived),
        failed: channels(isUndelivered),
        results: JSON.stringify(results.map(shownResult)),
    };
}
const shownResult = ({ channel, target, status, kind, attempts, durationMs, message, }) => ({
    channel,
    target,
    status,
    kind,
    attempts,
    duration_ms: Math.round(durationMs),
    message,
});
const SUMMARY_MAX = 900_000;
function summary(outcome, words) {
    const { results, faults, notices, hints, reason, isTest } = outcome;
    const { log } = words;
    const parts = [`### ${isTest ? log.testHeading : log.heading}`];
    if (results.length > 0)
        parts.push(table(results, words));
    if (reason && results.length > 0)
        parts.push((0,_safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .hQ)(log.nothingSent(reason)));
    const remarks = [...faults, ...notices, ...hints];
    if (remarks.length > 0)
        parts.push(remarks.map((remark) => `- ${(0,_safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .hQ)(remark)}`).join('\n'));
    for (const { target, undelivered } of results) {
        if (undelivered)
            parts.push(`#### ${(0,_safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .hQ)(log.undelivered(target))}`, fenced(undelivered));
    }
    const isQuiet = results.every((result) => result.status === 'skipped' && !isWrong(result)) &&
        faults.length + hints.length === 0;
    return isQuiet && !isTest ? '' : fitted(parts);
}
function table(results, { log }) {
    const row = (cells) => `| ${cells.join(' | ')} |`;
    return [
        row(log.columns),
        row(log.columns.map(() => '---')),
        ...results.map((result) => row([
            (0,_safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .hQ)(result.target),
            log.resultStatus[result.status],
            String(result.attempts),
            log.seconds(result.durationMs),
            (0,_safety_inert_js__WEBPACK_IMPORTED_MODULE_0__  .hQ)(result.message),
        ])),
    ].join('\n');
}
function fenced(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${text}\n${fence}`;
}
function fitted(parts) {
    let room = SUMMARY_MAX;
    const kept = parts.filter((part) => {
        room -= Buffer.byteLength(part);
        return room > 0;
    });
    return kept.join('\n\n');
}


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
