/** What the page asks its server. */

import type { Language, PreviewAnswer, Refused, TestAnswer } from './protocol.js'
import type { Json } from './settings.js'

export interface Caller {
  readonly token: string
  readonly language: Language
}

/** @throws TypeError where the server does not answer, or the signal ends it */
async function call<T>(path: string, caller: Caller, init: RequestInit): Promise<T | Refused> {
  const response = await fetch(path, {
    ...init,
    headers: {
      authorization: `Bearer ${caller.token}`,
      'accept-language': caller.language,
      ...(init.body !== undefined && { 'content-type': 'application/json' }),
    },
  })
  return (await response.json()) as T | Refused
}

const post = <T>(path: string, caller: Caller, config: Json, signal?: AbortSignal): Promise<T | Refused> =>
  call<T>(path, caller, { method: 'POST', body: JSON.stringify(config), ...(signal && { signal }) })

export const preview = (
  config: Json,
  caller: Caller,
  signal: AbortSignal,
): Promise<PreviewAnswer | Refused> =>
  post<PreviewAnswer>('/api/v1/notifications/preview', caller, config, signal)

export const test = (config: Json, caller: Caller, sandbox: boolean): Promise<TestAnswer | Refused> =>
  post<TestAnswer>(`/api/v1/notifications/test${sandbox ? '?sandbox=true' : ''}`, caller, config)

export const sandboxConfig = (caller: Caller): Promise<Json | Refused> =>
  call<Json>('/api/v1/sandbox', caller, {})
