/** PushPlus (推送加). Sources: its interface documentation ('发送消息接口', '返回码') and its limits of use. */
import { field, type Values } from '../../schema/field.js'
import { word } from '../../schema/kinds.js'
import { type Missing, settings } from '../../schema/settings.js'
import { webhook } from '../robot/webhook.js'
import { NOBODY, type Preset, type PresetSettings } from './preset.js'

export interface PushPlusSettings extends PresetSettings {
  /** The code of a group. */
  readonly topic?: string
}

const fields = {
  url: field({
    input: 'pushplus-token',
    json: 'token',
    essential: true,
    label: { en: 'Token', 'zh-CN': 'token' },
    example: '0'.repeat(32),
    kind: webhook({ address: 'https://www.pushplus.plus/send/', key: 'path', bare: /^[0-9a-f]{32}$/i }),
    help: { en: 'Your token (32 digits). A secret.', 'zh-CN': '用户 token（32 位）。请存为 secret。' },
  }),
  topic: field({
    input: 'pushplus-topic',
    json: 'group',
    label: { en: 'Group', 'zh-CN': '群组编码' },
    kind: word(),
    help: {
      en: 'The code of a group; without it only you get the message.',
      'zh-CN': '群组编码；不填则只发给自己。',
    },
  }),
}

const complete = ({ url, topic }: Values<typeof fields>): PushPlusSettings | readonly Missing[] =>
  url ? { url, ...(topic && { topic }), ...NOBODY } : [{ input: 'pushplus-token', code: 'missing' }]

export const pushplus: Preset<PushPlusSettings> = {
  settings: settings({ en: 'PushPlus', 'zh-CN': 'PushPlus（推送加）' }, fields, complete),
  markup: 'html',
  max: 18_000, // characters: 20,000
  titleMax: 100,
  request({ title, text }, { url, topic }) {
    const at = url.pathname.lastIndexOf('/')
    return {
      url: new URL(url.pathname.slice(0, at), url.origin),
      body: {
        token: url.pathname.slice(at + 1),
        title,
        content: text,
        template: 'html',
        ...(topic && { topic }),
      },
    }
  },
  isTaken: ({ status, member }) => status === 200 && member('code') === 200,
  code: 'code',
  refusals: [
    { kind: 'login', code: 401, explained: 'service.key' },
    { kind: 'login', code: 903, explained: 'service.key' },
    { code: 600, explained: 'service.key' },
    { code: 403, explained: 'service.blocked' },
    { kind: 'rate-limited', code: 900, explained: 'service.quota' },
    { code: 888, explained: 'service.quota' },
    { code: 905, explained: 'service.account' },
    { kind: 'unavailable', again: { when: 'once' }, code: 500, explained: 'service.refused' },
  ],
}
