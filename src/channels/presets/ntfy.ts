/** ntfy. Sources: docs.ntfy.sh, 'Publishing' (as JSON), and the error codes of its server. */
import { field, type Values } from '../../schema/field.js'
import { secret } from '../../schema/kinds.js'
import { type Missing, settings } from '../../schema/settings.js'
import { webhook } from '../robot/webhook.js'
import { NOBODY, type Preset, type PresetSettings, TOO_LONG, type Tone } from './preset.js'

export interface NtfySettings extends PresetSettings {
  readonly token?: string
}

const fields = {
  url: field({
    input: 'ntfy-topic',
    json: 'topic',
    essential: true,
    label: { en: 'Topic', 'zh-CN': '主题' },
    example: 'example-topic',
    kind: webhook({ address: 'https://ntfy.sh/', key: 'path', bare: /^[-\w]{1,64}$/ }),
    help: {
      en: 'The topic at ntfy.sh, or the whole URL of one on another server. On an open server whoever knows it reads along: a secret.',
      'zh-CN':
        'ntfy.sh 上的主题，或其他服务器上主题的完整地址。在开放的服务器上知道它的人都能看到消息：请存为 secret。',
    },
  }),
  token: field({
    input: 'ntfy-token',
    json: 'token',
    essential: true,
    label: { en: 'Access token', 'zh-CN': '访问令牌' },
    kind: secret(),
    help: {
      en: 'An access token (`tk_…`), where the topic is protected. A secret.',
      'zh-CN': '访问令牌（`tk_…`），主题受保护时需要。请存为 secret。',
    },
  }),
}

const complete = ({ url, token }: Values<typeof fields>): NtfySettings | readonly Missing[] =>
  url ? { url, ...(token && { token }), ...NOBODY } : [{ input: 'ntfy-topic', code: 'missing' }]

/** 4 is 'high', 3 the default. */
const PRIORITIES: Readonly<Record<Tone, number>> = { green: 3, red: 4, grey: 3 }

/** ntfy gives one request back in five seconds to each address. */
const PACE_MS = 5_000

const LOGIN = {
  kind: 'login',
  input: 'ntfy-token',
  explained: 'service.login',
} as const

export const ntfy: Preset<NtfySettings> = {
  settings: settings({ en: 'ntfy', 'zh-CN': 'ntfy' }, fields, complete),
  markup: 'plain',
  max: 4_000, // bytes: above 4,096 the message becomes a file
  titleMax: 200,
  request({ title, text, tone, runUrl }, { url, token }) {
    const parts = url.pathname.split('/').filter(Boolean)
    return {
      url: new URL(`/${parts.slice(0, -1).join('/')}`, url.origin),
      ...(token && { headers: { authorization: `Bearer ${token}` } }),
      body: {
        topic: parts.at(-1),
        title,
        message: text,
        priority: PRIORITIES[tone],
        ...(runUrl && { click: runUrl }),
      },
    }
  },
  isTaken: ({ status, member }) => status === 200 && member('event') === 'message',
  code: 'code',
  refusals: [
    { ...LOGIN, status: 401 },
    { ...LOGIN, status: 403 },
    { code: 40009, explained: 'service.recipient' },
    { code: 40010, explained: 'service.recipient' },
    { ...TOO_LONG, code: 40014 },
    { ...TOO_LONG, code: 41303 },
    { kind: 'rate-limited', code: 42908, explained: 'service.quota' },
    { kind: 'rate-limited', status: 429, again: { when: 'after', ms: PACE_MS }, explained: 'service.rate' },
    { status: 400, explained: 'service.form' },
  ],
}
