import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { streamFile } from '../../../src/report/files/files.js'
import { readOutputFiles } from '../../../src/report/files/output-files.js'
import { servedLogs, upTo } from '../../../src/report/jobs/logs.js'
import { inFolder } from '../world.js'

const CAUSE = 'src/parse.c:7:3: error: expected ; before }'
const LOG = `cc -c src/parse.c\n${CAUSE}\nmake: *** [parse.o] Error 1\n`

type Files = Readonly<Record<string, string | Uint8Array>>

async function read(
  files: Files,
  patterns: readonly string[],
  lines = 30,
  signal = new AbortController().signal,
) {
  return inFolder(async (folder) => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
      writeFileSync(path.join(folder, name), content)
    }
    const redact = (text: string) => text.replaceAll('hunter22', '***')
    const { excerpts, notes } = await readOutputFiles(patterns, { folder, lines, redact, signal })
    const text = JSON.stringify(excerpts)
    return {
      excerpts,
      text,
      sources: excerpts.map(({ source }) => source),
      notes,
      codes: notes.map(({ code }) => code),
    }
  })
}

const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}
/** `错误: 找不到模块` in GB18030. */
const GB18030 = Buffer.from('b4edced33a20d5d2b2bbb5bdc4a3bfe90a', 'hex')

describe('output files', () => {
  test('are shown by their telling lines', async () => {
    const { text, sources, codes } = await read({ 'build.log': LOG }, ['build.log'])
    expect(sources).toEqual(['build.log'])
    expect(text).toContain(CAUSE)
    expect(codes).toEqual([])
  })

  test.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${LOG}`), CAUSE],
    ['UTF-16, little end first', utf16(LOG, false), CAUSE],
    ['UTF-16, big end first', utf16(LOG, true), CAUSE],
    ['GB18030', Buffer.concat([GB18030, Buffer.from('Error 1\n')]), '找不到模块'],
    ['bytes of no encoding', Buffer.concat([Buffer.from([0xff, 0x80, 0x0a]), Buffer.from(LOG)]), CAUSE],
    ['a character cut in the middle', Buffer.from(`${LOG}错`).subarray(0, -1), CAUSE],
    ['NUL bytes among the text', Buffer.from(`\0\0${LOG}\0`), CAUSE],
    ['a line of one MiB before it', Buffer.from(`${'x'.repeat(1024 ** 2)}\n${LOG}`), CAUSE],
  ])('are read in %s', async (_, bytes, expected) => {
    const { text, codes } = await read({ 'build.log': bytes }, ['build.log'])
    expect(text).toContain(expected)
    expect(codes).toEqual([])
  })

  test('are redacted', async () => {
    const { text } = await read({ a: `error: cannot log in with hunter22\n` }, ['a'])
    expect(text).toContain('cannot log in with ***')
    expect(text).not.toContain('hunter22')
  })

  test('share the lines', async () => {
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`${index}.log`, LOG]))
    const { excerpts, codes, notes } = await read(many, ['*.log'], 12)
    expect(excerpts).toHaveLength(2)
    expect(codes).toEqual(['facts.output-left'])
    expect(notes[0]?.about).toEqual({
      input: 'output-file',
      files: '2.log, 3.log, 4.log, 5.log, 6.log, …',
    })
    expect(excerpts.flatMap(({ lines }) => lines).length).toBeLessThanOrEqual(12)
  })

  test('that tell of an error have the lines before the others', async () => {
    const files = { 'a.log': 'all is well\n', 'b.log': LOG, 'c.log': 'fine\n' }
    const { excerpts } = await read(files, ['*.log'], 2)
    expect(excerpts.map(({ source, lines }) => [source, lines.length])).toEqual([['b.log', 2]])
    expect((await read(files, ['*.log'])).sources).toEqual(['a.log', 'b.log', 'c.log'])
  })

  test('may be named by patterns, each file once, and never from node_modules', async () => {
    const files = { 'out/a.log': LOG, 'out/deep/b.log': LOG, 'node_modules/x/c.log': LOG }
    const { sources } = await read(files, ['out/a.log', '**/*.log'])
    expect(sources).toEqual(['out/a.log', 'out/deep/b.log'])
    expect((await read(files, ['node_modules/x/*.log'])).sources).toEqual(['node_modules/x/c.log'])
  })

  test('may have brackets in their names', async () => {
    expect((await read({ 'a[1].log': LOG }, ['a[1].log'])).sources).toEqual(['a[1].log'])
  })

  test.each<[string, Files, string, string]>([
    ['is missing', {}, 'none.log', 'facts.no-match'],
    ['matches nothing', {}, '*.log', 'facts.no-match'],
    ['is a folder', { 'out/a': '' }, 'out', 'facts.folder'],
    ['is a device', {}, '/dev/zero', 'facts.no-file'],
    ['is a program', { a: Buffer.from('7f454c460201010000000000', 'hex') }, 'a', 'facts.binary'],
    ['is a picture', { a: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') }, 'a', 'facts.binary'],
    ['is nothing but zeros', { a: Buffer.alloc(5_000) }, 'a', 'facts.binary'],
    [
      'is an archive without a known mark',
      { a: Buffer.from(Array.from({ length: 2_000 }, (_, i) => (i * 7) % 256)) },
      'a',
      'facts.binary',
    ],
    ['lies behind a file', { a: LOG }, 'a/b.log', 'facts.unreadable-file'],
    ['has a name that no file can have', {}, 'a\0b', 'facts.unreadable-file'],
    ['has too long a name', {}, 'x'.repeat(5_000), 'facts.unreadable-file'],
  ])('what %s becomes a note', async (_, files, pattern, code) => {
    const { excerpts, codes, notes } = await read(files, [pattern])
    expect(excerpts).toEqual([])
    expect(codes).toEqual([code])
    expect(notes[0]?.about).toMatchObject({ input: 'output-file' })
  })

  test('that are empty are not shown', async () => {
    expect(await read({ a: '' }, ['a'])).toMatchObject({ excerpts: [], codes: [] })
  })

  test('beyond 200 are left out, and it is said', async () => {
    const many = Object.fromEntries(Array.from({ length: 202 }, (_, index) => [`${index}.log`, LOG]))
    expect((await read(many, ['*.log'], 100)).codes).toContain('facts.too-many-files')
  })

  test('are all read: those that tell go before those that do not, whatever their number', async () => {
    const quiet = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`${index + 10}.log`, 'all is well\n']),
    )
    const { sources, text, codes } = await read({ ...quiet, '98.log': LOG }, ['*.log'], 30)
    expect(sources).toContain('98.log')
    expect(text).toContain(CAUSE)
    expect(codes).toEqual([])
  })

  test('a link to nowhere or to itself is no file', async () => {
    await inFolder(async (folder) => {
      symlinkSync('nowhere', path.join(folder, 'a.log'))
      symlinkSync('b.log', path.join(folder, 'b.log'))
      const options = {
        folder,
        lines: 9,
        redact: (text: string) => text,
        signal: new AbortController().signal,
      }
      const { excerpts, notes } = await readOutputFiles(['*.log', 'b.log'], options)
      expect(excerpts).toEqual([])
      expect(notes.map(({ code }) => code)).toEqual(['facts.no-match', 'facts.unreadable-file'])
    })
  })

  test('are looked for where no lines are shown, since they may be attached, but not read', async () => {
    expect(await read({}, ['none.log'], 0)).toMatchObject({ excerpts: [], codes: ['facts.no-match'] })
  })

  test('are read to their end in chunks of one buffer', async () => {
    const content = Buffer.from(Array.from({ length: 100_000 }, (_, index) => `line ${index}`).join('\n'))
    await inFolder(async (folder) => {
      const file = path.join(folder, 'large.txt')
      writeFileSync(file, content)
      const buffers = new Set<ArrayBufferLike>()
      const copies: Buffer[] = []
      for await (const chunk of streamFile(file)) {
        buffers.add(chunk.buffer)
        copies.push(Buffer.from(chunk))
      }
      expect(copies.length).toBeGreaterThan(2)
      expect(buffers.size).toBe(1)
      expect(Buffer.concat(copies).equals(content)).toBe(true)
    })
  })

  test('end with the signal, and it is said', async () => {
    expect((await read({ a: LOG }, ['a'], 30, AbortSignal.abort())).codes).toEqual(['facts.slow-file'])
  })
})

describe('how many logs are read', () => {
  test.each([
    [30, 1, 1],
    [30, 4, 4],
    [30, 9, 6],
    [3, 2, 1],
    [0, 3, 0],
    [30, 0, 0],
  ])('%i lines, %i logs', (lines, logs, expected) => {
    expect(servedLogs(lines, logs)).toBe(expected)
  })
})

describe('chunks up to a signal', () => {
  test('end while the next one is awaited', async () => {
    const stop = new AbortController()
    async function* stalling() {
      yield Buffer.from('a')
      await new Promise(() => {})
    }
    const seen: string[] = []
    for await (const chunk of upTo(stop.signal, stalling())) {
      seen.push(Buffer.from(chunk).toString())
      stop.abort()
    }
    expect(seen).toEqual(['a'])
  })
})
