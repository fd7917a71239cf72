/** Rows 1 to 10: names and connections, for robots and mail alike. */
import { answer, beforeRequest } from '../../../sandbox/http-plays.js'
import type { SmtpScript } from '../../../sandbox/smtp-script.js'
import type { Case, Row } from '../case.js'
import { sent, unsent } from './endings.js'

const HOST = 'service.sandbox.test'
const ONE_ATTEMPT = { retries: '0' }

const good = { plays: [answer(200)] }
/** The name leads nowhere or astray, as the resolver's stub says. */
const named = (answered: readonly string[] | string): Pick<Case, 'http' | 'smtp' | 'stubs'> => ({
  http: { ...good, identity: 'good', host: HOST },
  smtp: { host: HOST },
  stubs: { names: { [HOST]: answered } },
})
/** A plain server at whose port TLS is tried: it is met by the client's first bytes of a handshake. */
const handshake = (play: keyof typeof beforeRequest) =>
  ({ plays: [beforeRequest[play]], scheme: 'https' }) as const
const greeting = (act: 'reset' | 'hang'): { scripts: readonly SmtpScript[] } => ({
  scripts: [{ greeting: [act] }],
})
export const NETWORK_ROWS: readonly Row[] = [
  {
    number: 1,
    fault: { en: 'DNS: there is no such host', 'zh-CN': 'DNS：主机不存在' },
    cases: [
      {
        ...named('ENOTFOUND'),
        ends: unsent('network', 'network.not-found', /There is no host .*Check the name/, 'once'),
      },
    ],
  },
  {
    number: 2,
    fault: { en: 'DNS: the resolver fails', 'zh-CN': 'DNS：解析服务器出错' },
    cases: [
      {
        ...named('EAI_AGAIN'),
        ends: unsent(
          'network',
          'network.dns',
          /could not be looked up.*Check the runner's network/,
          'retries',
        ),
      },
      {
        form: 'the runner may not',
        ...named('EACCES'),
        ends: unsent('network', 'network.forbidden', /may not connect to .*firewall and sandbox rules/),
      },
      {
        form: 'in words that nobody knows',
        ...named('EOTHER'),
        ends: unsent('network', 'network.other', /connection to .* failed \(EOTHER\)/, 'retries'),
      },
    ],
  },
  {
    number: 3,
    fault: { en: 'DNS: the resolver never answers', 'zh-CN': 'DNS：解析服务器无响应' },
    cases: [
      {
        ...named('silence'),
        inputs: ONE_ATTEMPT,
        ends: unsent(
          'network',
          'network.dns',
          /could not be looked up.*Check the runner's network/,
          'retries',
          { attempts: 1 },
        ),
      },
    ],
  },
  {
    number: 4,
    fault: {
      en: 'The first address of a host is dead, the second is well',
      'zh-CN': '主机的第一个地址不通，第二个正常',
    },
    cases: [{ form: 'refused', ...named(['::1', '127.0.0.1']), ends: sent() }],
  },
  {
    number: 5,
    fault: { en: 'The connection is refused', 'zh-CN': '连接被拒绝' },
    cases: [
      {
        http: { ...good, port: 'closed' },
        smtp: { port: 'closed' },
        ends: unsent('network', 'network.refused', /refused the connection.*Check host and port/, 'retries'),
      },
    ],
  },
  {
    number: 6,
    fault: {
      en: 'Packets vanish: the connection is neither refused nor made',
      'zh-CN': '数据包被丢弃：连接既不建立也不被拒绝',
    },
    cases: [
      {
        http: { ...good, port: 'hole' },
        smtp: { port: 'hole' },
        linux: true,
        inputs: ONE_ATTEMPT,
        ends: unsent(
          'timeout',
          'network.connect-timeout',
          /did not answer within the time for connecting.*firewall/,
          'retries',
          { attempts: 1 },
        ),
      },
      {
        form: 'port 25',
        smtp: { port: 'hole', as: 25 },
        linux: true,
        ends: unsent('timeout', 'network.connect-timeout', /Port 25 is blocked.*use 465 or 587/),
      },
    ],
  },
  {
    number: 7,
    fault: { en: 'Network or host cannot be reached', 'zh-CN': '网络或主机不可达' },
    cases: [
      {
        ...named(['224.0.0.1']),
        linux: true,
        ends: unsent(
          'network',
          'network.unreachable',
          /This runner cannot reach .*.*Check the runner's network/,
          'retries',
        ),
      },
    ],
  },
  {
    number: 8,
    fault: {
      en: 'The connection is broken off (RST) as soon as it stands',
      'zh-CN': '连接建立后立即被重置（RST）',
    },
    cases: [
      {
        http: handshake('reset'),
        smtp: greeting('reset'),
        ends: unsent(
          'network',
          'network.reset',
          /broke the connection off before it took the message.*Check/,
          'retries',
        ),
      },
    ],
  },
  {
    number: 9,
    fault: { en: 'The TLS handshake is never answered', 'zh-CN': 'TLS 握手无响应' },
    cases: [
      {
        http: handshake('silence'),
        smtp: { ...greeting('hang'), as: 465 },
        inputs: ONE_ATTEMPT,
        ends: unsent(
          'timeout',
          'network.connect-timeout',
          /did not answer within the time for connecting/,
          'retries',
          { attempts: 1 },
        ),
      },
    ],
  },
  {
    number: 10,
    fault: {
      en: 'The connection is broken off within the TLS handshake',
      'zh-CN': 'TLS 握手过程中连接被重置',
    },
    cases: [
      {
        http: handshake('resetAtFirstBytes'),
        smtp: { ...greeting('reset'), as: 465 },
        ends: unsent('network', 'network.reset', /broke the connection off.*Check/, 'retries'),
      },
    ],
  },
]
