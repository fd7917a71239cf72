/** The webhook of a robot: its whole URL, or the bare token or key that a person pasted in its place. */

import { isLoopback } from '../../delivery/loopback.js'
import { code, parsed, type SettingKind, type TextReading } from '../../schema/kinds.js'
import { cleanedCode } from '../../schema/pasted.js'

/** How a service's webhooks look. */
export interface Webhook {
  /** The official address, to which a bare key is added. */
  readonly address: string
  /** Where the key stands: in this parameter of the query, or behind the address as the end of the path. */
  readonly key: { readonly parameter: string } | 'path'
  /** What a bare key looks like. */
  readonly bare: RegExp
  /** The input of its signing secret, if it has any. */
  readonly secret?: string
}

/** Whose webhooks the official hosts are, by the input that takes them. */
const OWNERS: Readonly<Record<string, string>> = {
  'oapi.dingtalk.com': 'dingtalk-webhook-url',
  'qyapi.weixin.qq.com': 'wecom-webhook-url',
  'open.feishu.cn': 'feishu-webhook-url',
  'open.larksuite.com': 'feishu-webhook-url',
}

/** DingTalk's signing secrets; Feishu's look like any other word. */
const SIGNING_SECRET = /^SEC[0-9a-f]{64}$/i

/**
 * A webhook URL. It must be https (http only to this machine), without user-info, fragment, blanks or new
 * lines inside; a bare key gets the official address. The value is a secret as a whole.
 */
export const webhook = (service: Webhook): SettingKind<URL> => ({
  ...code((given) => readWebhook(given, service), { type: 'string', format: 'uri-reference' }),
  secret: true,
})

/** A robot's signing secret. */
export const signingSecret = (webhookInput: string): SettingKind<string> => ({
  ...parsed<string>(
    (given) =>
      /^https?:\/\//i.test(given) ? { wrong: 'misplaced', others: [webhookInput] } : { value: given },
    undefined,
    cleanedCode,
  ),
  secret: true,
})

function readWebhook(given: string, service: Webhook): TextReading<URL> {
  const beside = besideWebhook(given, service)
  if (beside) return beside
  if (/\s/.test(given)) return { wrong: 'url-blank' }
  if (service.bare.test(given)) return { value: withKey(service, given) }
  if (service.secret && SIGNING_SECRET.test(given)) return { wrong: 'misplaced', others: [service.secret] }
  if (!isUrl(given)) return { wrong: 'robot-key' }
  const url = new URL(given)
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))
  if (!secure) return { wrong: 'url-scheme' }
  if (url.username || url.password || url.hash) return { wrong: 'url-parts' }
  if (hasKey(service, url)) return { value: url }
  const owner = OWNERS[url.hostname]
  return owner !== undefined && owner !== OWNERS[new URL(service.address).hostname]
    ? { wrong: 'misplaced', others: [owner] }
    : { wrong: 'robot-key' }
}

const isUrl = (text: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(text) && URL.canParse(text)

/** What is wrong where a whole webhook has something beside it: it may be two robots, or a robot and its secret. */
function besideWebhook(given: string, service: Webhook): TextReading<URL> | undefined {
  const [first = '', ...others] = given.split(/[\s,;、|]+/).filter((piece) => piece !== '')
  if (others.length === 0 || !isWhole(first, service)) return undefined
  if (others.some((piece) => isWhole(piece, service))) return { wrong: 'several-webhooks' }
  return { wrong: 'beside-webhook', ...(service.secret && { others: [service.secret] }) }
}

/** Whether a text is a webhook with a key of the official form. */
const isWhole = (text: string, service: Webhook): boolean =>
  service.bare.test(text) || (isUrl(text) && service.bare.test(keyOf(service, new URL(text)) ?? ''))

function withKey({ address, key }: Webhook, bare: string): URL {
  if (key === 'path') return new URL(address + bare)
  const url = new URL(address)
  url.searchParams.set(key.parameter, bare)
  return url
}

function hasKey(service: Webhook, url: URL): boolean {
  const key = keyOf(service, url)
  return Boolean(key) && !(service.key === 'path' && key?.includes('/'))
}

/** A gateway in the service's place has another host, and perhaps a path before the official one. */
const keyOf = ({ address, key }: Webhook, url: URL): string | null | undefined =>
  key === 'path' ? url.pathname.split(new URL(address).pathname)[1] : url.searchParams.get(key.parameter)
