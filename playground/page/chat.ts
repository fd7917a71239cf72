/** A robot's Markdown, shown about as the chat shows it. */
import { html, type TemplateResult } from 'lit-html'

export const chatView = (markdown: string): TemplateResult => html`<pre>${markdown}</pre>`
