/** The settings of a Feishu (飞书, Lark) robot. */
import { field, type Values } from '../../schema/field.js'
import { listOf } from '../../schema/kinds.js'
import { EVERYBODY, isChineseMobile, userId } from '../../schema/people.js'
import { settings } from '../../schema/settings.js'
import { atAllField, keywordField, peopleOf } from '../robot/fields.js'
import { signingSecret, webhook } from '../robot/webhook.js'

/** What a Feishu robot needs to know, parsed. */
export interface FeishuSettings {
  /** The whole URL, with the robot's token at its end. */
  readonly webhookUrl: URL
  readonly secret?: string
  readonly keyword?: string
  /** Open ids (`ou_…`) or user ids. */
  readonly atUserIds: readonly string[]
  readonly atAll: boolean
}

/** A mail address, a mobile number or a union id: a robot mentions nobody by them ('Custom bot usage guide'). */
const isNoFeishuId = (id: string): boolean => id.includes('@') || id.startsWith('on_') || isChineseMobile(id)

const fields = {
  webhookUrl: field({
    input: 'feishu-webhook-url',
    json: 'webhook_url',
    essential: true,
    label: { en: 'Webhook URL', 'zh-CN': 'Webhook URL' },
    example: '00000000-0000-0000-0000-000000000000',
    kind: webhook({
      address: 'https://open.feishu.cn/open-apis/bot/v2/hook/',
      key: 'path',
      bare: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
      secret: 'feishu-secret',
    }),
    help: {
      en: "The robot's webhook URL, or its bare token (a UUID; of Feishu, not of Lark). A secret.",
      'zh-CN':
        '机器人的 Webhook 地址，或只填其末尾的 token（UUID，仅限飞书；Lark 请填完整地址）。请存为 secret。',
    },
  }),
  secret: field({
    input: 'feishu-secret',
    json: 'secret',
    essential: true,
    label: { en: 'Signature secret', 'zh-CN': '签名校验密钥' },
    kind: signingSecret('feishu-webhook-url'),
    help: {
      en: "The robot's signing secret, if its security setting is 'signature verification'. A secret.",
      'zh-CN': '机器人启用“签名校验”时的密钥。请存为 secret。',
    },
  }),
  keyword: keywordField('feishu'),
  atUserIds: field({
    input: 'feishu-at-user-ids',
    json: 'at_user_ids',
    label: { en: 'Mention user ids', 'zh-CN': '@用户 ID' },
    kind: listOf(userId(isNoFeishuId)),
    help: {
      en: 'Open ids (`ou_…`) or user ids of the people to mention; `@all` mentions everybody.',
      'zh-CN': '要 @ 的成员的 open_id（`ou_…`）或 user_id；填 `@all` 则 @ 所有人。',
    },
  }),
  atAll: atAllField('feishu'),
}

function complete(given: Values<typeof fields>): FeishuSettings | [{ input: string; code: 'missing' }] {
  const { webhookUrl, secret: signingSecret, keyword } = given
  if (!webhookUrl) return [{ input: 'feishu-webhook-url', code: 'missing' }]
  // Feishu's own id of everybody has no @.
  const { atUserIds, atAll } = peopleOf({
    ...given,
    atUserIds: given.atUserIds?.map((id) => (id === 'all' ? EVERYBODY : id)) ?? [],
  })
  return {
    webhookUrl,
    ...(signingSecret && { secret: signingSecret }),
    ...(keyword && { keyword }),
    atUserIds,
    atAll,
  }
}

export const feishuSettings = settings({ en: 'Feishu robot', 'zh-CN': '飞书机器人' }, fields, complete)
