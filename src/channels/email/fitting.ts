/** What is said of a refusal where the settings already hold the usual fix: no advice that is followed already. */
import type { ExplanationCode } from '../../model/explanation.js'
import type { EmailSettings } from './settings.js'

/** @param reply what the server said; '' where it said nothing */
type Condition = (settings: EmailSettings, reply: string) => boolean

const SUBMISSION_PORTS: ReadonlySet<number> = new Set([465, 587])
/** Refused for a reason of policy, not because there is no such address (RFC 3463, X.7 and X.1). */
const POLICY = /^(554|5\d\d[ -]5\.7\.)/

const isLoggedIn: Condition = ({ username }) => username !== undefined
const isPlainAtSubmission: Condition = ({ security, port }) =>
  security === 'none' && SUBMISSION_PORTS.has(port)
const isEncrypted: Condition = ({ security }) => security !== 'none'
/** Submission servers take mail from nobody who has not logged in (RFC 6409, 4.3), whatever words they find. */
const lacksLogin: Condition = (settings, reply) =>
  !isLoggedIn(settings, reply) && SUBMISSION_PORTS.has(settings.port) && POLICY.test(reply)

/** The first that fits holds. */
const INSTEAD: readonly (readonly [ExplanationCode, Condition, ExplanationCode])[] = [
  ['smtp.login-required', isLoggedIn, 'smtp.refused'],
  ['smtp.tls-required', isEncrypted, 'smtp.refused'],
  ['smtp.recipient', lacksLogin, 'smtp.login-required'],
  ['smtp.from-refused', lacksLogin, 'smtp.login-required'],
  ['smtp.greeting-refused', lacksLogin, 'smtp.login-required'],
  ['smtp.greeting-refused', isLoggedIn, 'smtp.not-from-here'],
  ['smtp.relay', isLoggedIn, 'smtp.relay-login'],
  ['smtp.from-not-login', ({ from, username }) => from.address === username, 'smtp.from-refused'],
  ['smtp.microsoft-password', ({ accessToken }) => accessToken !== undefined, 'smtp.token'],
  ['smtp.silent', isPlainAtSubmission, 'smtp.silent-plain'],
  ['smtp.too-large', ({ attachLog }) => !attachLog, 'smtp.too-large-text'],
]

/** The code whose sentence fits the settings. */
export const fitting = (code: ExplanationCode, settings: EmailSettings, reply = ''): ExplanationCode =>
  INSTEAD.find(([usual, condition]) => usual === code && condition(settings, reply))?.[2] ?? code
