/**
 * Something to be said to a person, before it is put into words: a code, which each language's catalogue
 * turns into a sentence with cause and cure, and what that sentence mentions.
 */
export interface Explanation {
  /** A key of the catalogue's `causes`, such as `network.refused` or `dingtalk.keyword`. */
  readonly code: string
  /** What the sentence mentions: a host, an input, a limit. Never a secret. */
  readonly about?: Readonly<Record<string, string | number>>
  /** What the other side said: a stranger's text, made inert and redacted where it is shown. */
  readonly detail?: string
}
