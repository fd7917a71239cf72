/** The servers of one run: set up as a row of the matrix wants them, and asked afterwards what they saw. */
import { simpleParser } from 'mailparser'
import type { Act } from '../../sandbox/acts.js'
import { startBlackHole } from '../../sandbox/black-hole.js'
import { certificates } from '../../sandbox/certificates.js'
import { type HttpFaults, type Play, startHttpFaults } from '../../sandbox/http-faults.js'
import { answer } from '../../sandbox/http-plays.js'
import { type Listening, LOOPBACK, refusedPort } from '../../sandbox/listen.js'
import { type ProxyServer, startProxy } from '../../sandbox/proxy.js'
import { type SmtpScripted, startSmtpScript } from '../../sandbox/smtp-script.js'
import type { HttpWorld, RobotName, SmtpWorld } from './case.js'
import { CREDENTIALS } from './credentials.js'

/** What is known of a message that came in whole. */
export interface Seen {
  /** All that a reader could find in it. */
  readonly text: string
  /** ms since the epoch; for robots alone. */
  readonly at?: number
  /** For mails alone. */
  readonly messageId?: string
}

export interface Scene {
  /** In the names of the JSON config. */
  readonly settings: Readonly<Record<string, unknown>>
  readonly env: Readonly<Record<string, string>>
  /** Where the process's connections are led, by the port that it asks for. */
  readonly ports: Readonly<Record<number, number>>
  seen(): Promise<readonly Seen[]>
  /** Secrets of this scene alone, by name; such as the signatures that were computed for it. */
  secrets(): Readonly<Record<string, string>>
  /** Everything that came to those who should have got nothing. */
  strangers(): string
  /** Bytes that the server wrote. */
  written(): number
  /** A password, or the beginning of a login, came before TLS. */
  passwordInClear(): boolean
  close(): Promise<void>
}

const WEBHOOKS = {
  dingtalk: {
    official: 'oapi.dingtalk.com',
    path: `/robot/send?access_token=${CREDENTIALS.dingtalkToken}`,
    settings: { secret: CREDENTIALS.dingtalkSecret },
  },
  wecom: {
    official: 'qyapi.weixin.qq.com',
    path: `/cgi-bin/webhook/send?key=${CREDENTIALS.wecomKey}`,
    settings: {},
  },
  feishu: {
    official: 'open.feishu.cn',
    path: `/open-apis/bot/v2/hook/${CREDENTIALS.feishuToken}`,
    settings: { secret: CREDENTIALS.feishuSecret },
  },
} as const satisfies Readonly<Record<RobotName, unknown>>

const REAL_PORTS = { closed: refusedPort, hole: async (open: Listening) => open.port }

/** The server of a robot, with a stranger to whom nothing may go, and perhaps a proxy before it. */
export async function robotScene(name: RobotName, world: HttpWorld): Promise<Scene> {
  const { official, path, settings } = WEBHOOKS[name]
  const identity = world.identity && (await certificates())[world.identity]
  const stranger = await startHttpFaults({ plays: [answer(200)] })
  const plays = typeof world.plays === 'function' ? world.plays(stranger.origin) : world.plays
  const server = await startHttpFaults({ plays: inTermsOf(name, plays), ...(identity && { identity }) })
  const hole = world.port === 'hole' ? await startBlackHole() : undefined
  const proxy = world.proxy && (await proxyTo(official, server, world))
  const host = world.host ?? (world.proxy ? official : LOOPBACK)
  const port = world.port ? await REAL_PORTS[world.port](hole ?? server) : server.port
  const scheme = world.scheme ?? (world.identity || world.proxy ? 'https' : 'http')
  const authority = world.proxy ? host : `${host}:${port}`
  const { spoil = (url: string) => url } = world
  const webhook = world.spoil ? `https://${official}${path}` : `${scheme}://${authority}${path}`
  return {
    settings: { webhook_url: spoil(webhook), ...settings, ...world.settings },
    env: proxy ? { HTTPS_PROXY: proxy.url } : {},
    ports: {},
    seen: async () => server.requests.map(({ body, at }) => ({ text: unsigned(body.toString()), at })),
    secrets: () => ({
      ...Object.fromEntries(server.requests.flatMap((request, i) => signatureIn(request, i))),
      ...(proxy && { 'proxy password': CREDENTIALS.proxyPassword }),
    }),
    strangers: () =>
      [...requestsOf(stranger), ...(proxy?.server?.connects ?? []).map(({ target }) => target)].join('\n'),
    written: () => server.written(),
    passwordInClear: () => false,
    close: async () => {
      await Promise.all([stranger, server, hole, proxy?.server].map((one) => one?.close()))
    },
  }
}

const requestsOf = ({ requests }: HttpFaults): string[] =>
  requests.map(({ target, head, body }) => `${target}\n${head}${body}`)

/** Feishu's signature belongs into the message. */
const SIGNATURE = /"sign":"([^"]+)"/

const unsigned = (body: string): string => body.replace(SIGNATURE, '')

function signatureIn({ target, body }: HttpFaults['requests'][number], i: number): [string, string][] {
  const inQuery = new URL(target, 'http://robot.test').searchParams.get('sign')
  const sign = inQuery ?? SIGNATURE.exec(body.toString())?.[1]
  return sign === undefined ? [] : [[`signature ${i + 1}`, sign]]
}

/** Feishu has other names for code and text. Blanks keep the lengths that the replies tell. */
const inFeishusTerms = (text: string | Buffer): Buffer =>
  Buffer.from(
    text.toString('latin1').replaceAll('"errcode"', '"code"   ').replaceAll('"errmsg"', '"msg"   '),
    'latin1',
  )

function inTermsOf(name: RobotName, plays: readonly Play[]): readonly Play[] {
  if (name !== 'feishu') return plays
  const said = (acts: readonly Act[]): readonly Act[] =>
    acts.map((act) => {
      if (typeof act === 'string' || 'pauseMs' in act) return act
      if ('write' in act) return { write: inFeishusTerms(act.write) }
      if ('drip' in act) return { ...act, drip: inFeishusTerms(act.drip) }
      return act
    })
  return plays.map((play): Play => {
    if (play.when !== 'request') return play
    const { acts } = play
    return { when: 'request', acts: (request) => said(typeof acts === 'function' ? acts(request) : acts) }
  })
}

interface Proxied {
  readonly url: string
  readonly server?: ProxyServer
}

async function proxyTo(
  official: string,
  server: Listening,
  { proxy: mode = 'works', anonymous }: HttpWorld,
): Promise<Proxied> {
  const login = anonymous ? '' : `${CREDENTIALS.proxyUser}:${encodeURIComponent(CREDENTIALS.proxyPassword)}@`
  if (mode === 'socks') return { url: `socks5://${login}${LOOPBACK}:1080` }
  if (mode === 'malformed') return { url: `http://${login}:` }
  if (mode === 'closed') return { url: `http://${login}${LOOPBACK}:${await refusedPort()}` }
  const proxy = await startProxy({ mode, routes: { [`${official}:443`]: server.port } })
  return { url: `http://${login}${proxy.host}:${proxy.port}`, server: proxy }
}

/** The server of a mailbox. */
export async function mailScene(world: SmtpWorld): Promise<Scene> {
  const { username, password, accessToken } = CREDENTIALS
  const identity = world.identity && (await certificates())[world.identity]
  const server = await startSmtpScript({
    scripts: world.scripts ?? [{}],
    tls: world.tls === true,
    secrets: [password, accessToken],
    ...(identity && { identity }),
  })
  const hole = world.port === 'hole' ? await startBlackHole() : undefined
  const port = world.port ? await REAL_PORTS[world.port](hole ?? server) : server.port
  return {
    settings: {
      smtp_host: world.host ?? LOOPBACK,
      smtp_port: world.as ?? port,
      ...(!world.anonymous && { username, password }),
      from: username,
      to: ['dev@sandbox.test'],
      ...world.settings,
    },
    env: {},
    ports: world.as ? { [world.as]: port } : {},
    seen: () => Promise.all(server.mails.map(({ raw }) => readMail(raw))),
    secrets: (): Record<string, string> =>
      world.settings?.access_token ? { 'SMTP access token': accessToken } : {},
    strangers: () => '',
    written: () => 0,
    passwordInClear: () => server.sessions.some((session) => session.passwordInClear),
    close: async () => {
      await Promise.all([server.close(), hole?.close()])
    },
  }
}

async function readMail(raw: SmtpScripted['mails'][number]['raw']): Promise<Seen> {
  const { subject, text, html, messageId } = await simpleParser(raw)
  return { text: [raw, subject, text, html].join('\n'), ...(messageId && { messageId }) }
}
