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
  /** Ids, with blanks between; empty where there is nothing to say. */
  readonly describedBy: string
  readonly isInvalid: 'true' | 'false'
}

export function fieldView(field: FormField, options: FieldOptions): TemplateResult {
  const { language, place, fault, words } = options
  const id = `field-${place.replaceAll(/\W/g, '-')}`
  const help = helpOf(field, language, words)
  const { guide } = field
  const describedBy = [help && `${id}-help`, fault && `${id}-fault`].filter(Boolean).join(' ')
  const aria: Aria = { id, describedBy, isInvalid: fault ? 'true' : 'false' }
  const widget = WIDGETS[field.widget] ?? line
  const label = html`<label for=${id}>${field.label[language]}</label>`
  const isFlag = field.widget === 'flag'
  return html`<div class="field ${isFlag ? 'flag' : ''} ${fault ? 'faulty' : ''}">
    ${isFlag ? html`${widget(field, options, aria)}${label}` : html`${label}${widget(field, options, aria)}`}
    ${help ? html`<p class="help" id="${id}-help">${help}</p>` : nothing}
    ${
      guide
        ? html`<p class="help">
            <a
              href=${guide[language]}
              target="_blank"
              rel="noreferrer"
              aria-label="${words.guide}: ${field.label[language]}"
              >${words.guide}</a
            >
          </p>`
        : nothing
    }
    ${fault ? html`<p class="fault" id="${id}-fault">${fault}</p>` : nothing}
  </div>`
}

const MANY_OPTIONS = 6 // from here on, a help that lists them says nothing that the widget does not

/** That a value is a secret need not be said here, where all of them go into one. */
const IS_SECRET = /\s*(A secret\.|请存为 secret。)$/

/** A sentence, or nothing where it would only say the label again. */
function helpOf(field: FormField, language: Language, words: PageWords): unknown {
  const whole = field.help[language].replace(IS_SECRET, '')
  const isListed = (field.options ?? []).length >= MANY_OPTIONS
  const parts = (isListed ? whole.replace(/[:：].*$/, language === 'en' ? '.' : '。') : whole).split('`')
  const isRepeated = plain(field.label[language]).includes(plain(whole.replace(/^是否/, '')))
  const text = isRepeated
    ? []
    : parts.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))
  const list = field.widget === 'list' ? words.listHelp : ''
  const isPlain = field.widget !== 'choice' && field.widget !== 'flag' && /^[\w-]+$/.test(field.shown ?? '')
  const shown = isPlain ? words.byDefault(field.shown ?? '') : ''
  return text.length === 0 && !list && !shown ? undefined : html`${text} ${list} ${shown}`
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

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
    aria-describedby=${describedBy || nothing}
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
    aria-describedby=${describedBy || nothing}
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
      aria-describedby=${describedBy || nothing}
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
    aria-describedby=${describedBy || nothing}
    aria-invalid=${isInvalid}
    .checked=${live(typeof value === 'boolean' ? value : isOnByDefault(field))}
    @change=${(event: Event) => onValue((event.target as HTMLInputElement).checked)}
  />`

/** A value that is no option (it was pasted) is shown all the same, so that its fault has something to show. */
const choice: Widget = (
  { options = [], titles, shown },
  { value, words, language, emptyChoice, onValue },
  { id, describedBy, isInvalid },
) => {
  const chosen = textOf(value)
  const named = (option: string): string => titles?.[option]?.[language] ?? words.options[option] ?? option
  const empty = emptyChoice ?? (shown === undefined ? words.none : words.byDefault(named(shown)))
  const all = inOrder(chosen === '' || options.includes(chosen) ? options : [...options, chosen], named)
  return html`<select
    id=${id}
    aria-describedby=${describedBy || nothing}
    aria-invalid=${isInvalid}
    @change=${(event: Event) => onValue((event.target as HTMLSelectElement).value)}
  >
    <option value="" ?selected=${chosen === ''}>${empty}</option>
    ${all.map((option) => html`<option value=${option} ?selected=${option === chosen}>${named(option)}</option>`)}
  </select>`
}

/** What has a Chinese name is what a Chinese reader looks for first; all else stays in its order. */
const inOrder = (options: readonly string[], named: (option: string) => string): readonly string[] =>
  options.toSorted((one, other) => Number(isChinese(named(other))) - Number(isChinese(named(one))))

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text)

const WIDGETS: Readonly<Record<FormField['widget'], Widget>> = {
  flag,
  choice,
  number: line,
  list: lines,
  lines,
  line,
  secret,
}
