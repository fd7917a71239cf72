/** The store that GitHub keeps logs in: another host, which is told by the link alone who may read. */
import { type ApiFault, type ApiServer, startApiServer } from './api-server.js'
import { BLOB_HEADERS } from './headers.js'
import type { LogState } from './state.js'

export interface BlobHost {
  readonly requests: ApiServer['requests']
  /** A link that is good for a minute; to nothing where there is no log. */
  linkTo(log: LogState | undefined): string
  close(): Promise<void>
}

const LINK_MS = 60_000

const NOT_FOUND =
  '\ufeff<?xml version="1.0" encoding="utf-8"?><Error><Code>BlobNotFound</Code><Message>The specified blob does not exist.</Message></Error>'
const LATE =
  '\ufeff<?xml version="1.0" encoding="utf-8"?><Error><Code>AuthenticationFailed</Code><Message>Signature not valid in the specified time frame.</Message></Error>'

export async function startBlobHost(options: {
  readonly faults: readonly ApiFault[]
  readonly delayMs: number
}): Promise<BlobHost> {
  const links = new Map<string, { readonly log: LogState | undefined; readonly until: number }>()
  const xml = (status: number, text: string) => ({
    status,
    headers: { 'content-type': 'application/xml' },
    chunks: [Buffer.from(text)],
  })
  const server = await startApiServer({
    headers: BLOB_HEADERS,
    ...options,
    rules: ({ path }) => {
      const link = links.get(path)
      if (!link || link.until < Date.now()) return xml(403, LATE)
      if (link.log?.kind !== 'text') return xml(404, NOT_FOUND)
      return { status: 200, chunks: link.log.chunks() }
    },
  })
  return {
    requests: server.requests,
    linkTo: (log) => {
      const path = `/blobs/logs/${links.size + 1}.txt`
      links.set(path, { log, until: Date.now() + LINK_MS })
      return `${server.origin}${path}?sig=sandbox`
    },
    close: server.close,
  }
}
