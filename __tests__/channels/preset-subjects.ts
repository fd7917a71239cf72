/** The presets as the conformance table sees them: each message is read as its service's clients read it. */

import { cardOf, cardText } from '../../sandbox/services/teams.js'
import { parsed as telegramHtml } from '../../sandbox/services/telegram.js'
import { presets } from '../../src/channels/presets/index.js'
import type { Preset, PresetRequest, PresetSettings } from '../../src/channels/presets/preset.js'
import { channelOf } from '../../src/channels/presets/send.js'
import { elementsOf, folded, htmlOf, linksIn, textOf } from '../safety/judges.js'
import type { Shown, Subject } from './subjects.js'

const SECRET = 'a1b2c3d4e5f60718293a4b5c6d7e8f90'

type Body = Readonly<Record<string, unknown>>

/** What a service's reader sees of a request. */
type Seen = Omit<Shown, 'plain' | 'sent'>

const subject = <S extends PresetSettings>(
  name: string,
  preset: Preset<S>,
  settings: S,
  about: Pick<Subject, 'fixed' | 'titleMax'> & Partial<Pick<Subject, 'ann'>> & { readonly annId?: string },
  see: (body: Body, request: PresetRequest) => Seen,
): Subject => ({
  name,
  reachedAnyway: [],
  secrets: [],
  ann: undefined,
  ...about,
  show(report, composing) {
    const channel = channelOf(preset)
    const message = channel.compose(report, settings, composing)
    const request = preset.request(message, settings)
    return {
      ...see(request.body, request),
      sent: JSON.stringify(request.body),
      plain: channel.text(message),
    }
  },
})

const foreignIn = (
  html: string,
  elements: readonly string[],
  attributes: readonly string[],
): readonly string[] =>
  elementsOf(html).flatMap(({ tagName, attrs }) => [
    ...(elements.includes(tagName) ? [] : [tagName]),
    ...attrs.flatMap(({ name }) => (attributes.includes(name) ? [] : [name])),
  ])

/** Nothing in code becomes a link. */
const CODE = /<(pre|code)>[\s\S]*?<\/\1>/g

const shownAs = (html: string, title = '') => ({
  texts: [textOf(html.replace(CODE, ''))],
  read: [folded(`${title} ${textOf(html)}`)],
})

const hrefs = (html: string): readonly string[] =>
  elementsOf(html).flatMap(({ attrs }) =>
    attrs.flatMap(({ name, value }) => (name === 'href' ? [value] : [])),
  )

/** Slack's mrkdwn as HTML: code first, then control sequences, then marks between words. */
function slackHtml(text: string): string {
  const kept: string[] = []
  const keep = (html: string): string => `\ue000${kept.push(html) - 1}\ue001`
  return text
    .replace(/```\n?([\s\S]*?)```/g, (_, code: string) => keep(`<pre>${code}</pre>`))
    .replace(/`([^`\n]+)`/g, (_, code: string) => keep(`<code>${code}</code>`))
    .replace(/<(https?:[^|<>]*)(?:\|([^<>]*))?>/g, (_, url: string, label?: string) =>
      keep(`<a href="${url}">${label ?? url}</a>`),
    )
    .replace(/<[@!][^<>]*>/g, (call) => keep(`<mark title="${call.replace(/[<>]/g, '')}"></mark>`))
    .replace(/(^|[^\w*])\*(\S|\S[^*\n]*\S)\*(?![\w*])/g, '$1<strong>$2</strong>')
    .replace(/(^|[^\w_])_(\S|\S[^_\n]*\S)_(?![\w_])/g, '$1<em>$2</em>')
    .replace(/(^|[^\w~])~(\S|\S[^~\n]*\S)~(?![\w~])/g, '$1<s>$2</s>')
    .replace(/^&gt;(.*)$/gm, '<blockquote>$1</blockquote>')
    .replace(/\ue000(\d+)\ue001/g, (_, index: string) => kept[Number(index)] ?? '')
}

const slack = subject(
  'slack',
  presets.slack,
  {
    url: new URL(`https://hooks.slack.com/services/T0/B0/${SECRET}`),
    atUserIds: ['U0FIXED00'],
    atAll: false,
  },
  { fixed: ['U0FIXED00'], ann: 'UANNLEE00', annId: 'UANNLEE00', titleMax: 120 },
  ({ text }) => {
    const html = slackHtml(`${text}`)
    return {
      title: textOf(slackHtml(`${text}`.split('\n', 1)[0] ?? '')),
      texts: [textOf(html)],
      read: [folded(textOf(html))],
      links: hrefs(html),
      foreign: foreignIn(html, ['pre', 'code', 'a', 'strong', 'mark'], ['href', 'title']),
      sizes: [{ size: `${text}`.length, limit: 4_000 }],
      called: elementsOf(html).flatMap(({ tagName, attrs }) =>
        tagName === 'mark' ? attrs.map(({ value }) => value.replace('@', '')) : [],
      ),
    }
  },
)

const MARKDOWN_ELEMENTS = ['p', 'br', 'a', 'strong', 'code', 'pre']

const discord = subject(
  'discord',
  presets.discord,
  {
    url: new URL(`https://discord.com/api/webhooks/123456789012345678/${SECRET}`),
    atUserIds: ['223456789012345678'],
    atAll: false,
  },
  { fixed: ['223456789012345678'], ann: '323456789012345678', annId: '323456789012345678', titleMax: 40 },
  ({ content, embeds, allowed_mentions: allowed }) => {
    const [{ description }] = embeds as readonly [{ description: string }]
    const { parse, users } = allowed as { parse: readonly string[]; users: readonly string[] }
    const heading = `${content}`.replace(/(?: <@\d+>)+$/, '')
    const html = htmlOf(description)
    const called = [...`${content}`.replace(/\\[\s\S]/g, '').matchAll(/<@(\d+)>/g)].map(([, id = '']) => id)
    const title = folded(textOf(htmlOf(heading)))
    return {
      title,
      ...shownAs(html, title),
      links: linksIn(description),
      foreign: [...foreignIn(html, MARKDOWN_ELEMENTS, ['href']), ...foreignIn(htmlOf(heading), ['p'], [])],
      sizes: [
        { size: `${content}`.length, limit: 2_000 },
        { size: description.length, limit: 4_096 },
      ],
      called: [...called.filter((id) => users.includes(id)), ...parse],
    }
  },
)

const telegram = subject(
  'telegram',
  presets.telegram,
  {
    url: new URL(`https://api.telegram.org/bot123456789:${SECRET}`),
    chatId: '-1001234567890',
    atUserIds: ['5100000'],
    atAll: false,
  },
  { fixed: ['5100000'], ann: '5200000', annId: '5200000', titleMax: 120 },
  ({ text }) => {
    const { shown, people, fault } = telegramHtml(`${text}`)
    const body = `${text}`.replace(/\n?(?:<a href="tg:[^>]*>\d+<\/a> ?)+$/, '')
    return {
      title: shown.split('\n', 1)[0] ?? '',
      ...shownAs(body),
      links: hrefs(body),
      foreign: [...foreignIn(body, ['b', 'a', 'code', 'pre'], ['href']), ...(fault ? [fault] : [])],
      sizes: [
        { size: shown.length, limit: 4_096 },
        { size: Buffer.byteLength(`${text}`), limit: 32_768 },
      ],
      called: people,
    }
  },
)

const nobody = { atUserIds: [], atAll: false }

const addresses = (text: string): readonly string[] => text.match(/https?:\/\/[^\s<>]+/g) ?? []

const ntfy = subject(
  'ntfy',
  presets.ntfy,
  { url: new URL('https://ntfy.sh/topic'), token: SECRET, ...nobody },
  { fixed: [], titleMax: 40 },
  ({ title, message }) => ({
    title: `${title}`,
    texts: [`${message}`],
    read: [folded(`${title} ${message}`)],
    links: addresses(`${message}`),
    foreign: [],
    sizes: [{ size: Buffer.byteLength(`${message}`), limit: 4_096 }],
    called: [],
  }),
)

const bark = subject(
  'bark',
  presets.bark,
  { url: new URL(`https://api.day.app/${SECRET}`), ...nobody },
  { fixed: [], titleMax: 40 },
  ({ title, body, device_key: _key, ...rest }) => ({
    title: `${title}`,
    texts: [`${body}`],
    read: [folded(`${title} ${body}`)],
    links: addresses(`${body}`),
    foreign: [],
    sizes: [{ size: Buffer.byteLength(JSON.stringify({ title, body, ...rest })), limit: 4_000 }],
    called: [],
  }),
)

const pushplus = subject(
  'pushplus',
  presets.pushplus,
  { url: new URL(`https://www.pushplus.plus/send/${SECRET}`), ...nobody },
  { fixed: [], titleMax: 40 },
  ({ title, content }) => ({
    title: `${title}`,
    ...shownAs(`${content}`, `${title}`),
    links: hrefs(`${content}`),
    foreign: foreignIn(`${content}`, ['b', 'a', 'br', 'code', 'pre'], ['href']),
    sizes: [
      { size: `${title}`.length, limit: 100 },
      { size: `${content}`.length, limit: 20_000 },
    ],
    called: [],
  }),
)

const serverchan = subject(
  'serverchan',
  presets.serverchan,
  { url: new URL(`https://sctapi.ftqq.com/${SECRET}.send`), ...nobody },
  { fixed: [], titleMax: 32 },
  ({ title, desp }) => {
    const html = htmlOf(`${desp}`)
    return {
      title: `${title}`,
      ...shownAs(html, `${title}`),
      links: linksIn(`${desp}`),
      foreign: foreignIn(html, MARKDOWN_ELEMENTS, ['href']),
      sizes: [
        { size: [...`${title}`].length, limit: 32, isTitle: true },
        { size: Buffer.byteLength(`${desp}`), limit: 32 * 1024 },
      ],
      called: [],
    }
  },
)

/** What a card may hold (adaptivecards.io, version 1.4): text runs, in which nothing is mark-up. */
const CARD_MEMBERS: Readonly<Record<string, readonly string[]>> = {
  RichTextBlock: ['type', 'spacing', 'inlines'],
  TextRun: ['type', 'text', 'weight', 'size', 'color', 'fontType', 'isSubtle', 'selectAction'],
  'Action.OpenUrl': ['type', 'url'],
}

function foreignInCard(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(foreignInCard)
  if (typeof value !== 'object' || value === null) return []
  const { type } = value as { type?: unknown }
  const members = CARD_MEMBERS[`${type}`]
  if (!members) return [`${type}`]
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(members.includes(name) ? [] : [name]),
    ...foreignInCard(inner),
  ])
}

const teams = subject(
  'teams',
  presets.teams,
  { url: new URL(`https://a.api.powerplatform.com/workflows/invoke?sig=${SECRET}`), ...nobody },
  { fixed: [], titleMax: 120 },
  (body) => {
    const card = cardOf(body)
    const text = cardText(card)
    return {
      title: text.split('\n', 1)[0] ?? '',
      texts: [text],
      read: [folded(text)],
      links: [...JSON.stringify(card).matchAll(/"Action\.OpenUrl","url":("[^"]*")/g)].map(([, url = '""']) =>
        JSON.parse(url),
      ),
      foreign: card ? foreignInCard(card.body) : ['no card'],
      sizes: [{ size: Buffer.byteLength(JSON.stringify(body)), limit: 24_000 }],
      called: [],
    }
  },
)

export const presetSubjects: readonly Subject[] = [
  slack,
  teams,
  discord,
  telegram,
  ntfy,
  bark,
  pushplus,
  serverchan,
]
