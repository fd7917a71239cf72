/** Requests and answers of the playground's API: bodies bounded in size, answers as JSON. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { languageOf, type Refusal, refusals } from './words.js'

export const BODY_MAX_BYTES = 64 * 1024

export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

const STATUS: Readonly<Record<Refusal, number>> = {
  foreign: 403,
  'unknown-path': 404,
  method: 405,
  token: 401,
  'media-type': 415,
  'too-large': 413,
  encoding: 400,
  settings: 400,
  busy: 503,
  internal: 500,
}

/** Why a request is not served; thrown where it shows, and answered in one place. */
export class Refused extends Error {
  readonly refusal: Refusal
  readonly headers: Readonly<Record<string, string>>
  readonly more: object

  constructor(refusal: Refusal, headers: Readonly<Record<string, string>> = {}, more: object = {}) {
    super(refusal)
    this.refusal = refusal
    this.headers = headers
    this.more = more
  }
}

export const json = (status: number, value: unknown, headers: Answer['headers'] = {}): Answer => ({
  status,
  headers: { ...headers, 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
})

/** The answer to a request that is not served; whatever was not foreseen is our own fault, and told no further. */
export function refusalAnswer(error: unknown, request: IncomingMessage): Answer {
  const { refusal, headers, more } = error instanceof Refused ? error : new Refused('internal')
  const message = refusals[languageOf(request.headers['accept-language']) ?? 'en'][refusal]
  return json(STATUS[refusal], { success: false, error: refusal, message, ...more }, headers)
}

/** Nothing is kept by the browser, shown in another site's page, or taken for what it is not. */
const ALWAYS = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

export function send(response: ServerResponse, { status, headers, body }: Answer, isHead: boolean): void {
  if (response.destroyed) return
  response.writeHead(status, { ...ALWAYS, ...headers, 'content-length': Buffer.byteLength(body) })
  response.end(isHead ? undefined : body)
}

/**
 * The JSON body as text.
 * @throws Refused where it is no JSON by its own account, no UTF-8, or larger than 64 KiB
 */
export async function readBody(request: IncomingMessage): Promise<string> {
  const { 'content-type': type = '', 'content-encoding': coding = 'identity' } = request.headers
  if (!JSON_TYPE.test(type) || coding !== 'identity') throw new Refused('media-type')
  const bytes = await readBytes(request)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refused('encoding')
  }
}

const JSON_TYPE = /^application\/json[ \t]*(;[ \t]*charset="?utf-8"?[ \t]*)?$/i

/** Reads on after the limit, but keeps nothing: whoever is still sending could not read our answer. */
function readBytes(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    const tooLarge = () => reject(new Refused('too-large'))
    if (Number(request.headers['content-length']) > BODY_MAX_BYTES) tooLarge()
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= BODY_MAX_BYTES) chunks.push(chunk)
      else tooLarge()
    })
    request.on('end', () => resolve(Buffer.concat(chunks)))
    request.on('error', reject)
  })
}
