/** What the stand-ins of code hosts know: runs with their jobs, as plain data with small builders. */

export type Conclusion =
  | 'success'
  | 'failure'
  | 'neutral'
  | 'cancelled'
  | 'skipped'
  | 'timed_out'
  | 'action_required'

export interface StepState {
  readonly name: string
  readonly status: 'queued' | 'in_progress' | 'completed'
  readonly conclusion: 'success' | 'failure' | 'cancelled' | 'skipped' | null
}

export interface AnnotationState {
  readonly level: 'failure' | 'warning' | 'notice'
  readonly message: string
  readonly path: string
  readonly line: number
  readonly title: string | null
}

/** A log's bytes, or what there is in their place. */
export type LogState =
  | { readonly kind: 'text'; readonly chunks: () => Iterable<Uint8Array> }
  | { readonly kind: 'none' }
  | { readonly kind: 'expired' }

export interface JobState {
  readonly id: number
  readonly name: string
  readonly attempt: number
  readonly status: 'queued' | 'in_progress' | 'completed' | 'waiting'
  /** `null` until it is completed. */
  readonly conclusion: Conclusion | null
  readonly startedAt: string
  readonly completedAt: string | null
  readonly runnerId: number | null
  readonly runnerName: string | null
  readonly steps: readonly StepState[]
  readonly annotations: readonly AnnotationState[]
  readonly log: LogState
  /** It only calls another workflow, whose jobs are listed beside it (Gitea 1.27). */
  readonly isCaller?: boolean
}

/** A commit of the repository, whose history is one line. */
export interface CommitState {
  readonly sha: string
  readonly message: string
  readonly name: string
  readonly email: string
  /** `null`: the mail address is no user's. */
  readonly login: string | null
}

/** The commits from one to another, oldest first, or undefined where either is not known. */
export function commitsBetween(
  commits: readonly CommitState[] = [],
  range: string | undefined,
): readonly CommitState[] | undefined {
  const [base, head] = `${range}`.split('...').map((sha) => commits.findIndex((commit) => commit.sha === sha))
  if (base === undefined || head === undefined || base < 0 || head < 0) return undefined
  return commits.slice(base + 1, head + 1)
}

/** What `compare` answers in Gitea and Forgejo: the newest commit first, as `git log` has them. */
export function comparedCommits(commits: readonly CommitState[] | undefined, range: string | undefined) {
  const between = commitsBetween(commits, range)
  return (
    between && {
      total_commits: between.length,
      commits: between.toReversed().map(({ sha, message, name, email, login }) => ({
        sha,
        html_url: `https://git.example.test/octo/app/commit/${sha}`,
        commit: { message, author: { name, email, date: '2026-03-01T09:00:00Z' } },
        author: login === null ? null : { login },
      })),
    }
  )
}

export interface RunState {
  readonly id: number
  readonly number: number
  readonly attempt: number
  /** The workflow's name, file and id. */
  readonly workflow: string
  readonly file: string
  readonly workflowId: number
  readonly event: string
  readonly branch: string
  /** The number of the pull request that it is a run of. */
  readonly pullRequest?: number
  readonly sha: string
  readonly status: 'queued' | 'in_progress' | 'completed'
  readonly conclusion: string | null
  readonly startedAt: string
  readonly updatedAt: string
  readonly actor: string
  /** `owner/name` of the fork the branch lies in; `undefined`: the repository itself. */
  readonly headRepository?: string
  /** How earlier attempts ended, from the first on. */
  readonly earlierAttempts: readonly string[]
  /** Of all attempts. */
  readonly jobs: readonly JobState[]
}

const encoder = new TextEncoder()

/** A log of this text. */
export const logOf = (text: string): LogState => ({ kind: 'text', chunks: () => [encoder.encode(text)] })

const NO_LOG: LogState = { kind: 'none' }

/** A job that succeeded, unless said otherwise; it is completed where it has a conclusion. */
export function aJob(given: Partial<JobState> & Pick<JobState, 'id' | 'name'>): JobState {
  const conclusion = given.conclusion === undefined ? 'success' : given.conclusion
  const isDone = conclusion !== null
  return {
    attempt: 1,
    status: isDone ? 'completed' : 'in_progress',
    startedAt: '2026-03-01T10:00:05Z',
    completedAt: isDone ? '2026-03-01T10:04:00Z' : null,
    runnerId: 1_000_000_460,
    runnerName: 'GitHub Actions 1000000460',
    steps: [],
    annotations: [],
    log: NO_LOG,
    ...given,
    conclusion,
  }
}

export const aStep = (name: string, conclusion: StepState['conclusion'] = 'success'): StepState => ({
  name,
  status: conclusion === null ? 'in_progress' : 'completed',
  conclusion,
})

export const anError = (message: string, given: Partial<AnnotationState> = {}): AnnotationState => ({
  level: 'failure',
  message,
  path: '.github',
  line: 1,
  title: null,
  ...given,
})

/** A push's run of `ci.yml` on `main` that goes on, unless said otherwise; it is completed where it has a conclusion. */
export function aRun(given: Partial<RunState> & Pick<RunState, 'id' | 'number'>): RunState {
  const conclusion = given.conclusion ?? null
  return {
    attempt: 1,
    workflow: 'CI',
    file: 'ci.yml',
    workflowId: 77,
    event: 'push',
    branch: 'main',
    sha: given.number.toString(16).padStart(40, 'a'),
    status: conclusion === null ? 'in_progress' : 'completed',
    startedAt: '2026-03-01T10:00:00Z',
    updatedAt: '2026-03-01T10:05:00Z',
    actor: 'octocat',
    earlierAttempts: [],
    jobs: [],
    ...given,
    conclusion,
  }
}
