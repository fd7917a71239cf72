/** The endings in the words of the engine, so that a row says only what is its own. */
import type { ExplanationCode } from '../../../src/model/explanation.js'
import type { Again, Ending } from '../case.js'

/** Stands in every message; the job summary must hold it where one did not arrive. */
export const TELLING_LINE = 'expected 1785, received 1880'

/** Attempts of a run with `retries: 2` whose fault stays. */
const ATTEMPTS: Readonly<Record<Again, number>> = { never: 1, once: 2, retries: 3 }

/** Inputs where no answer comes, or not in time: the time limit ends it, and there is no other attempt. */
export const SHORT = { timeout: '8', retries: '0' }

type More = Partial<Omit<Ending, 'status' | 'kind' | 'code' | 'says'>>

/** It failed, and nothing arrived. Unless said otherwise the server saw each attempt. */
export function failed(
  kind: Ending['kind'],
  code: ExplanationCode,
  says: RegExp,
  again: Again = 'never',
  more: More = {},
): Ending {
  const attempts = more.attempts ?? ATTEMPTS[again]
  return { status: 'failed', kind, code, says, again, attempts, seen: attempts, arrived: 'no', ...more }
}

/** The same, before a message could be handed over: the server saw none. */
export const unsent = (
  kind: Ending['kind'],
  code: ExplanationCode,
  says: RegExp,
  again: Again = 'never',
  more: More = {},
): Ending => failed(kind, code, says, again, { seen: 0, ...more })

/** Whether it arrived is not known: it is sent once more, with a mark. */
export const unknown = (kind: Ending['kind'], code: ExplanationCode, says: RegExp, more: More = {}): Ending =>
  failed(kind, code, says, 'once', { arrived: 'maybe', mark: 'repeat', ...more })

/** It arrived, at the last of so many attempts. */
export const sent = (attempts = 1, more: More = {}): Ending => ({
  status: 'sent',
  kind: 'ok',
  again: attempts > 1 ? 'retries' : 'never',
  attempts,
  seen: attempts,
  arrived: 'yes',
  ...more,
})
