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
  /** Parts of the path that the key has; 1 where absent. */
  readonly parts?: number
  /** What a bare key looks like; absent: the whole URL is wanted. */
  readonly bare?: RegExp
  /** The address of a bare key, where it is more than the official one with the key behind it. */
  addressOf?(key: string): string
  /** Hosts of addresses that the service has given up. */
  readonly retired?: RegExp
  /** The input of its signing secret, if it has any. */
  readonly secret?: string
}

/** Whose webhooks the official hosts are, by the input that takes them. */
const OWNERS: Readonly<Record<string, string>> = {
  'oapi.dingtalk.com': 'dingtalk-webhook-url',
  'qyapi.weixin.qq.com': 'wecom-webhook-url',
  'open.feishu.cn': 'feishu-webhook-url',
  'open.larksuite.com': 'feishu-webhook-url',
  'hooks.slack.com': 'slack-webhook-url',
  'hooks.slack-gov.com': 'slack-webhook-url',
  'discord.com': 'discord-webhook-url',
  'discordapp.com': 'discord-webhook-url',
  'ptb.discord.com': 'discord-webhook-url',
  'canary.discord.com': 'discord-webhook-url',
  'api.telegram.org': 'telegram-bot-token',
  'ntfy.sh': 'ntfy-topic',
  'api.day.app': 'bark-key',
  'www.pushplus.plus': 'pushplus-token',
  'sctapi.ftqq.com': 'serverchan-key',
}

/** Hosts that have a name of their own for each user. */
const OWNERS_BY_DOMAIN: readonly (readonly [RegExp, string])[] = [
  [/\.(api\.powerplatform\.com|logic\.azure\.com)$/, 'teams-webhook-url'],
  [/\.push\.ft07\.com$/, 'serverchan-key'],
]

const ownerOf = (hostname: string): string | undefined =>
  OWNERS[hostname] ?? OWNERS_BY_DOMAIN.find(([domain]) => domain.test(hostname))?.[1]

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
  if (service.bare?.test(given)) return { value: withKey(service, given) }
  if (service.secret && SIGNING_SECRET.test(given)) return { wrong: 'misplaced', others: [service.secret] }
  if (!isUrl(given)) return { wrong: 'robot-key' }
  const url = new URL(given)
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))
  if (!secure) return { wrong: 'url-scheme' }
  if (url.username || url.password || url.hash) return { wrong: 'url-parts' }
  if (service.retired?.test(url.hostname)) return { wrong: 'retired' }
  const owner = ownerOf(url.hostname)
  if (owner !== undefined && owner !== ownerOf(new URL(service.address).hostname))
    return { wrong: 'misplaced', others: [owner] }
  return hasKey(service, url) ? { value: url } : { wrong: 'robot-key' }
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
  service.bare !== undefined &&
  (service.bare.test(text) || (isUrl(text) && service.bare.test(keyOf(service, new URL(text)) ?? '')))

function withKey({ address, key, addressOf }: Webhook, bare: string): URL {
  if (addressOf) return new URL(addressOf(bare))
  if (key === 'path') return new URL(address + bare)
  const url = new URL(address)
  url.searchParams.set(key.parameter, bare)
  return url
}

function hasKey(service: Webhook, url: URL): boolean {
  const key = keyOf(service, url) ?? ''
  const parts = key.replace(/\/$/, '').split('/')
  return key !== '' && (service.key !== 'path' || parts.length === (service.parts ?? 1))
}

/** A gateway in the service's place has another host, and perhaps a path before the official one. */
const keyOf = ({ address, key }: Webhook, url: URL): string | null | undefined =>
  key === 'path' ? url.pathname.split(new URL(address).pathname)[1] : url.searchParams.get(key.parameter)
