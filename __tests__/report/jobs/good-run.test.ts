import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { aJob, aRun, logOf, type RunState, startGitHub } from '../../../sandbox/github/index.js'
import { contentOf } from '../../../src/message/content.js'
import { wordsFor } from '../../../src/words/index.js'
import { inFolder, readScene, type Scene } from '../world.js'

const NOISE = ['ERROR: the mirror refused the connection', 'fatal: no tag was found']
const log = (...output: readonly string[]) => {
  const lines = [
    '##[group]Run make',
    '##[endgroup]',
    ...Array.from({ length: 40 }, (_, index) => `part ${index} is done`),
    ...output,
  ]
  return logOf(lines.map((line) => `2026-03-01T10:01:00.0000000Z ${line}\n`).join(''))
}
const own = aJob({ id: 599, name: 'notify', conclusion: null })
const failed = aJob({
  id: 502,
  name: 'test',
  conclusion: 'failure',
  log: log(
    ...NOISE,
    'src/app.c:3:9: error: expected expression',
    '##[error]Process completed with exit code 2.',
  ),
})
const passed = (id: number) => aJob({ id, name: 'test', log: log(...NOISE) })

async function finalJob(earlier: readonly RunState[], scene: Scene = {}) {
  const github = await startGitHub({
    runs: [aRun({ id: 4242, number: 87, jobs: [failed, own] }), ...earlier],
  })
  try {
    const general = {
      checkRunId: 599,
      needs: { test: { result: 'failure' } },
      status: { value: 'success', explicit: false } as const,
      ...scene.general,
    }
    const { report } = await readScene({ apiUrl: github.apiUrl, ...scene, general })
    if (!report) throw new Error('no report')
    const [excerpt] = report.excerpts
    return {
      report,
      since: excerpt?.newSince,
      causes: excerpt?.lines.flatMap((line) => (line.kind === 'line' && line.cause ? [line.text] : [])),
      requests: github.requests.map(({ path }) => path),
    }
  } finally {
    await github.close()
  }
}

const CAUSE = 'src/app.c:3:9: error: expected expression'
const good = aRun({ id: 4200, number: 84, conclusion: 'success', jobs: [passed(301)] })

describe('a failed log beside that of the last good run', () => {
  test('what both said is no cause, and the message says with which run it was compared', async () => {
    const { report, since, causes } = await finalJob([good])
    expect(since).toBe(84)
    expect(causes).toEqual([CAUSE])
    for (const [language, title] of [
      ['en', 'Log: test (new since #84)'],
      ['zh-CN', '日志：test（#84 成功之后新出现的）'],
    ] as const) {
      const content = contentOf(report, { words: await wordsFor(language), timezone: 'UTC' })
      expect(content.passages.map((passage) => passage.title)).toContain(title)
    }
  })

  test('runs that failed, and jobs of other names, are passed over', async () => {
    const broken = aRun({ id: 4210, number: 86, conclusion: 'failure', jobs: [{ ...failed, id: 401 }] })
    expect((await finalJob([broken, good])).since).toBe(84)
    const other = aRun({
      id: 4200,
      number: 84,
      conclusion: 'success',
      jobs: [aJob({ id: 301, name: 'lint' })],
    })
    expect((await finalJob([other])).since).toBeUndefined()
  })

  test('of a branch that never passed, the default branch tells', async () => {
    const { since } = await finalJob([good], {
      env: { GITHUB_REF: 'refs/heads/topic', GITHUB_REF_NAME: 'topic', GITHUB_EVENT_NAME: 'pull_request' },
      event: { repository: { default_branch: 'main' } },
    })
    expect(since).toBe(84)
  })

  test.each([
    ['there is none', [], {}],
    ['it is not wanted', [good], { general: { compareLog: false } }],
    ['its log is gone', [aRun({ ...good, jobs: [aJob({ id: 301, name: 'test' })] })], {}],
  ] as const)('the log tells by itself where %s', async (_name, runs, scene) => {
    const { since, causes, requests } = await finalJob(runs, scene as Scene)
    expect(since).toBeUndefined()
    expect(causes).toContain(CAUSE)
    expect(causes?.length).toBeGreaterThan(1)
    if ('general' in scene) expect(requests.some((path) => path.includes('/runs?'))).toBe(false)
  })
})

test('files that a failed job wrote are compared with the log of that job when it went well', async () => {
  const job = (id: number, given: object) => aJob({ id, name: 'test', ...given })
  const github = await startGitHub({
    runs: [
      aRun({ id: 4242, number: 87, jobs: [job(599, { conclusion: null })] }),
      aRun({ id: 4200, number: 84, conclusion: 'success', jobs: [job(301, { log: log(...NOISE) })] }),
    ],
  })
  try {
    await inFolder(async (folder) => {
      writeFileSync(path.join(folder, 'build.log'), [...NOISE, CAUSE].join('\n'))
      const read = async (status: 'failure' | 'success') => {
        const general = {
          checkRunId: 599,
          outputFile: ['build.log'],
          status: { value: status, explicit: false },
        } as const
        const env = { GITHUB_WORKSPACE: folder }
        return (await readScene({ apiUrl: github.apiUrl, env, general })).report?.excerpts[0]
      }
      const excerpt = await read('failure')
      expect(excerpt?.newSince).toBe(84)
      expect(
        excerpt?.lines.flatMap((line) => (line.kind === 'line' && line.cause ? [line.text] : [])),
      ).toEqual([CAUSE])
      expect((await read('success'))?.newSince).toBeUndefined()
    })
  } finally {
    await github.close()
  }
})
