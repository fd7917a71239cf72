/** The secrets this step knows: told to the runner's log masking, and taken out of everything we send. */

export interface Secrets {
  /** Registers a secret in all the encodings in which it could show. Short values (under 4 characters) are left. */
  add(value: string): void
  /** The text with every registered secret, and everything that looks like a token, replaced by `***`. */
  redact(text: string): string
}
