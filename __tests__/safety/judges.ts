/** What others make of our texts: a Markdown parser with GitHub's extensions, an HTML parser, the runner. */
import { lexer, parse, type Token, type Tokens } from 'marked'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { BREAK } from '../../src/safety/inert.js'

/** The kinds of mark-up that the text holds, nested ones included. */
export function markUpIn(markdown: string): ReadonlySet<string> {
  const kinds = new Set<string>()
  const visit = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      kinds.add(token.type)
      if ('tokens' in token && token.tokens) visit(token.tokens)
      if (token.type === 'list') for (const item of (token as Tokens.List).items) visit(item.tokens)
    }
  }
  visit(lexer(markdown))
  return kinds
}

/** Every link and image of the text, by the place it leads to. */
export const linksIn = (markdown: string): readonly string[] =>
  elementsOf(htmlOf(markdown)).flatMap(({ tagName, attrs }) =>
    attrs.flatMap(({ name, value }) =>
      (tagName === 'a' || tagName === 'img') && /^(href|src)$/.test(name) ? [value] : [],
    ),
  )

/** What a reader sees of it, without our breaks, blanks folded. */
export const readMarkdown = (markdown: string): string => readHtml(htmlOf(markdown))

export const readHtml = (html: string): string => folded(textOf(html))

/** The text of HTML, our breaks included. */
export function textOf(html: string): string {
  const texts: string[] = []
  walk(parseFragment(html), (node) => {
    if (node.nodeName === '#text') texts.push((node as DefaultTreeAdapterTypes.TextNode).value)
    else if (node.nodeName === 'br' || node.nodeName === 'p') texts.push(' ')
  })
  return texts.join('')
}

export const folded = (text: string): string => text.replaceAll(BREAK, '').replace(/\s+/g, ' ').trim()

export function elementsOf(html: string): readonly DefaultTreeAdapterTypes.Element[] {
  const found: DefaultTreeAdapterTypes.Element[] = []
  walk(parseFragment(html), (node) => {
    if ('tagName' in node) found.push(node)
  })
  return found
}

function walk(
  node: DefaultTreeAdapterTypes.ParentNode,
  visit: (node: DefaultTreeAdapterTypes.Node) => void,
): void {
  for (const child of node.childNodes) {
    visit(child)
    if ('childNodes' in child) walk(child, visit)
  }
}

/**
 * Whether the runner would obey anything in a line of output: it reads lines as .NET does (CR, LF, CRLF end
 * them), takes `::command` at a line's start after white space and `##[command]` anywhere (actions/runner,
 * ActionCommand).
 */
export const isObeyed = (output: string): boolean =>
  output.split(/\r\n|\r|\n/).some((line) => line.trimStart().startsWith('::') || line.includes('##['))

/** What nobody sees, or what turns the order of what is seen, by code points. */
const UNSEEN: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200c],
  [0x200e, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
  [0xe0000, 0xe0fff],
]

export const hasUnseen = (text: string): boolean =>
  [...text].some((char) => UNSEEN.some(([first, last]) => first <= code(char) && code(char) <= last))

const code = (char: string): number => char.codePointAt(0) ?? 0

/** Addresses that a client would make a link of (GitHub Flavored Markdown, 'Autolinks (extension)'). */
const ADDRESS = /[a-z][a-z0-9+.-]*:\/\/\S|\bwww\.[\w-]|[\w.+-]+@[\w-]+\.[\w-]/i

export const hasAddress = (text: string): boolean => ADDRESS.test(text)

export const htmlOf = (markdown: string): string => parse(markdown, { async: false })

/** The text with its character references resolved: what programs that look for mentions see. */
export const unescaped = (html: string): string => {
  const [node] = parseFragment(html).childNodes
  return node && 'value' in node ? node.value : ''
}
