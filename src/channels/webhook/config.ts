/** The settings of a webhook of anybody's: an own system, or a service without a channel here. */

import { isLoopback } from '../../delivery/loopback.js'
import { field, type Values } from '../../schema/field.js'
import { choice, listOf, parsed, type SettingKind, type TextReading, text } from '../../schema/kinds.js'
import { readNamed } from '../../schema/named.js'
import { cleanedSecret } from '../../schema/pasted.js'
import { type Missing, settings } from '../../schema/settings.js'

/** What a webhook needs to know, parsed. */
export interface WebhookSettings {
  readonly url: URL
  readonly method: 'POST' | 'PUT'
  readonly headers: Readonly<Record<string, string>>
  /** A template that makes JSON; absent: the whole report. */
  readonly template?: string
  /** The key of its signatures. */
  readonly key?: Buffer
  /** All of them must be met; empty: any status of 200 to 299. */
  readonly success: readonly Condition[]
}

/** What an answer must hold to be a yes. */
export type Condition =
  | { readonly kind: 'status'; readonly from: number; readonly to: number }
  | { readonly kind: 'member'; readonly path: string; readonly value: string }

const address = (): SettingKind<URL> => ({
  ...parsed<URL>(readAddress, { type: 'string', format: 'uri' }, cleanedSecret),
  secret: true,
})

function readAddress(given: string): TextReading<URL> {
  if (/\s/.test(given)) return { wrong: 'url-blank' }
  if (!URL.canParse(given)) return { wrong: 'url' }
  const url = new URL(given)
  const isSecure = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))
  if (!isSecure) return { wrong: 'url-scheme' }
  return url.username || url.password || url.hash ? { wrong: 'url-parts' } : { value: url }
}

/** RFC 9110, 5.1 and 5.5: a token, and printable characters. */
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/
const HEADER_VALUE = /^[\x20-\x7e\x80-\xff]+$/

/** Headers that HTTP itself, or the signature, fills in. */
const OWN_HEADERS =
  /^(host|content-length|content-type|transfer-encoding|connection|webhook-(id|timestamp|signature))$/i

/** Lines `Name: value`, or a JSON object. A header may be a credential, so all of them are. */
const headers = (): SettingKind<Readonly<Record<string, string>>> => ({
  read(given) {
    const { named, wrong } = readNamed(given, { wrong: 'headers', continues: false })
    const isGood = ({ name, value }: (typeof named)[number]): boolean =>
      HEADER_NAME.test(name) &&
      !OWN_HEADERS.test(name) &&
      typeof value === 'string' &&
      HEADER_VALUE.test(value)
    const bad = named.filter((header) => !isGood(header))
    const good = named.filter(isGood).map(({ name, value }) => [name.toLowerCase(), value])
    return {
      value: Object.fromEntries(good),
      wrong: [...wrong, ...bad.map(({ at = '' }) => ({ code: 'headers' as const, at }))],
    }
  },
  json: { anyOf: [{ type: 'object', additionalProperties: { type: 'string' } }, { type: 'string' }] },
  secret: true,
})

const KEY_BYTES = { least: 24, most: 64 } // Standard Webhooks, 'Signature scheme'

/** `whsec_` and base64, or the base64 alone. */
const signingKey = (): SettingKind<Buffer> => ({
  ...parsed<Buffer>(
    (given) => {
      const encoded = given.replace(/^whsec_/, '')
      const key = Buffer.from(encoded, 'base64')
      const isBase64 = /^[A-Za-z0-9+/]+={0,2}$/.test(encoded)
      return isBase64 && key.length >= KEY_BYTES.least && key.length <= KEY_BYTES.most
        ? { value: key }
        : { wrong: 'signing-key' }
    },
    { type: 'string' },
    cleanedSecret,
  ),
  secret: true,
})

/** `200`, `200-204`, or `path.in.answer=value`. */
const condition = (): SettingKind<Condition> =>
  parsed((given): TextReading<Condition> => {
    const [, from, to = from] = /^([1-5]\d\d)(?:-([1-5]\d\d))?$/.exec(given) ?? []
    if (from !== undefined) return { value: { kind: 'status', from: Number(from), to: Number(to) } }
    const equals = given.indexOf('=')
    const path = given.slice(0, Math.max(equals, 0))
    return path.split('.').every((name) => /^[\w$-]+$/.test(name))
      ? { value: { kind: 'member', path, value: given.slice(equals + 1) } }
      : { wrong: 'condition' }
  })

const fields = {
  url: field({
    input: 'webhook-url',
    json: 'url',
    essential: true,
    label: { en: 'URL', 'zh-CN': '地址' },
    example: 'https://hooks.example.com/ci',
    kind: address(),
    help: {
      en: 'Where to: any address that takes JSON. A secret.',
      'zh-CN': '接收 JSON 的任意地址。请存为 secret。',
    },
  }),
  method: field({
    input: 'webhook-method',
    json: 'method',
    seldom: true,
    label: { en: 'Method', 'zh-CN': '请求方法' },
    kind: choice(['POST', 'PUT']),
    shown: 'POST',
    help: { en: '`POST` or `PUT`.', 'zh-CN': '`POST` 或 `PUT`。' },
  }),
  headers: field({
    input: 'webhook-headers',
    json: 'headers',
    essential: true,
    label: { en: 'Headers', 'zh-CN': '请求头' },
    kind: headers(),
    help: {
      en: 'Further headers, one `Name: value` a line, such as `Authorization: Bearer …`. A secret.',
      'zh-CN': '附加的请求头，每行一个 `名称: 值`，如 `Authorization: Bearer …`。请存为 secret。',
    },
  }),
  template: field({
    input: 'webhook-body',
    json: 'body',
    essential: true,
    label: { en: 'Body', 'zh-CN': '请求体' },
    kind: text(),
    help: {
      en: 'A template that makes JSON: `{"text": "{{headline}}"}`. Values are escaped for JSON. Without it the [whole report](webhook.md#the-report) is sent.',
      'zh-CN':
        '生成 JSON 的模板：`{"text": "{{headline}}"}`，字段值会按 JSON 转义。不填则发送[完整报告](webhook.md#报告)。',
    },
  }),
  key: field({
    input: 'webhook-secret',
    json: 'secret',
    essential: true,
    label: { en: 'Signing key', 'zh-CN': '签名密钥（whsec_…）' },
    kind: signingKey(),
    help: {
      en: 'Signs each request by Standard Webhooks: `whsec_` and base64 of 24 to 64 bytes. A secret.',
      'zh-CN': '按 Standard Webhooks 对每个请求签名：`whsec_` 加 24 至 64 字节的 base64。请存为 secret。',
    },
  }),
  success: field({
    input: 'webhook-success',
    json: 'success',
    essential: true,
    seldom: true,
    label: { en: 'Counts as sent', 'zh-CN': '何时算已发送' },
    kind: listOf(condition()),
    shown: '200-299',
    help: {
      en: 'What the answer must be: statuses (`200`, `200-204`) and members of its JSON (`code=0`, `data.ok=true`).',
      'zh-CN':
        '应答须满足的条件：状态码（`200`、`200-204`）和应答 JSON 中的字段（`code=0`、`data.ok=true`）。',
    },
  }),
}

function complete({
  url,
  method = 'POST',
  headers = {},
  template,
  key,
  success = [],
}: Values<typeof fields>): WebhookSettings | readonly Missing[] {
  if (!url) return [{ input: 'webhook-url', code: 'missing' }]
  return { url, method, headers, ...(template && { template }), ...(key && { key }), success }
}

export const webhookSettings = settings({ en: 'Webhook', 'zh-CN': 'Webhook' }, fields, complete)
