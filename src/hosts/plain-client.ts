/** Requests to an API that wants its token in a header of its own, with the bounds of every API's client. */
import type { FetchResponse } from '../delivery/fetch.js'
import { ApiFault } from './api.js'
import {
  type ApiSubject,
  type Client,
  type ClientOptions,
  faultOf,
  follow,
  parse,
  read,
  redirectTarget,
} from './client.js'

export interface PlainClientOptions extends Omit<ClientOptions, 'token'> {
  readonly headers: Readonly<Record<string, string>>
  /** What the token must be allowed, in the system's own word. */
  readonly scope: string
}

export function plainClient({ fetch, apiUrl, headers, signal, scope }: PlainClientOptions): Client {
  const ask = async (path: string, subject: ApiSubject, query = {}): Promise<FetchResponse> => {
    const url = new URL(`${apiUrl}${path}`)
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) url.searchParams.set(name, String(value))
    }
    return await fetch(url, { headers: { 'user-agent': 'job-notify', ...headers }, signal }).catch(
      (error: unknown) => {
        throw faultOf(error, subject, { apiUrl, signal })
      },
    )
  }
  return {
    async get(path, subject, query) {
      const { status, body } = await ask(path, subject, query)
      if (status === 200) return parse(await read(body, subject, { apiUrl, signal }), subject)
      await body?.cancel()
      throw refused(status, subject, scope)
    },
    async stream(path, subject) {
      const { status, body, headers: answered } = await ask(path, subject)
      if (status === 200 && body) return body
      await body?.cancel()
      const target = redirectTarget(answered.get('location') ?? undefined, apiUrl)
      if (target) return await follow(fetch, target, subject, signal)
      throw refused(status, subject, scope)
    },
  }
}

/** Systems hide what a token may not see, so that 'not found' may mean 'not allowed'. */
function refused(status: number, { what }: ApiSubject, scope: string): ApiFault {
  if (status === 429) return new ApiFault({ code: 'facts.rate-limited', about: { what } })
  if (status === 410) return new ApiFault({ code: 'facts.expired', about: { what } })
  // Azure DevOps answers 203 with a page to log in, or redirects to it.
  const isToken = [203, 302, 401, 403, 404].includes(status)
  const code = isToken ? 'facts.token-refused' : 'facts.status'
  return new ApiFault({ code, about: { what, status, permission: scope } })
}
