/** The gallery's page: each message as its recipient sees it. One file that loads nothing from anywhere. */
import { readFileSync } from 'node:fs'
import Mustache from 'mustache'
import { titles } from '../../playground/labels.js'
import { readLines, type Span } from '../../playground/page/chat-markdown.js'
import type { Bubble, View } from '../../playground/page/protocol.js'
import { NOTIFICATION_MAX } from '../../src/message/headline.js'
import { columns, cut } from '../../src/message/shorten.js'
import type { DocumentLanguage } from '../../src/model/language.js'
import type { CaseName } from './cases.js'

/** A message of one channel. */
export interface Exhibit {
  readonly channel: string
  readonly view: View
}

export interface Row {
  readonly name: CaseName
  readonly language: DocumentLanguage
  readonly exhibits: readonly Exhibit[]
}

const SCHEMES = ['light', 'dark'] as const

/** Rows of frames of one message: all channels on a phone, light and dark, and the mail on a desk. */
export const STRIPS = [...SCHEMES, 'desk'] as const

type Scheme = (typeof SCHEMES)[number]

/** Widths at which a mail is shown on a phone and on a desk, px. */
const PHONE_WIDTH = 320
const DESK_WIDTH = 640

const asset = (name: string): string => readFileSync(`scripts/gallery/${name}`, 'utf8')

/** @param rows every message, in the order in which they are shown */
export const galleryPage = (rows: readonly Row[]): string =>
  Mustache.render(asset('page.mustache'), {
    style: asset('style.css'),
    rows: rows.map(({ name, language, exhibits }) => ({
      id: rowId(name, language),
      name,
      language,
      strips: [
        ...SCHEMES.map((scheme) => ({
          scheme,
          figures: exhibits.map((exhibit) => figure(exhibit, { scheme, width: PHONE_WIDTH, language })),
        })),
        {
          scheme: 'desk',
          figures: exhibits
            .filter(({ view }) => view.kind === 'mail')
            .flatMap((exhibit) =>
              SCHEMES.map((scheme) => figure(exhibit, { scheme, width: DESK_WIDTH, language })),
            ),
        },
      ],
    })),
  })

export const rowId = (name: CaseName, language: DocumentLanguage): string => `${name}-${language}`

interface Frame {
  readonly scheme: Scheme
  /** px */
  readonly width: number
  readonly language: DocumentLanguage
}

function figure({ channel, view }: Exhibit, { scheme, width, language }: Frame) {
  return {
    channel,
    scheme,
    width,
    caption: titles[channel]?.[language] ?? channel,
    notification: cut(notificationOf(view), NOTIFICATION_MAX, columns),
    ...(view.kind === 'mail' && { mail: { ...view, html: inScheme(view.html, scheme) } }),
    ...(view.kind === 'chat' && { bubbles: view.bubbles.map(bubble) }),
    ...(view.kind === 'text' && { bubbles: [bubble(view)] }),
  }
}

/** What the notification bar shows: the subject, the robot's title, or else the first line. */
function notificationOf(view: View): string {
  if (view.kind === 'mail') return view.subject
  if (view.kind === 'text') return view.text.split('\n', 1)[0] ?? ''
  const [first] = view.bubbles
  if (view.title !== undefined || !first) return view.title ?? ''
  return first.kind === 'text' ? first.text : plain(first)
}

const plain = ({ markdown, escapes }: Bubble & { kind: 'markdown' }): string =>
  readLines(markdown, escapes)[0]
    ?.spans.map(({ text }) => text)
    .join('') ?? ''

/** The mail as a program shows it that is set to this scheme, whatever the browser is set to. */
const inScheme = (html: string, scheme: Scheme): string =>
  html
    .replaceAll('(prefers-color-scheme: dark)', scheme === 'dark' ? 'all' : 'not all')
    .replace('content="light dark"', `content="${scheme}"`)

function bubble(shown: Bubble | (View & { kind: 'text' })) {
  if (shown.kind === 'text') return { text: shown.text }
  return {
    ...(shown.header && { header: shown.header }),
    lines: readLines(shown.markdown, shown.escapes).map(({ kind, spans }) => ({
      kind,
      spans: spans.map(span),
      isEmpty: spans.length === 0,
    })),
  }
}

const span = ({ text, kind, isBold, colour, url }: Span) => ({
  text,
  isCode: kind === 'code',
  classes: [colour, kind === 'mention' && 'mention', url !== undefined && 'link', isBold && 'bold']
    .filter(Boolean)
    .join(' '),
})
