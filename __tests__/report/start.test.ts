import { mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { eventFileBirth, jobStart } from '../../src/report/start.js'

const NOW = 1_000_000

describe('the start of the job', () => {
  test.each([
    ['the API before all else', { api: 900_000, mainStep: 100_000, eventFile: 200_000 }, 900_000],
    ["the main step's time where it is earlier", { mainStep: 300_000, eventFile: 400_000 }, 300_000],
    ["the event file's birth where it is earlier", { mainStep: 500_000, eventFile: 400_000 }, 400_000],
    ['the event file alone', { eventFile: 400_000 }, 400_000],
    ['the main step alone', { mainStep: 400_000 }, 400_000],
    ['nothing known is left out', {}, undefined],
    ['a file system without birth times', { eventFile: 0 }, undefined],
    ['a file that is not born yet', { eventFile: NOW + 1 }, undefined],
    ["the server's clock a little ahead", { api: NOW + 2_000 }, NOW],
    ["a server's clock far ahead counts for nothing", { api: NOW + 3_600_000, eventFile: 400_000 }, 400_000],
  ])('%s', (_, sources, expected) => {
    expect(jobStart(sources, NOW)).toBe(expected)
  })
})

describe('the birth of the event file', () => {
  test('is its birth, whenever it was written last', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'start-'))
    const file = path.join(folder, 'event.json')
    await writeFile(file, '{}')
    const { birthtimeMs } = await stat(file)
    await utimes(file, new Date(), new Date(Date.now() + 3_600_000))
    expect(eventFileBirth(file)).toBe(birthtimeMs > 0 ? Math.floor(birthtimeMs) : undefined)
    await rm(folder, { recursive: true })
  })

  test('of no file is not known', async () => {
    expect(eventFileBirth('/no/such/file')).toBeUndefined()
    expect(eventFileBirth(undefined)).toBeUndefined()
  })
})
