/**
 * Reads the Markdown that robots take: headings, quotes, bold, inline code, coloured text, links and WeCom's
 * mentions. What is none of these is text, so that nothing is lost. Pure.
 */

export interface Span {
  readonly text: string
  readonly kind?: 'code' | 'mention'
  readonly isBold?: boolean
  readonly colour?: 'green' | 'red' | 'grey'
  /** Where it leads. */
  readonly url?: string
}

export interface Line {
  readonly kind: 'heading' | 'quote' | 'line'
  readonly spans: readonly Span[]
}

/** Colours by the names and values that the robots' services have for them; others are shown as text. */
const COLOURS: Readonly<Record<string, NonNullable<Span['colour']>>> = {
  green: 'green',
  info: 'green',
  '#1f883d': 'green',
  red: 'red',
  warning: 'red',
  '#d73a49': 'red',
  grey: 'grey',
  comment: 'grey',
  '#6e7781': 'grey',
}

/** @param escapes whether a backslash and a character reference mean what they do in HTML's Markdown (DingTalk, Feishu) */
export const readLines = (markdown: string, escapes: boolean): readonly Line[] =>
  markdown
    .trim()
    .split('\n')
    .map((line) => readLine(line.trimEnd(), escapes))

function readLine(line: string, escapes: boolean): Line {
  const [, mark = '', rest = ''] = /^(#{1,6} |> ?)?(.*)$/s.exec(line) ?? []
  const kind = mark.startsWith('#') ? 'heading' : mark.startsWith('>') ? 'quote' : 'line'
  return { kind, spans: readSpans(rest, escapes, {}) }
}

type Style = Omit<Span, 'text' | 'kind'>

const MARK =
  /`(?<code>[^`]*)`|(?<bold>\*\*)|<font color="(?<colour>[^"]*)">|(?<end><\/font>)|\[(?<label>(?:\\.|[^\]\\])*)\]\((?<url>[^)\s]*)\)|<@(?<person>[^>\s]+)>/
const ESCAPE = /\\(?<escaped>[!-/:-@[-`{-~])|&(?<reference>amp|lt|gt|#\d{1,5});/
const PLAIN = new RegExp(MARK.source, 'g')
const ESCAPING = new RegExp(`${ESCAPE.source}|${MARK.source}`, 'g')
const NAMES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' }

const referred = (reference: string): string =>
  NAMES[reference] ?? String.fromCodePoint(Number(reference.slice(1)))

function readSpans(text: string, escapes: boolean, outer: Style): readonly Span[] {
  const spans: Span[] = []
  let style = outer
  let read = 0
  const add = (found: string, more: Partial<Span> = {}): void => {
    if (found !== '') spans.push({ text: found, ...style, ...more })
  }
  for (const match of text.matchAll(escapes ? ESCAPING : PLAIN)) {
    add(text.slice(read, match.index))
    read = match.index + match[0].length
    const { label, url, bold, colour, end, ...shown } = match.groups ?? {}
    if (label !== undefined) spans.push(...readSpans(label, escapes, { ...style, url: url ?? '' }))
    else if (bold ?? colour ?? end) style = restyled(style, bold !== undefined, colour)
    else add(...literal(shown))
  }
  add(text.slice(read))
  return spans
}

/** A mark that stands for a text. */
function literal({
  escaped,
  reference,
  code,
  person,
}: Readonly<Record<string, string | undefined>>): [string, Partial<Span>?] {
  if (code !== undefined) return [code, { kind: 'code' }]
  if (person !== undefined) return [`@${person}`, { kind: 'mention' }]
  return [escaped ?? (reference === undefined ? '' : referred(reference))]
}

/** The style behind a mark that encloses text: bold is turned on or off, a colour begun or ended. */
function restyled(style: Style, isBold: boolean, colour: string | undefined): Style {
  if (isBold) return { ...style, isBold: !style.isBold }
  const { colour: _, ...rest } = style
  const known = COLOURS[colour ?? '']
  return known ? { ...rest, colour: known } : rest
}
