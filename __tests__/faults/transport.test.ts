/** What must hold on the wire beside the rows of the matrix; asserted where the bytes arrive. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { certificates } from '../../sandbox/certificates.js'
import { answer } from '../../sandbox/http-plays.js'
import { ehlo } from '../../sandbox/smtp-script.js'
import { type Case, type Played, ROBOTS } from './case.js'
import { mailScene, robotScene } from './scenes.js'
import { perform, playTogether, sinksOf } from './stage.js'

type Identity = 'good' | 'selfSigned'

const CHANNELS: readonly Played[] = ['email', ...ROBOTS]

const sceneOf = (channel: Played, identity: Identity) =>
  channel === 'email' ? mailScene({ identity }) : robotScene(channel, { plays: [answer(200)], identity })

describe('certificates', () => {
  test.concurrent.each(CHANNELS)(
    '%s: NODE_TLS_REJECT_UNAUTHORIZED=0 does not make a forged one good',
    async (channel) => {
      const scene = await sceneOf(channel, 'selfSigned')
      try {
        const { results } = await perform({
          config: { [channel]: scene.settings },
          inputs: { channels: channel },
          env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
        })
        expect(results).toMatchObject([{ status: 'failed', kind: 'tls', attempts: 1 }])
        expect(await scene.seen()).toEqual([])
        expect(scene.passwordInClear()).toBe(false)
      } finally {
        await scene.close()
      }
    },
  )

  test.concurrent.each(CHANNELS)(
    '%s: NODE_EXTRA_CA_CERTS makes one good whose authority it names',
    async (channel) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'faults-'))
      const scene = await sceneOf(channel, 'good')
      const run = (env: Readonly<Record<string, string>>) =>
        perform({ config: { [channel]: scene.settings }, inputs: { channels: channel, ca: '' }, env })
      try {
        const file = path.join(folder, 'ca.pem')
        await writeFile(file, (await certificates()).ca)
        expect((await run({})).results).toMatchObject([{ status: 'failed', kind: 'tls' }])
        expect((await run({ NODE_EXTRA_CA_CERTS: file })).results).toMatchObject([{ status: 'sent' }])
        expect(await scene.seen()).toHaveLength(1)
      } finally {
        await scene.close()
        await rm(folder, { recursive: true })
      }
    },
  )
})

describe('a proxy that opens TLS', () => {
  test.concurrent.each(['dingtalk', 'wecom'] as const)(
    '%s: sees neither token nor message',
    async (channel) => {
      const forged = { http: { plays: [answer(200)], identity: 'unknownAuthority', proxy: 'works' } } as const
      const { results, saw, leaks } = await playTogether({ [channel]: forged as unknown as Case })
      expect(results).toMatchObject([{ status: 'failed', kind: 'tls', attempts: 1 }])
      expect(saw[channel]?.seen).toEqual([])
      expect(saw[channel]?.strangers).toMatch(
        /^(oapi\.dingtalk\.com|qyapi\.weixin\.qq\.com|open\.feishu\.cn):443$/,
      )
      expect(leaks).toEqual([])
    },
  )
})

describe('a password in clear', () => {
  const loginInClear = { scripts: [{ ehlo: ehlo(['AUTH PLAIN LOGIN']) }] }

  test.concurrent('goes out only where the settings want no encryption, and then it is seen', async () => {
    const scene = await mailScene({ ...loginInClear, settings: { enable_tls: false } })
    try {
      const { results, step } = await perform({
        config: { email: scene.settings },
        inputs: { channels: 'email' },
      })
      expect(results).toMatchObject([{ status: 'sent' }])
      // The proof that what the matrix looks for can be found.
      expect(scene.passwordInClear()).toBe(true)
      expect(Object.values(sinksOf(step)).join()).not.toContain(scene.settings.password)
    } finally {
      await scene.close()
    }
  })
})
