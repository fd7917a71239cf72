/** What the other side says in a reply that we have no words for. */

/** UTF-8, with or without a byte order mark; what is none is read as GB 18030, in which some gateways answer. */
export function textOf(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    return new TextDecoder('gb18030').decode(body)
  }
}

/** It as the detail of an explanation, uncut: secrets are taken out first. */
export function detailOf(body: Uint8Array): { readonly detail?: string } {
  const detail = quoted(body)
  return detail === undefined ? {} : { detail }
}

/** The heading of a page, the text of anything else, in one line; nothing where it is no text. */
function quoted(body: Uint8Array): string | undefined {
  const text = textOf(body).trim()
  if (text.includes('\ufffd') || text.includes('\0')) return undefined
  const said = text.startsWith('<') ? headingOf(text) : text
  return said.replace(/\s+/g, ' ').trim() || undefined
}

function headingOf(page: string): string {
  const tag = page.search(/<(?:title|h1)[\s>]/i)
  const start = tag < 0 ? 0 : page.indexOf('>', tag) + 1
  return start > 0 ? (page.slice(start).split('<', 1)[0] ?? '') : ''
}
