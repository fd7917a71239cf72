/**
 * The channels as the conformance table sees them: what each makes of a report, in terms that all share. A
 * new channel joins by one entry.
 */
import { parse } from 'parse5'
import { seenBy } from '../../sandbox/dingtalk-messages.js'
import { seenBy as seenInFeishu } from '../../sandbox/feishu-messages.js'
import { mentions } from '../../sandbox/wecom-messages.js'
import type { Composing } from '../../src/channels/channel.js'
import { dingtalk } from '../../src/channels/dingtalk/send.js'
import { email } from '../../src/channels/email/index.js'
import { feishu } from '../../src/channels/feishu/send.js'
import { wecom } from '../../src/channels/wecom/send.js'
import type { Report } from '../../src/model/report.js'
import { elementsOf, folded, htmlOf, linksIn, textOf } from '../safety/judges.js'
import { presetSubjects } from './preset-subjects.js'

/** What a recipient gets. */
export interface Shown {
  /** The notification bar, or the subject. */
  readonly title: string
  /** Each version of the message as a client shows it. */
  readonly texts: readonly string[]
  /** The same as a reader reads it, blanks folded. */
  readonly read: readonly string[]
  /** Where each link and image of it leads. */
  readonly links: readonly string[]
  /** Elements and attributes that are there although the channel makes none of the kind. */
  readonly foreign: readonly string[]
  /** Everything that goes out. */
  readonly sent: string
  /** Sizes in the unit that the service counts, with its limits. */
  readonly sizes: readonly {
    readonly size: number
    readonly limit: number
    /** It is no shorter where the message must be. */
    readonly isTitle?: true
  }[]
  /** Who is really called, by the service's own rules. */
  readonly called: readonly string[]
  /** The message as plain text. */
  readonly plain: string
}

export interface Subject {
  readonly name: string
  /** Whom the settings call, as `called` spells it. */
  readonly fixed: readonly string[]
  /** How the person Ann of the mention map is called; absent where nobody can be. */
  readonly ann: string | undefined
  /** Her id there; `ann.lee` where any will do. */
  readonly annId?: string
  /** Columns that the title may take: a notification bar's, those of a mail's subject, or of a heading. */
  readonly titleMax: 32 | 40 | 78 | 120
  /** Who gets the message without being called: the recipients of a mail. */
  readonly reachedAnyway: readonly string[]
  /** Every credential in its settings. */
  readonly secrets: readonly string[]
  show(report: Report, composing: Composing): Shown
}

const TOKEN = 'a1b2c3d4e5f60718293a4b5c6d7e8f90'
const SECRET = 'SECf00dfeedbeef'
const PASSWORD = 'correct-horse-battery'

const versions = (...texts: readonly string[]) => ({ texts, read: texts.map(folded) })

/** Elements and attributes that the robots' mark-up makes. */
const ROBOT_ELEMENTS = ['p', 'br', 'a', 'strong', 'h3', 'blockquote', 'font', 'code']
const ROBOT_ATTRIBUTES = ['href', 'color']

const foreignIn = (markdown: string): readonly string[] =>
  elementsOf(htmlOf(markdown)).flatMap(({ tagName, attrs }) => [
    ...(ROBOT_ELEMENTS.includes(tagName) ? [] : [tagName]),
    ...attrs.flatMap(({ name }) => (ROBOT_ATTRIBUTES.includes(name) ? [] : [name])),
  ])

const dingtalkSubject: Subject = {
  name: 'dingtalk',
  fixed: ['13800000000', 'zhang_san'],
  ann: '13911111111',
  titleMax: 40,
  reachedAnyway: [],
  secrets: [TOKEN, SECRET],
  show(report, composing) {
    const settings = {
      webhookUrl: new URL(`https://oapi.dingtalk.com/robot/send?access_token=${TOKEN}`),
      secret: SECRET,
      keyword: 'deploy_bot*',
      atMobiles: ['13800000000'],
      atUserIds: ['zhang_san'],
      atAll: false,
    }
    const message = dingtalk.compose(report, settings, composing)
    const { mentioned } = seenBy({ ...message.body })
    const { title, text } = message.body.markdown
    const sent = JSON.stringify(message.body)
    // Keyword and mentions are the user's own words, and stand as they are.
    const body = text.replace(/\n\ndeploy_bot\*$/, '')
    return {
      title,
      ...versions(textOf(htmlOf(body))),
      links: linksIn(body),
      foreign: foreignIn(body),
      sent,
      sizes: [{ size: Buffer.byteLength(sent), limit: 20_000 }],
      called: [...mentioned.mobiles, ...mentioned.userIds, ...(mentioned.all ? ['all'] : [])],
      plain: dingtalk.text(message),
    }
  },
}

const wecomSubject: Subject = {
  name: 'wecom',
  fixed: ['zhang_san', '13800000000'],
  ann: 'ann.lee',
  titleMax: 40,
  reachedAnyway: [],
  secrets: [TOKEN],
  show(report, composing) {
    const settings = {
      webhookUrl: new URL(`https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${TOKEN}`),
      atUserIds: ['zhang_san'],
      atMobiles: ['13800000000'],
      atAll: false,
      attachLog: false,
    }
    const message = wecom.compose(report, settings, composing)
    const [markdown, text] = message.parts
    const content = markdown?.kind === 'markdown' ? markdown.content : ''
    const call = text?.kind === 'text' ? text : undefined
    const called = [
      mentions('markdown', { content }),
      mentions('text', {
        content: call?.content,
        mentioned_list: call?.userIds,
        mentioned_mobile_list: call?.mobiles,
      }),
    ]
    const body = content.replace(/(?:<@[^<>\s]+> ?)+$/, '')
    return {
      title: content.split('\n', 1)[0]?.replace(/^### /, '').replaceAll('`', '') ?? '',
      ...versions(textOf(htmlOf(body))),
      links: linksIn(body),
      foreign: foreignIn(body),
      sent: JSON.stringify(message.parts),
      sizes: [
        { size: Buffer.byteLength(content), limit: 4096 },
        { size: Buffer.byteLength(call?.content ?? ''), limit: 2048 },
      ],
      called: called.flatMap(({ mobiles, userIds, all }) => [
        ...userIds,
        ...mobiles,
        ...(all ? ['all'] : []),
      ]),
      plain: wecom.text(message),
    }
  },
}

const feishuSubject: Subject = {
  name: 'feishu',
  fixed: ['zhang_san'],
  ann: 'ann.lee',
  titleMax: 40,
  reachedAnyway: [],
  secrets: [TOKEN, SECRET],
  show(report, composing) {
    const settings = {
      webhookUrl: new URL(`https://open.feishu.cn/open-apis/bot/v2/hook/${TOKEN}`),
      secret: SECRET,
      keyword: 'deploy_bot*',
      atUserIds: ['zhang_san'],
      atAll: false,
    }
    const message = feishu.compose(report, settings, composing)
    const seen = message.parts.map((part) => seenInFeishu({ ...part }))
    const { title = '', text = '' } = seen[0] ?? {}
    const body = text.replace(/\n\ndeploy_bot\*$/, '')
    const shown = textOf(htmlOf(body))
    return {
      title,
      texts: [shown],
      // The header of the card stands in the group, too.
      read: [folded(`${title} ${shown}`)],
      links: linksIn(body),
      foreign: foreignIn(body),
      sent: JSON.stringify(message.parts),
      sizes: message.parts.map((part) => ({ size: Buffer.byteLength(JSON.stringify(part)), limit: 20_000 })),
      called: seen.flatMap(({ mentioned }) => [...mentioned.userIds, ...(mentioned.all ? ['all'] : [])]),
      plain: feishu.text(message),
    }
  },
}

const emailSubject: Subject = {
  name: 'email',
  fixed: ['team@example.com'],
  ann: 'ann@example.com',
  titleMax: 78,
  reachedAnyway: ['team@example.com'],
  secrets: [PASSWORD],
  show(report, composing) {
    const settings = {
      host: 'smtp.example.com',
      port: 465,
      security: 'implicit-tls' as const,
      username: 'ci@example.com',
      password: PASSWORD,
      from: { address: 'ci@example.com' },
      to: [{ address: 'team@example.com' }],
      cc: [],
      bcc: [],
      replyTo: [],
      attachLog: false,
    }
    const message = email.compose(report, settings, composing)
    const body = message.html.replace(/^[\s\S]*?<body/i, '<body')
    const elements = elementsOf(body)
    return {
      title: message.subject,
      ...versions(textOf(body), message.text),
      links: elements.flatMap(({ attrs }) =>
        attrs.flatMap(({ name, value }) => (/^(href|src|background)$/.test(name) ? [value] : [])),
      ),
      foreign: [
        ...elements.flatMap(({ tagName }) =>
          /^(script|img|iframe|form|object|svg|link|style)$/.test(tagName) ? [tagName] : [],
        ),
        ...elements.flatMap(({ attrs }) =>
          attrs.flatMap(({ name }) => (name.startsWith('on') ? [name] : [])),
        ),
        ...(parse(message.html).mode === 'quirks' ? ['quirks'] : []),
      ],
      sent: JSON.stringify(message),
      sizes: [{ size: Buffer.byteLength(message.html), limit: 102 * 1024 }],
      called: message.recipients,
      plain: email.text(message),
    }
  },
}

export const subjects: readonly Subject[] = [
  dingtalkSubject,
  wecomSubject,
  feishuSubject,
  emailSubject,
  ...presetSubjects,
]
