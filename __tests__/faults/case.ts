/** In which words a fault is written down: what is played, and how it must end. */
import type { Certificates } from '../../sandbox/certificates.js'
import type { Play } from '../../sandbox/http-faults.js'
import type { ProxyOptions } from '../../sandbox/proxy.js'
import type { SmtpScript } from '../../sandbox/smtp-script.js'
import type { ExplanationCode } from '../../src/model/explanation.js'
import type { Text } from '../../src/model/language.js'
import type { ResultKind } from '../../src/model/outcome.js'
import type { ProblemCode } from '../../src/model/problem.js'

export interface Row {
  readonly number: number
  readonly fault: Text
  /** The fault in its forms; each is played by itself. */
  readonly cases: readonly Case[]
}

export interface Case {
  /** What tells it from the other forms of the row. */
  readonly form?: string
  /** For the robots: what their server does. */
  readonly http?: HttpWorld
  /** For mail: what its server does. */
  readonly smtp?: SmtpWorld
  readonly ends: Ending
  /** The only robot to which it applies. */
  readonly only?: RobotName
  /** Inputs of the step beside the usual ones. */
  readonly inputs?: Readonly<Record<string, string>>
  /** What the process finds in place of the machine's own resolver, ports and clock. */
  readonly stubs?: Stubs
  /** What plays the fault is peculiar to Linux. */
  readonly linux?: boolean
}

/** The chat robots to which the faults are played. */
export const ROBOTS = ['dingtalk', 'wecom', 'feishu'] as const

export type RobotName = (typeof ROBOTS)[number]

/** The channels to which the faults are played. */
export type Played = RobotName | 'email'

export function channelsOf({ http, smtp, only }: Case): readonly Played[] {
  const robots = only ? [only] : ROBOTS
  return [...(http ? robots : []), ...(smtp ? (['email'] as const) : [])]
}

/** How the delivery must end. */
export interface Ending {
  readonly status: 'sent' | 'partial' | 'failed'
  readonly kind: ResultKind
  /** The sentence with cause and fix; absent where all was sent. */
  readonly code?: ExplanationCode
  /** What is wrong with a setting, where that is the cause. */
  readonly problem?: ProblemCode
  /** What the sentence must say, in English. */
  readonly says?: RegExp
  readonly again: Again
  readonly attempts: number
  /** Whole requests, or mails with their final dot, that the server saw. */
  readonly seen: number
  /** Whether the message may have arrived: what is sent has, and a refusal has not. */
  readonly arrived: 'yes' | 'no' | 'maybe'
  /** Between the first two that came, at least. */
  readonly apartMs?: number
  /** What the last message that came bears, and the first one does not. */
  readonly mark?: 'repeat' | 'shorter'
}

/** How often it is tried again: `retries` times, once whatever `retries` says, or never. */
export type Again = 'never' | 'once' | 'retries'

export interface HttpWorld {
  /** What is done with each exchange in turn; `stranger` is where no message may go. */
  readonly plays: readonly Play[] | ((stranger: string) => readonly Play[])
  /** The server speaks TLS with this certificate. */
  readonly identity?: keyof Omit<Certificates, 'ca'>
  /** Of the webhook URL, where it is not what the server speaks. */
  readonly scheme?: 'http' | 'https'
  /** Of the webhook URL; without it the server's own address. */
  readonly host?: string
  readonly port?: UnusualPort
  /** What has become of the webhook URL on its way into the settings. */
  readonly spoil?: (url: string) => string
  /** The step is told of this proxy, which leads to the server. */
  readonly proxy?: ProxyOptions['mode'] | 'closed' | 'socks' | 'malformed'
  /** The proxy's URL holds no login. */
  readonly anonymous?: true
  /** Settings beside the usual ones, in the names of the JSON config. */
  readonly settings?: Readonly<Record<string, unknown>>
}

export interface SmtpWorld {
  /** One for each connection in turn. */
  readonly scripts?: readonly SmtpScript[]
  /** TLS from the first byte. */
  readonly tls?: boolean
  readonly identity?: keyof Omit<Certificates, 'ca'>
  readonly host?: string
  readonly port?: UnusualPort
  /** The port that the settings name: it is led to the server's own, since 465 alone means TLS at once. */
  readonly as?: 25 | 465 | 587
  /** Nobody logs in, as at a relay. */
  readonly anonymous?: true
  /** Settings beside the usual ones, in the names of the JSON config. */
  readonly settings?: Readonly<Record<string, unknown>>
}

/** `closed`: nobody listens; `hole`: packets vanish. */
type UnusualPort = 'closed' | 'hole'

export interface Stubs {
  /** Addresses of a host, an error of the resolver, or its silence. */
  readonly names?: Readonly<Record<string, readonly string[] | string>>
  /** Added to the process's clock, ms. */
  readonly clockMs?: number
}
