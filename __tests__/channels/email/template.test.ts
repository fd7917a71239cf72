import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { mailTemplate } from '../../../scripts/generate/mail-template.js'

test('mail.generated.ts is what mail.mjml makes', async () => {
  expect(readFileSync('src/channels/email/mail.generated.ts', 'utf8')).toBe(await mailTemplate())
})
