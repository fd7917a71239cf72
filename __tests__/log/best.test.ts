import { describe, expect, test } from '@jest/globals'
import { bestLine } from '../../src/log/best.js'
import { excerptOf } from '../../src/log/excerpt.js'
import { fitExcerpts } from '../../src/log/fit.js'
import type { ExcerptLine } from '../../src/model/excerpt.js'

const told = (lines: readonly string[], room = 30) =>
  excerptOf([Buffer.from(lines.join('\n'))], { source: '', lines: room, redact: (text) => text })
const steps = (...output: readonly string[]) => [
  '##[group]Run make',
  'make',
  '##[endgroup]',
  ...output,
  '##[error]Process completed with exit code 2.',
]
const progress = Array.from({ length: 40 }, (_, index) => `part ${index} of the work is done`)

describe('the one line that says why', () => {
  test.each([
    [
      'the compiler, not the warning before it that something may go wrong',
      [
        ...progress,
        'the cache could not be read',
        "src/app.c:3:9: error: 'x' undeclared",
        'make: *** [all] Error 2',
      ],
      "src/app.c:3:9: error: 'x' undeclared",
    ],
    [
      'the end of the disk, not the test that fell over it',
      [...progress, 'FAILED tests/test_app.py::test_add', 'write /tmp/a: no space left on device'],
      'write /tmp/a: no space left on device',
    ],
  ])('%s', async (_name, output, expected) => {
    expect(bestLine((await told(steps(...output))).lines)?.text).toBe(expected)
  })

  test('of lines worth the same it is the first, of lines nobody judged the first cause', () => {
    const line = (text: string, cause: boolean, score?: number): ExcerptLine => ({
      kind: 'line',
      text,
      cause,
      ...(score !== undefined && { score }),
    })
    expect(bestLine([line('a', true, 80), line('b', true, 80)])?.text).toBe('a')
    expect(bestLine([{ kind: 'gap' }, line('a', false), line('b', true)])?.text).toBe('b')
    expect(bestLine([line('a', false), line('b', false)])?.text).toBe('a')
    expect(bestLine([{ kind: 'gap' }])).toBeUndefined()
  })
})

describe('what a failure went on to say', () => {
  const plan = Array.from({ length: 12 }, (_, index) => `        step ${index} of the plan that was made`)
  const output = [
    ...progress,
    '--- FAIL: TestPlan (0.01s)',
    '    plan_test.go:7: no such plan:',
    ...plan,
    'ok  \texample.com/b\t0.1s',
  ]

  test('fills the room that is left, up to what passed', async () => {
    const texts = (await told(steps(...output))).lines.flatMap((line) =>
      line.kind === 'line' ? [line.text] : [],
    )
    expect(texts).toEqual(['--- FAIL: TestPlan (0.01s)', '    plan_test.go:7: no such plan:', ...plan])
  })

  test('goes first where there is less room', async () => {
    const excerpt = await told(steps(...output))
    const [fitted] = fitExcerpts([excerpt], 4)
    expect(fitted?.lines.slice(0, 2)).toMatchObject([
      { text: '--- FAIL: TestPlan (0.01s)' },
      { text: '    plan_test.go:7: no such plan:' },
    ])
  })

  test('takes no place from what names a cause', async () => {
    const causes = [
      "src/a.c:3:9: error: 'x' undeclared",
      'src/b.c:4:1: error: unknown type name "size"',
      'ld: cannot find -lssl: No such file or directory',
      'npm error code ETARGET',
      'fatal: not a git repository',
    ]
    const apart = causes.flatMap((cause) => [cause, ...plan, ''])
    const { lines } = await told(steps(...apart))
    for (const cause of causes) expect(lines).toContainEqual(expect.objectContaining({ text: cause }))
  })
})
