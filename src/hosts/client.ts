/**
 * Requests to a code host's API through octokit, with bounds it does not have: time, bytes, and no token for
 * anybody else. Whatever goes wrong becomes an ApiFault.
 */
import type { Fetch, FetchBody, FetchInit } from '../delivery/fetch.js'
import { ownFaultIn, placeOf } from '../delivery/own-fault.js'
import type { Explanation } from '../model/explanation.js'
import { ApiFault } from './api.js'

/** The version of GitHub's API that this was written for; other hosts ignore it. */
const API_VERSION = '2022-11-28'
/** Bytes of one answer; a hundred jobs with all their steps take about one MiB. */
const ANSWER_MAX_BYTES = 8 * 1024 ** 2
/** Bytes of an answer that tells of an error. */
const ERROR_MAX_BYTES = 64 * 1024

/** What is asked for, by the name the catalogue knows it, and the right that it takes. */
export interface ApiSubject {
  readonly what: 'own-job' | 'jobs' | 'annotations' | 'log' | 'runs' | 'commits'
  readonly permission: 'actions: read' | 'checks: read' | 'contents: read'
}

export const OWN_JOB: ApiSubject = { what: 'own-job', permission: 'actions: read' }
export const JOBS: ApiSubject = { what: 'jobs', permission: 'actions: read' }
export const LOG: ApiSubject = { what: 'log', permission: 'actions: read' }
export const RUNS: ApiSubject = { what: 'runs', permission: 'actions: read' }
export const COMMITS: ApiSubject = { what: 'commits', permission: 'contents: read' }
export const ANNOTATIONS: ApiSubject = { what: 'annotations', permission: 'checks: read' }

export type Query = Readonly<Record<string, string | number | boolean | undefined>>

export interface Client {
  /** The JSON at a path below the API's address. */
  get(path: string, subject: ApiSubject, query?: Query): Promise<unknown>
  /** The bytes at a path; one redirect to another host is followed, without the token. */
  stream(path: string, subject: ApiSubject): Promise<AsyncIterable<Uint8Array>>
}

export interface ClientOptions {
  readonly fetch: Fetch
  readonly apiUrl: string
  readonly token: string
  readonly signal: AbortSignal
}

/** Loads octokit. @throws what keeps it from being loaded */
export async function createClient({ fetch, apiUrl, token, signal }: ClientOptions): Promise<Client> {
  const getOctokit = await loadOctokit()
  const log = { debug: quiet, info: quiet, warn: quiet, error: quiet }
  const request = { fetch: withBoundedErrors(fetch), signal, log }
  const octokit = getOctokit(token, { baseUrl: apiUrl, log, request, userAgent: 'job-notify' })
  const ask = async (path: string, subject: ApiSubject, query: Query = {}) => {
    try {
      // The body is left unread, so that this file bounds it.
      return await octokit.request(`GET ${path}`, {
        ...query,
        headers: { 'x-github-api-version': API_VERSION },
        request: { ...request, parseSuccessResponseBody: false },
      })
    } catch (error) {
      throw faultOf(error, subject, { apiUrl, signal })
    }
  }
  return {
    async get(path, subject, query) {
      const { status, data } = await ask(path, subject, query)
      if (status !== 200) throw new ApiFault(answered(status, subject))
      return parse(await read(data, subject, { apiUrl, signal }), subject)
    },
    async stream(path, subject) {
      const { status, data, headers } = await ask(path, subject)
      if (status === 200) return data as FetchBody
      await (data as FetchBody | null)?.cancel()
      const target = redirectTarget(headers.location, apiUrl)
      if (!target) throw new ApiFault(answered(status, subject))
      return await follow(fetch, target, subject, signal)
    },
  }
}

const quiet = (): void => {}

/**
 * The library parses the event file while it loads, without a guard, and prints where there is none: without
 * its path it does neither, and a broken file costs us nothing.
 */
async function loadOctokit() {
  const path = process.env.GITHUB_EVENT_PATH
  delete process.env.GITHUB_EVENT_PATH
  try {
    const { getOctokit } = await import('@actions/github')
    return getOctokit
  } finally {
    if (path !== undefined) process.env.GITHUB_EVENT_PATH = path
  }
}

/** octokit reads the whole text of an error's answer: this lets it have no more than the first part. */
const withBoundedErrors = (fetch: Fetch) => async (url: string, init: FetchInit) => {
  const { status, headers, body } = await fetch(url, init)
  const text = async () => (await upToBytes(body, ERROR_MAX_BYTES)).text
  return { url, status, headers, body, text, arrayBuffer: async () => Buffer.from(await text()) }
}

async function upToBytes(body: FetchBody | null, maxBytes: number): Promise<{ text: string; cut: boolean }> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    chunks.push(chunk)
    length += chunk.length
    if (length > maxBytes) break
  }
  const text = Buffer.concat(chunks).toString('utf8', 0, maxBytes)
  return { text, cut: length > maxBytes }
}

interface Circumstances {
  readonly apiUrl: string
  readonly signal: AbortSignal
}

/** The text of an answer. @throws ApiFault where it is larger than any answer should be */
export async function read(
  body: FetchBody | null,
  subject: ApiSubject,
  circumstances: Circumstances,
): Promise<string> {
  try {
    const { text, cut } = await upToBytes(body, ANSWER_MAX_BYTES)
    if (!cut) return text
  } catch (error) {
    throw faultOf(error, subject, circumstances)
  }
  const about = { what: subject.what, mib: ANSWER_MAX_BYTES / 1024 ** 2 }
  throw new ApiFault({ code: 'facts.huge', about })
}

/** @throws ApiFault where it is no JSON */
export function parse(text: string, { what }: ApiSubject): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ApiFault({ code: 'facts.not-json', about: { what } })
  }
}

/** Never from https to http. */
export function redirectTarget(location: string | undefined, apiUrl: string): URL | undefined {
  const target = location && URL.canParse(location, apiUrl) ? new URL(location, apiUrl) : undefined
  const isSafe = target?.protocol === 'https:' || (target?.protocol === 'http:' && apiUrl.startsWith('http:'))
  return isSafe ? target : undefined
}

/** The blob store knows nothing of our token, and must not. Its own answers to what it lacks are XML. */
export async function follow(
  fetch: Fetch,
  url: URL,
  subject: ApiSubject,
  signal: AbortSignal,
): Promise<FetchBody> {
  const circumstances = { apiUrl: url.origin, signal }
  const response = await fetch(url, { signal }).catch((error: unknown) => {
    throw faultOf(error, subject, circumstances)
  })
  if (response.status === 200 && response.body) return response.body
  await response.body?.cancel()
  if (response.status === 404) throw new ApiFault({ code: 'facts.no-log', about: { what: subject.what } })
  throw new ApiFault(answered(response.status, subject))
}

/** What kept a request from its answer. */
export function faultOf(error: unknown, subject: ApiSubject, { apiUrl, signal }: Circumstances): ApiFault {
  const { what } = subject
  if (signal.aborted) return new ApiFault({ code: 'facts.slow', about: { what } })
  const response = (error as { response?: Answer } | null)?.response
  if (response) return new ApiFault(answered(response.status, subject, response), messageOf(response))
  const slip = ownFaultIn(error)
  if (slip) return new ApiFault({ code: 'facts.internal', detail: placeOf(slip) })
  const host = URL.canParse(apiUrl) ? new URL(apiUrl).host : apiUrl
  return new ApiFault({ code: 'facts.network', about: { what, host, reason: deepCode(error) } })
}

interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string | number | undefined>>
  readonly data?: unknown
}

/** What an answer other than the wanted one means, and which right would fix it. */
function answered(status: number, { what, permission }: ApiSubject, answer?: Answer): Explanation {
  const about = { what, permission, status }
  if (status === 401) return { code: 'facts.login', about }
  if (status === 429 || (status === 403 && isRateLimit(answer))) return { code: 'facts.rate-limited', about }
  if (status === 403) return { code: 'facts.forbidden', about }
  if (status === 404) return { code: 'facts.missing', about }
  if (status === 410) return { code: 'facts.expired', about }
  return { code: 'facts.status', about }
}

/** GitHub says 403 to a missing right and to too many requests alike (GitHub Docs, 'Rate limits for the REST API'). */
function isRateLimit(answer: Answer | undefined): boolean {
  const { headers = {} } = answer ?? {}
  if (headers['retry-after'] !== undefined || `${headers['x-ratelimit-remaining']}` === '0') return true
  return /rate limit/i.test(messageOf(answer) ?? '')
}

function messageOf(answer: Answer | undefined): string | undefined {
  const message = (answer?.data as { message?: unknown } | null | undefined)?.message
  return typeof message === 'string' ? message : undefined
}

/** The innermost system code, such as `ECONNREFUSED`: octokit and fetch each wrap what they got. */
function deepCode(error: unknown): string {
  let found = 'error'
  let here = error
  for (let depth = 0; depth < 5 && typeof here === 'object' && here !== null; depth++) {
    const { code, cause } = here as { code?: unknown; cause?: unknown }
    if (typeof code === 'string') found = code
    here = cause
  }
  return found
}
