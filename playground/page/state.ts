/** Everything that the page shows, as one value; nothing of it outlives the page. */

import type { Shell } from './command.js'
import type {
  Form,
  Language,
  Moment,
  Position,
  ShownFault,
  TargetPreview,
  TestResult,
  Workflow,
} from './protocol.js'
import type { Settings } from './settings.js'

/** How the test of a channel stands. Times are ms of `performance.now()`. */
export type Test =
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly results: readonly TestResult[] }
  | { readonly kind: 'refused'; readonly message: string; readonly faults: number }

export interface State {
  readonly form: Form
  readonly language: Language
  readonly token: string
  readonly sandbox: boolean
  readonly settings: Settings
  readonly faults: readonly ShownFault[]
  readonly previews: readonly TargetPreview[]
  /** Channels that were tested: what they lack is told from then on. */
  readonly tried: ReadonlySet<string>
  readonly tests: Readonly<Record<string, Test>>
  readonly moment: Moment
  /** The target whose message is shown, by its label; absent: the first. */
  readonly shownTarget?: string
  readonly position: Position
  /** Whether a whole workflow is shown, or only what an existing one is given. */
  readonly extent: keyof Workflow
  /** `OWNER/REPO`, as typed. */
  readonly repository: string
  readonly shell: Shell
  /** Places of secrets that may be read on the screen; `json`: those in the config. */
  readonly revealed: ReadonlySet<string>
  /** What was copied last, by its name, and whether that worked. */
  readonly copied?: { readonly name: string; readonly worked: boolean }
  /** An existing configuration as it is pasted, and whether it could not be read. */
  readonly pasted: string
  readonly isPasteWrong: boolean
}

/** What people do on the page. */
export interface Actions {
  change(patch: Partial<State>): void
  /** New settings: what they lack and how they look is asked for after a moment. */
  fill(settings: Settings): void
  test(channels: readonly string[]): void
  fillSandbox(): void
  openPasted(): void
  copy(name: string, text: string): void
  saveConfig(): void
}

/** The place of a field in the config; `index`: of its target, where there are several. */
export function placeOf(field: string, channel?: string, index?: number): string {
  if (channel === undefined) return field
  return `notification_config.${channel}${index === undefined ? '' : `[${index}]`}.${field}`
}

/** What is to be told of a place: what is wrong at once, what is missing once its channel was tested. */
export function faultAt(state: State, where: string, channel?: string): string | undefined {
  // A part of the value has its own place behind the field's.
  const found = state.faults.find(
    (fault) => fault.where === where || /^[[.]/.test(partOf(fault.where, where)),
  )
  const isTold = found && (!isMissing(found) || channel === undefined || state.tried.has(channel))
  return isTold ? found.message : undefined
}

const partOf = (place: string, where: string): string =>
  place.startsWith(where) ? place.slice(where.length) : ''

const isMissing = ({ code }: ShownFault): boolean => code === 'missing' || code === 'missing-with'

/** The set with the item if it lacked it, and without it if it held it. */
export const toggled = (set: ReadonlySet<string>, item: string): ReadonlySet<string> =>
  new Set(set.has(item) ? [...set].filter((other) => other !== item) : [...set, item])
