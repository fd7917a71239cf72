/** What the bundle says where a service refuses: each refusal is answered by its stand-in. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runStep } from '../../sandbox/runner.js'
import { type Services, startServices } from '../../sandbox/services/index.js'
import { REFUSALS } from '../channels/refusals.js'
import { sentence } from './sentence.js'

let services: Services
beforeAll(async () => {
  services = await startServices({})
})
afterAll(async () => {
  await Promise.all(Object.values(services).map((service) => service.close()))
})

const step = (name: keyof Services, over: object = {}) =>
  runStep({
    status: { main: 'failure' },
    inputs: {
      retries: '0',
      config: JSON.stringify({ notification_config: { [name]: { ...services[name].config, ...over } } }),
    },
  })

test.each(REFUSALS)('%s: %j is %s, and the log says %s', async (name, reply, kind, code) => {
  // A message that is too long is tried once more, shorter.
  services[name].replies.push(reply, ...(kind === 'too-long' ? [reply] : []))
  const before = services[name].messages.length
  const { main, outputs } = await step(name)
  expect(main).toMatchObject({ exitCode: 0, stderr: '' })
  expect(main.stdout).toMatch(sentence(code))
  expect(JSON.parse(`${outputs.results}`)).toMatchObject([{ channel: name, status: 'failed', kind }])
  expect(services[name].messages.length).toBe(before)
})

test('webhook.not-json', async () => {
  const { main, outputs } = await step('webhook', { body: '{{task}}' })
  expect(main.stdout).toMatch(sentence('webhook.not-json'))
  expect(JSON.parse(`${outputs.results}`)).toMatchObject([{ status: 'failed', kind: 'config' }])
  expect(services.webhook.requests).toEqual(
    services.webhook.requests.filter(({ body }) => `${body}`.startsWith('{"')),
  )
})
