/**
 * Slack's incoming webhook. Sources: docs.slack.dev, 'Sending messages using incoming webhooks' (and the words
 * of its refusals), 'Formatting message text', 'Rate limits'.
 */
import { field, type Values } from '../../schema/field.js'
import { type Missing, settings } from '../../schema/settings.js'
import { atAllField, peopleOf } from '../robot/fields.js'
import { webhook } from '../robot/webhook.js'
import { type Preset, type PresetSettings, TOO_LONG, userIdsField } from './preset.js'

const ID = /^[UW][A-Z0-9]{5,20}$/

const fields = {
  url: field({
    input: 'slack-webhook-url',
    json: 'webhook_url',
    essential: true,
    label: { en: 'Webhook URL', 'zh-CN': 'Webhook URL' },
    example: 'https://hooks.slack.com/services/T00000000/B00000000/000000000000000000000000',
    kind: webhook({
      address: 'https://hooks.slack.com/services/',
      key: 'path',
      parts: 3,
      bare: /^T[A-Z0-9]{6,}\/B[A-Z0-9]{6,}\/\w{20,}$/,
    }),
    help: {
      en: "The URL of an app's incoming webhook (`https://hooks.slack.com/services/…`). A secret.",
      'zh-CN': 'Slack 应用的 Incoming Webhook 地址（`https://hooks.slack.com/services/…`）。请存为 secret。',
    },
  }),
  atUserIds: userIdsField('slack', ID, {
    en: 'Member ids (`U…`) of the people to mention; `@all` mentions everybody.',
    'zh-CN': '要 @ 的成员 ID（`U…`）；填 `@all` 则 @ 频道所有人。',
  }),
  atAll: atAllField('slack'),
}

const complete = ({ url, ...rest }: Values<typeof fields>): PresetSettings | readonly Missing[] =>
  url ? { url, ...peopleOf(rest) } : [{ input: 'slack-webhook-url', code: 'missing' }]

export const slack: Preset<PresetSettings> = {
  settings: settings({ en: 'Slack', 'zh-CN': 'Slack' }, fields, complete),
  markup: 'mrkdwn',
  // Characters: above 4,000 Slack may show a text as two messages, and break a code block in between.
  max: 3_900,
  mention: { id: ID, person: (id) => `<@${id}>`, everybody: '<!channel>' },
  request: ({ text, calls }, { url }) => ({
    url,
    body: {
      text: [text, calls.join(' ')].filter(Boolean).join('\n'),
      unfurl_links: false,
      unfurl_media: false,
    },
  }),
  isTaken: ({ status, text }) => status === 200 && text.trim() === 'ok',
  refusals: [
    { text: /^(no_service|no_team|team_disabled|invalid_token)\b/, explained: 'service.address' },
    {
      text: /^(channel_not_found|channel_is_archived|user_not_found)\b/,
      explained: 'service.recipient',
    },
    { text: /^(action_prohibited|posting_to_)/, explained: 'service.forbidden' },
    { ...TOO_LONG, text: /^msg_too_long\b/ },
    { text: /^(invalid_|no_text|too_many_)/, explained: 'service.form' },
  ],
}
