import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { LANGUAGES } from '../../src/model/language.js'
import { enCauses } from '../../src/words/en-causes.js'
import { causesFor } from '../../src/words/index.js'
import { explain } from '../../src/words/words.js'

const SOURCES = path.join(import.meta.dirname, '../../src')
/** The rooms that read facts. */
const ROOMS = ['report', 'hosts', 'ci']

const codesInSources = [
  ...new Set(
    ROOMS.flatMap((room) =>
      readdirSync(path.join(SOURCES, room), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .flatMap(
          (name) => readFileSync(path.join(SOURCES, room, name), 'utf8').match(/'facts\.[a-z-]+'/g) ?? [],
        ),
    ).map((quoted) => quoted.slice(1, -1)),
  ),
].sort()

test('every note has its sentence, and no sentence is without a note', () => {
  const known = Object.keys(enCauses)
    .filter((code) => code.startsWith('facts.'))
    .sort()
  // `facts.runs` is what `unreadable` refers to; it is never said by itself.
  expect(codesInSources.filter((code) => code !== 'facts.runs')).toEqual(known)
})

test.each(LANGUAGES)('in %s a missing right is named with the line that fixes it', async (language) => {
  const causes = await causesFor(language)
  const about = { what: 'annotations', permission: 'checks: read', status: 403 }
  expect(explain(causes, { code: 'facts.forbidden', about })).toContain('checks: read')
  expect(explain(causes, { code: 'facts.missing', about })).toContain('checks: read')
})
