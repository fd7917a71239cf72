import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { providers, securityOf } from '../../../src/channels/email/providers.js'

test.each([
  [465, true, 'implicit-tls'],
  [994, true, 'implicit-tls'],
  [587, true, 'starttls'],
  [25, true, 'starttls'],
  [2525, true, 'starttls'],
  [465, false, 'none'],
  [25, false, 'none'],
] as const)('port %i, TLS %p: %s', (port, tls, security) => {
  expect(securityOf(port, tls)).toBe(security)
})

test.each(Object.entries(providers))(
  '%s is reached by an encrypted submission port',
  (_name, { host, port, tls }) => {
    expect(host).toMatch(/^[a-z0-9.-]+\.[a-z]+$/)
    expect([465, 587]).toContain(port)
    expect(tls).toBe(true)
  },
)

describe.each(['en', 'zh-CN'])('the guide (%s)', (language) => {
  const guide = readFileSync(`docs/${language}/email.md`, 'utf8')

  test.each(Object.keys(providers))('tells where the password of %s is found', (name) => {
    expect(guide.includes(`\`${name}\``) || guide.includes(`email-provider: ${name}\n`)).toBe(true)
  })
})
