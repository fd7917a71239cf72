/**
 * A message as elements of an adaptive card (adaptivecards.io, version 1.4). Each part is the JSON of one element,
 * followed by a comma, so that limits are counted in the bytes that go out. Text runs know no mark-up: whatever
 * they hold is text.
 */
import type { Dialect } from '../../message/layout.js'
import { inJson, utf8Bytes } from '../../message/shorten.js'
import { inertMailText } from '../../safety/inert.js'
import type { Words } from '../../words/words.js'
import { byMood } from '../robot/markdown.js'
import { times } from './times.js'

type Run = Readonly<Record<string, unknown>> & { readonly text: string }

const run = (text: string, looks: Readonly<Record<string, unknown>> = {}): Run => ({
  type: 'TextRun',
  text,
  ...looks,
})

const runTo = (text: string, url: string | undefined, looks: Readonly<Record<string, unknown>> = {}): Run =>
  run(text, { ...looks, ...(url && { selectAction: { type: 'Action.OpenUrl', url } }) })

const json = (value: unknown): string => `${JSON.stringify(value)},`

const line = (...inlines: readonly Run[]): string =>
  json({ type: 'RichTextBlock', spacing: 'Small', inlines: inlines.filter(({ text }) => text !== '') })

const COLOURS = byMood({ green: 'Good', red: 'Attention', grey: 'Default' })
const BOLD = { weight: 'Bolder' }
const CODE = { fontType: 'Monospace', size: 'Small' }

const OPEN = '{"type":"RichTextBlock","spacing":"Small","inlines":['
/** An element's list may not end in a comma. */
const CLOSE = `${JSON.stringify(run(' '))}]},`

const codeRun = (text: string, looks: Readonly<Record<string, unknown>> = {}): string =>
  json(run(`${text}\n`, { ...CODE, ...looks }))

export const cardDialect = ({ message: { colon } }: Words): Dialect => ({
  size: utf8Bytes,
  heading: (text, mood) => line(run(inertMailText(text), { ...BOLD, size: 'Medium', color: COLOURS[mood] })),
  note: (text, url) => line(runTo(inertMailText(text), url)),
  item: (text) => line(run(`• ${inertMailText(text)}`)),
  lead: (sha, text, url) =>
    line(runTo(inertMailText(sha ?? ''), url), run(sha && text ? ' ' : ''), run(inertMailText(text))),
  failure: ({ job, step, note, url }, label = '• ') => {
    const name = [job, step].flatMap((part) => (part ? [inertMailText(part)] : [])).join(' › ')
    return line(run(label), runTo(name, url, BOLD), run(note ? ` (${inertMailText(note)})` : ''))
  },
  passageTitle: (title) => line(run(inertMailText(title), BOLD)),
  line: (shown) =>
    line(
      run(inertMailText(shown.text) + times(shown.times), {
        ...CODE,
        ...(shown.cause && { color: 'Attention' }),
      }),
    ),
  gap: (text) => line(run(`… ${inertMailText(text)} …`, { isSubtle: true })),
  fence: {
    open: OPEN,
    close: CLOSE,
    line: (shown) =>
      codeRun(inertMailText(shown.text) + times(shown.times), shown.cause ? { color: 'Attention' } : {}),
    gap: (text) => codeRun(`… ${inertMailText(text)} …`, { isSubtle: true }),
  },
  row: ({ label, value, url }) =>
    line(run(`${inertMailText(label)}${colon.trim()} `, BOLD), runTo(inertMailText(value), url)),
  link: ({ label, url }) => line(runTo(inertMailText(label), url)),
  sectionEnd: '',
  value: (text) => inJson(inertMailText(text)),
  literal: inJson,
  body: (text) => `${OPEN}{"type":"TextRun","text":"${text}"}]},`,
})
