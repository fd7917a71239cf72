/** How the messages look. A mail is shown in a frame of its own that can load and send nothing. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { chatView } from './chat.js'
import { type Bubble, MOMENTS, type Preview, type View } from './protocol.js'
import { radios } from './radios.js'
import type { Shown } from './sections.js'
import type { PageWords } from './words/en.js'

export function previewPanel({ state, words, actions }: Shown): TemplateResult {
  const { form, language, previews, moment, shownTarget } = state
  const titleOf = (channel: string): string =>
    form.channels.find(({ name }) => name === channel)?.title[language] ?? channel
  const shown = previews.find(({ target }) => target === shownTarget) ?? previews[0]
  const body = shown ? message(shown.messages[moment], words) : html`<p class="help">${words.noPreview}</p>`
  return html`<section class="card" id="preview" aria-labelledby="title-preview">
    <h3 id="title-preview">${words.preview}</h3>
    <p class="help">${words.previewHelp}</p>
    ${radios({
      name: 'moment',
      legend: words.moment,
      options: MOMENTS.map((value) => ({ value, label: words.moments[value] })),
      chosen: moment,
      choose: (chosen) => actions.change({ moment: chosen }),
    })}
    ${
      shown && previews.length > 1
        ? radios({
            name: 'target',
            legend: words.target,
            options: previews.map(({ channel, target }) => ({
              value: target,
              label: target.replace(channel, titleOf(channel)),
            })),
            chosen: shown.target,
            choose: (target) => actions.change({ shownTarget: target }),
          })
        : nothing
    }
    ${body}
  </section>`
}

function message(preview: Preview, words: PageWords): TemplateResult {
  if ('untold' in preview) return html`<p class="untold">${words.untold(preview.untold)}</p>`
  return viewed(preview.view, words)
}

function viewed(view: View, words: PageWords): TemplateResult {
  switch (view.kind) {
    case 'mail':
      return html`<div class="mail">
        <dl>
          <dt>${words.mail.from}</dt>
          <dd>${view.from}</dd>
          <dt>${words.mail.to}</dt>
          <dd>${view.to}</dd>
          <dt>${words.mail.subject}</dt>
          <dd><strong>${view.subject}</strong></dd>
        </dl>
        <iframe src="/mail-frame" sandbox="allow-scripts" title=${words.mail.frame} .mail=${view.html}></iframe>
      </div>`
    case 'chat':
      return chat(view, words)
    case 'text':
      return html`<pre class="bubble" tabindex="0">${view.text}</pre>`
  }
}

function chat({ title, bubbles, mentions }: View & { kind: 'chat' }, words: PageWords): TemplateResult {
  const called = mentions.map((id) => (id === '@all' ? words.everybody : `@${id}`))
  return html`<div class="chat">
    ${title === undefined ? nothing : html`<p class="notification"><span>${words.notification}</span> ${title}</p>`}
    ${bubbles.map(bubbleView)}
    ${called.length === 0 ? nothing : html`<p class="notification"><span>${words.mentions}</span> ${called.join(' ')}</p>`}
  </div>`
}

function bubbleView(bubble: Bubble): TemplateResult {
  if (bubble.kind === 'text') return html`<div class="bubble">${bubble.text}</div>`
  const { header, markdown, escapes } = bubble
  return html`<div class="bubble">
    ${header ? html`<div class="card-header on-${header.colour}">${header.title}</div>` : nothing}
    ${chatView(markdown, escapes)}
  </div>`
}

type Frame = HTMLIFrameElement & { readonly mail?: string }

/** Hands each mail to its frame; a frame that is not there yet asks for it when it is. */
export function deliverMails(): void {
  for (const frame of document.querySelectorAll<Frame>('iframe')) handOver(frame)
}

/** Listens to the frames: one that is ready gets its mail, one that has shown it says how high it is. */
export function attendFrames(): void {
  addEventListener('message', ({ source, data }) => {
    const frames = [...document.querySelectorAll<Frame>('iframe')]
    const frame = frames.find(({ contentWindow }) => contentWindow === source)
    if (!frame) return
    if (data === 'ready') handOver(frame)
    else if (typeof data === 'number') frame.style.height = `${Math.min(Math.max(data, 120), 2000)}px`
  })
}

/** The frame has no origin of its own to be named. */
const handOver = (frame: Frame): void => frame.contentWindow?.postMessage(frame.mail ?? '', '*')
