import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { contentOf } from '../../src/message/content.js'
import type { GivenCauses } from '../../src/model/known-cause.js'
import { wordsFor } from '../../src/words/index.js'
import { inFolder, readScene } from './world.js'

const CAUSE = {
  pattern: 'seat \\d+ of \\d+',
  cause: 'All seats of the license are taken',
  fix: 'Run the job again',
  contact: 'tools@example.com',
}
const LOG = 'make\nlicense server: seat 12 of 12 is taken\nsrc/app.c:3:9: error: expected expression\n'

/** The report of a failed job whose output is a file, with known causes from the settings, or from the text of a file. */
const readWith = (given: GivenCauses | string) =>
  inFolder(async (folder) => {
    writeFileSync(path.join(folder, 'build.log'), LOG)
    if (typeof given === 'string') writeFileSync(path.join(folder, 'known.json'), given)
    return await readScene({
      env: { GITHUB_WORKSPACE: folder, GITHUB_REPOSITORY: undefined },
      general: {
        outputFile: ['build.log'],
        knownCauses: typeof given === 'string' ? { file: 'known.json' } : given,
      },
    })
  })

describe('a failure that the user knows', () => {
  test.each([
    ['from the settings', { list: [CAUSE] }],
    ['from a file', JSON.stringify([CAUSE])],
  ] as const)('leads the message in his own words, %s', async (_name, given) => {
    const { report, notes } = await readWith(given)
    expect(notes).toEqual([])
    if (!report) throw new Error('no report')
    for (const [language, said] of [
      ['en', ['Known cause: ', 'Fix: ', 'Contact: ']],
      ['zh-CN', ['已知原因：', '处理：', '联系：']],
    ] as const) {
      const content = contentOf(report, { words: await wordsFor(language), timezone: 'UTC' })
      const own = [CAUSE.cause, CAUSE.fix, CAUSE.contact]
      expect(content.notes).toEqual(said.map((label, index) => `${label}${own[index]}`))
      expect(content.cause?.text).toBe('license server: seat 12 of 12 is taken')
    }
  })
})

describe('what cannot be used costs itself alone', () => {
  test.each([
    ['no JSON', '[{', ['facts.not-json'], false],
    ['a file that is not there', { file: 'gone.json' }, ['facts.file'], false],
    ['entries of another shape', JSON.stringify([7, { pattern: 'x' }, CAUSE]), ['facts.known-entries'], true],
    [
      'a pattern that may take for ever',
      { list: [{ ...CAUSE, pattern: '(a)\\1' }, CAUSE] },
      ['facts.known-pattern'],
      true,
    ],
  ] as const)('%s', async (_name, given, codes, isKnown) => {
    const { report, notes } = await readWith(given)
    expect(notes.map(({ code }) => code)).toEqual(codes)
    expect(report?.excerpts[0]?.known !== undefined).toBe(isKnown)
    expect(report?.excerpts[0]?.lines).toContainEqual(expect.objectContaining({ cause: true }))
  })
})
