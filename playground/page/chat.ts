/** A robot's message about as the chat shows it. Its links are shown, not followed: the run is made up. */
import { html, type TemplateResult } from 'lit-html'
import { readLines, type Span } from './chat-markdown.js'

export const chatView = (markdown: string, escapes: boolean): TemplateResult[] =>
  readLines(markdown, escapes).map(
    ({ kind, spans }) =>
      html`<div class="chat-${kind}">${spans.length > 0 ? spans.map(span) : html`<br />`}</div>`,
  )

function span({ text, kind, isBold, colour, url }: Span): TemplateResult {
  const inner = kind === 'code' ? html`<code>${text}</code>` : html`${text}`
  const names = [colour, kind === 'mention' && 'mention', url !== undefined && 'link', isBold && 'bold']
  return html`<span class=${names.filter(Boolean).join(' ')} title=${url ?? ''}>${inner}</span>`
}
