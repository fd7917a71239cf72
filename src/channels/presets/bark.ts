/** Bark (iOS). Sources: the documentation and server of Finb/Bark. */
import { field, type Values } from '../../schema/field.js'
import { type Missing, settings } from '../../schema/settings.js'
import { webhook } from '../robot/webhook.js'
import { NOBODY, type Preset, type PresetSettings, TOO_LONG, type Tone } from './preset.js'

const fields = {
  url: field({
    input: 'bark-key',
    json: 'key',
    essential: true,
    label: { en: 'Device key', 'zh-CN': '设备 key' },
    example: '0'.repeat(22),
    kind: webhook({ address: 'https://api.day.app/', key: 'path', bare: /^[A-Za-z0-9]{16,64}$/ }),
    help: {
      en: "The device's key, or its URL as the app shows it, also of an own server. A secret.",
      'zh-CN': '设备 key，或应用中显示的推送地址（可以是自建服务器）。请存为 secret。',
    },
  }),
}

const complete = ({ url }: Values<typeof fields>): PresetSettings | readonly Missing[] =>
  url ? { url, ...NOBODY } : [{ input: 'bark-key', code: 'missing' }]

const LEVELS: Readonly<Record<Tone, string>> = { green: 'active', red: 'timeSensitive', grey: 'active' }

export const bark: Preset<PresetSettings> = {
  settings: settings({ en: 'Bark', 'zh-CN': 'Bark' }, fields, complete),
  markup: 'plain',
  max: 2_400, // bytes: with title and all else Apple takes 4 KB
  titleMax: 120,
  request: ({ title, text, tone, runUrl }, { url }) => ({
    url: new URL('/push', url.origin),
    body: {
      device_key: url.pathname.split('/')[1],
      title,
      body: text,
      level: LEVELS[tone],
      group: 'CI',
      ...(runUrl && { url: runUrl }),
    },
  }),
  isTaken: ({ status, member }) => status === 200 && member('code') === 200,
  code: 'code',
  refusals: [
    { text: /device key is empty|failed to get device token/i, explained: 'service.key' },
    { text: /BadDeviceToken|Unregistered/i, explained: 'service.app-gone' },
    { ...TOO_LONG, text: /PayloadTooLarge/i },
    { status: 400, explained: 'service.form' },
  ],
}
