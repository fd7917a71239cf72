import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { excerptOf } from '../../src/log/excerpt.js'
import { readSaid } from '../../src/log/said.js'

const STAMP = '2026-03-14T09:30:00.1234567Z '
const MIB = 1024 ** 2
const said = (...lines: readonly string[]) => readSaid([Buffer.from(lines.join('\n'))], 64 * MIB)

describe('a line is the same one but for numbers, times, ids and colours', () => {
  test.each([
    [`${STAMP}ok  example.com/a 0.07s`, 'ok  example.com/a 12.4s'],
    [`${STAMP}##[error]Error: no such cache`, 'Error: no such cache'],
    ['\x1b[31mError:\x1b[0m no such cache', 'Error: no such cache'],
    ['fetched 60a189413d73 in 3 s', 'fetched 9f1b22c0a4e5 in 14 s'],
    ['/tmp/build-7f3a2/app is gone', '/tmp/build-1c9d4/app is gone'],
    ['错误:找不到 3 个模块', '错误:找不到 12 个模块'],
  ])('%j', async (before, now) => {
    expect((await said('first', before, 'last'))(now)).toBe(true)
  })

  test.each([
    ['--- PASS: TestAdd (0.01s)', '--- FAIL: TestAdd (0.01s)'],
    ['Error: no such cache', 'Error: no such file'],
    ['part 1 is done', '1234'],
    ['a b', 'ab'],
  ])('%j is not %j', async (before, now) => {
    expect((await said(before))(now)).toBe(false)
  })

  test('whatever the chunks', async () => {
    const log = Buffer.from(
      [`${STAMP}##[group]Run make`, 'Error: a1 is lost', 'and c3po', 'the end'].join('\r\n'),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(log.length)), async (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), log.length]
        const chunks = places.slice(1).map((to, index) => log.subarray(places[index], to))
        const known = await readSaid(chunks, MIB)
        for (const line of ['Run make', 'Error: b2 is lost', 'and r2d2', 'the end'])
          expect(known(line)).toBe(true)
      }),
    )
  })

  test('of a log that never ends only the beginning is read', async () => {
    let chunks = 0
    const endless = (function* () {
      for (;;) {
        chunks++
        yield Buffer.from(`line ${String.fromCharCode(97 + (chunks % 26))} is said\n`.repeat(50_000))
      }
    })()
    expect((await readSaid(endless, 4 * MIB))('line b is said')).toBe(true)
    expect(chunks).toBeLessThan(10)
  })

  test('of hundreds of thousands of shapes, as many are known as find room', async () => {
    const word = (index: number) =>
      [...index.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')
    const lines = Array.from({ length: 400_000 }, (_, index) => word(index))
    const known = await said(lines.join('\n'))
    expect(lines.slice(0, 250_000).every(known)).toBe(true)
    expect(lines.slice(300_000).filter(known).length).toBeLessThan(100)
  })
})

describe('an excerpt beside the last good run', () => {
  const log = (...output: readonly string[]) =>
    Buffer.from(
      [
        '##[group]Run make',
        'make',
        '##[endgroup]',
        ...Array.from({ length: 30 }, (_, index) => `part ${index} of the work is done`),
        ...output,
      ].join('\n'),
    )
  const noise = ['ERROR: the mirror refused the connection', 'fatal: no tag was found']
  const end = '##[error]Process completed with exit code 1.'
  const excerptBeside = async (failed: Buffer, good?: Buffer) => {
    const options = { source: '', lines: 30, redact: (text: string) => text }
    const goodLog = good && readSaid([good], MIB).then((saidBefore) => ({ number: 84, saidBefore }))
    const { lines, newSince } = await excerptOf([failed], options, goodLog)
    const causes = lines.flatMap((line) => (line.kind === 'line' && line.cause ? [line.text] : []))
    return { lines, newSince, causes }
  }

  test('shows what is new, and not what is always said', async () => {
    const failed = log(...noise, 'the door is missing', end)
    expect((await excerptBeside(failed)).causes).toEqual(noise)
    const { lines, causes, newSince } = await excerptBeside(failed, log(...noise))
    expect(lines).toContainEqual(expect.objectContaining({ text: 'the door is missing' }))
    expect(causes).toEqual([])
    expect(newSince).toBe(84)
  })

  test('a count of failures and a runner that was stopped tell, whatever was said before', async () => {
    const { causes } = await excerptBeside(
      log('Tests:  2 failed, 3 passed', 'no space left on device', end),
      log('Tests:  0 failed, 5 passed', 'no space left on device'),
    )
    expect(causes).toEqual(['Tests:  2 failed, 3 passed', 'no space left on device'])
  })

  test('a log that has nothing in common with it tells by itself', async () => {
    const failed = log(...noise, end)
    const beside = await excerptBeside(failed, Buffer.from('all went well\nsaid another tool\n'))
    expect(beside).toEqual(await excerptBeside(failed))
    expect(beside.newSince).toBeUndefined()
  })
})
