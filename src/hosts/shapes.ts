/**
 * Jobs, steps and runs in the shape of GitHub's REST API (OpenAPI description, `job` and `workflow-run`), which
 * Gitea keeps too. An item of another shape is left out; an answer of another shape is a fault.
 */
import { workflowFile } from '../ci/environment.js'
import type { Annotation, Job, RunConclusion } from '../model/report.js'
import { at, countAt, isObject, listAt, present, textAt, timeAt, urlAt } from '../schema/json.js'
import { ApiFault, type HostJob, type HostRun, type HostStep } from './api.js'
import type { Page } from './pages.js'

const JOB_ENDS: Readonly<Record<string, Job['status']>> = {
  success: 'success',
  failure: 'failure',
  cancelled: 'cancelled',
  skipped: 'skipped',
  neutral: 'neutral',
  timed_out: 'timed-out',
  stale: 'cancelled',
  action_required: 'neutral',
  startup_failure: 'failure',
}

const STEP_ENDS: ReadonlySet<string> = new Set(['success', 'failure', 'cancelled', 'skipped'])

const RUN_ENDS: ReadonlySet<string> = new Set<RunConclusion>([
  'success',
  'failure',
  'cancelled',
  'skipped',
  'neutral',
  'timed_out',
  'startup_failure',
  'stale',
  'action_required',
])

/** A run's conclusion by a word of a closed set, or undefined for anything else. */
export const runConclusion = (word: string | undefined): RunConclusion | undefined =>
  word !== undefined && RUN_ENDS.has(word) ? (word as RunConclusion) : undefined

/** A conclusion in a word that we do not know: in doubt it failed. */
const inDoubt = <T>(word: string | undefined, known: T | undefined): T | 'failure' | undefined =>
  word === undefined ? undefined : (known ?? 'failure')

/** A job's end by the code host's word. */
export const jobEnd = (word: string | undefined): Job['status'] | undefined =>
  word !== undefined && Object.hasOwn(JOB_ENDS, word) ? JOB_ENDS[word] : undefined

/** A page of `{ total_count, [name]: […] }`. @throws ApiFault where there is no such list */
export function pageOf(answer: unknown, name: string, what: string): Page {
  if (!isObject(answer) || !Array.isArray(at(answer, name))) throw otherShape(what)
  return { items: listAt(answer, name), total: countAt(answer, 'total_count') }
}

export const otherShape = (what: string): ApiFault => new ApiFault({ code: 'facts.shape', about: { what } })

/**
 * The items that can be read.
 * @throws ApiFault where there are items and none can be read: taken for an empty list, it would hide failures
 */
export function readItems<T>(
  items: readonly unknown[],
  read: (item: unknown) => T | undefined,
  what: string,
): readonly T[] {
  const found = items.flatMap((item) => read(item) ?? [])
  if (found.length === 0 && items.length > 0) throw otherShape(what)
  return found
}

export function readJob(job: unknown): HostJob | undefined {
  const id = countAt(job, 'id')
  const name = textAt(job, 'name')
  if (id === undefined || name === undefined) return undefined
  const word = textAt(job, 'conclusion')
  const conclusion = inDoubt(word, jobEnd(word))
  const checkRun = /\/check-runs\/(\d{1,15})$/.exec(textAt(job, 'check_run_url') ?? '')?.[1]
  return {
    id,
    name,
    isDone: textAt(job, 'status') === 'completed',
    steps: listAt(job, 'steps').flatMap((step) => readStep(step) ?? []),
    ...present({
      conclusion,
      attempt: countAt(job, 'run_attempt'),
      startedAt: timeAt(job, 'started_at'),
      finishedAt: timeAt(job, 'completed_at'),
      url: urlAt(job, 'html_url'),
      runnerName: textAt(job, 'runner_name'),
      runnerId: countAt(job, 'runner_id'),
      checkRunId: checkRun === undefined ? undefined : Number(checkRun),
    }),
  }
}

function readStep(step: unknown): HostStep | undefined {
  const name = textAt(step, 'name')
  if (name === undefined) return undefined
  const word = textAt(step, 'conclusion')
  const conclusion = word && STEP_ENDS.has(word) ? (word as HostStep['conclusion']) : undefined
  return present({ name, number: countAt(step, 'number'), conclusion })
}

/** A run, with what tells whether it is of the same workflow, branch and event. */
export interface ListedRun extends HostRun {
  readonly workflowFile?: string
  readonly workflowName?: string
  readonly branch?: string
  /** Full, such as `refs/pull/7/head`, where the path of the workflow's file tells it. */
  readonly ref?: string
  readonly event?: string
  readonly headRepository?: string
}

export function readRun(run: unknown): ListedRun | undefined {
  const id = countAt(run, 'id')
  const number = countAt(run, 'run_number')
  if (id === undefined || number === undefined) return undefined
  const word = textAt(run, 'conclusion')
  return {
    id,
    number,
    ...present({
      attempt: countAt(run, 'run_attempt'),
      conclusion: inDoubt(word, runConclusion(word)),
      startedAt: timeAt(run, 'run_started_at') ?? timeAt(run, 'started_at'),
      url: urlAt(run, 'html_url'),
      sha: textAt(run, 'head_sha'),
      workflowFile: workflowFile(textAt(run, 'path')),
      workflowName: textAt(run, 'name'),
      branch: textAt(run, 'head_branch'),
      ref: refIn(textAt(run, 'path')),
      event: textAt(run, 'event'),
      headRepository: textAt(run, 'head_repository', 'full_name'),
    }),
  }
}

/** `ci.yml@refs/pull/7/head` → `refs/pull/7/head`. */
function refIn(path = ''): string | undefined {
  const start = path.indexOf('@refs/')
  return start < 0 ? undefined : path.slice(start + 1)
}

const LEVELS: ReadonlySet<string> = new Set(['failure', 'warning', 'notice'])

export function readAnnotation(annotation: unknown): Annotation | undefined {
  const level = textAt(annotation, 'annotation_level')
  const message = textAt(annotation, 'message')
  if (!level || !LEVELS.has(level) || message === undefined) return undefined
  const path = textAt(annotation, 'path')
  return {
    level: level as Annotation['level'],
    message,
    ...present({
      // What belongs to no file is filed under the folder of the workflows.
      path: path === '.github' ? undefined : path,
      line: path === '.github' ? undefined : countAt(annotation, 'start_line'),
      title: textAt(annotation, 'title'),
    }),
  }
}
