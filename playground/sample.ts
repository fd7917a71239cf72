/** Made-up reports, so that messages can be seen and tested before any job has run. */
import type { General } from '../src/model/config.js'
import type { Excerpt, ExcerptLine } from '../src/model/excerpt.js'
import type { Job, Person, Report } from '../src/model/report.js'
import type { Moment } from './page/protocol.js'

/** What a message can be about; `test` is what the test button sends. */
export type Occasion = Moment | 'test'

const RUN_URL = 'https://github.com/octo-org/shop/actions/runs/17654321098'
const JOB_URL = `${RUN_URL}/job/50012345678`
const STARTED_BEFORE_MS = 252_000
const JOB = 'test (ubuntu-latest)'

const LOG: readonly ExcerptLine[] = [
  { kind: 'gap', lines: 214 },
  { kind: 'line', number: 215, text: 'FAIL  src/cart/total.test.ts', cause: false },
  { kind: 'line', number: 216, text: '  ● total › adds the shipping costs once', cause: true },
  { kind: 'line', number: 217, text: '    expect(received).toBe(expected)', cause: false },
  { kind: 'line', number: 218, text: '    Expected: 49.9', cause: true },
  { kind: 'line', number: 219, text: '    Received: 54.8', cause: true },
  { kind: 'line', number: 220, text: '      at src/cart/total.test.ts:31:23', cause: false },
  { kind: 'gap', lines: 37 },
]

type Settings = Pick<General, 'taskName' | 'output' | 'error' | 'fields' | 'logLines' | 'mentionMap'>

/** The report of a run that never was, with what the settings themselves bring along. `now`: ms since the epoch. */
export function sampleReport(occasion: Occasion, settings: Settings, now: number): Report {
  const author = authorFor(settings)
  const isFailed = occasion === 'failure' || occasion === 'test'
  const finishedAt = Math.floor(now / 1000) * 1000
  return {
    task: settings.taskName ?? `CI / ${JOB}`,
    position: 'last-step',
    verdict: { status: isFailed ? 'failure' : 'success', allowedFailures: [] },
    ...(occasion === 'fixed' && { change: { kind: 'fixed', after: 3 } }),
    ...(occasion === 'failure' && {
      change: { kind: 'broken', since: { number: 128, url: RUN_URL, sha: '4f2a9c1' } },
    }),
    startedAt: finishedAt - STARTED_BEFORE_MS,
    finishedAt,
    durationMs: STARTED_BEFORE_MS,
    repository: 'octo-org/shop',
    repositoryUrl: 'https://github.com/octo-org/shop',
    workflow: 'CI',
    ref: { kind: 'branch', name: 'main' },
    commit: {
      sha: '4f2a9c1d8e7b6a5f4e3d2c1b0a9f8e7d6c5b4a39',
      subject: 'Count the shipping costs in the total',
      author,
      url: 'https://github.com/octo-org/shop/commit/4f2a9c1d8e7b6a5f4e3d2c1b0a9f8e7d6c5b4a39',
    },
    actor: author.login ?? 'octocat',
    event: 'push',
    authors: [author],
    run: { id: 17_654_321_098, number: 128, attempt: 1, url: RUN_URL },
    jobUrl: JOB_URL,
    jobs: [job(isFailed, finishedAt)],
    ...(isFailed && {
      tests: {
        total: 412,
        failed: 1,
        skipped: 3,
        failing: [
          {
            name: 'total › adds the shipping costs once',
            suite: 'src/cart/total.test.ts',
            message: 'Expected: 49.9, received: 54.8',
          },
        ],
      },
    }),
    ...(settings.output !== undefined && { output: settings.output }),
    ...(isFailed && settings.error !== undefined && { error: settings.error }),
    excerpts: isFailed ? excerpts(settings.logLines) : [],
    fields: settings.fields,
    isTest: occasion === 'test',
  }
}

/** Somebody of the user's own mention map, so that a mention shows; else somebody who is in no map. */
function authorFor({ mentionMap }: Settings): Person {
  const key = mentionMap[0]?.keys[0]
  if (key === undefined) return { login: 'octocat', name: 'Mona Lisa', mail: 'mona@example.com' }
  return key.includes('@') ? { mail: key, name: key } : { login: key, name: key }
}

const job = (isFailed: boolean, finishedAt: number): Job => ({
  name: JOB,
  status: isFailed ? 'failure' : 'success',
  url: JOB_URL,
  startedAt: finishedAt - STARTED_BEFORE_MS,
  finishedAt,
  failedSteps: isFailed ? [{ name: 'Run npm test', number: 4, url: `${JOB_URL}#step:4:1` }] : [],
  annotations: [],
})

const excerpts = (logLines: number): readonly Excerpt[] =>
  logLines === 0 ? [] : [{ source: JOB, lines: LOG.slice(0, logLines + 1) }]
