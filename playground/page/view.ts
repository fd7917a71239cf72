/** The whole page, from the choice of channels to the finished workflow. */
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

/** The way through the page: each step has its heading and its place in the list at the top. */
const STEPS = ['channels', 'settings', 'test', 'take'] as const

type Step = (typeof STEPS)[number]

export const pageView = (shown: Shown): TemplateResult => {
  const { words } = shown
  return html`<a class="skip" href="#step-take" @click=${goTo('take')}>${words.skip}</a>
    ${header(shown)}${steps(shown)}
    <main>
      ${step('channels', html`${channelPicker(shown)}${sandbox(shown)}${existing(shown)}`, shown)}
      ${step(
        'settings',
        html`<div class="beside">
          <div class="column">${channelSections(shown)}${generalSections(shown)}</div>
          ${previewPanel(shown)}
        </div>`,
        shown,
      )}
      ${step('test', testPanel(shown), shown)} ${step('take', takePanel(shown), shown)}
    </main>`
}

const step = (name: Step, content: TemplateResult, { words }: Shown): TemplateResult =>
  html`<section class="step" aria-labelledby="step-${name}">
    <h2 id="step-${name}" tabindex="-1">${STEPS.indexOf(name) + 1}. ${words.steps[name]}</h2>
    ${content}
  </section>`

const steps = ({ words }: Shown): TemplateResult =>
  html`<nav aria-label=${words.way}>
    <ol>
      ${STEPS.map(
        (name, index) =>
          html`<li><a href="#step-${name}" @click=${goTo(name)}>${index + 1}. ${words.steps[name]}</a></li>`,
      )}
    </ol>
  </nav>`

/** The address holds the token: it stays as it is. */
const goTo =
  (name: Step) =>
  (event: Event): void => {
    event.preventDefault()
    const heading = document.getElementById(`step-${name}`)
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView()
  }

function header({ state, words, actions }: Shown): TemplateResult {
  const { token, language } = state
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

/** For those who have no account at hand. */
function sandbox({ state, words, actions }: Shown): TemplateResult {
  const { sandbox, form } = state
  return html`<div class="card">
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
    ${sandbox ? html`<button type="button" @click=${actions.fillSandbox}>${words.sandboxFill}</button>` : nothing}
  </div>`
}

function existing({ state, words, actions }: Shown): TemplateResult {
  const { pasted, isPasteWrong } = state
  return html`<details class="card">
    <summary><h3>${words.openConfig}</h3></summary>
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
