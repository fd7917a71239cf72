/** A Telegram bot. Sources: core.telegram.org/bots/api (sendMessage, HTML style), tdlib/telegram-bot-api. */
import { field, type Values } from '../../schema/field.js'
import { code } from '../../schema/kinds.js'
import { type Missing, settings } from '../../schema/settings.js'
import { peopleOf } from '../robot/fields.js'
import { webhook } from '../robot/webhook.js'
import { type Preset, type PresetSettings, pause, userIdsField } from './preset.js'

export interface TelegramSettings extends PresetSettings {
  /** A number, negative for groups, or `@name` of a channel. */
  readonly chatId: string
  readonly threadId?: number
}

const ID = /^\d{4,20}$/

const fields = {
  url: field({
    input: 'telegram-bot-token',
    json: 'bot_token',
    essential: true,
    label: { en: 'Bot token', 'zh-CN': '机器人 token' },
    example: `0000000000:${'0'.repeat(35)}`,
    kind: webhook({
      address: 'https://api.telegram.org/bot',
      key: 'path',
      bare: /^\d{6,12}:[\w-]{30,50}$/,
    }),
    help: {
      en: "The bot's token from @BotFather, or `https://HOST/botTOKEN` of an own Bot API server. A secret.",
      'zh-CN':
        '@BotFather 给出的机器人 token；自建 Bot API 服务填 `https://主机/bot<token>`。请存为 secret。',
    },
  }),
  chatId: field({
    input: 'telegram-chat-id',
    json: 'chat_id',
    essential: true,
    label: { en: 'Chat id', 'zh-CN': '会话 ID' },
    example: '-1000000000000',
    kind: code(
      (given) => (/^(-?\d{3,20}|@\w{4,40})$/.test(given) ? { value: given } : { wrong: 'chat-id' }),
      {
        type: ['string', 'integer'],
      },
    ),
    help: {
      en: 'Where to: the id of a chat (groups have negative ones), or `@name` of a channel.',
      'zh-CN': '发到哪里：会话 ID（群组为负数），或频道的 `@名称`。',
    },
  }),
  threadId: field({
    input: 'telegram-thread-id',
    json: 'thread_id',
    seldom: true,
    label: { en: 'Topic id', 'zh-CN': '话题 ID' },
    kind: code((given) => (/^\d{1,10}$/.test(given) ? { value: Number(given) } : { wrong: 'chat-id' }), {
      type: ['string', 'integer'],
    }),
    help: { en: 'The topic in a group that has topics.', 'zh-CN': '群组启用话题时的话题 ID。' },
  }),
  atUserIds: userIdsField('telegram', ID, {
    en: "Ids (digits) of the group's members to mention.",
    'zh-CN': '要 @ 的群成员的用户 ID（数字）。',
  }),
}

function complete({
  url,
  chatId,
  threadId,
  atUserIds = [],
}: Values<typeof fields>): TelegramSettings | readonly Missing[] {
  if (url && chatId)
    return {
      url,
      chatId,
      ...(threadId !== undefined && { threadId }),
      atUserIds: peopleOf({ atUserIds }).atUserIds,
      atAll: false,
    }
  return [
    ...(url ? [] : [{ input: 'telegram-bot-token', code: 'missing' as const }]),
    ...(chatId ? [] : [{ input: 'telegram-chat-id', code: 'missing' as const }]),
  ]
}

const CHAT = { input: 'telegram-chat-id' } as const

export const telegram: Preset<TelegramSettings> = {
  settings: settings({ en: 'Telegram', 'zh-CN': 'Telegram' }, fields, complete),
  markup: 'telegram',
  max: 4_000, // UTF-16 units of what is seen: 4,096
  mention: { id: ID, person: (id) => `<a href="tg://user?id=${id}">${id}</a>` },
  request: ({ text, calls }, { url, chatId, threadId }) => ({
    url: new URL(`${url.pathname}/sendMessage`.replace('//', '/'), url.origin),
    body: {
      chat_id: chatId,
      text: [text, calls.join(' ')].filter(Boolean).join('\n'),
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
      ...(threadId !== undefined && { message_thread_id: threadId }),
    },
  }),
  isTaken: ({ status, member }) => status === 200 && member('ok') === true,
  code: 'error_code',
  refusals: [
    { kind: 'login', code: 401, explained: 'service.key' },
    { kind: 'login', code: 404, explained: 'service.key' },
    {
      ...CHAT,
      code: 400,
      text: /upgraded to a supergroup/,
      explained: 'service.moved',
      name: ({ member }) => {
        const id = member('parameters.migrate_to_chat_id')
        return typeof id === 'number' ? String(id) : undefined
      },
    },
    { ...CHAT, code: 400, text: /thread not found|TOPIC_CLOSED/, explained: 'service.thread' },
    { ...CHAT, code: 400, text: /chat not found|chat_id is empty/, explained: 'service.recipient' },
    { ...CHAT, code: 400, text: /not enough rights/, explained: 'service.forbidden' },
    {
      kind: 'too-long',
      again: { when: 'shorter' },
      code: 400,
      text: /too long/,
      explained: 'service.too-long',
    },
    { code: 400, text: /parse entities|text is empty/, explained: 'service.form' },
    { ...CHAT, code: 403, explained: 'service.forbidden' },
    {
      kind: 'rate-limited',
      code: 429,
      again: ({ member }) => pause(member('parameters.retry_after')),
      explained: 'service.rate',
    },
  ],
}
