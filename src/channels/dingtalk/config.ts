/** The settings of a DingTalk robot. */
import { field, type Values } from '../../schema/field.js'
import { listOf } from '../../schema/kinds.js'
import { mobile, userId } from '../../schema/people.js'
import { settings } from '../../schema/settings.js'
import { atAllField, keywordField, peopleOf } from '../robot/fields.js'
import { signingSecret, webhook } from '../robot/webhook.js'

/** What a DingTalk robot needs to know, parsed. */
export interface DingTalkSettings {
  /** The whole URL, with `access_token`. */
  readonly webhookUrl: URL
  readonly secret?: string
  readonly keyword?: string
  readonly atMobiles: readonly string[]
  readonly atUserIds: readonly string[]
  readonly atAll: boolean
}

const fields = {
  webhookUrl: field({
    input: 'dingtalk-webhook-url',
    json: 'webhook_url',
    essential: true,
    label: { en: 'Webhook URL', 'zh-CN': 'Webhook URL' },
    example: '0'.repeat(64),
    kind: webhook({
      address: 'https://oapi.dingtalk.com/robot/send',
      key: { parameter: 'access_token' },
      bare: /^[0-9a-f]{64}$/i,
      secret: 'dingtalk-secret',
    }),
    help: {
      en: "The robot's webhook URL, or its bare access token (64 hexadecimal digits). A secret.",
      'zh-CN': '机器人的 Webhook 地址，或只填其 access_token（64 位十六进制）。请存为 secret。',
    },
  }),
  secret: field({
    input: 'dingtalk-secret',
    json: 'secret',
    essential: true,
    label: { en: 'Signing secret', 'zh-CN': '签名密钥（加签）' },
    kind: signingSecret('dingtalk-webhook-url'),
    help: {
      en: "The robot's signing secret (`SEC…`), if its security setting is 'signature'. A secret.",
      'zh-CN': '机器人安全设置为“加签”时的密钥（`SEC…`）。请存为 secret。',
    },
  }),
  keyword: keywordField('dingtalk'),
  atMobiles: field({
    input: 'dingtalk-at-mobiles',
    json: 'at_mobiles',
    label: { en: 'Mention mobile numbers', 'zh-CN': '@手机号' },
    kind: listOf(mobile()),
    help: {
      en: 'Mobile numbers of the people to mention (abroad: `+<country>-<number>`); `@all` mentions everybody.',
      'zh-CN': '要 @ 的成员手机号（境外号码写作 `+国家码-号码`）；填 `@all` 则 @ 所有人。',
    },
  }),
  atUserIds: field({
    input: 'dingtalk-at-user-ids',
    json: 'at_user_ids',
    label: { en: 'Mention user ids', 'zh-CN': '@用户 ID' },
    seldom: true,
    kind: listOf(userId()),
    help: { en: 'User ids of the people to mention.', 'zh-CN': '要 @ 的成员 userId。' },
  }),
  atAll: atAllField('dingtalk'),
}

function complete(given: Values<typeof fields>): DingTalkSettings | [{ input: string; code: 'missing' }] {
  const { webhookUrl, secret: signingSecret, keyword } = given
  if (!webhookUrl) return [{ input: 'dingtalk-webhook-url', code: 'missing' }]
  return {
    webhookUrl,
    ...(signingSecret && { secret: signingSecret }),
    ...(keyword && { keyword }),
    ...peopleOf(given),
  }
}

export const dingtalkSettings = settings({ en: 'DingTalk robot', 'zh-CN': '钉钉机器人' }, fields, complete)
