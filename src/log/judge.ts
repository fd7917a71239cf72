/** Second stage, first half: what each kept line of a step is, and how much it tells. Pure. */
import { DECOYS, LOWER_LEVEL, NOISE, RULES, SIDE_WORK, WRAPPERS } from './rules/index.js'
import type { Rule, Rules } from './rules/rule.js'
import { TRACE_END } from './rules/traces.js'
import { ADVICE, type Step } from './steps.js'
import type { LogLine } from './text.js'

/** What a line is to the reader; only a `telling` one is ever picked for itself. */
export type LineKind = 'telling' | 'own-frame' | 'frame' | 'code' | 'plain' | 'noise'

export interface Judged {
  readonly line: LogLine
  readonly kind: LineKind
  /** How much it tells, 0 to about 100. */
  readonly weight: number
  readonly rule?: Rule
  /** A plain line that tells of success, or echoes a command. */
  readonly hollow?: boolean
}

// Prefixes of tools that run other tools: BuildKit, compose, turbo and lerna, matrices of tasks, plain clocks.
const PREFIX =
  /^(?:#\d{1,4} (?:\d{1,6}\.\d{1,3} )?|\d{1,5}\.\d{3} (?= {0,12}\S)|\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?:? |\[?\d\d:\d\d:\d\d(?:[.,]\d{1,6})?\]?:? |(?!\d{1,7} )[\w.@/-]{1,60} {0,30}\| |(?:@[\w.-]{1,40}\/)?[\w.-]{1,40}:[a-z][\w:.-]{0,40}: |▸ |\d\d[EO] |\[\d{1,3}\] |\[(?:stderr|stdout|err|out)\] |(?:stderr|stdout): )/i

/** The line without what tools put in front of other tools' lines. */
export function peel(text: string): string {
  let body = text
  for (let layers = 0; layers < 3; layers++) {
    const prefix = PREFIX.exec(body)
    if (!prefix) break
    body = body.slice(prefix[0].length)
  }
  return body
}

const FRAME =
  /^\s{1,24}(?:at |by 0x|File "|from \S{1,200}:\d|# \S{1,200}:\d|\d{1,5}:\s{1,9}0x|\d{1,5}: [<\w&][^\s:]{0,200}::\S|❯ )|^(?:\t\S{0,300}\.go:\d|#\d{1,4} {1,2}(?:\S{1,200}\(|0x|\{main\})|goroutine \d|created by \S|[\w./*()-]{2,200}\((?:0x[\da-f, {}.?x]{1,300}|\.{3}|\{[\dxa-f, .?{}]{1,300})?\)$)|^\s{0,8}(?:\(\w{1,40} [\d.]{1,12}\) )?\S{1,200}\.(?:go|rb|exs?|php):\d{1,6}(?::in (?!.{1,120}: \S)|: \(| \+0x)/
const FOREIGN =
  /node_modules|node:|\(internal\/|site-packages|dist-packages|lib\/python\d|\/usr\/(?:local\/)?lib\/|hostedtoolcache\/(?:Python|Ruby|go|node)|\.cargo\/registry|\/rustc\/|\/pkg\/mod\/|(?:go|src)\/(?:src\/)?(?:runtime|testing|net|reflect)\/|\bat (?:java|javax|jdk|sun|scala|kotlin|groovy|org\.(?:junit|gradle|apache|testng|codehaus|springframework|mockito|jetbrains)|System|Microsoft|Xunit|NUnit)\b|\/gems\/|vendor\/|\(<anonymous>\)|<frozen|\(native|\d:\s{1,9}0x|^\s{1,24}\d{1,5}: \S| in __\w|\{main\}|Native Method|^goroutine|^created by|^[\w./*()-]{2,200}\(|\(elixir |\.\.\.$/
const CODE =
  /^\s{0,6}\d{1,6}:(?:\s{2}|\t|$)|^\s{0,8}(?:>{1,3}|[›➜→✗×])?\s{0,8}\d{0,6}\s?[|│╎┃]|^\s{0,60}[\^~-]{1,80}\s{0,4}$|^\s{0,8}[╭╰├└┌·]|^@@ -|^\[error\]\s{4,}(?:\S|$)|^(?:---|\+\+\+) (?!FAIL|PASS|SKIP)\S/
const LOUD = /[│┃|] ?(?:Error|error): |[├╰]─▶ |\d \| >>> |[│|] {1,3}[✖✗✘] /

const INDENTED = /^ {2,8}\S/
const INNER: ReadonlySet<string> = new Set(['compiler', 'test'])

const any = (rules: Rules, text: string): Rule | undefined => rules.find((rule) => rule.pattern.test(text))

const SURE_MARK = 74 // what the runner marked as an error, and no wrapper or advice
const PROSE_SHARE = 0.6 // share of its weight that a word keeps in the middle of a long text
const LOWER_SHARE = 0.5 // share of its weight that a warning keeps
const SIDE_SHARE = 0.5 // share of its weight that a failure beside the work keeps
const DECOY = 4 // most weight of what only looks like a failure

/** What the lines before one tell of it. */
interface Around {
  readonly inDiff: boolean
  /** The frame whose source this line may be. */
  readonly frame: 'own' | 'foreign' | undefined
  /** The line right behind the frames of a Python traceback. */
  readonly endsTrace: boolean
  /** What a passing or failing test printed itself, as its runner repeats it. */
  readonly inConsole: boolean
  /** The lines of a private key. */
  readonly inKey: boolean
  /** The runner's echo has come to the environment of the script. */
  readonly inEnvironment: boolean
}

/** Judges the lines of a step, one after the other. `rules`, the weightiest first, are there for measuring what each family is worth. */
export function judge(step: Step, rules: Rules = RULES): readonly Judged[] {
  let around: Around = {
    inDiff: false,
    frame: undefined,
    endsTrace: false,
    inConsole: false,
    inKey: false,
    inEnvironment: false,
  }
  return step.lines.map((line) => {
    const body = peel(line.text)
    around = look(around, line, body)
    return judgeLine(line, body, rules, around)
  })
}

function look(before: Around, line: LogLine, body: string): Around {
  const file = /^\s{1,24}File "/.test(body)
  const source = before.frame !== undefined && /^\s{4,24}\S/.test(body) && !line.opens
  return {
    inDiff: /^@@ -/.test(body) || (before.inDiff && /^[ +\-\\]/.test(body)),
    frame: file ? (FOREIGN.test(body) ? 'foreign' : 'own') : source ? before.frame : undefined,
    endsTrace: before.frame !== undefined && !file && !source && !line.opens,
    inConsole:
      /^\s{0,4}● Console$/.test(body) || (before.inConsole && !/^\s{0,4}(?:● |(?:FAIL|PASS) )/.test(body)),
    inKey: before.inKey
      ? !/-----END /.test(body) && /^\S{16,}$/.test(body)
      : /-----BEGIN [A-Z ]{0,40}PRIVATE KEY/.test(body),
    inEnvironment: line.script && (before.inEnvironment || /^(?:with:|env:|shell: )/.test(body)),
  }
}

function judgeLine(line: LogLine, body: string, rules: Rules, around: Around): Judged {
  const mute = muteKind(line, body, around)
  if (mute) return { line, kind: mute, weight: 0 }
  const wrapper = any(WRAPPERS, body)
  const rule = around.endsTrace && TRACE_END.pattern.test(body) ? TRACE_END : ruleFor(rules, body)
  const known = rule ?? wrapper
  if (!rule && line.mark !== 'error')
    return {
      line,
      kind: 'plain',
      weight: wrapper?.weight ?? 0,
      hollow: any(DECOYS, body) !== undefined,
      ...(known && { rule: known }),
    }
  const weight = weightOf(line, body, rule, wrapper)
  return { line, kind: 'telling', weight, ...(known && { rule: known }) }
}

const SURE_RULE = 70 // weight from which a rule's word about a line stands

/** The rule that knows the line; some tools indent what other tools said. */
function ruleFor(rules: Rules, body: string): Rule | undefined {
  const rule = any(rules, body)
  if ((rule && rule.weight >= SURE_RULE) || !INDENTED.test(body)) return rule
  const inner = any(rules, body.trimStart())
  return inner && inner.weight >= SURE_RULE && INNER.has(inner.family) ? inner : rule
}

/** What a line is that tells nothing by itself. */
function muteKind(line: LogLine, body: string, around: Around): LineKind | undefined {
  if (line.script) return around.inEnvironment ? 'noise' : 'plain'
  if (line.mark === 'group') return 'plain'
  if (line.mark === 'debug' || around.inKey || any(NOISE, body)) return 'noise'
  return (
    (line.mark === 'error' ? undefined : sourceKind(body, around)) ?? (around.inConsole ? 'plain' : undefined)
  )
}

/** The rule's weight, under the lids: a wrapper's own, little for a decoy, a part for a warning. */
function weightOf(line: LogLine, body: string, rule: Rule | undefined, wrapper: Rule | undefined): number {
  // An exit code that tells (137: killed) is worth more than the wrapper that says it.
  if (wrapper) return Math.max(wrapper.weight, rule?.family === 'runner' ? rule.weight : 0)
  const said = rule ? rule.weight * (isProse(body, rule) ? PROSE_SHARE : 1) : 0
  if (line.mark === 'error' && !ADVICE.test(body)) return Math.max(said + 4, SURE_MARK)
  const decoy = any(DECOYS, body)
  if (decoy && decoy !== LOWER_LEVEL) return Math.min(said, DECOY)
  if (decoy || line.mark === 'warning') return said * LOWER_SHARE
  return SIDE_WORK.pattern.test(body) ? said * SIDE_SHARE : said
}

/** Frames of a trace and the source that tools quote: shown with what they belong to, never for themselves. */
function sourceKind(body: string, { inDiff, frame }: Around): LineKind | undefined {
  if (FRAME.test(body)) return FOREIGN.test(body) ? 'frame' : 'own-frame'
  if (frame === 'foreign') return 'frame'
  return frame === 'own' || inDiff || (CODE.test(body) && !LOUD.test(body)) ? 'code' : undefined
}

/** Whether the words stand in the middle of a long text (a licence, a changelog), where they tell little. */
function isProse(body: string, rule: Rule): boolean {
  return body.length > 160 && body.search(rule.pattern) > 60 && !/^[^.]{0,80}:\s/.test(body)
}
