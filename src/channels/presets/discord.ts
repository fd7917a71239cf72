/** Discord's webhook. Source: Discord's developer documentation, 'Webhook', 'Message', 'Rate Limits', 'Opcodes'. */
import { field, type Values } from '../../schema/field.js'
import { type Missing, settings } from '../../schema/settings.js'
import { atAllField, peopleOf } from '../robot/fields.js'
import { webhook } from '../robot/webhook.js'
import { type Preset, type PresetSettings, pause, TOO_LONG, type Tone, userIdsField } from './preset.js'

const ID = /^\d{15,20}$/

const fields = {
  url: field({
    input: 'discord-webhook-url',
    json: 'webhook_url',
    essential: true,
    label: { en: 'Webhook URL', 'zh-CN': 'Webhook URL' },
    example: `https://discord.com/api/webhooks/${'0'.repeat(18)}/${'0'.repeat(68)}`,
    kind: webhook({
      address: 'https://discord.com/api/webhooks/',
      key: 'path',
      parts: 2,
      bare: /^\d{17,20}\/[\w-]{60,80}$/,
    }),
    help: {
      en: "The webhook's URL (channel settings › Integrations). For a forum, add `?thread_id=…`. A secret.",
      'zh-CN': 'Webhook 地址（频道设置 › 整合）。论坛频道请加上 `?thread_id=…`。请存为 secret。',
    },
  }),
  atUserIds: userIdsField('discord', ID, {
    en: 'User ids (digits) of the people to mention; `@all` mentions everybody.',
    'zh-CN': '要 @ 的用户 ID（数字）；填 `@all` 则 @ 所有人。',
  }),
  atAll: atAllField('discord'),
}

const complete = ({ url, ...rest }: Values<typeof fields>): PresetSettings | readonly Missing[] =>
  url ? { url, ...peopleOf(rest) } : [{ input: 'discord-webhook-url', code: 'missing' }]

const COLOURS: Readonly<Record<Tone, number>> = { green: 0x1a7f37, red: 0xcf222e, grey: 0x6e7781 }

/** With `wait` it answers once the message is there; without, that it got it. */
function waiting(url: URL): URL {
  const there = new URL(url)
  there.searchParams.set('wait', 'true')
  return there
}

export const discord: Preset<PresetSettings> = {
  settings: settings({ en: 'Discord', 'zh-CN': 'Discord' }, fields, complete),
  markup: 'discord',
  max: 4_000, // characters of an embed's description: 4,096
  titleMax: 200,
  mention: { id: ID, person: (id) => `<@${id}>`, everybody: '@everyone' },
  request: ({ title, text, calls, userIds, all, tone }, { url }) => ({
    url: waiting(url),
    body: {
      content: [title, ...calls].join(' '),
      embeds: [{ description: text, color: COLOURS[tone] }],
      // Nobody else is called, whatever the text holds.
      allowed_mentions: { parse: all ? ['everyone'] : [], users: userIds },
    },
  }),
  isTaken: ({ status, member }) => status === 200 && typeof member('id') === 'string',
  code: 'code',
  refusals: [
    { code: 10015, explained: 'service.address' },
    { kind: 'login', code: 50027, explained: 'service.address' },
    { status: 401, kind: 'login', explained: 'service.address' },
    { code: 50013, explained: 'service.forbidden' },
    { code: 220001, explained: 'service.thread' },
    { code: 50035, explained: 'service.form' },
    { ...TOO_LONG, code: 40005 },
    { kind: 'rate-limited', status: 429, text: /blocked|1015/i, explained: 'service.blocked' },
    {
      kind: 'rate-limited',
      status: 429,
      again: ({ member }) => pause(member('retry_after')),
      explained: 'service.rate',
    },
  ],
}
