/** What every channel keeps, whatever it is: one table, through which a new channel passes too. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Composing } from '../../src/channels/channel.js'
import { LANGUAGES } from '../../src/model/language.js'
import type { Report } from '../../src/model/report.js'
import { BREAK, inertText } from '../../src/safety/inert.js'
import { wordsFor } from '../../src/words/index.js'
import * as reports from '../message/reports.js'
import { anyReport, HOSTILE, REPORTS_SHARE, RUN_URL, saying } from '../message/reports.js'
import { holds } from '../random.js'
import { folded, hasAddress, hasUnseen } from '../safety/judges.js'
import { composing as composingWith } from './robot-world.js'
import { type Shown, type Subject, subjects } from './subjects.js'

const composing = (over: Partial<Composing>): Composing => composingWith({ mentions: false, ...over })

const ann = { name: 'Ann Lee', mobile: '13911111111', userId: 'ann.lee', mail: 'ann@example.com' }

/** Chinese characters and emoji are twice as wide as others on a phone. */
const WIDE = /[\u2e80-\uffef]|\p{Emoji_Presentation}/u

const width = (text: string): number => [...text].reduce((sum, char) => sum + (WIDE.test(char) ? 2 : 1), 0)

/** The versions of a message that do not tell something; none is as it should be. */
const silent = (shown: Shown, what: string): readonly string[] =>
  [...shown.read, folded(shown.plain)]
    .filter((version) => !version.includes(folded(what)))
    .map((version) => version.slice(0, 2_000))

const withinLimits = ({ sizes }: Shown, share = 1): boolean =>
  sizes.every(({ size, limit, isTitle }) => size <= limit * (isTitle ? 1 : share))

const ours = (link: string): boolean => /^https?:\/\/[^\s"'<>()[\]`]+$/.test(link)

describe.each(subjects.map((subject): [string, Subject] => [subject.name, subject]))('%s', (_, subject) => {
  const show = (report: Report, over: Partial<Composing> = {}): Shown => subject.show(report, composing(over))

  test.each([
    'CI / build',
    'Failed',
    '2026-11-24 15:32:00 – 15:35:25, UTC',
    '3 min 25 s',
    'bundle: 1.2 MB',
    'the build script gave up',
    'acme/shop',
    'feature/a_b*c',
    'abc1234',
    'Use the new parser [skip ci]',
    'Ann Lee',
    '#12 New parser',
    'ann (pull_request)',
    '#42 (attempt 2)',
    'Run tests',
    'parses an empty list',
    'Expected: []',
    "src/a.ts:3: Type 'string' is not assignable to type 'number'.",
    "src/a.ts(3,7): error TS2322: Type 'List<string>' is not assignable to type 'number'.",
    '12 lines left out',
    '1 of 120 failed, 2 skipped',
    'Version',
    '1.4.0',
  ])('tells of a failed job: %s', (fact) => expect(silent(show(reports.failure), fact)).toEqual([]))

  test.each([
    ['fixed', reports.fixed, 'Fixed after 3 failed runs'],
    ['still failing', reports.stillFailing, 'Failing for 4 runs, since 1234567'],
    ['timed out', reports.timedOut, 'Timed out after 30 min'],
    ['cancelled', reports.cancelled, 'Cancelled or out of time after 30 min'],
    ['a matrix', reports.matrix, 'test (ubuntu-latest, 18) › Run tests'],
    ['allowed failures', reports.matrix, '1 allowed failure: lint (nightly)'],
    ['jobs missing from needs', reports.matrix, "Failed, but missing from 'needs': test (ubuntu-latest, 18)"],
    ['counts of jobs', reports.matrix, '2 failed, 1 timed out, 1 succeeded, 1 skipped'],
    ['a test', reports.test, 'this is how a message looks here'],
  ])('tells of %s', (_, report, what) => expect(silent(show(report), what)).toEqual([]))

  test('links to the run and to the failed step', () => {
    expect(show(reports.failure).links).toEqual(
      expect.arrayContaining([RUN_URL, `${RUN_URL}/job/99#step:4:1`]),
    )
  })

  test.each([
    ['https://pr-42.example.com/shop_a/?a=1&b=2#top', 'https://pr-42.example.com/shop_a/?a=1&b=2#top'],
    ['http://nexus.local:8081/(new)', 'http://nexus.local:8081/%28new%29'],
    ['https://例子.example/发布', 'https://xn--fsqu00a.example/%E5%8F%91%E5%B8%83'],
  ])('a field that is a URL as a whole is a link: %s', (value, link) => {
    const { links, plain } = show({ ...reports.failure, fields: [{ name: 'Preview', value }] })
    expect(links).toContain(link)
    expect(plain).toContain(`Preview: ${link}\n`)
  })

  test('a URL within a field is none', () => {
    const value = 'see https://pr-42.example.com/'
    const { links } = show({ ...reports.failure, fields: [{ name: 'Preview', value }] })
    expect(links.join()).not.toContain('pr-42')
  })

  test('says nothing of what is not known', () => {
    const { read, plain, title, links } = show(reports.bare)
    for (const version of [...read, plain, title]) {
      expect(version).not.toMatch(/undefined|null|NaN|unknown|Invalid Date|\[object/i)
    }
    expect(links).toEqual([])
  })

  test('is short for a success', () => {
    expect(show(reports.success).sent.length).toBeLessThan(show(reports.failure).sent.length * 0.8)
  })

  test.each(LANGUAGES)('speaks %s alone', (language) => {
    const { message } = wordsFor(language)
    const other = wordsFor(language === 'en' ? 'zh-CN' : 'en').message
    const shown = show(reports.matrix, { words: wordsFor(language) })
    for (const key of ['time', 'repository', 'jobs', 'run'] as const) {
      expect(silent(shown, message.labels[key])).toEqual([])
      expect(shown.read.join()).not.toContain(`${other.labels[key]}${other.colon}`)
    }
    expect(silent(shown, message.status.failure)).toEqual([])
    expect(silent(shown, message.passages.tests)).toEqual([])
  })

  test('shows times in the chosen zone, with its offset once', () => {
    const shown = show(reports.failure, { timezone: 'Asia/Shanghai' })
    expect(silent(shown, '2026-11-24 23:32:00 – 23:35:25, UTC+8')).toEqual([])
  })

  describe('in the notification bar', () => {
    test.each(LANGUAGES)('status, repository, task and branch stand in as many columns (%s)', (language) => {
      const { title } = show(reports.failure, { words: wordsFor(language) })
      expect(width(title)).toBeLessThanOrEqual(subject.titleMax)
      const parts = [wordsFor(language).message.status.failure, 'shop', 'CI / build', 'feature/']
      for (const what of parts.slice(0, subject.titleMax < 40 ? 2 : 4)) expect(title).toContain(what)
    })

    test('every status looks different', () => {
      const { failure, success, fixed, stillFailing, timedOut, cancelled, test: trial } = reports
      const titles = [failure, success, fixed, stillFailing, timedOut, cancelled, trial].map((each) =>
        show(each).title.replace('[acme/shop] ', ''),
      )
      expect(new Set(titles.map((title) => [...title][0])).size).toBe(titles.length)
    })
  })

  describe('mentions', () => {
    test('the fixed lists where they take hold', () => {
      expect(show(reports.failure, { mentions: true }).called).toEqual(subject.fixed)
    })

    test('people of the map by the id that the channel knows', () => {
      const person = { ...ann, userId: subject.annId ?? ann.userId }
      const shown = show(reports.failure, { mentioned: [person] })
      if (subject.ann === undefined) expect(silent(shown, 'For Ann Lee')).toEqual([])
      else expect(shown.called).toContain(subject.ann)
    })

    test('nobody who has no id: they are named', () => {
      const shown = show(reports.failure, { mentioned: [{ name: 'Bo' }], named: ['Cy'], mentions: true })
      expect(shown.called).toEqual(subject.fixed)
      expect(silent(shown, 'For Cy, Bo')).toEqual([])
    })

    test.each(HOSTILE)('nobody by a text: %j', (text) => {
      const quiet = show(saying(text)).called.filter((who) => !subject.reachedAnyway.includes(who))
      expect(quiet).toEqual([])
      expect(show(saying(text), { mentions: true }).called).toEqual(subject.fixed)
    })
  })

  test.each(HOSTILE)('a stranger marks nothing up, and is read as written: %j', (text) => {
    const shown = show(saying(text))
    expect(shown.foreign).toEqual([])
    expect(shown.links.filter((link) => !link.startsWith('https://github.com/acme/shop'))).toEqual([])
    const opening = folded(inertText(text)).slice(0, 30).replaceAll('`', 'ˋ')
    for (const version of shown.read) expect(version.replaceAll('`', 'ˋ')).toContain(opening)
  })

  test('shows no address that a client would make a link of, but ours', () => {
    const shown = show(saying('see https://evil.example/x, www.evil.example or eve@evil.example'))
    const foreign = shown.texts.map((version) => version.replace(/https:\/\/github\.com\/acme\/\S+/g, ''))
    expect(foreign.filter(hasAddress)).toEqual([])
  })

  test('holds none of its credentials', () => {
    const { sent, plain } = show(reports.failure, { mentions: true })
    for (const secret of subject.secrets) expect(sent + plain).not.toContain(secret)
  })

  describe('any report at all', () => {
    const always = (property: (report: Report, shown: Shown) => void, over: Partial<Composing> = {}): void =>
      holds(
        { sink: subject.name, share: REPORTS_SHARE },
        fc.property(anyReport, (report) => property(report, show(report, over))),
      )

    test('makes a message within the limits, half of them where it must be short', () => {
      always((_, shown) => expect(withinLimits(shown)).toBe(true), { mentions: true })
      always((_, shown) => expect(withinLimits(shown, 0.5)).toBe(true), { mentions: true, short: true })
    })

    test('makes a message that leads to the run, and nowhere that is not ours', () => {
      always((_, { links }) => {
        expect(links).toContain(RUN_URL)
        expect(links.filter((link) => !ours(link))).toEqual([])
      })
    })

    test('makes no mark-up but ours, hides nothing and mentions nobody', () => {
      always((_, shown) => {
        expect(shown.foreign).toEqual([])
        expect(shown.read.filter(hasUnseen)).toEqual([])
        expect(hasUnseen(shown.title.replaceAll(BREAK, ''))).toBe(false)
        expect(shown.called.filter((who) => !subject.reachedAnyway.includes(who))).toEqual([])
      })
    })

    test('has a title of one line', () => {
      always((_, { title }) => {
        expect(title).toMatch(/^[^\r\n]+$/)
        expect(width(title.replaceAll(BREAK, ''))).toBeLessThanOrEqual(subject.titleMax + 4)
      })
    })
  })

  describe('too much', () => {
    const long = {
      ...reports.matrix,
      output: 'a line of output, as they are\n'.repeat(50_000),
      error: '错误信息：构建失败\n'.repeat(50_000),
    }

    test.each(LANGUAGES)('is shortened, and says so (%s)', (language) => {
      const words = wordsFor(language)
      const shown = show(long, { words })
      expect(shown.read.every((version) => version.includes(folded(words.message.shortened)))).toBe(true)
      expect(withinLimits(shown)).toBe(true)
    })

    test('leaves what tells most', () => {
      const shown = show(long, { short: true })
      for (const what of ['Failed', 'test (ubuntu-latest, 18) › Run tests', 'feature/a_b*c', '3 min 25 s']) {
        expect(shown.read.filter((version) => !version.includes(what))).toEqual([])
      }
    })

    test('is not said of a message that is whole', () => {
      expect(show(reports.success).read.join()).not.toContain(wordsFor('en').message.shortened)
    })
  })

  test('says where it may be a repeat', () => {
    expect(silent(show(reports.failure, { repeat: true }), 'This may be a repeat')).toEqual([])
  })

  describe('with templates', () => {
    const templates = {
      title: '{{statusText}} of {{task}}',
      body: '{{commit.subject}}\n\nby {{commit.author}}: {{excerpt}}',
    }

    test('says what they say, and leads to the run', () => {
      const shown = show(reports.failure, { templates })
      expect(shown.title).toBe('Failed of CI / build')
      expect(silent(shown, 'Use the new parser [skip ci]')).toEqual([])
      expect(silent(shown, 'by Ann Lee:')).toEqual([])
      expect(silent(shown, 'Repository')).not.toEqual([])
      expect(shown.links).toContain(RUN_URL)
    })

    test.each(HOSTILE)('fills in nothing that marks up: %j', (text) => {
      const shown = show(saying(text), {
        templates: { title: '{{{task}}}', body: '{{{commit.subject}}} {{&output}}' },
      })
      expect(shown.foreign).toEqual([])
      expect(shown.links.filter((link) => !link.startsWith('https://github.com/acme/shop'))).toEqual([])
      expect(shown.title).not.toMatch(/[\r\n]/)
    })

    test('keeps our own links whole', () => {
      const { read, sent } = show(reports.failure, { templates: { body: 'See {{commit.url}} now' } })
      for (const version of read) expect(version).toContain(reports.failure.commit?.url)
      expect(sent).toContain(`${reports.failure.commit?.url}`)
    })

    test.each([
      '{{nonsense}}',
      '{{#jobs}}',
      '{{> partial}}',
      '{{constructor}}',
      '{{fixed.constructor}}',
      ' {{#test}}x{{/test}} ',
    ])('falls back to the built-in text where one is faulty: %s', (faulty) => {
      const shown = show(reports.failure, { templates: { title: faulty, body: faulty } })
      expect(shown).toEqual(show(reports.failure))
    })

    test('stays within the limits, whatever they do', () => {
      const loops = {
        body: '{{#failures}}{{#failures}}{{#failures}}{{job}} {{excerpt}}{{/failures}}{{/failures}}{{/failures}}',
      }
      holds(
        { sink: `${subject.name}, templates`, share: REPORTS_SHARE },
        fc.property(
          anyReport,
          fc.constantFrom(templates, loops, { body: `${'x'.repeat(5_000)}{{output}}` }),
          (report, given) => {
            const shown = show(report, { templates: given, mentions: true })
            expect(withinLimits(shown)).toBe(true)
            expect(shown.links).toContain(RUN_URL)
          },
        ),
      )
    })
  })
})
