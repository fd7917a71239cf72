/** The settings of a WeCom (企业微信) robot. */
import { field, type Values } from '../../schema/field.js'
import { flag, listOf } from '../../schema/kinds.js'
import { mobile, userId } from '../../schema/people.js'
import { settings } from '../../schema/settings.js'
import { atAllField, peopleOf } from '../robot/fields.js'
import { webhook } from '../robot/webhook.js'

/** What a WeCom robot needs to know, parsed. */
export interface WeComSettings {
  /** The whole URL, with `key`. */
  readonly webhookUrl: URL
  readonly atUserIds: readonly string[]
  readonly atMobiles: readonly string[]
  readonly atAll: boolean
  readonly attachLog: boolean
}

const fields = {
  webhookUrl: field({
    input: 'wecom-webhook-url',
    json: 'webhook_url',
    essential: true,
    label: { en: 'Webhook URL', 'zh-CN': 'Webhook URL' },
    example: '00000000-0000-0000-0000-000000000000',
    kind: webhook({
      address: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send',
      key: { parameter: 'key' },
      bare: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    }),
    help: {
      en: "The robot's webhook URL, or its bare key (a UUID). A secret.",
      'zh-CN': '机器人的 Webhook 地址，或只填其 key（UUID）。请存为 secret。',
    },
  }),
  atUserIds: field({
    input: 'wecom-at-user-ids',
    json: 'mentioned_list',
    also: ['at_user_ids'],
    label: { en: 'Mention user ids', 'zh-CN': '@用户 ID' },
    kind: listOf(userId()),
    help: {
      en: 'User ids of the people to mention; `@all` mentions everybody.',
      'zh-CN': '要 @ 的成员 userId；填 `@all` 则 @ 所有人。',
    },
  }),
  atMobiles: field({
    input: 'wecom-at-mobiles',
    json: 'mentioned_mobile_list',
    also: ['at_mobiles'],
    label: { en: 'Mention mobile numbers', 'zh-CN': '@手机号' },
    seldom: true,
    kind: listOf(mobile()),
    help: {
      en: 'Mobile numbers of the people to mention; `@all` mentions everybody.',
      'zh-CN': '要 @ 的成员手机号；填 `@all` 则 @ 所有人。',
    },
  }),
  atAll: atAllField('wecom'),
  attachLog: field({
    input: 'wecom-attach-log',
    json: 'attach_log',
    label: { en: 'Attach the log', 'zh-CN': '附上日志' },
    seldom: true,
    kind: flag(),
    shown: 'false',
    help: {
      en: "Send the failed jobs' logs, or the output file, as a file message after the text.",
      'zh-CN': '是否在消息后再以文件形式发送失败作业的日志或输出文件。',
    },
  }),
}

function complete(given: Values<typeof fields>): WeComSettings | [{ input: string; code: 'missing' }] {
  const { webhookUrl, attachLog = false } = given
  if (!webhookUrl) return [{ input: 'wecom-webhook-url', code: 'missing' }]
  return { webhookUrl, ...peopleOf(given), attachLog }
}

export const wecomSettings = settings({ en: 'WeCom robot', 'zh-CN': '企业微信机器人' }, fields, complete)
