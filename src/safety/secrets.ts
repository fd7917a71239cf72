/** The secrets this step knows: told to the runner's log masking, and taken out of everything we send. */
import { encodings, unknownToRunner } from './encodings.js'
import { withoutTokens } from './tokens.js'

export interface Secrets {
  /**
   * Registers a secret: the value as given and trimmed, each of its lines, the tokens in it where it is
   * a URL, and each of these in all encodings in which it could show. What is shorter than four characters
   * is left: masking it would blank innocent text everywhere.
   */
  add(value: string): void
  /** Registers a password with the strings in which logins carry it (SMTP's AUTH PLAIN and LOGIN, HTTP's Basic). */
  addLogin(user: string, password: string): void
  /** The text with every registered secret, and everything that looks like a token, replaced by `***`. */
  redact(text: string): string
}

const SHORTEST_SECRET = 4
const MASK = '***'

/** @param mask tells the runner what to keep out of the log; it escapes the value itself */
export function createSecrets(mask: (value: string) => void): Secrets {
  const known = new Set<string>()
  const masked = new Set<string>()
  let forms: ReadonlySet<string> | undefined
  let pattern: RegExp | undefined

  const register = (value: string): void => {
    if (value.trim().length < SHORTEST_SECRET || known.has(value)) return
    known.add(value)
    forms = undefined
    pattern = undefined
    for (const form of [value, ...unknownToRunner(value)]) {
      if (!masked.has(form)) mask(form)
      masked.add(form)
    }
  }
  const add = (value: string): void => {
    for (const part of partsOf(value)) register(part)
  }
  return {
    add,
    addLogin: (user, password) => {
      add(password)
      if (password === '') return
      for (const login of [`\0${user}\0${password}`, `${user}:${password}`]) {
        register(Buffer.from(login).toString('base64'))
      }
    },
    redact: (text) => {
      let clean = text
      forms ??= new Set([...known].flatMap((value) => [value, ...encodings(value)]))
      if (holdsAny(text, forms)) {
        pattern ??= alternation(forms)
        clean = replaceAll(text, pattern)
      }
      return withoutTokens(clean, MASK)
    },
  }
}

/** A run of letters and digits in a URL that is a key; whoever mistypes the URL around it still gave us the key. */
const KEY_IN_URL = /[\w-]{16,}/g
const QUERY_VALUE = /(?<=[?&][^=&#\s]{1,64}=)[^&#\s]{8,}/g

function partsOf(value: string): Set<string> {
  const parts = new Set([value, value.trim(), ...value.split(/[\r\n]+/).map((line) => line.trim())])
  if (!/[/?]/.test(value)) return parts
  // A new line inside a pasted URL is a common slip.
  for (const text of [value, value.replace(/\s+/g, '')]) {
    for (const [query] of text.matchAll(QUERY_VALUE)) parts.add(query)
    for (const [key] of text.matchAll(KEY_IN_URL)) if (/\d/.test(key)) parts.add(key)
  }
  return parts
}

/**
 * Most texts hold no secret, and to compile the alternation takes longer than to look for each form in a
 * short one. In a long one the single pass is faster.
 */
const holdsAny = (text: string, forms: ReadonlySet<string>): boolean =>
  forms.size > 0 && (text.length > LONG_TEXT || [...forms].some((form) => text.includes(form)))

const LONG_TEXT = 64 * 1024 // characters

/** Longest first, so that at each place the whole form is found and not one that it begins with. */
function alternation(forms: ReadonlySet<string>): RegExp {
  const sources = [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
  return new RegExp(sources.join('|'), 'g')
}

/** Replaces what matches; matches that overlap are replaced together, so that no end of one remains. */
function replaceAll(text: string, pattern: RegExp): string {
  let result = ''
  let kept = 0
  let from = -1
  let to = -1
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match.index > to) {
      if (from >= 0) result += text.slice(kept, from) + MASK
      if (from >= 0) kept = to
      from = match.index
    }
    to = Math.max(to, match.index + match[0].length)
    pattern.lastIndex = match.index + 1
  }
  return from < 0 ? text : `${result}${text.slice(kept, from)}${MASK}${text.slice(to)}`
}
