/** HTML as a real parser reads it. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node

export interface ParsedElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** All elements in their order. */
export function elementsIn(html: string): readonly ParsedElement[] {
  const elements: ParsedElement[] = []
  walk(parse(html), (node) => {
    if ('tagName' in node)
      elements.push({
        name: node.tagName,
        attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
      })
  })
  return elements
}

/** All text that a person may see, the title and hidden preview too; not the style sheets. */
export function textIn(html: string): string {
  const texts: string[] = []
  walk(parse(html), (node) => {
    const isStyle = 'parentNode' in node && node.parentNode?.nodeName === 'style'
    if ('value' in node && !isStyle) texts.push(node.value)
  })
  return texts.join('')
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node)
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, visit)
}
