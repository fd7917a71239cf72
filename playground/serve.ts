/** The playground's web server: the page, its API, and who may use them. Loopback only. */
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import pLimit from 'p-limit'
import { CHANNELS, registry } from '../src/channels/index.js'
import { type TestAnswer, testNotification } from './endpoint.js'
import { type Answer, json, Refused, readBody, refusalAnswer, send } from './exchange.js'
import { form } from './form.js'
import { bearerCheck, isForUs, isFromOtherSite, newToken } from './guard.js'
import { openapi } from './openapi.js'
import { previewNotification } from './preview.js'
import { type StandIns, startStandIns } from './stand-ins.js'
import { languageOf } from './words.js'
import { workflows } from './workflows.js'

export interface PlaygroundOptions {
  /** The project's folder. */
  readonly root: string
  /** The page's files by their paths. */
  readonly assets: ReadonlyMap<string, Answer>
  /** Send to the stand-ins alone, whatever a request says. */
  readonly sandboxOnly?: boolean
  /** Longest time to receive a request, in ms. */
  readonly receiveMs?: number
  /** Takes one line per test; never anything of the settings. */
  readonly log?: (line: string) => void
}

export interface Playground {
  /** `http://127.0.0.1:port` */
  readonly origin: string
  readonly token: string
  /** Ends everything at once, running tests included. */
  close(): Promise<void>
}

const LOOPBACK = '127.0.0.1'
const RECEIVE_MS = 15_000
/** Tests that run at the same time; the others wait for their turn. */
const TESTS_AT_ONCE = 8
const TESTS_WAITING = 100
const MAX_CONNECTIONS = 256

/** Starts it on a free port, with a fresh token. */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const token = newToken()
  const receiveMs = options.receiveMs ?? RECEIVE_MS
  let standIns: Promise<StandIns> | undefined
  const sandbox = () => {
    standIns ??= startStandIns()
    return standIns
  }
  const routes = routesFor(options, sandbox)
  // A run of the action loads only what it sends by; here the first test should not wait for it.
  for (const name of CHANNELS) void registry[name].load()
  const isAllowed = bearerCheck(token)
  const server = createServer(
    { requestTimeout: receiveMs, headersTimeout: receiveMs, connectionsCheckingInterval: receiveMs / 4 },
    async (request, response) => {
      const answer = await serve(request, response).catch((error: unknown) => refusalAnswer(error, request))
      send(response, answer, request.method === 'HEAD')
    },
  )
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<Answer> => {
    if (!isForUs(request.headers, portOf(server))) throw new Refused('foreign')
    const [pathname = '', query] = (request.url ?? '').split('?')
    const route = routes.get(pathname)
    if (!route) throw new Refused('unknown-path')
    if (route.isPrivate && isFromOtherSite(request.headers)) throw new Refused('foreign')
    if (!route.methods.includes(request.method ?? ''))
      throw new Refused('method', { allow: route.methods.join(', ') })
    if (route.isPrivate && !isAllowed(request.headers.authorization))
      throw new Refused('token', { 'www-authenticate': 'Bearer realm="job-notify playground"' })
    return route.answer({ request, response, query: new URLSearchParams(query) })
  }
  server.maxConnections = MAX_CONNECTIONS
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, LOOPBACK, resolve)
  })
  return {
    origin: `http://${LOOPBACK}:${portOf(server)}`,
    token,
    close: async () => {
      server.close()
      server.closeAllConnections()
      await (await standIns)?.close()
    },
  }
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port

interface Asked {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly query: URLSearchParams
}

interface Route {
  readonly methods: readonly string[]
  /** Asks for the token. */
  readonly isPrivate: boolean
  readonly answer: (asked: Asked) => Answer | Promise<Answer>
}

/** The project's address, as package.json names it. */
const homepage = (root: string): string =>
  (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { homepage: string }).homepage

function routesFor(options: PlaygroundOptions, sandbox: () => Promise<StandIns>): ReadonlyMap<string, Route> {
  const { sandboxOnly = false } = options
  const open = (answer: Answer): Route => ({
    methods: ['GET', 'HEAD'],
    isPrivate: false,
    answer: () => answer,
  })
  const post = (answer: Route['answer']): Route => ({ methods: ['POST'], isPrivate: true, answer })
  return new Map<string, Route>([
    ...[...options.assets].map(([at, answer]): [string, Route] => [at, open(answer)]),
    [
      '/form.json',
      open(json(200, { ...form(homepage(options.root)), workflows: workflows(options.root), sandboxOnly })),
    ],
    ['/openapi.json', open(json(200, openapi()))],
    [
      '/api/v1/sandbox',
      { methods: ['GET'], isPrivate: true, answer: async () => json(200, (await sandbox()).config) },
    ],
    ['/api/v1/notifications/preview', post(answerPreview)],
    ['/api/v1/notifications/test', post(answerTests(options, sandbox))],
  ])
}

async function answerPreview({ request }: Asked): Promise<Answer> {
  const body = await readBody(request)
  return json(200, await previewNotification(body, languageOf(request.headers['accept-language'])))
}

/** Runs the tests, a few at a time; whoever has gone loses its turn. */
function answerTests(
  { sandboxOnly = false, log = () => {} }: PlaygroundOptions,
  sandbox: () => Promise<StandIns>,
): Route['answer'] {
  const limit = pLimit(TESTS_AT_ONCE)
  return async ({ request, response, query }) => {
    const body = await readBody(request)
    if (limit.pendingCount >= TESTS_WAITING) throw new Refused('busy', { 'retry-after': '5' })
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    if (response.closed) gone.abort()
    const isSandbox = sandboxOnly || query.get('sandbox') === 'true'
    const answer = await limit(async () =>
      testNotification(body, {
        language: languageOf(request.headers['accept-language']),
        standIns: isSandbox ? await sandbox() : undefined,
        signal: gone.signal,
      }),
    )
    log(lineOf(answer))
    if ('faults' in answer) throw new Refused('settings', {}, { faults: answer.faults })
    return json(200, answer)
  }
}

const lineOf = (answer: TestAnswer): string =>
  'faults' in answer
    ? `test: nothing sent, ${answer.faults.length} faults in the settings`
    : `test: ${answer.results.map(({ channel, status, kind }) => `${channel} ${status}${kind === 'ok' ? '' : ` (${kind})`}`).join(', ')}`
