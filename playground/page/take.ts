/** What people copy: the secret, the command that stores it, the workflow. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { commands, isRepository, SHELLS } from './command.js'
import { POSITIONS } from './protocol.js'
import { radios } from './radios.js'
import { inputFields, type Shown } from './sections.js'
import { concealed, type Json, toConfig } from './settings.js'
import { type State, toggled } from './state.js'
import { withInputs } from './workflow-text.js'

export const takePanel = (shown: Shown): TemplateResult => {
  const config = toConfig(shown.state.settings, shown.state.form)
  const warnings = warningsOf(config, shown)
  return html`${warnings.map((warning) => html`<p class="warning">${warning}</p>`)}
    ${secretPanel(config, warnings.length > 0, shown)} ${workflowPanel(shown)}`
}

/** What is to be known of the settings before they are used. */
function warningsOf(config: Json, { state, words }: Shown): readonly string[] {
  const { settings, faults } = state
  return [
    ...(settings.chosen.length === 0 ? [words.nothingChosen] : []),
    ...(faults.length > 0 ? [words.faultsLeft(faults.length)] : []),
    ...(isOfSandbox(config) ? [words.sandboxLeft] : []),
  ]
}

/** The sandbox listens on this machine, and its mailboxes have a domain that exists nowhere. */
const isOfSandbox = (config: Json): boolean => /127\.0\.0\.1|@sandbox\.test/.test(JSON.stringify(config))

function secretPanel(config: Json, isUnfit: boolean, shown: Shown): TemplateResult {
  const { state, words, actions } = shown
  const { form, revealed, shell, repository } = state
  const isRevealed = revealed.has('json')
  const visible = isRevealed ? config : concealed(config, form)
  const { clipboard, file } = commands(shell, repository)
  return html`<section class="card" aria-labelledby="title-secret">
    <h3 id="title-secret">${words.takeSecret}</h3>
    <p class="help">${words.takeSecretHelp}</p>
    <label class="inline"
      ><input
        type="checkbox"
        .checked=${isRevealed}
        @change=${() => actions.change({ revealed: toggled(revealed, 'json') })}
      />${words.showSecrets}</label
    >
    ${copyable('json', words.secretJson, JSON.stringify(visible, null, 2), shown, {
      whole: JSON.stringify(config, null, 2),
      isUnfit,
    })}
    <div class="row"><button type="button" @click=${actions.saveConfig}>${words.saveFile}</button></div>
    <h4>${words.store}</h4>
    ${repositoryField(state, shown)}
    ${radios({
      name: 'shell',
      legend: words.shell,
      options: SHELLS.map((value) => ({ value, label: words.shells[value] })),
      chosen: shell,
      choose: (chosen) => actions.change({ shell: chosen }),
    })}
    ${copyable('clipboard', words.fromClipboard, clipboard, shown)}
    ${copyable('file', words.fromFile, file, shown)}
  </section>`
}

function repositoryField({ repository }: State, { words, actions }: Shown): TemplateResult {
  const isWrong = repository !== '' && !isRepository(repository)
  return html`<div class="field ${isWrong ? 'faulty' : ''}">
    <label for="repository">${words.repository}</label>
    <input
      id="repository"
      type="text"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      placeholder="OWNER/REPO"
      aria-describedby=${isWrong ? 'repository-fault' : nothing}
      aria-invalid=${isWrong ? 'true' : 'false'}
      .value=${repository}
      @input=${(event: InputEvent) => actions.change({ repository: (event.target as HTMLInputElement).value.trim() })}
    />
    ${isWrong ? html`<p class="fault" id="repository-fault">${words.repositoryWrong}</p>` : nothing}
  </div>`
}

function workflowPanel(shown: Shown): TemplateResult {
  const { state, words, actions } = shown
  const { form, settings, position, extent } = state
  const isInJob = position === 'last-step' || position === 'at-end'
  const text = form.workflows[position][extent]
  return html`<section class="card" aria-labelledby="title-workflow-part">
    <h3 id="title-workflow-part">${words.takeWorkflow}</h3>
    ${radios({
      name: 'position',
      legend: words.position,
      options: POSITIONS.map((value) => ({ value, label: words.positions[value] })),
      chosen: position,
      choose: (chosen) => actions.change({ position: chosen }),
    })}
    <p class="help">${words.positionHelp[position]}</p>
    ${isInJob ? inputFields(shown) : nothing}
    ${
      position === 'workflow-run'
        ? nothing
        : radios({
            name: 'extent',
            legend: words.extent,
            options: (['part', 'whole'] as const).map((value) => ({ value, label: words.extents[value] })),
            chosen: extent,
            choose: (chosen) => actions.change({ extent: chosen }),
          })
    }
    <p class="help">${extent === 'part' ? words.partHelp[position] : words.wholeHelp}</p>
    ${copyable(
      'workflow',
      words.workflowYaml,
      isInJob ? withInputs(text, form.inputs, settings.inputs) : text,
      shown,
    )}
  </section>`
}

interface CopyOptions {
  /** What is copied, where not all of it is shown. */
  readonly whole?: string
  /** There is a warning about it: said again once it was copied. */
  readonly isUnfit?: boolean
}

/** A text to be copied. */
function copyable(
  name: string,
  title: string,
  text: string,
  { state, words, actions }: Shown,
  { whole = text, isUnfit = false }: CopyOptions = {},
): TemplateResult {
  const { copied } = state
  const worked = isUnfit ? words.copiedUnfit : words.copied
  const said = copied?.name === name ? (copied.worked ? worked : words.notCopied) : ''
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
