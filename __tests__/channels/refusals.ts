/** What the services of the presets say where they do not take a message. */
import type { Reply } from '../../sandbox/robot.js'
import type { ServiceName } from '../../sandbox/services/index.js'
import { json, plain } from '../../sandbox/services/service.js'
import type { ExplanationCode } from '../../src/model/explanation.js'

const slackWord = (status: number, word: string) => plain(status, word)
export const telegramSays = (code: number, description: string, more: object = {}) =>
  json(code, { ok: false, error_code: code, description, ...more })
const discordSays = (status: number, code: number, message = 'refused') => json(status, { code, message })
export const coded = (status: number, code: number, message = 'refused') =>
  json(status, { code, message, msg: message })
const teamsSays = (status: number, code: string) => json(status, { error: { code, message: code } })

/** Service, answer, kind of the fault, what explains it. */
export const REFUSALS: readonly (readonly [ServiceName, Reply, string, ExplanationCode])[] = [
  ['slack', slackWord(404, 'no_service'), 'refused', 'service.address'],
  ['slack', slackWord(403, 'invalid_token'), 'refused', 'service.address'],
  ['slack', slackWord(404, 'channel_not_found'), 'refused', 'service.recipient'],
  ['slack', slackWord(410, 'channel_is_archived'), 'refused', 'service.recipient'],
  ['slack', slackWord(403, 'action_prohibited'), 'refused', 'service.forbidden'],
  ['slack', slackWord(400, 'invalid_payload'), 'refused', 'service.form'],
  ['slack', slackWord(400, 'msg_too_long'), 'too-long', 'service.too-long'],
  ['slack', slackWord(200, 'fine'), 'protocol', 'service.no-yes'],
  ['slack', plain(429, 'rate_limited', { 'retry-after': '2' }), 'rate-limited', 'http.rate-limited-for'],
  ['slack', plain(302, '', { location: 'https://evil.example/' }), 'refused', 'http.redirect'],
  ['discord', discordSays(404, 10015), 'refused', 'service.address'],
  ['discord', discordSays(401, 50027), 'login', 'service.address'],
  ['discord', discordSays(403, 50013), 'refused', 'service.forbidden'],
  ['discord', discordSays(400, 220001), 'refused', 'service.thread'],
  ['discord', discordSays(400, 50035), 'refused', 'service.form'],
  ['discord', discordSays(413, 40005), 'too-long', 'service.too-long'],
  ['discord', json(429, { message: 'slow', retry_after: 0.4 }), 'rate-limited', 'service.rate'],
  ['discord', discordSays(429, 0, 'You are being blocked'), 'rate-limited', 'service.blocked'],
  ['discord', { status: 204, body: '' }, 'protocol', 'service.no-yes'],
  ['telegram', telegramSays(401, 'Unauthorized'), 'login', 'service.key'],
  ['telegram', telegramSays(404, 'Not Found'), 'login', 'service.key'],
  ['telegram', telegramSays(400, 'Bad Request: chat not found'), 'refused', 'service.recipient'],
  ['telegram', telegramSays(400, 'Bad Request: message thread not found'), 'refused', 'service.thread'],
  ['telegram', telegramSays(400, 'Bad Request: message is too long'), 'too-long', 'service.too-long'],
  ['telegram', telegramSays(403, 'Forbidden: bot was kicked'), 'refused', 'service.forbidden'],
  [
    'telegram',
    telegramSays(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      parameters: { migrate_to_chat_id: -1009999999999 },
    }),
    'refused',
    'service.moved',
  ],
  [
    'telegram',
    telegramSays(429, 'Too Many Requests: retry after 3', { parameters: { retry_after: 3 } }),
    'rate-limited',
    'service.rate',
  ],
  ['ntfy', coded(401, 40101), 'login', 'service.login'],
  ['ntfy', coded(403, 40301), 'login', 'service.login'],
  ['ntfy', coded(429, 42908), 'rate-limited', 'service.quota'],
  ['ntfy', coded(429, 42901), 'rate-limited', 'service.rate'],
  ['ntfy', coded(400, 40014), 'too-long', 'service.too-long'],
  ['bark', coded(400, 400, 'failed to get device token: x'), 'refused', 'service.key'],
  ['bark', coded(500, 500, 'push failed: Unregistered'), 'refused', 'service.app-gone'],
  ['bark', coded(500, 500, 'push failed: PayloadTooLarge'), 'too-long', 'service.too-long'],
  ['pushplus', coded(200, 903, '无效的用户token'), 'login', 'service.key'],
  ['pushplus', coded(200, 900, '账号使用受限'), 'rate-limited', 'service.quota'],
  ['pushplus', coded(200, 905, '账户未进行实名认证'), 'refused', 'service.account'],
  ['pushplus', coded(200, 777, 'something new'), 'refused', 'service.refused'],
  ['serverchan', coded(400, 40001, '[AUTH]错误的Key'), 'login', 'service.key'],
  ['serverchan', coded(400, 40001, '[AUTH]超过当天的发送次数限制[5]'), 'rate-limited', 'service.quota'],
  ['serverchan', plain(429, '<html>too many</html>'), 'rate-limited', 'service.blocked'],
  ['teams', teamsSays(404, 'WorkflowNotFound'), 'refused', 'service.address'],
  ['teams', teamsSays(400, 'WorkflowTriggerIsNotEnabled'), 'refused', 'service.off'],
  ['teams', teamsSays(401, 'DirectApiAuthorizationRequired'), 'login', 'service.anyone'],
  ['webhook', json(202, { code: 0 }), 'refused', 'webhook.status'],
  ['webhook', json(200, { code: 7 }), 'refused', 'webhook.member'],
]
