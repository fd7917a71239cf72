/** The form: the channels with their targets, then what holds for all of them. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { fieldView } from './field.js'
import type { FormChannel, FormField, FormSection } from './protocol.js'
import type { Values } from './settings.js'
import { type Actions, faultAt, placeOf, type State, toggled } from './state.js'
import { testButton, testOutcome } from './tests.js'
import type { PageWords } from './words/en.js'

/** What every part of the page is made from. */
export interface Shown {
  readonly state: State
  readonly words: PageWords
  readonly actions: Actions
}

export function channelPicker({ state, words, actions }: Shown): TemplateResult {
  const { form, settings, language } = state
  const toggle = (name: string): void => {
    const { chosen } = settings
    const next = chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name]
    actions.fill({ ...settings, chosen: next })
  }
  return html`<fieldset class="picker">
    <legend class="help">${words.channelsHelp}</legend>
    <div class="chips">
      ${form.channels.map(
        ({ name, title }) =>
          html`<label class="chip"
            ><input
              type="checkbox"
              .checked=${settings.chosen.includes(name)}
              @change=${() => toggle(name)}
            />${title[language]}</label
          >`,
      )}
    </div>
  </fieldset>`
}

/** Inputs of the step, beside the workflow that they go into. */
export const inputFields = (shown: Shown): TemplateResult => {
  const { state, actions } = shown
  const set = (inputs: Values): void => actions.fill({ ...state.settings, inputs })
  return html`<div class="fields">
    ${state.form.inputs.map((field) => boundField(field, state.settings.inputs, set, {}, shown))}
  </div>`
}

/** The chosen channels, each with its targets and its own test. */
export const channelSections = (shown: Shown): TemplateResult[] =>
  shown.state.form.channels
    .filter(({ name }) => shown.state.settings.chosen.includes(name))
    .map((channel) => channelSection(channel, shown))

function channelSection(channel: FormChannel, shown: Shown): TemplateResult {
  const { state, words, actions } = shown
  const { settings, language } = state
  const targets = settings.targets[channel.name] ?? [{}]
  const setTargets = (next: readonly Values[]): void =>
    actions.fill({ ...settings, targets: { ...settings.targets, [channel.name]: next } })
  const target = (values: Values, index: number): TemplateResult => {
    const set = (next: Values): void => setTargets(targets.with(index, next))
    const number = targets.length > 1 ? index : undefined
    const fields = targetFields(channel, values, number, set, shown)
    if (number === undefined) return fields
    const name = words.targetNumber(index + 1)
    return html`<fieldset class="target">
      <legend>${name}</legend>
      ${fields}
      <button
        type="button"
        class="quiet"
        aria-label="${words.removeTarget}: ${channel.title[language]}, ${name}"
        @click=${() => setTargets(targets.toSpliced(index, 1))}
      >
        ${words.removeTarget}
      </button>
    </fieldset>`
  }
  return html`<section class="card" aria-labelledby="title-${channel.name}">
    <h3 id="title-${channel.name}">${channel.title[language]}</h3>
    ${targets.map(target)}
    <div class="row">
      ${testButton(channel, shown)}
      <button type="button" class="quiet" @click=${() => setTargets([...targets, {}])}>${words.addTarget}</button>
    </div>
    ${testOutcome(channel, shown)}
  </section>`
}

function targetFields(
  channel: FormChannel,
  values: Values,
  index: number | undefined,
  set: (values: Values) => void,
  shown: Shown,
): TemplateResult {
  const provider = shown.state.form.providers[String(values.provider)]
  const placeholders: Readonly<Record<string, string | undefined>> = {
    smtp_host: provider?.host,
    smtp_port: provider && String(provider.port),
  }
  const view = (field: FormField): TemplateResult =>
    boundField(
      field,
      values,
      set,
      { channel: channel.name, index, placeholder: placeholders[field.name] },
      shown,
    )
  return html`<div class="fields">${channel.fields.filter(({ isExtra }) => !isExtra).map(view)}</div>
    ${extra(
      channel.fields.filter(({ isExtra }) => isExtra),
      view,
      shown,
    )}`
}

/** What is seldom needed; it opens by itself where something in it is wrong. */
function extra(
  fields: readonly FormField[],
  view: (field: FormField) => TemplateResult,
  { words }: Shown,
): TemplateResult | typeof nothing {
  if (fields.length === 0) return nothing
  return html`<details class="extra">
    <summary>${words.extra}</summary>
    <div class="fields">${fields.map(view)}</div>
  </details>`
}

interface Where {
  readonly channel?: string
  readonly index?: number | undefined
  readonly placeholder?: string | undefined
}

function boundField(
  field: FormField,
  values: Values,
  set: (values: Values) => void,
  { channel, index, placeholder }: Where,
  { state, words, actions }: Shown,
): TemplateResult {
  const place = placeOf(field.name, channel, index)
  const { revealed, language } = state
  const isRule =
    channel !== undefined &&
    state.form.general.some(({ fields }) => fields.some(({ name }) => name === field.name))
  return fieldView(field, {
    words,
    language,
    place,
    value: values[field.name],
    fault: faultAt(state, place, channel),
    ...(placeholder !== undefined && { placeholder }),
    ...(isRule && { emptyChoice: words.asGeneral }),
    ...(field.name === 'provider' && { emptyChoice: words.otherServer }),
    isRevealed: revealed.has(place),
    onValue: (value) => set({ ...values, [field.name]: value }),
    onReveal: () => actions.change({ revealed: toggled(revealed, place) }),
  })
}

/** Timing stands open; the rest is there for those who look for it. */
export const generalSections = (shown: Shown): TemplateResult[] =>
  shown.state.form.general
    .filter(({ fields }) => fields.length > 0)
    .map((section, index) => generalSection(section, index === 0, shown))

function generalSection({ title, fields }: FormSection, isOpen: boolean, shown: Shown): TemplateResult {
  const { state, actions } = shown
  const { settings, language } = state
  const set = (general: Values): void => actions.fill({ ...settings, general })
  const hasFault = fields.some(({ name }) => faultAt(state, placeOf(name)) !== undefined)
  return html`<details class="card" ?open=${isOpen || hasFault}>
    <summary><h3>${title[language]}</h3></summary>
    <div class="fields">${fields.map((field) => boundField(field, settings.general, set, {}, shown))}</div>
  </details>`
}
