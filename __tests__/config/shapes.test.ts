/** Any JSON in any place of `config`: nothing throws, every fault has a sentence, and who is given well is served. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { credentials } from '../../src/config/credentials.js'
import { readConfig } from '../../src/config/read.js'
import type { Config, Target } from '../../src/model/config.js'
import { faultSentence } from '../../src/notify/skipped.js'
import { prepare } from '../../src/notify/target.js'
import { wordsFor } from '../../src/words/index.js'
import { failure } from '../message/reports.js'
import { counted, holdsAsync } from '../random.js'

type Json = Readonly<Record<string, unknown>>
type Path = readonly (string | number)[]

const schema = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../config.schema.json'), 'utf8'),
) as Json

const KEY = '693a91f6-7abc-4bc4-97a0-0ec2f1fa5aaa'
const ROBOT = { webhook_url: KEY, name: 'good' }
const MAIL = { smtp_host: 'mail.example.com', from: 'ci@example.com', to: ['dev@example.com'], name: 'good' }
/** Two targets of each channel: the second one stays as it is. */
const GOOD = {
  notification_config: {
    email: [{}, MAIL],
    dingtalk: [{}, { ...ROBOT, webhook_url: 'a'.repeat(64) }],
    wecom: [{}, ROBOT],
    feishu: [{}, ROBOT],
  },
}
const CHANNELS = Object.keys(GOOD.notification_config)
/** Who is told at all, and where all targets stand, is no matter of a single setting. */
const CHOOSING = ['$schema', 'notification_types', 'channels', 'notification_config']

/** The places where a schema takes a value: its members, the elements of its lists and the values of its maps. */
function places(part: Json, at: Path): readonly Path[] {
  const members = Object.entries((part.properties ?? {}) as Record<string, Json>)
  const forms = (part.anyOf ?? []) as readonly Json[]
  return [
    at,
    ...forms.flatMap((form) => places(form, at)),
    ...members.flatMap(([name, member]) => places(member, [...at, name])),
    ...(part.items ? places(part.items as Json, [...at, 0]) : []),
    ...(typeof part.additionalProperties === 'object'
      ? places(part.additionalProperties as Json, [...at, 'x'])
      : []),
  ]
}

const general = places(schema, []).filter(([name]) => name !== undefined && !CHOOSING.includes(String(name)))
const ofTargets = CHANNELS.flatMap((channel) =>
  places((schema.$defs as Record<string, Json>)[channel] ?? {}, ['notification_config', channel, 0]),
)

const NAMES = ['__proto__', 'constructor', 'toString', 'length', 'name', 'then', '']
const TEXTS = [
  '\0',
  '\ud800',
  '{{',
  '{{#a}}',
  '${{ }}',
  '"',
  '[',
  '{',
  '{"a":',
  '[[]]',
  '@all',
  '@',
  ',,,',
  '，',
  '\ufeff',
  '-----BEGIN CERTIFICATE-----',
  '1e999',
  'x'.repeat(5_000),
  ' \n',
]

const text = counted(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom(...TEXTS)))
const anything = fc.anything({
  key: fc.oneof(fc.string(), fc.constantFrom(...NAMES)),
  values: [
    text,
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(2 ** 60, -1, 0.5),
  ],
  maxDepth: 3,
  maxKeys: 4,
})
const deep = fc
  .integer({ min: 1, max: 3_000 })
  .map((depth) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)))
const wrong = fc.oneof(
  { weight: 8, arbitrary: anything },
  { weight: 1, arbitrary: deep },
  { weight: 4, arbitrary: text },
)
const change = fc.tuple(fc.constantFrom(...general, ...ofTargets), wrong)

/** The value with another one at a place; what stands in the way is replaced. */
function withValue(value: unknown, [first, ...rest]: Path, wanted: unknown): unknown {
  if (first === undefined) return wanted
  if (typeof first === 'number') {
    const list = Array.isArray(value) ? [...value] : []
    list[first] = withValue(list[first], rest, wanted)
    return list
  }
  const members = typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {}
  return { ...members, [first]: withValue(members[first], rest, wanted) }
}

const goodOf = ({ targets }: Config): readonly Target[] =>
  targets.filter(({ rules }) => rules.name === 'good')
const expected = goodOf(readConfig({ config: JSON.stringify(GOOD) }))

test('the places are those of the schema', () => {
  expect(expected.map(({ settings }) => settings.ok)).toEqual([true, true, true, true])
  for (const place of [['log_lines'], ['fields', 'x'], ['mention_map', 'x', 'user_id'], ['output_file', 0]])
    expect(general).toContainEqual(place)
  expect(ofTargets).toContainEqual(['notification_config', 'email', 0, 'cc', 0])
})

test('any value in any place costs at most itself', async () => {
  await holdsAsync(
    { sink: 'config', share: 5 },
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const value = changes.reduce<unknown>(
        (config, [place, wanted]) => withValue(config, place, wanted),
        GOOD,
      )
      const inputs = { config: JSON.stringify(value) }
      expect(credentials(inputs)).toBeInstanceOf(Array)
      const config = readConfig(inputs)
      expect(goodOf(config).map(({ channel, settings, rules }) => ({ channel, settings, rules }))).toEqual(
        expected.map(({ channel, settings, rules }) => ({ channel, settings, rules })),
      )
      saysFaults(config)
      await composes(config)
    }),
  )
}, 600_000)

test('any text in the place of config', async () => {
  await holdsAsync(
    { sink: 'config as a text' },
    fc.asyncProperty(
      fc.oneof(
        text,
        anything.map((value) => JSON.stringify(value) ?? ''),
      ),
      async (config) => {
        saysFaults(readConfig({ config }))
        expect(credentials({ config })).toBeInstanceOf(Array)
      },
    ),
  )
}, 600_000)

/** Every fault is a sentence that names its place, in both languages. */
function saysFaults({ faults, targets }: Config): void {
  const all = [
    ...faults,
    ...targets.flatMap(({ settings, ruleFaults }) => [...settings.faults, ...ruleFaults]),
  ]
  for (const language of ['en', 'zh-CN'] as const)
    for (const fault of all) {
      const sentence = faultSentence(fault, {
        words: wordsFor(language),
        secrets: { redact: (given) => given },
      })
      expect(sentence).toMatch(/^[a-z]/)
      expect(sentence).not.toMatch(/undefined|\[object|NaN/)
    }
}

/** Whoever has complete settings gets a message. */
async function composes({ general: settings, targets }: Config): Promise<void> {
  for (const target of targets) {
    if (!target.settings.ok) continue
    const words = wordsFor(target.rules.language ?? settings.language)
    const order = { report: { ...failure, fields: settings.fields }, general: settings, target, words }
    const { channel, compose } = await prepare(target.channel, target.settings.value, order)
    expect(channel.text(compose({ short: false, repeat: false })).length).toBeGreaterThan(0)
  }
}
