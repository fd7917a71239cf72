/** Starts the page: gets the form, shows it, and does what people ask for. */
import { render } from 'lit-html'
import * as api from './api.js'
import { CONFIG_FILE, shellOf } from './command.js'
import { attendFrames, deliverMails } from './previews.js'
import { type Form, type Language, POSITIONS, type Refused } from './protocol.js'
import { emptySettings, fromConfig, isObject, type Json, toConfig } from './settings.js'
import type { Actions, State, Test } from './state.js'
import { pageView } from './view.js'
import { en } from './words/en.js'
import { zhCN } from './words/zh-CN.js'

const PAUSE_MS = 200 // after the last key, before the server is asked
const COPIED_MS = 2000

const words = { en, 'zh-CN': zhCN }
const response = await fetch('/form.json')
const form = (await response.json()) as Form

const language: Language = navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en'
const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone

let state: State = {
  form,
  language,
  token: new URLSearchParams(location.hash.slice(1)).get('token') ?? '',
  sandbox: form.sandboxOnly,
  settings: emptySettings(form, { language, timezone }),
  faults: [],
  previews: [],
  tried: new Set(),
  tests: {},
  moment: 'failure',
  position: POSITIONS[0],
  extent: 'part',
  repository: '',
  shell: shellOf(navigator.userAgent),
  revealed: new Set(),
  pasted: '',
  isPasteWrong: false,
}

function show(): void {
  const shown = words[state.language]
  document.documentElement.lang = state.language
  document.title = shown.title
  render(pageView({ state, words: shown, actions }), document.body)
  deliverMails()
}

function change(patch: Partial<State>): void {
  const before = state
  state = { ...state, ...patch }
  show()
  if (
    before.settings !== state.settings ||
    before.language !== state.language ||
    before.token !== state.token
  ) {
    look()
  }
}

let asking: AbortController | undefined
let pause: ReturnType<typeof setTimeout> | undefined

/** Asks for faults and messages once nobody has typed for a moment; an answer that came too late is dropped. */
function look(): void {
  clearTimeout(pause)
  asking?.abort()
  if (state.token === '') return
  pause = setTimeout(async () => {
    asking = new AbortController()
    const { signal } = asking
    try {
      const answer = await api.preview(toConfig(state.settings, form), state, signal)
      if (signal.aborted || isRefused(answer)) return
      state = { ...state, faults: answer.faults, previews: answer.targets }
      show()
    } catch {
      // The server has gone, or the question is out of date; the next test says which.
    }
  }, PAUSE_MS)
}

const isRefused = (answer: object): answer is Refused => 'success' in answer && 'error' in answer

/** Tests the channels side by side, so that each tells its end as soon as it is known. */
async function test(channels: readonly string[]): Promise<void> {
  const running = Object.fromEntries(channels.map((name): [string, Test] => [name, { kind: 'running' }]))
  change({ tests: { ...state.tests, ...running }, tried: new Set([...state.tried, ...channels]) })
  await Promise.all(
    channels.map(async (name) => {
      const ended = await testOne(name)
      change({ tests: { ...state.tests, [name]: ended } })
    }),
  )
  document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
}

async function testOne(channel: string): Promise<Test> {
  try {
    const answer = await api.test(toConfig(state.settings, form, [channel]), state, state.sandbox)
    return isRefused(answer)
      ? { kind: 'refused', message: answer.message, faults: answer.faults?.length ?? 0 }
      : { kind: 'done', results: answer.results }
  } catch {
    return { kind: 'refused', message: words[state.language].unreachable, faults: 0 }
  }
}

async function fillSandbox(): Promise<void> {
  try {
    const config = await api.sandboxConfig(state)
    if (isRefused(config)) return
    const { chosen, targets } = fromConfig(config, form)
    change({ settings: { ...state.settings, chosen, targets }, tests: {} })
  } catch {
    // As above: a test will tell.
  }
}

function openPasted(): void {
  const config = parsed(state.pasted)
  if (config) change({ settings: fromConfig(config, form), tests: {}, pasted: '' })
  else change({ isPasteWrong: true })
}

function parsed(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

async function copy(name: string, text: string): Promise<void> {
  const worked = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  )
  const copied = { name, worked }
  change({ copied })
  setTimeout(() => {
    if (state.copied !== copied) return
    const { copied: _, ...rest } = state
    state = rest
    show()
  }, COPIED_MS)
}

function saveConfig(): void {
  const text = JSON.stringify(toConfig(state.settings, form), null, 2)
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = CONFIG_FILE
  link.click()
  URL.revokeObjectURL(url)
}

const actions: Actions = {
  change,
  fill: (settings) => change({ settings }),
  test: (channels) => void test(channels),
  fillSandbox: () => void fillSandbox(),
  openPasted,
  copy: (name, text) => void copy(name, text),
  saveConfig,
}

attendFrames()
show()
look()
