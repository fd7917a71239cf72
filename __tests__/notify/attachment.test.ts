import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { GAP } from '../../src/log/encoding.js'
import { ATTACHMENT_MAX_BYTES, type AttachedLog, writeAttachment } from '../../src/notify/attachment.js'
import { createSecrets } from '../../src/safety/secrets.js'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'attachments-'))
})
afterAll(() => rm(folder, { recursive: true }))

const SECRETS = ['sw0rdfish-and-more', 'geheim-grüße-密码']

async function written(
  logs: readonly AttachedLog[],
  signal = new AbortController().signal,
): Promise<Buffer | undefined> {
  const secrets = createSecrets(() => {})
  for (const secret of SECRETS) secrets.add(secret)
  const file = path.join(folder, 'written.gz')
  const isWritten = await writeAttachment(logs, { path: file, redact: secrets.redact, signal })
  return isWritten ? gunzipSync(await readFile(file)) : undefined
}

async function* each<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values
}

const log = (chunks: readonly (string | Buffer)[], name = 'build'): AttachedLog => ({
  name,
  chunks: each(chunks.map((chunk) => Buffer.from(chunk))),
})

describe('a log', () => {
  test('comes out as it was', async () => {
    const bytes = Buffer.concat([
      Buffer.from('one\r\ntwo é 中\n\u001b[31mred\n'),
      Buffer.from('80ff41fe0a'.repeat(1000), 'hex'),
      Buffer.from('\nend'),
    ])
    expect((await written([log([bytes])]))?.equals(bytes)).toBe(true)
  })

  test('several ones stand below their names', async () => {
    expect(
      (
        await written([log(['a\n'], 'build'), log([], 'nothing'), log(['b'], `te\nst ${SECRETS[0]}`)])
      )?.toString(),
    ).toBe('===== build =====\na\n===== te st *** =====\nb')
  })

  test('of nothing makes no file', async () => {
    expect(await written([])).toBeUndefined()
    expect(await written([log([]), log([''])])).toBeUndefined()
  })

  test('ends where the time does', async () => {
    const ending = new AbortController()
    const line = (n: number): string => `${n} ${'x'.repeat(300)}\n`
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (let n = 0; ; n++) {
        if (n === 3) ending.abort()
        yield Buffer.from(line(n))
      }
    }
    const text = (await written([{ name: 'build', chunks: endless() }], ending.signal))?.toString()
    expect(text?.startsWith(line(0) + line(1) + line(2))).toBe(true)
    expect(text).toMatch(/\n\n… the rest of the log is left out here, as there was no time to read it …\n\n$/)
  })

  test('that gives nothing in the time there is makes no file', async () => {
    async function* stalled(): AsyncGenerator<Uint8Array> {
      await new Promise(() => {})
    }
    const logs = [{ name: 'build', chunks: stalled() }]
    await expect(written(logs, AbortSignal.timeout(50))).rejects.toThrow()
  })

  test.each(['utf8', 'utf-16le'] as const)('of which a part was left out, in %s', async (encoding) => {
    const bytes = (text: string) => Buffer.from(text, encoding)
    const [before = '', after = ''] = [SECRETS[0]?.slice(0, 8), SECRETS[0]?.slice(8)]
    const head = bytes(`\ufeff${'a line of the beginning\n'.repeat(20)}half a line ${before}`)
    const chunks = [head, GAP, bytes(after), bytes(`${after} and its rest\nthe end\n`)]
    const text = (await written([{ name: 'build', chunks: each(chunks) }]))?.toString() ?? ''
    expect(text).toContain('a line of the beginning\n\n\n… the middle of the log is left out here')
    expect(text).toMatch(/…\n\nthe end\n$/)
  })
})

describe('secrets are taken out', () => {
  test('wherever the chunks end', async () => {
    const piece = fc.oneof(
      fc.constantFrom(...SECRETS, '\n', 'x', 'é', ' ', 'sw0rd'),
      fc.string({ maxLength: 5 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), fc.array(fc.nat(40)), async (pieces, cuts) => {
        const bytes = Buffer.from(pieces.join(''))
        const chunks: Buffer[] = []
        let start = 0
        for (const cut of cuts) {
          chunks.push(bytes.subarray(start, start + cut))
          start = Math.min(bytes.length, start + cut)
        }
        const text = (await written([log([...chunks, bytes.subarray(start)])]))?.toString() ?? ''
        for (const secret of SECRETS) expect(text).not.toContain(secret)
      }),
      { numRuns: 200 },
    )
  })

  test.each([0, 1, 7, 16_383, 65_530, 131_066, 131_070, 131_072, 262_140])(
    'in a line without end, at %i',
    async (offset) => {
      const line = Buffer.from(`${'é'.repeat(offset / 2)}${SECRETS.join(' ')}${'中'.repeat(200_000)}`)
      const chunks = Array.from({ length: Math.ceil(line.length / 65_536) }, (_, i) =>
        line.subarray(i * 65_536, (i + 1) * 65_536),
      )
      const text = (await written([log(chunks)]))?.toString() ?? ''
      expect(text).toBe(line.toString().replace(SECRETS.join(' '), '*** ***'))
    },
  )

  test('in GBK too, which becomes UTF-8, and among bytes that are no text, which stay', async () => {
    const gbk = (hex: string) => Buffer.from(hex, 'hex') // 请使用密码: and a secret of two characters and ASCII
    const bytes = Buffer.concat([
      gbk('c7ebcab9d3c3c3dcc2eb'),
      Buffer.from(` ${SECRETS[0]}\nutf-8: ${SECRETS[1]}\n`),
      gbk('6765686569 6d2d6772 fc fd 0a'.replaceAll(' ', '')),
      gbk('bfdac1eecac7'),
      gbk('c3dcc2ebd6d0cec40a'),
    ])
    const secret = '密码中文'
    const secrets = createSecrets(() => {})
    for (const one of [...SECRETS, secret]) secrets.add(one)
    const file = path.join(folder, 'gbk.gz')
    const { signal } = new AbortController()
    await writeAttachment([log([bytes])], { path: file, redact: secrets.redact, signal })
    const expected = Buffer.concat([
      Buffer.from('请使用密码 ***\nutf-8: ***\n'),
      gbk('67656865696d2d6772fcfd0a'),
      Buffer.from('口令是***\n'),
    ])
    expect(gunzipSync(await readFile(file)).toString('latin1')).toBe(expected.toString('latin1'))
  })
})

test('a log that is too large keeps its beginning and its end', async () => {
  async function* noise(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('the beginning\n')
    for (let n = 0; n < 20; n++) yield Buffer.from(`${randomBytes(768 * 1024).toString('base64')}\n`)
    yield Buffer.from('the end\n')
  }
  const { signal } = new AbortController()
  const asIs = (text: string) => text
  const file = path.join(folder, 'large.gz')
  expect(
    await writeAttachment([{ name: 'build', chunks: noise() }], { path: file, redact: asIs, signal }),
  ).toBe(true)
  const bytes = await readFile(file)
  expect(bytes.length).toBeLessThanOrEqual(ATTACHMENT_MAX_BYTES)
  expect(bytes.length).toBeGreaterThan(ATTACHMENT_MAX_BYTES * 0.8)
  const text = gunzipSync(bytes).toString()
  expect(text.slice(0, 14)).toBe('the beginning\n')
  expect(text.slice(-8)).toBe('the end\n')
  expect(text).toContain('… the middle of the log is left out here')
})

test.each(['utf-16le', 'utf-16be'] as const)(
  'a log in %s is decoded before secrets are looked for',
  async (name) => {
    const bytes = Buffer.from(`\ufeffa long enough first line\nkey=${SECRETS[0]}\n`, 'utf16le')
    if (name === 'utf-16be') bytes.swap16()
    const text = (await written([log([bytes])]))?.toString()
    expect(text).toContain('key=***')
    expect(text).not.toContain('sw0rdfish')
  },
)
