/** A failure that the user knows, and what he wants said of it; written in `known-causes`. */
export interface KnownCause {
  /** A regular expression in the syntax of RE2, looked for in each line. */
  readonly pattern: string
  /** What it means. */
  readonly cause: string
  /** What to do about it. */
  readonly fix?: string
  /** Whom to address. */
  readonly contact?: string
}

/** The known causes as they were given: themselves, or the file that holds them. */
export type GivenCauses = { readonly file: string } | { readonly list: readonly KnownCause[] }
