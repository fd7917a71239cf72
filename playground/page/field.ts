/** One field: label, help, widget, and what is wrong with it. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import type { FormField, Language } from './protocol.js'
import { isOnByDefault } from './settings.js'
import type { PageWords } from './words/en.js'

export interface FieldOptions {
  readonly words: PageWords
  readonly language: Language
  /** Its place in the config; unique on the page. */
  readonly place: string
  readonly value: string | boolean | undefined
  readonly fault: string | undefined
  readonly placeholder?: string
  /** What an empty choice means, where that is not the default. */
  readonly emptyChoice?: string
  /** A secret that may be read on the screen. */
  readonly isRevealed: boolean
  onValue(value: string | boolean): void
  onReveal(): void
}

type Widget = (field: FormField, options: FieldOptions, aria: Aria) => TemplateResult

interface Aria {
  readonly id: string
  readonly describedBy: string
  readonly isInvalid: 'true' | 'false'
}

export function fieldView(field: FormField, options: FieldOptions): TemplateResult {
  const { language, place, fault, words } = options
  const id = `field-${place.replaceAll(/\W/g, '-')}`
  const describedBy = `${id}-help${fault ? ` ${id}-fault` : ''}`
  const aria: Aria = { id, describedBy, isInvalid: fault ? 'true' : 'false' }
  const widget = WIDGETS[field.widget] ?? line
  const label = html`<label for=${id}>${field.label[language]}</label>`
  const isFlag = field.widget === 'flag'
  return html`<div class="field ${isFlag ? 'flag' : ''} ${fault ? 'faulty' : ''}">
    ${isFlag ? html`${widget(field, options, aria)}${label}` : html`${label}${widget(field, options, aria)}`}
    <p class="help" id="${id}-help">${helpOf(field, language, words)}</p>
    ${fault ? html`<p class="fault" id="${id}-fault">${fault}</p>` : nothing}
  </div>`
}

const MANY_OPTIONS = 6 // from here on, a help that lists them says nothing that the widget does not

function helpOf(field: FormField, language: Language, words: PageWords): unknown {
  const whole = field.help[language]
  const isListed = (field.options ?? []).length >= MANY_OPTIONS
  const parts = (isListed ? whole.replace(/[:：].*$/, language === 'en' ? '.' : '。') : whole).split('`')
  const text = parts.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))
  const list = field.widget === 'list' ? words.listHelp : ''
  const isPlain = field.widget !== 'choice' && field.widget !== 'flag' && /^[\w-]+$/.test(field.shown ?? '')
  return html`${text} ${list} ${isPlain ? words.byDefault(field.shown ?? '') : ''}`
}

const textOf = (value: string | boolean | undefined): string => (value === undefined ? '' : String(value))

const line: Widget = ({ widget }, { value, placeholder, onValue }, { id, describedBy, isInvalid }) =>
  html`<input
    id=${id}
    type="text"
    inputmode=${widget === 'number' ? 'numeric' : nothing}
    autocomplete="off"
    autocapitalize="off"
    spellcheck="false"
    placeholder=${placeholder ?? nothing}
    aria-describedby=${describedBy}
    aria-invalid=${isInvalid}
    .value=${live(textOf(value))}
    @input=${(event: InputEvent) => onValue((event.target as HTMLInputElement).value)}
  />`

const lines: Widget = (_field, { value, onValue }, { id, describedBy, isInvalid }) =>
  html`<textarea
    id=${id}
    rows="2"
    autocapitalize="off"
    spellcheck="false"
    aria-describedby=${describedBy}
    aria-invalid=${isInvalid}
    .value=${live(textOf(value))}
    @input=${(event: InputEvent) => onValue((event.target as HTMLTextAreaElement).value)}
  ></textarea>`

const secret: Widget = (
  { label },
  { value, isRevealed, words, language, onValue, onReveal },
  { id, describedBy, isInvalid },
) =>
  html`<div class="secret">
    <input
      id=${id}
      type=${isRevealed ? 'text' : 'password'}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby=${describedBy}
      aria-invalid=${isInvalid}
      .value=${live(textOf(value))}
      @input=${(event: InputEvent) => onValue((event.target as HTMLInputElement).value)}
    />
    <button
      type="button"
      aria-pressed=${isRevealed ? 'true' : 'false'}
      aria-label="${words.reveal}: ${label[language]}"
      @click=${onReveal}
    >
      ${isRevealed ? words.conceal : words.reveal}
    </button>
  </div>`

const flag: Widget = (field, { value, onValue }, { id, describedBy, isInvalid }) =>
  html`<input
    id=${id}
    type="checkbox"
    aria-describedby=${describedBy}
    aria-invalid=${isInvalid}
    .checked=${live(typeof value === 'boolean' ? value : isOnByDefault(field))}
    @change=${(event: Event) => onValue((event.target as HTMLInputElement).checked)}
  />`

/** A value that is no option (it was pasted) is shown all the same, so that its fault has something to show. */
const choice: Widget = (
  { options = [], shown },
  { value, words, emptyChoice, onValue },
  { id, describedBy, isInvalid },
) => {
  const chosen = textOf(value)
  const named = (option: string): string => words.options[option] ?? option
  const empty = emptyChoice ?? (shown === undefined ? words.none : words.byDefault(named(shown)))
  const all = chosen === '' || options.includes(chosen) ? options : [...options, chosen]
  return html`<select
    id=${id}
    aria-describedby=${describedBy}
    aria-invalid=${isInvalid}
    @change=${(event: Event) => onValue((event.target as HTMLSelectElement).value)}
  >
    <option value="" ?selected=${chosen === ''}>${empty}</option>
    ${all.map((option) => html`<option value=${option} ?selected=${option === chosen}>${named(option)}</option>`)}
  </select>`
}

const WIDGETS: Readonly<Record<FormField['widget'], Widget>> = {
  flag,
  choice,
  number: line,
  list: lines,
  lines,
  line,
  secret,
}
