/** What people take along: the secret, the command that stores it, the workflow. */
import { html, type TemplateResult } from 'lit-html'
import { POSITIONS } from './protocol.js'
import { radios } from './radios.js'
import type { Shown } from './sections.js'
import { concealed, toConfig } from './settings.js'
import { toggled } from './state.js'

export const CONFIG_FILE = 'job-notify.json'
const COMMAND = `gh secret set NOTIFY_CONFIG < ${CONFIG_FILE} && rm ${CONFIG_FILE}`

export function takePanel(shown: Shown): TemplateResult {
  const { state, words, actions } = shown
  const { form, settings, position, revealed } = state
  const config = toConfig(settings, form)
  const isRevealed = revealed.has('json')
  const visible = isRevealed ? config : concealed(config, form)
  return html`<section class="card" aria-labelledby="title-take">
    <h2 id="title-take">${words.take}</h2>
    <h3>${words.takeSecret}</h3>
    <p class="help">${words.takeSecretHelp}</p>
    <label class="inline"
      ><input
        type="checkbox"
        .checked=${isRevealed}
        @change=${() => actions.change({ revealed: toggled(revealed, 'json') })}
      />${words.showSecrets}</label
    >
    ${copyable('json', words.secretJson, JSON.stringify(visible, null, 2), shown, JSON.stringify(config, null, 2))}
    <div class="row"><button type="button" @click=${actions.saveConfig}>${words.saveFile}</button></div>
    ${copyable('command', words.command, COMMAND, shown)}
    <h3>${words.takeWorkflow}</h3>
    <p class="help">${words.takeWorkflowHelp}</p>
    ${radios({
      name: 'position',
      legend: words.position,
      options: POSITIONS.map((value) => ({ value, label: words.positions[value] })),
      chosen: position,
      choose: (chosen) => actions.change({ position: chosen }),
    })}
    <p class="help">${words.positionHelp[position]}</p>
    ${copyable('workflow', words.workflowYaml, form.workflows[position], shown)}
  </section>`
}

/** A text to be copied; `whole`: what is copied, where not all of it is shown. */
function copyable(
  name: string,
  title: string,
  text: string,
  { state, words, actions }: Shown,
  whole = text,
): TemplateResult {
  const { copied } = state
  const said = copied?.name === name ? (copied.worked ? words.copied : words.notCopied) : ''
  return html`<div class="copyable">
    <div class="row">
      <strong id="title-${name}">${title}</strong>
      <span role="status">${said}</span>
      <button type="button" aria-label="${words.copy}: ${title}" @click=${() => actions.copy(name, whole)}>
        ${words.copy}
      </button>
    </div>
    <pre tabindex="0" role="region" aria-labelledby="title-${name}">${text}</pre>
  </div>`
}
