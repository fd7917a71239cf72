/** Messages and faults while the settings are still being filled in. */
import { expect, test } from '@jest/globals'
import type { Preview, PreviewAnswer } from '../../playground/page/protocol.js'
import { previewNotification } from '../../playground/preview.js'
import { SERVICE_NAMES } from '../../sandbox/services/index.js'
import { CHANNELS } from '../../src/channels/index.js'

const ask = (settings: unknown): Promise<PreviewAnswer> => previewNotification(JSON.stringify(settings), 'en')

const view = (preview: Preview | undefined) => (preview && 'view' in preview ? preview.view : undefined)

test('a channel of which nothing is filled in shows its message already', async () => {
  for (const chosen of [
    { notification_types: CHANNELS },
    {
      notification_config: {
        email: {},
        dingtalk: {},
        wechat: [{}],
        lark: {},
        ...Object.fromEntries(SERVICE_NAMES.map((name) => [name, {}])),
      },
    },
  ]) {
    const { faults, targets } = await ask(chosen)
    expect(faults.map(({ code }) => code)).toContain('missing')
    expect(targets.map(({ channel }) => channel)).toEqual(CHANNELS)
    const [mail, ...others] = targets.map(({ messages }) => view(messages.failure))
    const [chats, texts] = [others.slice(0, 3), others.slice(3)]
    expect(mail).toMatchObject({ kind: 'mail', subject: expect.stringContaining('Failed') })
    for (const chat of chats)
      expect(chat).toMatchObject({
        kind: 'chat',
        bubbles: [{ markdown: expect.stringContaining('Expected: 49.9') }],
      })
    for (const text of texts)
      expect(text).toMatchObject({ kind: 'text', text: expect.stringContaining('Expected: 49.9') })
  }
})

test('what is wrong is named, and does not keep the rest from being shown', async () => {
  const email = [
    { smtp_host: 'smtp.example.com', to: 'a@example.com', smtp_port: 'x', from: 'b@' },
    { username: 'ci@example.com' },
  ]
  const { faults, targets } = await ask({
    timezone: 'Mars',
    task_name: 'Nightly',
    notification_config: { email },
  })
  expect(faults.map(({ where, code }) => [where, code])).toEqual([
    ['timezone', 'timezone'],
    ['notification_config.email[0].smtp_port', 'integer'],
    ['notification_config.email[0].from', 'address'],
    ['notification_config.email[1].smtp_host', 'missing'],
    ['notification_config.email[1].to', 'missing'],
    ['notification_config.email[1].password', 'missing-with'],
  ])
  expect(targets.map(({ target }) => target)).toEqual(['email[1]', 'email[2]'])
  expect(view(targets[0]?.messages.success)).toMatchObject({
    to: 'a@example.com',
    subject: expect.stringContaining('Nightly'),
  })
  expect(view(targets[1]?.messages.success)).toMatchObject({ from: 'ci@example.com' })
})

test('of a hundred targets some are shown, and all are checked', async () => {
  const { faults, targets } = await ask({ notification_config: { dingtalk: Array(100).fill({}) } })
  expect([faults.length, targets.length]).toEqual([100, 20])
})

test('the timing rules say what would not be sent', async () => {
  const { targets } = await ask({
    notify_on_success: 'change',
    notification_types: ['dingtalk', 'wecom'],
    notification_config: { wecom: { notify_on_failure: false } },
  })
  const told = targets.map(({ messages }) => Object.values(messages).map((preview) => 'view' in preview))
  expect(told).toEqual([
    [true, false, true],
    [false, false, true],
  ])
})

test('mentions, own lines and the language of a target show', async () => {
  const { targets } = await ask({
    mention: 'author',
    mention_map: 'mona: 13800000000, zhangsan',
    fields: 'Release: 1.2.3',
    notification_config: {
      dingtalk: { is_at_all: false },
      wecom: { language: 'zh-CN', is_at_all: true },
      feishu: { at_user_ids: 'ou_1' },
    },
  })
  const [dingtalk, wecom, feishu] = targets.map(({ messages }) => view(messages.failure))
  expect(dingtalk).toMatchObject({ mentions: ['13800000000'] })
  expect(JSON.stringify(dingtalk)).toContain('Release')
  expect(wecom).toMatchObject({ mentions: ['@all'], bubbles: [{ kind: 'markdown' }, { kind: 'text' }] })
  expect(JSON.stringify(wecom)).toContain('失败')
  expect(feishu).toMatchObject({
    title: expect.stringContaining('Failed'),
    mentions: ['ou_1', 'zhangsan'],
    bubbles: [{ kind: 'markdown' }, { kind: 'text', text: expect.stringContaining('@ou_1 @zhangsan') }],
  })
})

test('a credential that stands elsewhere too is taken out', async () => {
  const { targets } = await ask({
    task_name: 'Deploy with hunter2hunter2',
    notification_config: { dingtalk: { secret: 'hunter2hunter2' } },
  })
  expect(JSON.stringify(targets)).not.toContain('hunter2')
})

test.each(['', '[', 'null', '[]', '{"notification_config":[]}', '{"notification_config":{"email":1}}'])(
  'no settings at all: %j',
  async (body) => {
    const { faults, targets } = await previewNotification(body, 'en')
    expect(faults).toHaveLength(1)
    expect(targets).toEqual([])
  },
)
