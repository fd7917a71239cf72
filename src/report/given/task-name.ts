/** The name of the task. */
import { jobName } from '../../hosts/job-name.js'

export interface TaskParts {
  readonly given?: string | undefined
  readonly workflow?: string | undefined
  /** The job's key; left out where the whole run is told. */
  readonly job?: string | undefined
  readonly matrix?: unknown
  readonly repository?: string | undefined
}

/** The task's name: as given, else `workflow / job (matrix)` from what is known of it. */
export function taskName({ given, workflow, job, matrix, repository }: TaskParts): string {
  if (given) return given
  const parts = [workflow, job && jobName(job, matrix)].filter((part) => part)
  return parts.join(' / ') || repository || 'job'
}
