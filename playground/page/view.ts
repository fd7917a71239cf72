/** The whole page. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { previewPanel } from './previews.js'
import type { Language } from './protocol.js'
import { radios } from './radios.js'
import { channelPicker, channelSections, generalSections, type Shown } from './sections.js'
import { takePanel } from './take.js'
import { testPanel } from './tests.js'

const LANGUAGES: readonly { readonly value: Language; readonly label: string }[] = [
  { value: 'en', label: 'English' },
  { value: 'zh-CN', label: '中文' },
]

export const pageView = (shown: Shown): TemplateResult => {
  const { words } = shown
  return html`<a class="skip" href="#preview" @click=${toPreview}>${words.skip}</a>
    ${header(shown)}
    <main>
      <div class="column">
        ${channelPicker(shown)}${channelSections(shown)}${generalSections(shown)}${existing(shown)}
      </div>
      <div class="column shown">${previewPanel(shown)}${testPanel(shown)}${takePanel(shown)}</div>
    </main>`
}

/** The address holds the token: it stays as it is. */
function toPreview(event: Event): void {
  event.preventDefault()
  document.getElementById('preview')?.focus()
}

function header({ state, words, actions }: Shown): TemplateResult {
  const { token, language, sandbox, form } = state
  return html`<header>
    <div>
      <h1>${words.title}</h1>
      <p>${words.tagline}</p>
    </div>
    ${radios({
      name: 'language',
      legend: words.language,
      options: LANGUAGES,
      chosen: language,
      choose: (chosen) => actions.change({ language: chosen }),
    })}
    <div class="sandbox">
      <label class="inline"
        ><input
          type="checkbox"
          role="switch"
          .checked=${sandbox}
          ?disabled=${form.sandboxOnly}
          aria-describedby="sandbox-help"
          @change=${() => actions.change({ sandbox: !sandbox })}
        />${words.sandbox}</label
      >
      <p class="help" id="sandbox-help">${form.sandboxOnly ? words.sandboxForced : words.sandboxHelp}</p>
      ${
        sandbox
          ? html`<button type="button" @click=${actions.fillSandbox}>${words.sandboxFill}</button>`
          : nothing
      }
    </div>
    ${
      token === ''
        ? html`<div class="token">
            <label for="token">${words.token}</label>
            <input
              id="token"
              type="text"
              autocomplete="off"
              spellcheck="false"
              aria-describedby="token-help"
              @change=${(event: Event) => actions.change({ token: (event.target as HTMLInputElement).value.trim() })}
            />
            <p class="help" id="token-help">${words.tokenHelp}</p>
          </div>`
        : nothing
    }
  </header>`
}

function existing({ state, words, actions }: Shown): TemplateResult {
  const { pasted, isPasteWrong } = state
  return html`<details class="card">
    <summary><h2>${words.openConfig}</h2></summary>
    <div class="field ${isPasteWrong ? 'faulty' : ''}">
      <label for="pasted">${words.secretJson}</label>
      <textarea
        id="pasted"
        rows="4"
        spellcheck="false"
        aria-describedby="pasted-help ${isPasteWrong ? 'pasted-fault' : ''}"
        aria-invalid=${isPasteWrong ? 'true' : 'false'}
        .value=${pasted}
        @input=${(event: InputEvent) =>
          actions.change({ pasted: (event.target as HTMLTextAreaElement).value, isPasteWrong: false })}
      ></textarea>
      <p class="help" id="pasted-help">${words.openConfigHelp}</p>
      ${isPasteWrong ? html`<p class="fault" id="pasted-fault">${words.notJson}</p>` : nothing}
    </div>
    <button type="button" @click=${actions.openPasted}>${words.openConfigButton}</button>
  </details>`
}
