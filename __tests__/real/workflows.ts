/** Workflows as data; YAML takes their JSON. */

export interface Step {
  readonly name?: string
  readonly if?: string
  readonly run?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

export interface Job {
  readonly 'runs-on': string
  readonly steps: readonly Step[] | undefined
  readonly name?: string
  readonly needs?: readonly string[]
  readonly if?: string
  readonly strategy?: unknown
  /** The workflow that it calls, in place of steps. */
  readonly uses?: string
}

export const CONFIG = { config: '${{ secrets.NOTIFY_CONFIG }}' }
export const NOTIFY: Step = { name: 'Notify', uses: 'job-notify/job-notify@v1', with: CONFIG }
/** Fails as a compiler does. */
export const COMPILE: Step = {
  name: 'Compile',
  run: `echo "src/cart.ts(41,23): error TS2322: Type 'string' is not assignable to type 'number'."; exit 2`,
}

export const job = (steps: readonly Step[]): Job => ({ 'runs-on': 'ubuntu-latest', steps })

/** A workflow `CI` of one job `build`, or of several by key. */
export function workflow(
  jobs: Job | Readonly<Record<string, Job>>,
  given: { name?: string; on?: unknown } = {},
): string {
  return JSON.stringify({ name: 'CI', on: ['push'], ...given, jobs: isJob(jobs) ? { build: jobs } : jobs })
}

const isJob = (jobs: Job | Readonly<Record<string, Job>>): jobs is Job => Array.isArray(jobs.steps)
