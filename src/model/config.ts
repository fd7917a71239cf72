/** The settings of one run, parsed: what everything after the door works with. */
import type { GivenCauses } from './known-cause.js'
import type { Language } from './language.js'
import type { Fault } from './problem.js'

export type ChannelName =
  | 'email'
  | 'dingtalk'
  | 'wecom'
  | 'feishu'
  | 'slack'
  | 'teams'
  | 'discord'
  | 'telegram'
  | 'ntfy'
  | 'bark'
  | 'pushplus'
  | 'serverchan'
  | 'webhook'

export type When = 'always' | 'never' | 'change'

/** A person's ids in each channel. `keys` are logins and mail addresses, in lower case. */
export interface MapEntry {
  readonly keys: readonly string[]
  readonly mobile?: string
  readonly userId?: string
  readonly mail?: string
}

/** Complete settings, with what had to be left out of them; or all that is wrong where nothing can be sent. */
export type SettingsReading<S> =
  | { readonly ok: true; readonly value: S; readonly faults: readonly Fault[] }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** Settings that are not a channel's. Texts are as given, times in ms. */
export interface General {
  readonly channels?: readonly ChannelName[]
  readonly notifyOnSuccess: When
  readonly notifyOnFailure: When
  readonly notifyOnCancelled: boolean
  readonly remindEvery: number
  readonly testOnly: boolean
  readonly atEnd: boolean
  /** Absent where it was not given: then `true` in test-only and `false` elsewhere. */
  readonly failOnError?: boolean
  readonly taskName?: string
  /** `explicit`: it came from `with:`, not from the default (Gitea's post step keeps a default's old value). */
  readonly status?: { readonly value: 'success' | 'failure' | 'cancelled'; readonly explicit: boolean }
  /** JSON texts of the runner's contexts, parsed; absent where empty, `null` or `{}`. `needs` is `{}` where it is no JSON. */
  readonly needs?: unknown
  readonly steps?: unknown
  readonly matrix?: unknown
  readonly jobTotal?: number
  readonly checkRunId?: number
  readonly testReport: readonly string[]
  readonly fields: readonly { readonly name: string; readonly value: string }[]
  readonly output?: string
  readonly outputFile: readonly string[]
  readonly error?: string
  readonly logLines: number
  /** Whether a failed log is compared with that of the last good run. */
  readonly compareLog: boolean
  readonly knownCauses?: GivenCauses
  readonly language: Language
  readonly timezone: string
  readonly title?: string
  readonly body?: string
  readonly mentionOn: 'always' | 'failure'
  readonly mention: 'author' | 'culprits' | 'actor' | 'none'
  readonly mentionMap: readonly MapEntry[]
  readonly ca: readonly string[]
  readonly timeoutMs: number
  readonly retries: number
  readonly githubToken?: string
}

/** What a target may set for itself; absent: as in General. */
export interface TargetRules {
  readonly name?: string
  readonly notifyOnSuccess?: When
  readonly notifyOnFailure?: When
  readonly notifyOnCancelled?: boolean
  readonly mentionOn?: 'always' | 'failure'
  readonly branches?: readonly string[]
  readonly language?: Language
}

/** One place to send to: a mailbox list, a robot. `label` is not secret: `dingtalk`, `dingtalk[2]` or `dingtalk (name)`. */
export interface Target {
  readonly channel: ChannelName
  readonly label: string
  readonly rules: TargetRules
  /** What is wrong with the rules; the target is told all the same. */
  readonly ruleFaults: readonly Fault[]
  /** The channel's own settings, or what is wrong with them. */
  readonly settings: SettingsReading<unknown>
}

export interface Config {
  readonly general: Readonly<General>
  readonly targets: readonly Target[]
  /** Faults of general settings; those of a target stand with it. */
  readonly faults: readonly Fault[]
  /** Things worth telling that are no faults, such as an input that replaces an array of targets. */
  readonly notices: readonly Fault[]
  /** A credential was given for any channel; false in runs that get no secrets. */
  readonly anyCredential: boolean
}
