/** The form and the workflows follow from the declarations and the examples; nothing is forgotten. */

import { existsSync } from 'node:fs'
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { expect, test } from '@jest/globals'
import { form } from '../../playground/form.js'
import { POSITIONS, type Position } from '../../playground/page/protocol.js'
import { workflows } from '../../playground/workflows.js'
import { CHANNELS, registry } from '../../src/channels/index.js'
import { generalFields } from '../../src/config/general.js'
import { ruleFields } from '../../src/config/target-rules.js'

const REPOSITORY = 'https://github.com/octo/notify'
const { channels, general, inputs, providers } = form(REPOSITORY)
const declared = [
  generalFields,
  ruleFields,
  ...CHANNELS.map((name) => registry[name].settings.fields),
].flatMap((fields) => Object.values(fields))

test('every setting is on the page once, but for what only a running job knows', () => {
  const shown = [...general.flatMap(({ fields }) => fields), ...inputs].map(({ name }) => name)
  expect(new Set(shown).size).toBe(shown.length)
  const all = Object.values(generalFields).map(({ json }) => json)
  expect(all.filter((name) => !shown.includes(name))).toEqual([
    'notification_types',
    'test_only',
    'at_end',
    'status',
    'needs',
    'steps',
    'output',
    'error',
    'github_token',
    'matrix',
    'job_total',
    'check_run_id',
  ])
  for (const { name, fields } of channels) {
    const own = Object.values(registry[name as 'email'].settings.fields).map(({ json }) => json)
    const rules = Object.values(ruleFields).map(({ json }) => json)
    expect(fields.map((field) => field.name)).toEqual([...own, ...rules])
  }
})

test('a credential is never shown in the clear', () => {
  const secret = declared.filter(({ kind }) => kind.secret).map(({ json }) => json)
  for (const { name, widget } of [...channels, ...general].flatMap(({ fields }) => fields))
    expect([name, widget === 'secret']).toEqual([name, secret.includes(name)])
})

test('every field has a label of its own and a widget that fits', () => {
  const fields = [...channels, ...general].flatMap((section) => section.fields)
  expect(fields.filter(({ label }) => !declared.some((field) => field.label === label))).toEqual([])
  const widgets = Object.fromEntries(fields.map(({ name, widget }) => [name, widget]))
  expect(widgets).toMatchObject({
    smtp_port: 'number',
    to: 'list',
    at_mobiles: 'list',
    enable_tls: 'flag',
    provider: 'choice',
    webhook_url: 'secret',
    mention_map: 'lines',
    fields: 'lines',
    body: 'lines',
    subject: 'line',
    notify_on_success: 'choice',
  })
  expect(fields.filter(({ widget, options }) => widget === 'choice' && !options?.length)).toEqual([])
  expect(providers).toMatchObject({ gmail: { host: 'smtp.gmail.com' }, qq: { host: 'smtp.qq.com' } })
})

test('what names a file of the job is not for the secret', () => {
  expect(inputs.map(({ name }) => name).sort()).toEqual(['known_causes', 'output_file', 'test_report'])
})

test('every provider has a name for people, and what has to be looked up leads to a guide that is there', () => {
  const fields = channels.flatMap((channel) => channel.fields)
  const { options, titles = {} } = fields.find(({ name }) => name === 'provider') ?? {}
  expect([...(options ?? [])].sort()).toEqual(Object.keys(providers).sort())
  expect(Object.keys(titles).sort()).toEqual(Object.keys(providers).sort())
  const guided = fields.filter(({ guide }) => guide)
  expect(guided.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['provider', 'password', 'webhook_url']),
  )
  for (const { guide } of guided)
    for (const address of Object.values(guide ?? {}))
      expect(existsSync(address.replace(`${REPOSITORY}/blob/main/`, ''))).toBe(true)
})

const aJob = (name: string): string => `  ${name}:\n    runs-on: x\n    steps:\n      - run: x\n`

/** The part put to where its help says that it belongs. */
const around = (position: Position, part: string): string =>
  position === 'workflow-run'
    ? part
    : position === 'final-job'
      ? `on: push\njobs:\n${aJob('lint')}${aJob('test')}${part}`
      : `on: push\njobs:\n  lint:\n    runs-on: x\n    steps:\n${part}`

test.each(POSITIONS.flatMap((position) => [[position, 'whole'] as const, [position, 'part'] as const]))(
  'the workflow for %s (%s) is right, and has all settings in the one secret',
  (position, extent) => {
    const text = workflows(process.cwd())[position][extent]
    const content = extent === 'whole' ? text : around(position, text)
    const parsed = parseWorkflow({ name: position, content }, new NoOperationTraceWriter())
    expect(parsed.context.errors.getErrors()).toEqual([])
    const template = parsed.value && convertWorkflowTemplate(parsed.context, parsed.value)
    expect(template).toBeDefined()
    expect(text.match(/^ {10}config: .*$/gm)).toEqual(['          config: ${{ secrets.NOTIFY_CONFIG }}'])
    for (const { input } of CHANNELS.flatMap((name) => Object.values(registry[name].settings.fields)))
      expect(text).not.toContain(`${input}:`)
  },
)
