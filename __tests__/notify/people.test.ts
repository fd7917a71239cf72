import { expect, test } from '@jest/globals'
import type { Person } from '../../src/model/report.js'
import { addressees } from '../../src/notify/people.js'

const mentionMap = [
  { keys: ['octocat'], mobile: '13800000000', userId: 'zhangsan' },
  { keys: ['mona@example.test'], userId: 'mona' },
  { keys: ['mona'], userId: 'mona' },
  { keys: ['boss@example.test'], mobile: '13900000000' },
]
const people = (mention: 'author' | 'actor' | 'none', authors: Person[], actor?: string) =>
  addressees({ authors, ...(actor && { actor }) }, { mention, mentionMap })

test('the authors by login, whatever its case', () => {
  expect(people('author', [{ login: 'OctoCat', name: 'Octo' }])).toEqual({
    mentioned: [{ name: 'Octo', mobile: '13800000000', userId: 'zhangsan' }],
    named: [],
  })
})

test('the authors by mail, and by the login in a stand-in address', () => {
  const authors = [
    { mail: 'Mona@Example.test' },
    { name: 'Octo', mail: '123+octocat@users.noreply.github.com' },
  ]
  expect(people('author', authors).mentioned.map(({ userId }) => userId)).toEqual(['mona', 'zhangsan'])
})

test('whoever is in no map is named, each once', () => {
  const stranger = { login: 'stranger', name: 'A Stranger <@all>' }
  expect(people('author', [stranger, stranger])).toEqual({ mentioned: [], named: ['A Stranger <@all>'] })
})

test('one person under two keys is mentioned once', () => {
  expect(people('author', [{ login: 'mona' }, { mail: 'mona@example.test' }]).mentioned).toHaveLength(1)
})

test('a login counts before a mail address, which anybody may write', () => {
  const forged = { login: 'octocat', mail: 'boss@example.test' }
  expect(people('author', [forged]).mentioned).toEqual([
    { name: 'octocat', mobile: '13800000000', userId: 'zhangsan' },
  ])
})

test('the actor', () => {
  expect(people('actor', [{ login: 'mona' }], 'octocat').mentioned[0]?.userId).toBe('zhangsan')
  expect(people('actor', [{ login: 'mona' }], undefined)).toEqual({ mentioned: [], named: [] })
})

test('nobody', () => {
  expect(people('none', [{ login: 'octocat' }], 'octocat')).toEqual({ mentioned: [], named: [] })
})
