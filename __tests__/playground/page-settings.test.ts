/** What is filled in becomes the config, and comes back from it. */
import { expect, test } from '@jest/globals'
import { form as made } from '../../playground/form.js'
import { readLines } from '../../playground/page/chat-markdown.js'
import type { Form } from '../../playground/page/protocol.js'
import { concealed, emptySettings, fromConfig, toConfig } from '../../playground/page/settings.js'
import { readConfig } from '../../src/config/read.js'

const form: Form = {
  ...made('https://github.com/octo/notify'),
  workflows: {} as Form['workflows'],
  sandboxOnly: false,
}

const FILLED = {
  notification_types: ['email', 'dingtalk', 'wecom'],
  notify_on_success: 'change',
  notify_on_failure: true,
  notify_on_cancelled: true,
  remind_every: 5,
  language: 'zh-CN',
  fields: 'Release: 1.2.3\nStage: live',
  notification_config: {
    email: {
      smtp_host: 'smtp.example.com',
      smtp_port: 25,
      password: 'p4ss-word',
      enable_tls: false,
      from: 'CI <ci@example.com>',
      to: ['a@example.com', 'b@example.com'],
      cc: '"Doe, Jane" <jane@example.com>; c@example.com',
    },
    dingtalk: [
      { webhook_url: '0'.repeat(64), is_at_all: true },
      { name: 'ops', notify_on_cancelled: false },
    ],
    wecom: { mentioned_list: ['zhangsan'] },
  },
}

test('a config comes back as it was', () => {
  const config = toConfig(fromConfig(FILLED, form), form)
  expect(config).toEqual(FILLED)
  const read = (value: object) => readConfig({ config: JSON.stringify(value) })
  expect(read(config)).toEqual(read(FILLED))
})

test('other names, aliases and texts of a hand-written config are understood', () => {
  const config = {
    channels: 'wechat; email',
    notification_config: {
      wechat: { at_mobiles: 13800000000, at_all: 'yes' },
      email: { tls: 'no', port: '25' },
      dingtalk: {},
    },
  }
  expect(toConfig(fromConfig(config, form), form)).toEqual({
    notification_types: ['email', 'wecom'],
    notification_config: {
      email: { smtp_port: 25, enable_tls: false },
      wecom: { mentioned_mobile_list: ['13800000000'], is_at_all: true },
    },
  })
})

test('nothing filled in makes an empty config; what is wrong stays as it was typed', () => {
  const empty = emptySettings(form, {})
  expect(toConfig(empty, form)).toEqual({ notification_types: [], notification_config: {} })
  const typed = {
    ...empty,
    chosen: ['email'],
    general: { timezone: ' ', retries: 'two' },
    targets: { email: [{ smtp_port: '99999', enable_tls: true }] },
  }
  expect(toConfig(typed, form)).toEqual({
    notification_types: ['email'],
    retries: 'two',
    notification_config: { email: { smtp_port: 99999 } },
  })
})

test('a test of one channel holds nothing of the others', () => {
  const config = toConfig(fromConfig(FILLED, form), form, ['wecom'])
  expect(config).toMatchObject({
    notification_types: ['wecom'],
    notification_config: { wecom: { mentioned_list: ['zhangsan'] } },
  })
  expect(JSON.stringify(config)).not.toContain('p4ss-word')
})

test('the config that is looked at holds no credential', () => {
  const text = JSON.stringify(concealed(FILLED, form))
  expect(text).not.toContain('p4ss-word')
  expect(text).not.toContain('000000')
  expect(text).toContain('smtp.example.com')
})

test.each([
  [true, '### ❌ Failed: **CI**', [['heading', '❌ Failed: |CI*']]],
  [
    true,
    '> <font color="#d73a49">\\*x\\* &lt;b&gt;</font> ×2  ',
    [['quote', '*[red]|x[red]|*[red]| [red]|<[red]|b[red]|>[red]| ×2']],
  ],
  [
    true,
    '[**a\\]b**](https://x.example/) y',
    [['line', 'a*@https://x.example/|]*@https://x.example/|b*@https://x.example/| y']],
  ],
  [
    true,
    '> <font color="red">&#42;x&#42; &#60;b&#62;</font>',
    [['quote', '*[red]|x[red]|*[red]| [red]|<[red]|b[red]|>[red]']],
  ],
  [
    false,
    '**a\\b** `c*d` <@zhangsan> <font color="comment">e</font>',
    [['line', 'a\\b*| |c*d(code)| |@zhangsan(mention)| |e[grey]']],
  ],
  [false, '<font color="pink">x</font> [y] <b>', [['line', 'x| [y] <b>']]],
  [
    false,
    'a\n\nb',
    [
      ['line', 'a'],
      ['line', ''],
      ['line', 'b'],
    ],
  ],
])('Markdown of robots (escapes: %s): %s', (escapes, markdown, expected) => {
  const shown = readLines(markdown, escapes).map(({ kind, spans }) => [
    kind,
    spans
      .map(({ text, isBold, colour, url, kind: mark }) =>
        [text, isBold && '*', colour && `[${colour}]`, mark && `(${mark})`, url && `@${url}`]
          .filter(Boolean)
          .join(''),
      )
      .join('|'),
  ])
  expect(shown).toEqual(expected)
})
