/** A stranger's text commands, links, mentions and hides nothing anywhere, and looks as it was written. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  BREAK,
  inertAnnotation,
  inertChatText,
  inertDingTalk,
  inertFeishu,
  inertHeader,
  inertHtml,
  inertLine,
  inertLogLine,
  inertMailText,
  inertSummary,
  inertText,
  inertWeCom,
  inertWeComQuote,
  linkTarget,
} from '../../src/safety/inert.js'
import { HOSTILE, text } from '../message/reports.js'
import { holds } from '../random.js'
import {
  elementsOf,
  folded,
  hasAddress,
  hasUnseen,
  htmlOf,
  isObeyed,
  linksIn,
  markUpIn,
  readHtml,
  readMarkdown,
  unescaped,
} from './judges.js'

/** Tries a property on every hostile text and on random ones. */
const always = (sink: Sink, property: (text: string) => void): void =>
  holds(
    { sink, examples: HOSTILE.map((each): [string] => [each]) },
    fc.property(text(300), (given) => property(given)),
  )

const SINKS = {
  'plain text': inertText,
  'a line': inertLine,
  'the log': inertLogLine,
  'an annotation': inertAnnotation,
  HTML: inertHtml,
  'the summary': inertSummary,
  "DingTalk's markdown": inertDingTalk,
  "WeCom's markdown": inertWeCom,
  "WeCom's quotes": inertWeComQuote,
  'text of a chat': inertChatText,
  "Feishu's markdown": inertFeishu,
}

type Sink = keyof typeof SINKS

test.each(Object.entries(SINKS))('%s hides nothing', (sink, inert) => {
  always(sink as Sink, (given) => expect(hasUnseen(inert(given).replaceAll(BREAK, ''))).toBe(false))
})

test.each([
  ['a branch', 'feature/a_b*c'],
  ['a sentence', 'Fix: 3 < 4 & "x" isn\'t 5% done (see #12), 修复了[bug]!'],
  ['a compiler', "src/a.ts(3,7): error TS2322: Type 'List<string>' is not assignable."],
  ['an emoji of several parts', '👨‍👩‍👧 ❤️ 🇨🇳 1️⃣ 👍🏽'],
  ['letters with marks', 'naïve Größe नमस्ते ไทย العربية'],
])('%s stays as it is', (_, given) => {
  expect(inertText(given)).toBe(given)
  expect(inertLine(given)).toBe(given)
  expect(inertLogLine(given)).toBe(given)
  expect(readHtml(inertHtml(given))).toBe(given)
  expect(readMarkdown(inertSummary(given))).toBe(given)
  expect(readMarkdown(inertDingTalk(given))).toBe(given)
  expect(readMarkdown(inertFeishu(given))).toBe(given)
  expect(readMarkdown(inertWeCom(given))).toBe(given)
})

test.each([
  ['colours', '\u001b[31;1mred\u001b[0m', 'red'],
  ['a hyperlink of the terminal', '\u001b]8;;https://evil.example\u0007text\u001b]8;;\u001b\\', 'text'],
  ['a sequence that never ends', '\u001b]0;title', '0;title'],
  ['an eight-bit sequence', '\u009b31mred', 'red'],
  ['overrides of direction', 'a\u202eb\u2066c\u061cd', 'abcd'],
  ['invisible characters', 'a\u200bb\u2060c\u00add\ufeffe', 'abcde'],
  ['letters of the tags block', 'a\u{e0061}\u{e0062}', 'a'],
  ['variation selectors without a picture', 'a\ufe0f\u{e0101}b', 'ab'],
  ['a joiner behind a picture', '🙂\u200d', '🙂'],
  ['a joiner between letters', 'a\u200db', 'ab'],
  ['lone surrogates', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
  ['NUL', 'a\u0000b', 'ab'],
  ['a bell behind words', 'abc\u0007def', 'abcdef'],
  ['ends of lines of all kinds', 'a\r\nb\rc\u2028d\u2029e\u0085f\vg', 'a\nb\nc\nd\ne\nf\ng'],
  ['piled marks', `e${'\u0301'.repeat(50)}`, `e${'\u0301'.repeat(6)}`],
])('what is left of %s', (_, given, visible) => {
  expect(inertText(given)).toBe(visible)
})

test('making it visible twice changes nothing more', () => {
  always('plain text', (given) => expect(inertText(inertText(given))).toBe(inertText(given)))
})

test('blanks are folded in one line', () => {
  expect(inertLine(' a \t b\n\n c ')).toBe('a b c')
})

test('a header, a title and a line of the log are one line', () => {
  always('a line', (given) => {
    expect(inertLine(given)).not.toMatch(/[\r\n]/)
    expect(inertLogLine(given)).not.toMatch(/[\r\n]/)
  })
})

describe('the runner', () => {
  test('obeys nothing in the log', () =>
    always('the log', (given) => expect(isObeyed(inertLogLine(given))).toBe(false)))
  test('obeys nothing in an annotation', () =>
    always('an annotation', (given) => expect(isObeyed(inertAnnotation(given))).toBe(false)))
  test.each([
    ['::error::x', ': :error::x'],
    ['  ::add-mask::x', ': :add-mask::x'],
    ['a ##[error]x', 'a ## [error]x'],
    ['std::vector<int>', 'std::vector<int>'],
  ])('%s is printed as %s', (given, printed) => expect(inertLogLine(given)).toBe(printed))

  test('each line of an annotation by itself', () => {
    expect(inertAnnotation('a\n::error::x\nb ##[error]')).toBe('a\n: :error::x\nb ## [error]')
  })
})

describe('a mail', () => {
  test.each(['=?utf-8?b?PHNjcmlwdD4=?=', 'a =? b', '=?=?'])('a header is not decoded: %s', (given) => {
    expect(inertHeader(given)).not.toContain('=?')
    expect(inertHeader(given).replaceAll(BREAK, '')).toBe(given)
  })

  test('a header is one line', () => expect(inertHeader('a\nb')).toBe('a b'))

  test('its text is linked by no client, and looks as it was written', () =>
    always('plain text', (given) => {
      expect(hasAddress(inertMailText(given))).toBe(false)
      expect(inertMailText(given).replaceAll(BREAK, '')).toBe(inertText(given))
    }))
})

describe('HTML', () => {
  const around = (given: string) => `<p title="${inertHtml(given)}">${inertHtml(given)}</p>`

  test('holds no element but ours, and reads as it was written', () => {
    always('HTML', (given) => {
      const elements = elementsOf(around(given))
      expect(elements.map(({ tagName }) => tagName)).toEqual(['p'])
      expect(elements[0]?.attrs.map(({ name, value }) => [name, folded(value)])).toEqual([
        ['title', folded(inertText(given))],
      ])
      expect(readHtml(around(given))).toBe(folded(inertText(given)))
    })
  })

  test('is linked by no client', () =>
    always('HTML', (given) => expect(hasAddress(inertHtml(given))).toBe(false)))
})

describe('the job summary', () => {
  test('holds no mark-up, and reads as it was written', () => {
    always('the summary', (given) => {
      expect(marksIn(inertSummary(given))).toEqual([])
      expect(linksIn(inertSummary(given))).toEqual([])
      expect(elementsOf(inertSummary(given)).every(({ tagName }) => tagName === 'br')).toBe(true)
      expect(readMarkdown(`x ${inertSummary(given)}`)).toBe(folded(`x ${inertText(given)}`))
    })
  })

  test('stays within the cell of a table', () => {
    always('the summary', (given) => {
      expect(readHtml(tableOf(inertSummary(given)))).toBe(folded(`a b ${inertText(given)} z`))
    })
  })

  test.each([
    '@octocat',
    '#12',
    'GH-12',
    ':tada:',
    'a@b.example',
    'www.evil.example',
    'https://evil.example',
  ])('%s is no mention, reference, address or emoji', (given) => {
    expect(readHtml(inertSummary(given))).toBe(given)
    expect(unescaped(inertSummary(given))).not.toContain(given)
  })
})

const MARKS = [
  'heading',
  'list',
  'blockquote',
  'code',
  'codespan',
  'table',
  'hr',
  'link',
  'image',
  'strong',
  'em',
  'del',
  'def',
]

const marksIn = (markdown: string, ...others: readonly string[]): readonly string[] =>
  [...markUpIn(markdown)].filter((kind) => MARKS.includes(kind) || others.includes(kind))

const tableOf = (cell: string): string => htmlOf(`| a | b |\n| --- | --- |\n| ${cell} | z |\n`)

describe("DingTalk's markdown", () => {
  test('holds no mark-up, and reads as it was written', () => {
    always("DingTalk's markdown", (given) => {
      expect(marksIn(inertDingTalk(given), 'html')).toEqual([])
      expect(readMarkdown(inertDingTalk(given))).toBe(folded(inertText(given)))
    })
  })

  test('stays within the text of a link', () => {
    always("DingTalk's markdown", (given) => {
      const [line = ''] = inertDingTalk(given, 'in-line').split('\n')
      expect(linksIn(`[a ${line.trim()} z](https://ours.example/)`)).toEqual(['https://ours.example/'])
    })
  })

  test('is no HTML for its desktop client, nor a link', () => {
    always("DingTalk's markdown", (given) => {
      expect(elementsOf(inertDingTalk(given).replaceAll('\\', ''))).toEqual([])
      expect(hasAddress(inertDingTalk(given))).toBe(false)
    })
  })

  test('breaks every line, and keeps the blanks before it', () => {
    expect(inertDingTalk('a\n  b\n\tc')).toBe('a  \n\u00a0\u00a0b  \n\u00a0\u00a0c')
  })

  test('escapes what only matters at the start of a line there alone', () => {
    expect(inertDingTalk('#1 - 2', 'in-line')).toBe('#1 - 2')
    expect(inertDingTalk('#1 - 2')).toBe('\\#1 - 2')
    expect(inertDingTalk('a\n1. b', 'in-line')).toBe('a  \n1\\. b')
    expect(inertDingTalk('123456789. a')).toBe('123456789\\. a')
    expect(inertDingTalk('a\n:-', 'in-line')).toBe('a  \n\\:-')
  })
})

describe("Feishu's markdown", () => {
  test('holds no mark-up, and reads as it was written', () => {
    always("Feishu's markdown", (given) => {
      expect(marksIn(inertFeishu(given), 'html')).toEqual([])
      expect(readMarkdown(inertFeishu(given))).toBe(folded(inertText(given)))
    })
  })

  test('mentions nobody, and is no tag, link or emoji as it stands', () => {
    always("Feishu's markdown", (given) => {
      expect(inertFeishu(given)).not.toMatch(/[<[\]*_`~]|:[a-z]\w*:/i)
      expect(hasAddress(unescaped(inertFeishu(given)))).toBe(false)
    })
  })

  test('breaks every line, and keeps the blanks before it', () => {
    expect(inertFeishu('a\n  b\n\tc')).toBe('a  \n\u00a0\u00a0b  \n\u00a0\u00a0c')
  })

  test('leaves what marks up nothing as it is', () => {
    expect(inertFeishu('2026-11-25 09:36:58, v2.3.0 (a/b.ts:3)')).toBe(
      '2026-11-25 09:36:58, v2.3.0 (a/b.ts:3)',
    )
    expect(inertFeishu('#1 - 2\n1. b', 'in-line')).toBe('#1 - 2  \n1&#46; b')
  })
})

describe("WeCom's markdown", () => {
  test('holds no mark-up but code, and reads as it was written', () => {
    always("WeCom's markdown", (given) => {
      for (const shown of [inertWeCom(given), inertWeComQuote(given)]) {
        expect(marksIn(shown, 'html').filter((kind) => kind !== 'codespan')).toEqual([])
        expect(readMarkdown(shown)).toBe(folded(inertText(given).replaceAll('`', 'ˋ')))
      }
    })
  })

  test('mentions nobody, and is no link and no colour for a client that looks into code', () => {
    always("WeCom's markdown", (given) => {
      for (const shown of [inertWeCom(given), inertChatText(given)]) {
        expect(shown).not.toMatch(/<[@a-z/!]/i)
        expect(hasAddress(shown)).toBe(false)
      }
      expect(inertWeCom(given)).not.toContain('](')
    })
  })

  test.each([
    ['Use [skip ci] for feature/a_b only', 'Use [skip ci] for feature/a_b only'],
    ['Use *a* for __b__ only', 'Use `*a* for __b__` only'],
    ['a | b | pull_request', 'a | b | pull_request'],
    ['[x](y) &lt; C:\\_a', `[x]${BREAK}(y) &${BREAK}lt; \`C:\\${BREAK}_a\``],
    ['C:\\', `C:\\${BREAK}`],
  ])('puts %s as %s, the marked words alone into code', (given, shown) => {
    expect(inertWeCom(given)).toBe(shown)
  })

  test.each([
    ['# 12', `${BREAK}# 12`],
    ['\t- a', `\u00a0\u00a0${BREAK}- a`],
    ['12. a', `${BREAK}12. a`],
    ['> a', `${BREAK}> a`],
  ])('%s begins no heading, list or quote', (given, shown) => {
    expect(inertWeCom(given)).toBe(shown)
    expect(inertWeCom(given.trim(), 'in-line')).toBe(given.trim())
  })

  test('shows a quoted line as code altogether, or not at all', () => {
    expect(inertWeComQuote('at List<T>.map (a.ts:3:7)')).toBe(`at List<${BREAK}T>.map (a.ts:3:7)`)
    expect(inertWeComQuote('in src/__init__.py, line 3')).toBe('`in src/__init__.py, line 3`')
    always("WeCom's quotes", (given) =>
      expect(inertWeComQuote(given)).toMatch(/^(?:(?:`[^`\n]+`|[^`\n]*)(?:\n|$))*$/),
    )
  })
})

describe('the target of a link', () => {
  test.each([
    ['https://github.com/a/b/actions/runs/1', 'https://github.com/a/b/actions/runs/1'],
    ['https://x.example/a(b)c[d]?q="<e>"#f*g', 'https://x.example/a%28b%29c%5Bd%5D?q=%22%3Ce%3E%22#f%2Ag'],
    ['http://[::1]:3000/a', 'http://[::1]:3000/a'],
    ['https://x.example/?a=&lt;b&#62;', 'https://x.example/?a=&lt%3Bb&#62%3B'],
    ['https://user:secret@x.example/', 'https://x.example/'],
    ['javascript:alert(1)', undefined],
    ['dingtalk://dingtalkclient/page/link?url=x', undefined],
    ['data:text/html,x', undefined],
    ['/relative', undefined],
    ['', undefined],
  ])('%s becomes %s', (given, target) => expect(linkTarget(given)).toBe(target))

  test('is none that is too long to be opened', () => {
    const ofLength = (length: number) => 'https://x.example/'.padEnd(length, 'a')
    expect(linkTarget(ofLength(1_000))).toBe(ofLength(1_000))
    expect(linkTarget(ofLength(1_001))).toBeUndefined()
  })

  test('ends no mark-up around it', () => {
    holds(
      { sink: 'the target of a link' },
      fc.property(
        fc.oneof(
          fc.webUrl({ withFragments: true, withQueryParameters: true }),
          text().map((part) => `https://x.example/${part}`),
        ),
        (given) => {
          const target = linkTarget(given)
          if (target === undefined) return
          expect(linksIn(`[x](${target})`)).toHaveLength(1)
          expect(readMarkdown(`[x](${target})`)).toBe('x')
          expect(elementsOf(`<a href="${target}">x</a>`)).toHaveLength(1)
        },
      ),
    )
  })
})
