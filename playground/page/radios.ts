/** A choice of few, side by side. */
import { html, type TemplateResult } from 'lit-html'

export interface Radios<V extends string> {
  readonly name: string
  readonly legend: string
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly chosen: V
  choose(value: V): void
}

export const radios = <V extends string>({
  name,
  legend,
  options,
  chosen,
  choose,
}: Radios<V>): TemplateResult =>
  html`<fieldset class="segments">
    <legend>${legend}</legend>
    ${options.map(
      ({ value, label }) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            value=${value}
            .checked=${value === chosen}
            @change=${() => choose(value)}
          /><span>${label}</span></label
        >`,
    )}
  </fieldset>`
