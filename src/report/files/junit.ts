/**
 * Numbers and failing tests from JUnit XML, in the dialects of Surefire, Gradle, pytest, Jest, GoogleTest and
 * kin. Read as a stream; what an entity or a DTD declares is never expanded.
 */
import { clean } from '../../log/text.js'
import type { FailingTest, Tests } from '../../model/report.js'
import { present } from '../../schema/json.js'

/** Most failing tests that are kept; all are counted. */
export const FAILING_MAX = 20
/** First lines of a failing test's message, and the characters of each. */
const LINES_MAX = 5
const LINE_MAX = 300
/** Characters of a message that are looked at to find those lines. */
const TEXT_MAX = 4_000
const NAME_MAX = 300
/** Characters of one attribute; failure messages may stand in one. */
const ATTRIBUTE_MAX = 1024 ** 2
/** Deeper or more broken than this is no report. */
const DEPTH_MAX = 100
const ERRORS_MAX = 20

/** What keeps a report from being read to its end. */
export class BrokenReport extends Error {}

interface Counts {
  total: number
  failed: number
  skipped: number
}

interface Case {
  readonly name: string
  readonly suite: string | undefined
  readonly file: string | undefined
  failed: boolean
  /** It failed, and passed when it was tried again. */
  flaky: boolean
  skipped: boolean
  message: string
  text: string
}

/** One report as it is being read. */
export interface JUnitReader {
  /** @throws BrokenReport for what is no XML, or no sane one */
  write(text: string): void
  /**
   * What was read so far, and whether the report is whole. Of one that broke off, the numbers at its head count
   * where they are higher.
   */
  result(): { readonly tests: Tests; readonly isWhole: boolean }
}

/** Starts reading one report. */
export async function createJUnitReader(): Promise<JUnitReader> {
  const { default: sax } = await import('sax')
  Object.assign(sax, { MAX_BUFFER_LENGTH: ATTRIBUTE_MAX })
  const parser = sax.parser(true)
  const collector = createCollector()
  let depth = 0
  let errors = 0
  parser.onopentag = ({ name, attributes }) => {
    depth += 1
    if (depth > DEPTH_MAX) throw new BrokenReport()
    collector.open(name, attributes as Attributes, depth)
  }
  parser.onclosetag = (name) => {
    depth -= 1
    collector.close(name)
  }
  parser.ontext = collector.text
  parser.oncdata = collector.text
  parser.onerror = (error) => {
    errors += 1
    if (errors > ERRORS_MAX || /buffer/i.test(error.message)) throw new BrokenReport()
    // An entity that is not known, or a stray character: the parser can go on behind it.
    Object.assign(parser, { error: null })
  }
  return {
    write: (text) => void parser.write(text),
    result: () => ({ tests: collector.tests(depth === 0), isWhole: depth === 0 }),
  }
}

type Attributes = Readonly<Record<string, string>>

const FAILURES: ReadonlySet<string> = new Set(['failure', 'error'])

/**
 * Tries before the last one, which passed (Surefire and, with `includeRetries`, Playwright). Where the last one
 * failed too, they are called `rerunFailure` and `rerunError` beside the failure itself, and tell nothing new.
 */
const FLAKY: ReadonlySet<string> = new Set(['flakyFailure', 'flakyError'])

const SUITES: ReadonlySet<string> = new Set(['testsuite', 'testsuites'])

/** The suites around a test case, and the numbers that the outermost of them declare: those sum up what is below. */
function createSuites() {
  const declared: Counts = { total: 0, failed: 0, skipped: 0 }
  const stack: Attributes[] = []
  let headDepth = Number.POSITIVE_INFINITY
  return {
    declared,
    current: (): Attributes | undefined => stack.at(-1),
    close: (): void => void stack.pop(),
    open(attributes: Attributes, depth: number): void {
      stack.push(attributes)
      if (attributes.tests === undefined || depth > headDepth) return
      headDepth = depth
      add(declared, declaredIn(attributes))
    },
  }
}

/** Counts test cases and keeps the failing ones, as elements open and close. */
function createCollector() {
  const counts: Counts = { total: 0, failed: 0, skipped: 0 }
  const failing: FailingTest[] = []
  const flaky: { total: number; names: string[] } = { total: 0, names: [] }
  const suites = createSuites()
  let current: Case | undefined
  let isInFailure = false

  const endCase = (ended: Case): void => {
    const { failed, skipped } = ended
    add(counts, { total: 1, failed: failed ? 1 : 0, skipped: skipped && !failed ? 1 : 0 })
    if (failed && failing.length < FAILING_MAX) failing.push(failingTest(ended))
    if (failed || !ended.flaky) return
    flaky.total += 1
    if (flaky.names.length < FAILING_MAX) flaky.names.push(titleOf(ended))
  }
  return {
    open(name: string, attributes: Attributes, depth: number): void {
      if (SUITES.has(name)) suites.open(attributes, depth)
      else if (name === 'testcase') current = openCase(attributes, suites.current())
      else if (current && FAILURES.has(name)) {
        isInFailure = !current.failed
        current.failed = true
        if (isInFailure) current.message = (attributes.message ?? '').slice(0, TEXT_MAX)
      } else if (current) mark(current, name)
    },
    text(text: string): void {
      if (current && isInFailure) current.text += text.slice(0, TEXT_MAX - current.text.length)
    },
    close(name: string): void {
      if (FAILURES.has(name)) isInFailure = false
      else if (SUITES.has(name)) suites.close()
      else if (name === 'testcase' && current) {
        endCase(current)
        current = undefined
      }
    },
    tests: (isWhole: boolean): Tests => ({
      ...(isWhole || suites.declared.total < counts.total ? counts : suites.declared),
      failing,
      ...(flaky.total > 0 && { flaky }),
    }),
  }
}

/** What an element within a test case tells of it. */
function mark(test: Case, element: string): void {
  if (FLAKY.has(element)) test.flaky = true
  else if (element === 'skipped') test.skipped = true
}

function openCase(attributes: Attributes, suite: Attributes | undefined): Case {
  const { name = '', classname, file = suite?.file, status, result } = attributes
  return {
    name,
    // Where the class says nothing of its own (Jest, Mocha), the suite does.
    suite: classname && classname !== name ? classname : suite?.name,
    file,
    failed: false,
    flaky: false,
    // GoogleTest's words for a test that was filtered out or switched off.
    skipped: status === 'notrun' || result === 'skipped' || result === 'suppressed',
    message: '',
    text: '',
  }
}

function failingTest({ name, suite, file, message, text }: Case): FailingTest {
  const shown = firstLines(text.includes(message) ? text : `${message}\n${text}`)
  const where = suite && oneLine(suite)
  return present({
    name: oneLine(name) || where || '?',
    suite: where || undefined,
    file: (file && oneLine(file)) || undefined,
    message: shown || undefined,
  })
}

const titleOf = (test: Case): string => {
  const { name, suite } = failingTest(test)
  return suite && suite !== name ? `${suite} › ${name}` : name
}

const firstLines = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => clean(line).text.slice(0, LINE_MAX))
    .filter((line) => line.trim() !== '')
    .slice(0, LINES_MAX)
    .join('\n')

const oneLine = (text: string): string => clean(text.replace(/\s+/g, ' ')).text.slice(0, NAME_MAX).trim()

function declaredIn({ tests, failures, errors, skipped, disabled }: Attributes): Counts {
  return {
    total: numberIn(tests),
    failed: numberIn(failures) + numberIn(errors),
    skipped: numberIn(skipped) + numberIn(disabled),
  }
}

const numberIn = (text: string | undefined): number => (text && /^\d{1,9}$/.test(text) ? Number(text) : 0)

function add(sum: Counts, more: Counts): void {
  sum.total += more.total
  sum.failed += more.failed
  sum.skipped += more.skipped
}
