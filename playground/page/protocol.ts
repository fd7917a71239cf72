/** What server and page say to each other. The API's part of it is described in openapi.ts as well. */

export type Language = 'en' | 'zh-CN'
export type Text = Readonly<Record<Language, string>>

export type Widget = 'flag' | 'choice' | 'number' | 'list' | 'lines' | 'line' | 'secret'

export interface FormField {
  /** Its name in `config`, and all the names that it answers to there. */
  readonly name: string
  readonly names: readonly string[]
  readonly widget: Widget
  readonly label: Text
  /** One sentence; `code` stands in backticks. */
  readonly help: Text
  /** What is chosen from, and what an option is called where its name is not for people. */
  readonly options?: readonly string[]
  readonly titles?: Readonly<Record<string, Text>>
  /** Where the guide says how to find the value: an address. */
  readonly guide?: Text
  /** What counts where nothing is given. */
  readonly shown?: string
  /** Seldom needed: shown when asked for. */
  readonly isExtra: boolean
}

export interface FormSection {
  readonly name: string
  readonly title: Text
  readonly fields: readonly FormField[]
}

/** A channel with the fields of its targets; `names`: what it is called in `config`. */
export interface FormChannel extends FormSection {
  readonly names: readonly string[]
}

/** The one that most workflows want comes first. */
export const POSITIONS = ['final-job', 'at-end', 'last-step', 'workflow-run'] as const

/** Where the step stands. */
export type Position = (typeof POSITIONS)[number]

/** A workflow to copy: all of the file, or only the job or step that an existing one is given. */
export interface Workflow {
  readonly whole: string
  readonly part: string
}

export interface Form {
  readonly channels: readonly FormChannel[]
  readonly general: readonly FormSection[]
  /** Inputs of the step itself: they name files of the job, so they belong into the workflow. */
  readonly inputs: readonly FormField[]
  /** What each mail provider's name stands for. */
  readonly providers: Readonly<Record<string, { readonly host: string; readonly port: number }>>
  readonly workflows: Readonly<Record<Position, Workflow>>
  /** Everything goes to the stand-ins. */
  readonly sandboxOnly: boolean
}

/** `where`: the place in the body, such as `notification_config.email.to`; empty: all of it. */
export interface ShownFault {
  readonly where: string
  readonly code: string
  readonly message: string
}

export interface Refused {
  readonly success: false
  readonly error: string
  readonly message: string
  readonly faults?: readonly ShownFault[]
}

export interface TestResult {
  readonly channel: string
  readonly target: string
  readonly status: 'sent' | 'partial' | 'failed' | 'skipped'
  readonly kind: string
  readonly attempts: number
  readonly duration_ms: number
  readonly message: string
}

export interface TestAnswer {
  readonly success: boolean
  readonly results: readonly TestResult[]
}

/** A message as it is shown. */
export type View =
  | {
      readonly kind: 'mail'
      readonly from: string
      readonly to: string
      readonly subject: string
      readonly html: string
    }
  | {
      readonly kind: 'chat'
      /** What the notification shows, where that is not the message itself. */
      readonly title?: string
      /** One after the other. */
      readonly bubbles: readonly Bubble[]
      /** Whom it calls; `@all`: everybody. */
      readonly mentions: readonly string[]
    }
  | { readonly kind: 'text'; readonly text: string }

/** `escapes`: a backslash makes the mark behind it a text. `header`: of a card, on a ground of its own colour. */
export type Bubble =
  | {
      readonly kind: 'markdown'
      readonly markdown: string
      readonly escapes: boolean
      readonly header?: { readonly title: string; readonly colour: string }
    }
  | { readonly kind: 'text'; readonly text: string }

/** One message: as it looks, or why it would not be sent. */
export type Preview = { readonly view: View } | { readonly untold: string }

export const MOMENTS = ['failure', 'success', 'fixed'] as const

export type Moment = (typeof MOMENTS)[number]

export interface TargetPreview {
  readonly channel: string
  readonly target: string
  readonly messages: Readonly<Record<Moment, Preview>>
}

export interface PreviewAnswer {
  readonly faults: readonly ShownFault[]
  readonly targets: readonly TargetPreview[]
}
