/** The user's own templates: what they can name, what is a fault, and what they cannot do. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { utf8Bytes } from '../../src/message/shorten.js'
import { templateFaults } from '../../src/message/template/faults.js'
import { type Description, templateFields } from '../../src/message/template/fields.js'
import { renderTemplate, templateFault } from '../../src/message/template/render.js'
import { renderTitle } from '../../src/message/template/title.js'
import { templateView } from '../../src/message/template/view.js'
import type { Place } from '../../src/message/template/walk.js'
import type { Report } from '../../src/model/report.js'
import { enCauses } from '../../src/words/en-causes.js'
import { wordsFor } from '../../src/words/index.js'
import { explain } from '../../src/words/words.js'
import { zhCNCauses } from '../../src/words/zh-CN-causes.js'
import { holds } from '../random.js'
import { anyReport, bare, failure, matrix, REPORTS_SHARE, stillFailing, success, text } from './reports.js'

const view = (report: Report) => templateView(report, { words: wordsFor('en'), timezone: 'UTC' })

const place: Place = { escape: (value) => `<${value}>`, literal: (own) => own, size: utf8Bytes, limit: 1_000 }

const rendered = (
  template: string,
  report: Report = failure,
  over: Partial<Place> = {},
): string | undefined => renderTemplate(template, view(report), { ...place, ...over })

const fault = (template: string, report: Report = failure): string | undefined =>
  templateFault('body', template, view(report))?.code

test.each([
  ['{{task}} {{statusText}} {{duration}}', '<CI / build> <Failed> <3 min 25 s>'],
  [
    '{{commit.short}} {{commit.author}} {{pullRequest.number}} {{run.attempt}}',
    '<abc1234> <Ann Lee> <12> <2>',
  ],
  ['{{#commit}}{{sha}} of {{task}}{{/commit}}', '<abc1234def5678abc1234def5678abc1234def56> of <CI / build>'],
  ['{{#tests.failing}}{{suite}}: {{name}}{{/tests.failing}}', '<parser>: <parses an empty list>'],
  ['{{#failures}}- {{step}}\n{{/failures}}', '- <Run tests>'],
  ['{{#failure}}red{{/failure}}{{#success}}green{{/success}}', 'red'],
  ['{{^success}}not green{{/success}}{{^tag}}, no tag{{/tag}}', 'not green, no tag'],
  ['{{fields.Version}} {{#fields}}{{name}}={{value}}{{/fields}}', '<1.4.0> <Version>=<1.4.0>'],
  ['{{{task}}} {{&task}}', '<CI / build> <CI / build>'],
  ['{{! a remark }}{{task}}', '<CI / build>'],
  ['{{=<% %>=}}<% task %> {{task}}', '<CI / build> {{task}}'],
  ['{{failure}}', '<true>'],
])('%s', (template, expected) => {
  expect(rendered(template)).toBe(expected)
  expect(fault(template)).toBeUndefined()
})

test('the section of a group is shown where anything of it is known', () => {
  expect(rendered('a{{#release}}b{{/release}}{{#pullRequest}}c{{/pullRequest}}{{#tests}}d{{/tests}}')).toBe(
    'acd',
  )
  expect(rendered('a{{#pullRequest}}b{{/pullRequest}}{{#tests}}c{{/tests}}', bare)).toBe('a')
})

test('flags tell how it ended', () => {
  expect(rendered('{{#stillFailing}}{{#notes}}{{text}}{{/notes}}{{/stillFailing}}', stillFailing)).toBe(
    '<Failing for 4 runs, since 1234567>',
  )
  expect(rendered('{{jobCounts}}', matrix)).toBe('<2 failed, 1 timed out, 1 succeeded, 1 skipped>')
})

describe('a fault', () => {
  test.each([
    ['{{nonsense}}', 'template.unknown-field'],
    ['{{task.length}}', 'template.unknown-field'],
    ['{{commit}}', 'template.unknown-field'],
    ['{{commit.nonsense}}', 'template.unknown-field'],
    ['{{#release}}{{nonsense}}{{/release}}', 'template.unknown-field'],
    ['{{#failures}}{{commit.short}}{{nonsense}}{{/failures}}', 'template.unknown-field'],
    ['{{failures.step}}', 'template.unknown-field'],
    ['{{fields.Nobody}}', 'template.unknown-field'],
    ['{{.}}', 'template.unknown-field'],
    ['{{> partial}}', 'template.unsupported'],
    [`${'{{#commit}}'.repeat(30)}x${'{{/commit}}'.repeat(30)}`, 'template.unsupported'],
    ['{{task', 'template.syntax'],
    ['{{#commit}}', 'template.syntax'],
    ['{{#commit}}{{/release}}', 'template.syntax'],
    ['{{/commit}}', 'template.syntax'],
    ['{{=}}', 'template.syntax'],
    ['x'.repeat(100_000), 'template.syntax'],
    ['file://body.html', 'template.file'],
    [' FILE:///etc/passwd\n', 'template.file'],
    ['', 'template.empty'],
    [' \n ', 'template.empty'],
    ['{{#success}}green{{/success}}', 'template.empty'],
    ['{{tag}}', 'template.empty'],
  ])('is found in %j', (template, code) => {
    expect(fault(template)).toBe(code)
    expect(rendered(template, failure, { escape: (value) => value })).toBeUndefined()
  })

  test.each([
    'constructor',
    '__proto__',
    'toString',
    'task.constructor',
    'commit.__proto__',
    'failures.map',
    'failures.length',
    'fields.constructor',
    'fields.__proto__',
    'hasOwnProperty',
  ])('is a name that only the language knows: %s', (name) => {
    for (const template of [
      `{{${name}}}`,
      `{{{${name}}}}`,
      `{{#${name}}}x{{/${name}}}`,
      `{{^${name}}}x{{/${name}}}`,
    ]) {
      expect(fault(template)).toBe('template.unknown-field')
      expect(rendered(template)).toBeUndefined()
    }
  })

  test('is told with the input, the name and the fix', () => {
    const explanation = templateFault('title', '{{nonsense}}', view(failure))
    expect(explanation && explain(enCauses, explanation)).toMatch(
      /title .* nonsense\. The built-in text .* documentation/,
    )
    expect(explanation && explain(zhCNCauses, explanation)).toMatch(/title .* nonsense.*文档/)
  })
})

test('the faults of all templates are told together, each with its input', () => {
  const templates = { title: '{{task}}', body: '{{nonsense}}', 'email-subject': undefined, other: '{{#' }
  const faults = templateFaults(templates, failure, { words: wordsFor('en'), timezone: 'UTC' })
  expect(faults.map(({ code, about }) => [code, about?.input])).toEqual([
    ['template.unknown-field', 'body'],
    ['template.syntax', 'other'],
  ])
})

describe('what is rendered', () => {
  const shrinking = `head {{output}} tail`
  const long: Report = { ...success, output: 'word '.repeat(5_000) }

  test('is shortened in its values, never in its own text', () => {
    const short = rendered(shrinking, long) ?? ''
    expect(utf8Bytes(short)).toBeLessThanOrEqual(1_000)
    expect(short).toMatch(/^head <word [\s\S]*…> tail$/)
  })

  test('is nothing where its own text does not fit', () => {
    expect(rendered('x'.repeat(1_001))).toBeUndefined()
  })

  test('ends, however its loops are nested', () => {
    const many: Report = {
      ...failure,
      fields: Array.from({ length: 50 }, (_, i) => ({ name: `n${i}`, value: 'v' })),
    }
    const nest = (depth: number, inner: string): string =>
      '{{#fields}}'.repeat(depth) + inner + '{{/fields}}'.repeat(depth)
    expect(fault(nest(8, 'x'), many)).toBe('template.too-long')
    expect(fault(nest(8, ''), many)).toBe('template.too-long')
    expect(rendered(nest(8, '{{name}}'), many)).toBeUndefined()
  })

  test('is within its limit or nothing, for any template and report', () => {
    const tags = fc.constantFrom(
      '{{task}}',
      '{{output}}',
      '{{{error}}}',
      '{{#failures}}',
      '{{/failures}}',
      '{{#tests.failing}}',
      '{{/tests.failing}}',
      '{{excerpt}}',
      '{{^tag}}',
      '{{/tag}}',
    )
    const template = fc.array(fc.oneof(tags, text(30)), { maxLength: 12 }).map((parts) => parts.join(''))
    holds(
      { sink: 'templates', share: REPORTS_SHARE },
      fc.property(template, anyReport, (given, report) => {
        const result = rendered(given, report)
        if (result !== undefined) expect(utf8Bytes(result)).toBeLessThanOrEqual(1_000)
        expect(typeof (fault(given, report) ?? '')).toBe('string')
      }),
    )
  })
})

test('every field that is documented is one, in both languages, and no other', () => {
  const names = (fields: Readonly<Record<string, Description>>): readonly string[] =>
    Object.entries(fields).flatMap(([name, { fields: inner = {}, help }]) => {
      expect(help.en && help['zh-CN']).not.toBe('')
      return [name, ...names(inner).map((each) => `${name}.${each}`)]
    })
  const keys = (value: unknown): readonly string[] =>
    Object.entries(Object(value)).flatMap(([name, each]) => {
      const inner = Array.isArray(each) ? each[0] : each
      return typeof inner === 'object' ? [name, ...keys(inner).map((key) => `${name}.${key}`)] : [name]
    })
  const full = view({ ...stillFailing, change: { kind: 'fixed', after: 2 } })
  expect([...keys(full)].sort()).toEqual([...names(templateFields)].sort())
})

describe('a title', () => {
  const shown = (template: string) => renderTitle(template, view(failure))
  const said = (input: string, template: string) =>
    templateFaults({ [input]: template }, failure, { words: wordsFor('en'), timezone: 'UTC' }).map(
      ({ code }) => code,
    )

  test('that is too long is cut, and that is said', () => {
    const own = '中'.repeat(150)
    expect(shown(`${own} {{task}}`)?.text).toBe(`${'中'.repeat(99)}…`)
    expect(said('title', own)).toEqual(['template.title'])
    expect(said('email-subject', own)).toEqual(['template.title'])
    expect(said('body', own)).toEqual([])
  })

  test('that fits once its values are shortened is whole', () => {
    const own = 'x'.repeat(150)
    expect(shown(`${own} {{commit.subject}}`)?.text).toMatch(/^x{150} Use the new parser/)
    expect(said('title', `${own} {{commit.subject}}`)).toEqual([])
  })
})
