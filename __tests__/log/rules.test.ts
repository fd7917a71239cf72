import { describe, expect, test } from '@jest/globals'
import { judge } from '../../src/log/judge.js'
import { DECOYS, NOISE, RULES, WRAPPERS } from '../../src/log/rules/index.js'
import type { LogLine } from '../../src/log/steps.js'

const line = (text: string, number = 1): LogLine => ({ at: number, number, text, script: false, opens: true })
const judgeText = (text: string) => judge({ lines: [line(text)], failed: true })[0]

describe('every rule knows its own example', () => {
  test.each(RULES.map((rule) => [rule.family, rule.name, rule] as const))(
    '%s: %s',
    (_family, _name, rule) => {
      expect(rule.example).toMatch(rule.pattern)
      const judged = judgeText(rule.example)
      expect(judged).toMatchObject({ kind: 'telling' })
      expect(judged?.weight).toBeGreaterThanOrEqual(Math.min(rule.weight, 30))
    },
  )
})

describe('what says only that something failed weighs less than any cause', () => {
  test.each(WRAPPERS.map((rule) => [rule.name, rule.example] as const))('%s', (_name, example) => {
    expect(judgeText(example)?.weight).toBeLessThanOrEqual(30)
  })
})

describe('noise is never shown', () => {
  test.each(NOISE.map((rule) => [rule.name, rule.example] as const))('%s', (_name, example) => {
    expect(judgeText(example)).toMatchObject({ kind: 'noise', weight: 0 })
  })
})

describe('what only looks like a failure is no cause', () => {
  test.each([
    ...DECOYS.map((rule) => rule.example),
    'PASS src/errors.test.ts',
    'ok 3 - rejects a failed login',
    'test tests::fails_on_error ... ok',
    '--- PASS: TestError (0.00s)',
    '[       OK ] Cart.FailsOnError (0 ms)',
    'Found 0 errors, 0 warnings',
    'Finished with no errors',
    'src/main.c:3:7: warning: unused variable [-Wunused-variable]',
    'WARNING: the cache could not be restored',
    'npm warn deprecated error-ex@1.0.0: use error instead',
    '+ test -f error.log',
    '-rw-r--r-- 1 runner docker 12 Mar 1 10:00 error.log',
    'inflating: docs/errors.md',
    'Downloaded https://repo.example/error/fail/1.0/fail-1.0.jar',
  ])('%s', (text) => {
    expect(judgeText(text)?.weight ?? 0).toBeLessThan(64)
  })
})

describe('a line is judged without what other tools put in front of it', () => {
  test.each([
    '#12 3.456 ERROR: no matching distribution found for app',
    '3.456 ERROR: no matching distribution found for app',
    'web-1  | ERROR: no matching distribution found for app',
    '@acme/web:build: ERROR: no matching distribution found for app',
    '[0] ERROR: no matching distribution found for app',
    '2026-03-14 09:30:00,123 ERROR: no matching distribution found for app',
    '[09:30:00]: ERROR: no matching distribution found for app',
  ])('%s', (text) => {
    expect(judgeText(text)?.weight).toBeGreaterThanOrEqual(74)
  })
})

test('a place in a file is no prefix', () => {
  expect(judgeText('Main.hs:2:20: error:')?.weight).toBeGreaterThanOrEqual(80)
})

test('words in the middle of a long text tell little', () => {
  const licence = `3.6 You agree that the form and nature of the kit may change without notice to you ${'and '.repeat(30)}may be incompatible with applications`
  expect(judgeText(licence)?.weight).toBeLessThan(64)
})

describe('what belongs to a diff, a trace or a quoted source is no cause of its own', () => {
  const kinds = (texts: readonly string[]) =>
    judge({
      lines: texts.map((text, index) => ({ ...line(text, index + 1), opens: false })),
      failed: true,
    }).map(({ kind }) => kind)
  test.each([
    [
      'a diff',
      ['@@ -1,2 +1,2 @@', '-raise ValueError("fatal")', '+error: "x"', ' ERROR at start'],
      3,
      'code',
    ],
    ['a frame of a package', ['    at run (/app/node_modules/a/error.js:1:2)'], 0, 'frame'],
    ['a frame of the own code', ['    at run (/app/src/error.js:1:2)'], 0, 'own-frame'],
    [
      'source under a Python frame',
      ['  File "/app/a.py", line 3, in f', '    raise ValueError("failed")'],
      1,
      'code',
    ],
    ['source with its line number', ['  12 |   throw new Error("failed")'], 0, 'code'],
    ['a goroutine', ['goroutine 1 [running]:'], 0, 'frame'],
    ['the console of a test', ['  ● Console', '    console.error', '      Error: only logged'], 2, 'plain'],
  ] as const)('%s', (_name, texts, index, kind) => {
    expect(kinds(texts)[index]).toBe(kind)
  })
})

test('the lines of a private key are never shown', () => {
  const lines = [
    '-----BEGIN RSA PRIVATE KEY-----',
    'MIIEowIBAAKCAQEAerror0000',
    'short',
    '-----END RSA PRIVATE KEY-----',
  ]
  const judged = judge({ lines: lines.map((text, index) => line(text, index + 1)), failed: true })
  expect(judged[1]?.kind).toBe('noise')
})
