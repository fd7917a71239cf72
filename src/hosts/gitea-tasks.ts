/**
 * What Gitea before 1.27 still tells of an earlier attempt of a run. A re-run overwrites the jobs, but what
 * runners were given to do stays listed: one task for each time that a job was run.
 */
import { countAt, present, textAt } from '../schema/json.js'
import { ApiFault, type HostJob, type HostRun } from './api.js'
import { type Client, JOBS } from './client.js'
import { jobEnd, pageOf } from './shapes.js'

const TASKS_PAGE = 50
/** Tasks of the whole repository are listed, newest first; a run is mostly run again soon. */
const PAGES_MAX = 4

interface Task extends HostJob {
  readonly run: number
}

/**
 * The jobs of a run as they ended the time before the newest one; a job that ran once is as it was then.
 * @throws ApiFault where no job is known to have run before
 */
export async function tasksBefore(
  get: Client['get'],
  { number }: Pick<HostRun, 'number'>,
): Promise<readonly HostJob[]> {
  const byName = new Map<string, Task[]>()
  for (let page = 1; page <= PAGES_MAX; page++) {
    const { items, total = 0 } = pageOf(
      await get('/tasks', JOBS, { limit: TASKS_PAGE, page }),
      'workflow_runs',
      JOBS.what,
    )
    for (const task of items.flatMap((item) => readTask(item) ?? []))
      if (task.run === number) byName.set(task.name, [...(byName.get(task.name) ?? []), task])
    if (items.length === 0 || total <= page * items.length) break
  }
  const runs = [...byName.values()].map((tasks) => tasks.toSorted((one, other) => other.id - one.id))
  if (!runs.some((tasks) => tasks.length > 1))
    throw new ApiFault({ code: 'facts.not-offered', about: { what: JOBS.what } })
  return runs.map(([newest, before]) => (before ?? newest) as HostJob)
}

/** How these jobs ended as a whole, where it counts for anything. */
export function endOfTasks(jobs: readonly HostJob[]): Pick<HostRun, 'conclusion'> {
  const ends = new Set(jobs.map(({ conclusion }) => conclusion))
  const known = (['failure', 'cancelled', 'success'] as const).find((end) => ends.has(end))
  return present({ conclusion: known })
}

function readTask(task: unknown): Task | undefined {
  const id = countAt(task, 'id')
  const run = countAt(task, 'run_number')
  const name = textAt(task, 'name')
  if (id === undefined || run === undefined || name === undefined) return undefined
  const conclusion = jobEnd(textAt(task, 'status'))
  return { id, run, name, isDone: conclusion !== undefined, steps: [], ...present({ conclusion }) }
}
