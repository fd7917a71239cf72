/** Secrets are taken out of a whole value, wherever they stand in it. */
import { describe, expect, test } from '@jest/globals'
import { redacted } from '../../src/safety/redacted.js'

const redact = (text: string): string => text.replaceAll('failure', '***')

describe('a value', () => {
  test('without a secret stays the very same', () => {
    const value = { task: 'CI', jobs: [{ name: 'build' }], at: 7 }
    expect(redacted(value, redact)).toBe(value)
  })

  test('whose texts would hold one only if they were put together stays, too', () => {
    const value = ['fail', 'ure']
    expect(redacted(value, redact)).toBe(value)
  })

  test('with one loses it at every depth, and nothing else', () => {
    const value = { task: 'a failure', jobs: [{ name: ['x failure'], at: 7, none: null }], left: undefined }
    expect(redacted(value, redact)).toEqual({
      task: 'a ***',
      jobs: [{ name: ['x ***'], at: 7, none: null }],
      left: undefined,
    })
  })

  test.each(['status', 'kind', 'position', 'by', 'level', 'channel'])(
    'keeps our own words, by which decisions are made: %s',
    (name) => {
      const value = { one: { [name]: 'failure' }, error: 'failure' }
      expect(redacted(value, redact)).toEqual({ one: { [name]: 'failure' }, error: '***' })
    },
  )
})
