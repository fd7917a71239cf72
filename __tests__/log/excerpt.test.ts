import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bestLine } from '../../src/log/best.js'
import { excerptOf } from '../../src/log/excerpt.js'
import { scan } from '../../src/log/scan.js'
import type { Excerpt, Gap, ShownLine } from '../../src/model/excerpt.js'

const STAMP = '2026-03-14T09:30:00.1234567Z '
const CAUSE = 'app.c:3:9: error: expected expression'

const tell = (chunks: Iterable<Uint8Array>, lines = 30, redact = (text: string) => text): Promise<Excerpt> =>
  excerptOf(chunks, { source: 'build', lines, redact })
const tellText = (text: string, lines = 30) => tell([Buffer.from(text)], lines)
const textsOf = ({ lines }: Excerpt) => lines.flatMap((line) => (line.kind === 'line' ? [line.text] : []))
const stamped = (lines: readonly string[]) => lines.map((line) => STAMP + line).join('\n')
const step = (script: string, output: readonly string[], code?: number) => [
  `##[group]Run ${script}`,
  script,
  'shell: /usr/bin/bash -e {0}',
  'env:',
  '  MODE: error',
  '##[endgroup]',
  ...output,
  ...(code === undefined ? [] : [`##[error]Process completed with exit code ${code}.`]),
]
const many = <T>(count: number, text: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => text(index))

describe('which step', () => {
  test('the one that failed, not the green ones around it nor what tidies up', async () => {
    const log = stamped([
      ...step('make deps', ['error: no mirror answered, using the cache']),
      ...step('make', [CAUSE], 2),
      'Post job cleanup.',
      'fatal: not a git repository',
      'Cleaning up orphan processes',
    ])
    expect(textsOf(await tellText(log))).toEqual([CAUSE])
  })

  test('an earlier one, under its name, where the failed one says nothing and that one does', async () => {
    const log = stamped([
      ...step('make | tail', [CAUSE, 'done']),
      ...step('ls dist', ['README.md']),
      ...step('test -f dist/app', [], 1),
    ])
    const texts = textsOf(await tellText(log))
    expect(texts.slice(0, 2)).toEqual(['Run make | tail', CAUSE])
    expect(texts).toContain('Run test -f dist/app')
  })

  test('advice in an error mark is no failure', async () => {
    const log = stamped([
      ...step('pip install', ['##[error][notice] A new release of pip is available: 21.1 -> 25.0']),
      ...step('make', [CAUSE], 2),
    ])
    expect(textsOf(await tellText(log))).toEqual([CAUSE])
  })

  test('both, where two failed', async () => {
    const log = stamped([
      ...step('lint', ['src/a.py:1:1: F401 unused import'], 1),
      ...step('make', [CAUSE], 2),
    ])
    expect(textsOf(await tellText(log))).toEqual(['src/a.py:1:1: F401 unused import', CAUSE])
  })

  test('the last ones, where the log ends without a mark', async () => {
    expect(textsOf(await tellText(stamped(step('make', ['compiling', CAUSE]))))).toEqual(['compiling', CAUSE])
  })

  test('the script, where it printed nothing', async () => {
    const texts = textsOf(await tellText(stamped(step('test -f dist/app.js', [], 1))))
    expect(texts).toContain('test -f dist/app.js')
    expect(texts.join()).not.toContain('MODE')
  })

  test('columns of job and step are taken off, and tell where a step begins', async () => {
    const log = [
      `build\tInstall\t${STAMP}error: this was only tried`,
      `build\tInstall\t${STAMP}installed`,
      `build\tTest\t${STAMP}${CAUSE}`,
      `build\tTest\t${STAMP}##[error]Process completed with exit code 1.`,
    ].join('\n')
    expect(textsOf(await tellText(log))).toEqual([CAUSE])
  })

  test('what passed just before a mark is filled in, however far the telling words are', async () => {
    const findings = many(40, (index) => `src/part${index}.css ${index}:1 expected a blank line`)
    const excerpt = await tellText(
      stamped(step('lint', ['checking', 'an error log is written', ...findings], 1)),
    )
    expect(textsOf(excerpt)).toContain('src/part39.css 39:1 expected a blank line')
  })
})

describe('what a line looks like', () => {
  test.each([
    ['colours', `\x1b[31m\x1b[1m${CAUSE}\x1b[0m`],
    ['colours that lost their escape', `[31m${CAUSE}[0m`],
    ['a hyperlink', `\x1b]8;;https://a.example\x07${CAUSE}\x1b]8;;\x07`],
    ['progress that was overwritten', `10 %\r50 %\r${CAUSE}`],
    ['a CR at its end', `${CAUSE}\r`],
    ['a command of the workflow', `::error file=app.c,line=3::${CAUSE}`],
    ['NUL bytes', `\0\0${CAUSE}\0`],
    ['characters that turn the text', `\u202e${CAUSE}\u2066`],
    ['the prefix of an image builder', `#12 3.456 ${CAUSE}`],
  ])('%s', async (_name, line) => {
    expect(textsOf(await tellText(stamped(step('make', [line], 2))))).toEqual([CAUSE])
  })

  test('a long one is cut around what it tells, on whole characters', async () => {
    const line = `${'😀 '.repeat(900)}fatal: the disk is gone ${'x '.repeat(3000)}`
    const [text] = textsOf(await tellText(stamped(step('make', [line], 2))))
    expect(text).toContain('fatal: the disk is gone')
    expect(text?.length).toBeLessThanOrEqual(400)
    expect(text?.isWellFormed()).toBe(true)
  })

  test('a long one is shown once, however many words in it tell', async () => {
    const line = `note: ${'error.rlib '.repeat(2000)}`
    const texts = textsOf(await tellText(stamped(step('make', [line, CAUSE], 2))))
    expect(texts.filter((text) => text.includes('rlib')).length).toBeLessThanOrEqual(1)
    expect(texts).toContain(CAUSE)
  })

  test('the count of all that failed is shown, however many failed', async () => {
    const findings = many(200, (index) => `src/part${index}.py:1:1: error: no type for ${'x'.repeat(index)}`)
    const texts = textsOf(
      await tellText(stamped(step('lint', [...findings, 'Found 200 errors in 200 files.'], 1))),
    )
    expect(texts.at(-1)).toBe('Found 200 errors in 200 files.')
  })

  test('the number is the line in the log', async () => {
    const log = [...many(5000, (index) => `part ${index} is done`), CAUSE, 'done']
    const { lines } = await tellText(log.join('\n'))
    expect(lines.find((line) => line.kind === 'line' && line.cause)).toMatchObject({
      number: 5001,
      text: CAUSE,
    })
  })

  test('a gap says how many lines were left out, and there is none where only blank lines were', async () => {
    const output = [
      CAUSE,
      '',
      'app.c:9:1: error: unknown type',
      ...many(60, (index) => `part ${index}`),
      'lib.c:1:1: error: no type',
    ]
    const { lines } = await tellText(stamped(step('make', output, 2)))
    expect(lines.slice(0, 2)).toMatchObject([{ text: CAUSE }, { text: 'app.c:9:1: error: unknown type' }])
    const place = lines.findIndex(({ kind }) => kind === 'gap')
    const [before, gap, after] = lines.slice(place - 1, place + 2) as [ShownLine, Gap, ShownLine]
    expect(gap.lines).toBe((after.number ?? 0) - (before.number ?? 0) - 1)
  })

  test('the same said many times is shown once, with how often', async () => {
    const output = many(50, () => 'ERROR: the queue is not there')
    const { lines } = await tellText(stamped(step('make', output, 2)))
    const shown = lines.filter(
      (line) => line.kind === 'line' && line.text === 'ERROR: the queue is not there',
    )
    expect(shown).toHaveLength(1)
    expect(shown[0]).toMatchObject({ times: 50, cause: true })
  })
})

describe('what a program says anyway', () => {
  const failing = [
    '  Failed Shop.Basket.Total [16 ms]',
    '  Error Message:',
    '   Expected 3, but was 4',
    '',
    '     Failed: 1',
  ]
  const logged = [
    'Could not resolve host: shop.invalid',
    'Access denied while reading',
    'Unauthorized: token has expired',
  ]
  const best = async (output: readonly string[]) =>
    bestLine((await tellText(stamped(step('dotnet test', output, 1)))).lines)?.text.trim()

  test('what passing tests logged ahead of the report is worth less than the report', async () => {
    const before = logged.flatMap((line) => [line, ...many(20, (index) => `row ${index} ok`)])
    expect(await best([...before, ...failing])).toBe('Failed Shop.Basket.Total [16 ms]')
    expect(await best([...before, ...many(20, (index) => `row ${index} ok`)])).toBe(logged[1])
  })

  test('one failure among thousands of logged exceptions is found', async () => {
    const noise = (from: number) =>
      many(1_500, (index) => [
        `java.lang.IllegalStateException: bad news ${from + index}`,
        '\tat shop.Server.go(Server.java:10)',
      ]).flat()
    expect(await best([...noise(0), '- answers an empty basket *** FAILED ***', ...noise(1_500)])).toBe(
      '- answers an empty basket *** FAILED ***',
    )
  })
})

describe('secrets', () => {
  test('every line goes through the redactor before it is cut', async () => {
    const secret = 's3cr3t'.repeat(80)
    const excerpt = await tell(
      [Buffer.from(`fatal: cannot log in with ${secret} to the store\n`)],
      30,
      (text) => text.replaceAll(secret, '***'),
    )
    expect(textsOf(excerpt)).toEqual(['fatal: cannot log in with *** to the store'])
  })

  test('the body of a private key is left out', async () => {
    const body = many(6, (index) => `MIIE${index}`.padEnd(64, 'aB3d'))
    const output = [
      '-----BEGIN RSA PRIVATE KEY-----',
      ...body,
      '-----END RSA PRIVATE KEY-----',
      'error: bad key',
    ]
    const texts = textsOf(await tellText(stamped(step('cat key', output, 1))))
    expect(texts).toContain('error: bad key')
    expect(texts.join()).not.toContain('aB3d')
  })
})

describe('encodings', () => {
  const chinese = '致命错误：找不到模块 订单'
  const GB18030 = Buffer.from('d6c2c3fcb4edcef3a3bad5d2b2bbb5bdc4a3bfe920b6a9b5a5', 'hex')
  const utf16 = (text: string, bigEndian: boolean, mark: boolean) => {
    const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le')
    return bigEndian ? bytes.swap16() : bytes
  }
  test.each([
    ['UTF-8', Buffer.from(chinese)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${chinese}`)],
    ['GB18030', GB18030],
    ['UTF-16 LE', utf16(chinese, false, true)],
    ['UTF-16 BE', utf16(chinese, true, true)],
  ])('%s', async (_name, bytes) => {
    expect(textsOf(await tell([bytes]))).toEqual([chinese])
  })

  test.each([
    ['LE', false],
    ['BE', true],
  ])('UTF-16 %s without a mark', async (_name, bigEndian) => {
    expect(textsOf(await tell([utf16(`building the app\n${CAUSE}\n`, bigEndian, false)]))).toContain(CAUSE)
  })

  test('a log that is cut in the middle of a character, at either end', async () => {
    const bytes = Buffer.from(chinese)
    expect(textsOf(await tell([bytes.subarray(0, bytes.length - 1)]))).toEqual([chinese.slice(0, -1)])
    expect(textsOf(await tell([bytes.subarray(1)]))).toEqual([chinese.slice(1)])
  })
})

describe('hostile logs', () => {
  test('nothing at all', async () => {
    expect(await tellText('')).toEqual({ source: 'build', lines: [] })
    expect((await tellText('\n\n\r\n')).lines).toEqual([])
  })

  test('one line of 8 MB, with and without words that tell', async () => {
    const chunk = Buffer.alloc(1024 * 1024, 'x')
    expect((await tell(many(8, () => chunk))).lines.length).toBeLessThanOrEqual(30)
    const telling = [...many(4, () => chunk), Buffer.from(' fatal: the end '), ...many(4, () => chunk)]
    expect(textsOf(await tell(telling)).join()).toContain('fatal: the end')
  })

  test('a word that stands across the end of a block is found', async () => {
    for (const length of [80 * 1024 - 5, 80 * 1024 - 3, 128 * 1024 - 3]) {
      const text = `${'x'.repeat(length)} fatal: the end`
      expect(textsOf(await tellText(text)).join()).toContain('fatal: the end')
    }
  })

  test('lines have their own numbers, also those before the end of a block', async () => {
    const row = (index: number) => `line ${index + 1} ${'says nothing '.repeat(10)}`
    for (let lines = 580; lines < 620; lines += 1) {
      const steps = await scan([Buffer.from([...many(lines, row), 'error: it is lost', ''].join('\n'))])
      for (const { number, text } of steps.flatMap((one) => one.lines))
        expect(text).toContain(number > lines ? 'error: it is lost' : `line ${number} says`)
    }
  })

  test('what is kept of a log does not grow with it', async () => {
    const kept = async (lines: number) => {
      const steps = await scan([
        Buffer.from(many(lines, (index) => `error: number ${index} is lost`).join('\n')),
      ])
      return steps.reduce((sum, one) => sum + one.lines.length, 0)
    }
    expect(await kept(40_000)).toBeLessThan(5_000)
    const steps = await scan([
      Buffer.from(stamped(many(300, (index) => step(`part ${index}`, [CAUSE], 1).join(`\n${STAMP}`)))),
    ])
    expect(steps.length).toBeLessThan(10)
  })

  test('a hundred thousand error marks', async () => {
    const { lines } = await tellText(
      stamped(
        step(
          'make',
          many(100_000, (index) => `##[error]part ${index} broke`),
          1,
        ),
      ),
    )
    expect(lines.length).toBeLessThanOrEqual(30)
  })

  test('a signal that is aborted ends it, with its reason', async () => {
    const controller = new AbortController()
    controller.abort(new Error('enough'))
    const chunks = [Buffer.alloc(1024 * 1024, 'x\n')]
    const reading = excerptOf(chunks, {
      source: '',
      lines: 30,
      redact: (text) => text,
      signal: controller.signal,
    })
    await expect(reading).rejects.toThrow('enough')
  })

  test('what the chunks throw is thrown', async () => {
    const broken = (function* () {
      yield Buffer.from('a\n')
      throw new Error('connection lost')
    })()
    await expect(tell(broken)).rejects.toThrow('connection lost')
  })
})

describe('whatever the log', () => {
  const word = fc.constantFrom(
    CAUSE,
    `${STAMP}##[group]Run make`,
    `${STAMP}##[endgroup]`,
    `${STAMP}##[error]Process completed with exit code 1.`,
    `${STAMP}Post job cleanup.`,
    'Traceback (most recent call last):',
    '  File "/app/a.py", line 3, in f',
    'ValueError: no',
    '● a › b',
    '✗ broken',
    '@@ -1 +1 @@',
    '-----BEGIN PRIVATE KEY-----',
    '错误',
    '\x1b[31mFAIL\x1b[0m a.test.js',
    '  12 | code',
    '',
    '\r',
    'x'.repeat(5000),
  )
  const bytes = fc.oneof(
    fc
      .array(fc.oneof({ weight: 4, arbitrary: word }, fc.string({ unit: 'binary' })), { maxLength: 80 })
      .map((lines) => Buffer.from(lines.join('\n'))),
    fc.uint8Array({ maxLength: 2000 }).map((array) => Buffer.from(array)),
  )

  test('it is never an error, never too long, in order, and every text is well formed', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 0, max: 40 }), async (log, room) => {
        const { lines } = await tell([log], room)
        expect(lines.length).toBeLessThanOrEqual(room)
        expect(lines[0]?.kind).not.toBe('gap')
        expect(lines.at(-1)?.kind).not.toBe('gap')
        const numbers = lines.flatMap((line) => (line.kind === 'line' ? [line.number ?? 0] : []))
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
        for (const text of textsOf({ source: '', lines })) {
          expect(text.length).toBeLessThanOrEqual(400)
          expect(text).not.toMatch(/(?!\t)\p{Cc}|[\u202a-\u202e]/u)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('it does not matter in which chunks it comes', async () => {
    const long = fc
      .array(word, { minLength: 1, maxLength: 40 })
      .map((lines) => Buffer.from(lines.join('\n').repeat(40)))
    const cuts = fc.array(fc.integer({ min: 1, max: 70_000 }), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(fc.oneof(bytes, long), cuts, async (log, sizes) => {
        const chunks: Buffer[] = []
        let at = 0
        for (const size of sizes) {
          chunks.push(log.subarray(at, at + size))
          at += size
        }
        expect(await tell([...chunks, log.subarray(at)])).toEqual(await tell([log]))
      }),
      { numRuns: 100 },
    )
  })
})
