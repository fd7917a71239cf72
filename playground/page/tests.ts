/** The tests: one button per channel and one for all, and what came of it, with its fix. */
import { html, nothing, type TemplateResult } from 'lit-html'
import type { FormChannel, TestResult } from './protocol.js'
import type { Shown } from './sections.js'
import type { Test } from './state.js'
import type { PageWords } from './words/en.js'

/** A channel's own button, with the state of its test beside it. */
export function testButton({ name, title }: FormChannel, { state, words, actions }: Shown): TemplateResult {
  const isRunning = state.tests[name]?.kind === 'running'
  return html`<button
    type="button"
    class="primary"
    aria-disabled=${isRunning ? 'true' : 'false'}
    aria-label="${words.test}: ${title[state.language]}"
    @click=${() => !isRunning && actions.test([name])}
  >
    ${isRunning ? words.running : words.test}
  </button>`
}

export function testPanel(shown: Shown): TemplateResult {
  const { state, words, actions } = shown
  const { form, settings, tests } = state
  const chosen = form.channels.filter(({ name }) => settings.chosen.includes(name))
  const isRunning = chosen.some(({ name }) => tests[name]?.kind === 'running')
  const isIdle = chosen.length === 0 || isRunning
  return html`<div class="card">
    <p class="help">${state.sandbox ? words.testsSandbox : words.testsHelp}</p>
    <button
      type="button"
      class="primary"
      aria-disabled=${isIdle ? 'true' : 'false'}
      @click=${() => !isIdle && actions.test(settings.chosen)}
    >
      ${words.testAll}
    </button>
    <div role="status" class="results">${chosen.map((channel) => testOutcome(channel, shown))}</div>
  </div>`
}

/** What came of a channel's test: beside its button, and with the others. */
export function testOutcome(
  { name, title }: FormChannel,
  { state, words }: Shown,
): ReturnType<typeof outcome> | typeof nothing {
  const test = state.tests[name]
  return test ? outcome(title[state.language], test, words) : nothing
}

function outcome(title: string, test: Test, words: PageWords): TemplateResult | TemplateResult[] {
  switch (test.kind) {
    case 'running':
      return html`<div class="result running">
        <strong>${title}</strong> <span>${words.running}</span>
        <progress aria-label="${title}: ${words.running}"></progress>
      </div>`
    case 'refused':
      return html`<div class="result failed">
        <strong>${title}</strong> <span class="badge">${words.status.failed}</span>
        <p>${words.refused(test.message, test.faults)}</p>
      </div>`
    case 'done':
      return test.results.map((result) => told(result, title, words))
  }
}

const told = (
  { channel, target, status, attempts, duration_ms, message }: TestResult,
  title: string,
  words: PageWords,
): TemplateResult =>
  html`<div class="result ${status}">
    <strong>${target.replace(channel, title)}</strong> <span class="badge">${words.status[status]}</span>
    <small>${words.took((duration_ms / 1000).toFixed(1), attempts)}</small>
    ${message ? html`<p>${message}</p>` : nothing}
  </div>`
