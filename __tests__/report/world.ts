/** A step's world for the readers: variables, an event file, and HTTP as the action does it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { TOKEN } from '../../sandbox/github/index.js'
import { createNetwork } from '../../src/delivery/network.js'
import type { General } from '../../src/model/config.js'
import type { Report, Status } from '../../src/model/report.js'
import { type ReportReading, readReport } from '../../src/report/read.js'
import { createSecrets } from '../../src/safety/secrets.js'

const GENERAL: General = {
  notifyOnSuccess: 'always',
  notifyOnFailure: 'always',
  notifyOnCancelled: false,
  remindEvery: 0,
  testOnly: false,
  atEnd: false,
  testReport: [],
  fields: [],
  outputFile: [],
  logLines: 30,
  compareLog: true,
  language: 'en',
  timezone: 'UTC',
  mentionOn: 'always',
  mention: 'none',
  mentionMap: [],
  ca: [],
  timeoutMs: 30_000,
  retries: 2,
  githubToken: TOKEN,
  status: { value: 'failure', explicit: false },
}

const ENV = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo/app',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_WORKFLOW_REF: 'octo/app/.github/workflows/ci.yml@refs/heads/main',
  GITHUB_JOB: 'build',
  GITHUB_RUN_ID: '4242',
  GITHUB_RUN_NUMBER: '87',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_REF_TYPE: 'branch',
  GITHUB_SHA: '6f1c2a9d4b7e8f00112233445566778899aabbcc',
  GITHUB_ACTOR: 'octocat',
}

export interface Scene {
  readonly apiUrl?: string
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly general?: Partial<General>
  /** The event's JSON, or its text as it is. */
  readonly event?: unknown
  readonly previous?: boolean
  readonly isTold?: (status: Status) => boolean
  readonly redact?: (text: string) => string
  readonly signal?: AbortSignal
}

/** A folder that is gone after `use`. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'report-'))
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Reads the report of a scene. */
export async function readScene(scene: Scene): Promise<ReportReading> {
  const network = createNetwork({ ca: [], secrets: createSecrets(() => {}) })
  try {
    return await inFolder(async (folder) => {
      const file = path.join(folder, 'event.json')
      const { event = {} } = scene
      writeFileSync(file, typeof event === 'string' ? event : JSON.stringify(event))
      const env = {
        ...ENV,
        GITHUB_API_URL: scene.apiUrl ?? 'https://api.github.com',
        GITHUB_EVENT_PATH: file,
        GITHUB_WORKSPACE: folder,
        ...scene.env,
      }
      const world = {
        env,
        fetch: network.fetch,
        redact: scene.redact ?? ((text: string) => text),
        signal: scene.signal ?? new AbortController().signal,
      }
      const asked = { previous: scene.previous ?? false, isTold: scene.isTold ?? (() => true) }
      return await readReport(world, { ...GENERAL, ...scene.general }, asked)
    })
  } finally {
    network.close()
  }
}

/** The report of a scene that must have one, with the codes of its notes. */
export async function reportOf(scene: Scene): Promise<{ report: Report; notes: readonly string[] }> {
  const { report, notes } = await readScene(scene)
  if (!report) throw new Error('no report')
  return { report, notes: notes.map(({ code }) => code) }
}
