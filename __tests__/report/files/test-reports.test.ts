import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createJUnitReader } from '../../../src/report/files/junit.js'
import { readTestReports } from '../../../src/report/files/test-reports.js'
import { inFolder } from '../world.js'

type Files = Readonly<Record<string, string | Uint8Array>>

async function read(
  files: Files,
  patterns: readonly string[] = ['**/*.xml'],
  signal = new AbortController().signal,
) {
  return inFolder(async (folder) => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
      writeFileSync(path.join(folder, name), content)
    }
    const { tests, notes } = await readTestReports(patterns, { folder, signal })
    return { tests, codes: notes.map(({ code }) => code) }
  })
}

const SUREFIRE = `<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="org.example.ParserTest" tests="3" errors="1" skipped="1" failures="0">
  <properties><property name="java.version" value="21"/></properties>
  <testcase name="reads" classname="org.example.ParserTest" time="0.01"/>
  <testcase name="fails" classname="org.example.ParserTest">
    <error message="expected: &lt;1&gt; but was: &lt;2&gt;" type="AssertionError"><![CDATA[AssertionError: expected: <1> but was: <2>
	at org.example.ParserTest.fails(ParserTest.java:12)

	at a.b(C.java:1)
	at a.c(C.java:2)
	at a.d(C.java:3)
	at a.e(C.java:4)]]></error>
    <system-out>noise</system-out>
  </testcase>
  <testcase name="later" classname="org.example.ParserTest"><skipped message="not yet"/></testcase>
</testsuite>`

const PYTEST = `<testsuites><testsuite name="pytest" errors="0" failures="1" skipped="0" tests="1">
<testcase classname="tests.test_a" name="test_it" file="tests/test_a.py" line="3">
<failure message="assert 1 == 2">def test_it():
&gt;       assert 1 == 2
E       assert 1 == 2</failure></testcase></testsuite></testsuites>`

const JEST = `<testsuites name="jest tests" tests="2" failures="1" errors="0">
<testsuite name="parser" tests="2" file="src/parser.test.ts"><testcase classname="parser reads" name="parser reads"/>
<testcase classname="parser fails" name="parser fails"><failure>\u001b[31mError: boom\u001b[39m
    at src/parser.test.ts:4</failure></testcase></testsuite></testsuites>`

const GTEST = `<testsuites tests="2" failures="0" disabled="1"><testsuite name="P" tests="2">
<testcase name="A" status="run" result="completed"/><testcase name="B" status="notrun" result="suppressed"/></testsuite></testsuites>`

describe('JUnit reports', () => {
  test('of Surefire', async () => {
    expect(await read({ 'a.xml': SUREFIRE })).toEqual({
      codes: [],
      tests: {
        total: 3,
        failed: 1,
        skipped: 1,
        failing: [
          {
            name: 'fails',
            suite: 'org.example.ParserTest',
            message:
              'AssertionError: expected: <1> but was: <2>\n\tat org.example.ParserTest.fails(ParserTest.java:12)\n\tat a.b(C.java:1)\n\tat a.c(C.java:2)\n\tat a.d(C.java:3)',
          },
        ],
      },
    })
  })

  test('that name tests which passed when they were tried again', async () => {
    const surefire = `<testsuite name="CartTest" tests="3" failures="1">
      <testcase name="adds" classname="CartTest"><flakyFailure message="timeout"><stackTrace>at a</stackTrace></flakyFailure></testcase>
      <testcase name="removes" classname="CartTest"><flakyError message="reset"/><flakyError message="reset"/></testcase>
      <testcase name="pays" classname="CartTest"><failure message="expected 1">at b</failure><rerunFailure message="expected 1"/><rerunError message="x"/></testcase>
    </testsuite>`
    const playwright = `<testsuites tests="1" failures="0"><testsuite name="cart.spec.ts" tests="1">
      <testcase name="opens" classname="cart.spec.ts"><flakyFailure message="retry"/></testcase></testsuite></testsuites>`
    const { tests, codes } = await read({ 'a.xml': surefire, 'b.xml': playwright })
    expect(codes).toEqual([])
    expect(tests).toMatchObject({
      total: 4,
      failed: 1,
      failing: [{ name: 'pays', message: 'expected 1\nat b' }],
      flaky: { total: 3, names: ['CartTest › adds', 'CartTest › removes', 'cart.spec.ts › opens'] },
    })
  })

  test('of pytest', async () => {
    expect((await read({ 'a.xml': PYTEST })).tests?.failing).toEqual([
      {
        name: 'test_it',
        suite: 'tests.test_a',
        file: 'tests/test_a.py',
        message: 'def test_it():\n>       assert 1 == 2\nE       assert 1 == 2',
      },
    ])
  })

  test('of Jest, without its colours', async () => {
    expect((await read({ 'a.xml': JEST })).tests).toEqual({
      total: 2,
      failed: 1,
      skipped: 0,
      failing: [
        {
          name: 'parser fails',
          suite: 'parser',
          file: 'src/parser.test.ts',
          message: 'Error: boom\n    at src/parser.test.ts:4',
        },
      ],
    })
  })

  test('of GoogleTest', async () => {
    expect((await read({ 'a.xml': GTEST })).tests).toEqual({ total: 2, failed: 0, skipped: 1, failing: [] })
  })

  test('are added up over all files', async () => {
    const { tests } = await read({ 'a/1.xml': SUREFIRE, 'a/2.xml': PYTEST, 'b.xml': GTEST })
    expect(tests).toMatchObject({ total: 6, failed: 2, skipped: 2 })
    expect(tests?.failing.map(({ name }) => name)).toEqual(['fails', 'test_it'])
  })

  test('count all failing tests, and keep the first ones', async () => {
    const cases = Array.from(
      { length: 500 },
      (_, index) => `<testcase name="t${index}"><failure message="m"/></testcase>`,
    )
    const { tests } = await read({ 'a.xml': `<testsuite name="s">${cases.join('')}</testsuite>` })
    expect(tests).toMatchObject({ total: 500, failed: 500 })
    expect(tests?.failing).toHaveLength(20)
    expect(tests?.failing[0]).toEqual({ name: 't0', suite: 's', message: 'm' })
  })

  test('expand no entity and follow no DTD', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "boom"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
      <testsuite><testcase name="&b;"><failure>&f; &b; &#65; &amp;</failure></testcase></testsuite>`
    const { tests } = await read({ 'a.xml': bomb })
    expect(JSON.stringify(tests)).not.toMatch(/boom|root:/)
    expect(tests?.failing[0]?.message).toContain('&b; A &')
  })

  test('are read in the encoding that they declare', async () => {
    const text =
      '<?xml version="1.0" encoding="GB18030"?><testsuite><testcase name="NAME"><failure/></testcase></testsuite>'
    const [before = '', after = ''] = text.split('NAME')
    const bytes = Buffer.concat([Buffer.from(before), Buffer.from('b2e2cad4', 'hex'), Buffer.from(after)])
    expect((await read({ 'a.xml': bytes })).tests?.failing[0]?.name).toBe('测试')
    const utf16 = Buffer.from(`\ufeff${text.replace('GB18030', 'UTF-16').replace('NAME', '测试')}`, 'utf16le')
    expect((await read({ 'a.xml': utf16 })).tests?.failing[0]?.name).toBe('测试')
  })

  test.each([
    ['breaks off', SUREFIRE.slice(0, 400), ['facts.report-cut'], { total: 3, failed: 1, skipped: 1 }],
    ['is no XML', 'x'.repeat(500), ['facts.report-broken'], undefined],
    [
      'is a picture',
      Buffer.from('89504e470d0a1a0a0000000d49484452'.repeat(20), 'hex'),
      ['facts.report-broken'],
      undefined,
    ],
    ['is another XML', '<coverage><line/></coverage>', ['facts.no-tests'], undefined],
    ['is empty', '', ['facts.no-tests'], undefined],
    ['is nested without end', '<a>'.repeat(100_000), ['facts.report-broken'], undefined],
    [
      'has an attribute of 3 MiB',
      `<testsuite name="${'x'.repeat(3 * 1024 ** 2)}"/>`,
      ['facts.report-broken'],
      undefined,
    ],
    [
      'is a DTD of 3 MiB',
      `<!DOCTYPE x [${' '.repeat(3 * 1024 ** 2)}]><testsuite/>`,
      ['facts.report-broken'],
      undefined,
    ],
    ['is a single tag of 3 MiB', `<${'x'.repeat(3 * 1024 ** 2)}`, ['facts.report-broken'], undefined],
  ])('a file that %s becomes a note', async (_, content, codes, tests) => {
    const result = await read({ 'a.xml': content })
    expect(result.codes).toEqual(codes)
    if (tests) expect(result.tests).toMatchObject(tests)
    else expect(result.tests).toBeUndefined()
  })

  test('a message of many MiB takes no more than its first lines', async () => {
    const long = `<testsuite><testcase name="t"><failure>${'line\n'.repeat(1_000_000)}</failure></testcase></testsuite>`
    expect((await read({ 'a.xml': long })).tests?.failing[0]?.message).toBe(Array(5).fill('line').join('\n'))
  })

  test('are not looked at beyond a bounded size', async () => {
    const output = `<system-out>${'x'.repeat(17 * 1024 ** 2)}</system-out>`
    const big = `<testsuite tests="9" failures="2"><testcase name="t">${output}</testcase></testsuite>`
    const { codes, tests } = await read({ 'a.xml': big })
    expect(codes).toEqual(['facts.report-cut'])
    expect(tests).toMatchObject({ total: 9, failed: 2 })
    expect(tests?.failing).toEqual([])
  })

  test.each([
    ['missing', ['none.xml'], 'facts.no-match'],
    ['a folder', ['.'], 'facts.folder'],
  ])('that are %s become a note', async (_, patterns, code) => {
    expect((await read({}, patterns)).codes).toEqual([code])
  })

  test('end with the signal', async () => {
    const { codes, tests } = await read({ 'a.xml': PYTEST }, ['a.xml'], AbortSignal.abort())
    expect(codes).toEqual(['facts.reports-left'])
    expect(tests).toBeUndefined()
  })

  test('in whatever pieces they come, tell the same', async () => {
    const whole = await createJUnitReader()
    whole.write(SUREFIRE)
    const expected = whole.result()
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), async (sizes) => {
        const reader = await createJUnitReader()
        for (let place = 0, turn = 0; place < SUREFIRE.length; turn++) {
          const size = sizes[turn % sizes.length] ?? 1
          reader.write(SUREFIRE.slice(place, place + size))
          place += size
        }
        expect(reader.result()).toEqual(expected)
      }),
      { numRuns: 50 },
    )
  })
})
