/**
 * What a message says, in order and in words, before any channel gives it a form. Its texts are plain and
 * bounded, with no invisible characters, but a stranger's: each channel escapes them for the place they go to.
 */
import type { ExcerptLine, ShownLine } from './excerpt.js'

/** How a message looks at a glance. */
export type Mood =
  | 'success'
  | 'fixed'
  | 'failure'
  | 'did-not-start'
  | 'timed-out'
  | 'still-failing'
  | 'cancelled'
  | 'ended'
  | 'test'

export interface MessageContent {
  readonly mood: Mood
  readonly headline: Headline
  /** What is to be said of the message itself: that it is a test, or may be a repeat. Whole sentences. */
  readonly caveats: readonly string[]
  /** What stands under the headline; absent where nothing of it is known. */
  readonly lead?: Lead
  /** Why it ended so, where that is more than a failure: 'Timed out after 30 min'. */
  readonly notes: readonly string[]
  /** What failed, the first ones of it; a success has none. */
  readonly failures: readonly Failure[]
  /** How many more jobs failed than `failures` holds. */
  readonly moreFailures: number
  /** The one line that says why; no passage repeats it. */
  readonly cause?: ShownLine
  /** Whose failure it may be. */
  readonly clues: readonly Clue[]
  /** Why: failing tests, annotations, error, log, output. */
  readonly passages: readonly Passage[]
  /** What else is to be known, such as 'One allowed failure'. */
  readonly remarks: readonly string[]
  readonly rows: readonly Row[]
  /** The run first, where its link is known. */
  readonly links: readonly Link[]
}

export interface Headline {
  /** One emoji. */
  readonly mark: string
  readonly status: string
  /** Its short name, where the task does not say it. */
  readonly repository?: string
  readonly task: string
  /** Branch, tag or pull request. */
  readonly ref?: string
}

/** One line: which commit and whose, how long it took, what changed. */
export interface Lead {
  /** Short id of the commit. */
  readonly sha?: string
  readonly url?: string
  readonly subject?: string
  readonly author?: string
  readonly duration?: string
  /** Against the run before, such as 'Fixed after 3 failed runs'. */
  readonly change?: string
}

/** A sentence, or an item of the list that the one before it opens. */
export interface Clue {
  readonly text: string
  readonly url?: string
  readonly isItem?: boolean
}

/** A failed job or step; in an in-job position the job is not named again. */
export interface Failure {
  readonly job?: string
  readonly step?: string
  /** What is to be said of it, such as 'Timed out'. */
  readonly note?: string
  readonly url?: string
}

/** Lines quoted as they are. The title is a stranger's where it names a job or file. */
export interface Passage {
  readonly kind: 'tests' | 'annotations' | 'error' | 'excerpt' | 'output'
  readonly title: string
  readonly lines: readonly ExcerptLine[]
  /** It was longer than any message quotes. */
  readonly isCut?: boolean
}

export interface Row {
  readonly key: RowKey
  readonly label: string
  readonly value: string
  readonly url?: string
}

export type RowKey =
  | 'task'
  | 'status'
  | 'exit'
  | 'jobs'
  | 'tests'
  | 'repository'
  | 'branch'
  | 'tag'
  | 'pullRequest'
  | 'release'
  | 'run'
  | 'time'
  | 'field'

export interface Link {
  readonly kind: 'run' | 'job'
  readonly label: string
  readonly url: string
}
