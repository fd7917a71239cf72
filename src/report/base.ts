/** What the report tells whatever else is read: task, run and happening, by the action's position. */
import { runUrl } from '../ci/environment.js'
import type { Report, RunLink } from '../model/report.js'
import { present } from '../schema/json.js'
import { type Happening, readHappening } from './given/event.js'
import { taskName } from './given/task-name.js'
import type { Sources } from './sources.js'

export type Base = Happening & Pick<Report, 'task' | 'workflow' | 'run' | 'origin'>

/** The base of the report; in the position `workflow-run` that of the run told of, not of our own. */
export function baseOf(
  sources: Pick<Sources, 'environment' | 'payload' | 'position' | 'completed' | 'general' | 'world'>,
): Base {
  const { environment, payload, position, completed, general } = sources
  const given = general.taskName
  const origin = JSON.stringify([environment.workflow, environment.job, general.matrix, environment.step])
  if (completed) {
    const { run, workflow, happening } = completed
    const task = taskName({ given, workflow, repository: happening.repository })
    return {
      ...happening,
      origin,
      task,
      ...present({ workflow }),
      run: present({ id: run.id, number: run.number, attempt: run.attempt, url: run.url }),
    }
  }
  const { workflow, repository, runId, runNumber, runAttempt } = environment
  const leg = position === 'final-job' ? {} : { job: environment.job, matrix: general.matrix }
  const run = present({ id: runId, number: runNumber, attempt: runAttempt, url: runUrl(environment) })
  return {
    ...readHappening(environment, payload),
    origin,
    task: taskName({ given, workflow, repository, ...leg }),
    ...present({ workflow, run: Object.keys(run).length > 0 ? run : undefined }),
    ...sources.world.task?.base,
  }
}

/** A run as a change refers to it. */
export const linkTo = (
  number: number | undefined,
  url: string | undefined,
  sha: string | undefined,
): RunLink | undefined => (number === undefined ? undefined : present({ number, url, sha }))
