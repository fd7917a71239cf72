/** Kinds of values that only general settings have. */

import { code, parsed, type SettingKind, text, type Wrong } from '../schema/kinds.js'
import { readNamed } from '../schema/named.js'
import { fixedOffset } from '../schema/zones.js'

const STATUSES = ['success', 'failure', 'cancelled'] as const
const FROM_WORST = ['failure', 'cancelled', 'success'] as const
type StatusWord = (typeof STATUSES)[number]

/** What other CI systems call them. */
const SYNONYMS: Readonly<Record<string, StatusWord>> = {
  ok: 'success',
  pass: 'success',
  passed: 'success',
  passing: 'success',
  succeeded: 'success',
  successful: 'success',
  succeededwithissues: 'success',
  fail: 'failure',
  failed: 'failure',
  failing: 'failure',
  error: 'failure',
  errored: 'failure',
  broken: 'failure',
  unstable: 'failure',
  timed_out: 'failure',
  timedout: 'failure',
  timeout: 'failure',
  canceled: 'cancelled',
  cancel: 'cancelled',
  abort: 'cancelled',
  aborted: 'cancelled',
  killed: 'cancelled',
}

/**
 * The default in `action.yml` carries this mark, so that a status that the user wrote can be told from the
 * default: Gitea's runner does not evaluate a default again for the post step, where it would be stale.
 */
const BY_DEFAULT = 'auto:'

/** What a CI system's word for an end means, or nothing where we do not know it. */
export function statusOfWord(given: string): StatusWord | undefined {
  const word = given.trim().toLowerCase()
  return (
    STATUSES.find((known) => known === word) ?? (Object.hasOwn(SYNONYMS, word) ? SYNONYMS[word] : undefined)
  )
}

export interface GivenStatus {
  readonly value: StatusWord
  readonly explicit: boolean
}

/**
 * The job's status, and whether the user wrote it. The default brings two words, the worse of which counts: inside
 * a composite action GitHub's `job.status` knows nothing of the action's own steps, `github.action_status` does.
 */
export const status = (): SettingKind<GivenStatus | undefined> => ({
  ...code<GivenStatus | undefined>(
    (given) => {
      const explicit = !given.startsWith(BY_DEFAULT)
      const words = explicit ? [given] : given.slice(BY_DEFAULT.length).split(',')
      const found = words.filter((word) => word.trim() !== '').map(statusOfWord)
      if (found.includes(undefined)) return { wrong: 'choice' }
      const value = FROM_WORST.find((one) => found.includes(one))
      return { value: value && { value, explicit } }
    },
    { enum: [...STATUSES] },
  ),
  allowed: STATUSES,
})

/** An IANA zone that this machine knows. */
export const timezone = (): SettingKind<string> =>
  code((given) => {
    if (fixedOffset(given) !== undefined) return { value: given }
    try {
      return { value: new Intl.DateTimeFormat('en', { timeZone: given }).resolvedOptions().timeZone }
    } catch {
      return { wrong: 'timezone' }
    }
  })

const PEM = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]{1,100000}-----END CERTIFICATE-----/g

/** One or more certificates in PEM, each by itself; the text around them is ignored, as OpenSSL does. */
export const certificates = (): SettingKind<readonly string[]> => {
  const blocks = parsed<readonly string[]>((given) => {
    const found = given.replaceAll('\\n', '\n').match(PEM)
    return found ? { value: found } : { wrong: 'pem' }
  })
  return {
    ...blocks,
    read(given) {
      const { value: found = [], wrong } = blocks.read(given)
      const unreadable = found.flatMap((pem, index): Wrong[] =>
        isCertificate(pem) ? [] : [{ code: 'certificate', others: [String(index + 1)] }],
      )
      const good = found.filter(isCertificate)
      return { value: good.length > 0 ? good : undefined, wrong: [...wrong, ...unreadable] }
    },
  }
}

function isCertificate(pem: string): boolean {
  // Loaded where there is something to check: most runs have no CA of their own.
  const { X509Certificate } = process.getBuiltinModule('node:crypto')
  try {
    return Boolean(new X509Certificate(pem))
  } catch {
    return false
  }
}

export interface Line {
  readonly name: string
  readonly value: string
}

/** Lines `name: value`, a line without a name continuing the value before it; or a JSON object of texts. */
export const fieldLines = (): SettingKind<readonly Line[]> => ({
  read(given) {
    const { named, wrong } = readNamed(given, { wrong: 'lines', continues: true })
    const readings = named.map(({ name, value, at }) => ({ name, at, ...text().read(value) }))
    return {
      value: readings.flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value }])),
      wrong: [
        ...wrong,
        ...readings.flatMap((reading) =>
          reading.wrong.map((part) => ({ ...part, ...(reading.at && { at: reading.at }) })),
        ),
      ],
    }
  },
  json: {
    anyOf: [
      { type: 'object', additionalProperties: { type: ['string', 'number', 'boolean'] } },
      { type: 'string' },
    ],
  },
  secret: false,
})
