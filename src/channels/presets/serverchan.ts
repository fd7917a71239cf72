/** Server酱: Turbo and 3. Sources: its own SDK (easychen/serverchan-sdk) and the page of its parameters. */
import { field, type Values } from '../../schema/field.js'
import { type Missing, settings } from '../../schema/settings.js'
import { webhook } from '../robot/webhook.js'
import { NOBODY, type Preset, type PresetSettings } from './preset.js'

/** Keys of Server酱³ begin with the user's number, which is in the host's name, too. */
function addressOf(key: string): string {
  const user = /^sctp(\d+)t/i.exec(key)?.[1]
  return user ? `https://${user}.push.ft07.com/send/${key}.send` : `https://sctapi.ftqq.com/${key}.send`
}

const fields = {
  url: field({
    input: 'serverchan-key',
    json: 'key',
    essential: true,
    label: { en: 'SendKey', 'zh-CN': 'SendKey' },
    example: `SCT0T${'0'.repeat(24)}`,
    kind: webhook({
      address: 'https://sctapi.ftqq.com/',
      key: 'path',
      bare: /^(SCT\w{10,64}|sctp\d{1,10}t\w{6,64})$/i,
      addressOf,
    }),
    help: {
      en: 'The SendKey (`SCT…` of Turbo, `sctp…` of version 3), or the whole URL. A secret.',
      'zh-CN': 'SendKey（Turbo 版 `SCT…`，Server酱³ `sctp…`），或完整地址。请存为 secret。',
    },
  }),
}

const complete = ({ url }: Values<typeof fields>): PresetSettings | readonly Missing[] =>
  url ? { url, ...NOBODY } : [{ input: 'serverchan-key', code: 'missing' }]

export const serverchan: Preset<PresetSettings> = {
  settings: settings({ en: 'ServerChan', 'zh-CN': 'Server酱' }, fields, complete),
  markup: 'markdown',
  max: 30_000, // bytes: 32 KB
  titleMax: 32,
  request: ({ title, text }, { url }) => ({ url, body: { title, desp: text } }),
  isTaken: ({ status, member }) =>
    status === 200 && member('code') === 0 && !(Number(member('data.errno')) > 0),
  code: 'code',
  refusals: [
    { kind: 'rate-limited', text: /超过当天的发送次数/, explained: 'service.quota' },
    { kind: 'login', code: 40001, explained: 'service.key' },
    { kind: 'rate-limited', status: 429, explained: 'service.blocked' },
  ],
}
