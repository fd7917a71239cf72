/**
 * One example for each shape of a credential, and for each way of writing it down: exactly the credential is
 * blanked. They are put together here, as a whole one in a file would alarm every scanner.
 */
import { describe, expect, test } from '@jest/globals'
import { createSecrets } from '../../src/safety/secrets.js'

const redact = (text: string): string => createSecrets(() => {}).redact(text)

const hex = (length: number): string => '0a1b2c3d4e5f6789'.repeat(8).slice(0, length)
const word = (length: number): string => 'Ab0Cd1Ef2Gh3Ij4K'.repeat(20).slice(0, length)

describe('tokens that tell by their prefix', () => {
  test.each([
    ['GitLab, routable', `glpat-${word(20)}.01.${word(9)}`],
    ['Tencent', `AKID${word(32)}`],
    ['Slack, of both kinds', `xoxe.xoxp-${word(20)}`],
    ['Slack app', `xapp-1-${word(20)}`],
    ['RubyGems', `rubygems_${hex(48)}`],
    ['Hugging Face', `hf_${word(34)}`],
    ['a model service', `sk-${word(40)}`],
    ['a model service, of a project', `sk-proj-${word(40)}`],
    ['Google access', `ya29.${word(30)}-${word(10)}`],
    ['Google client', `GOCSPX-${word(28)}`],
    ['Shopify', `shpat_${hex(32)}`],
    ['DigitalOcean', `dop_v1_${hex(64)}`],
    ['Databricks', `dapi${hex(32)}`],
    ['Grafana', `glsa_${word(32)}_${hex(8)}`],
    ['Sentry', `sntrys_${word(40)}=`],
    ['Atlassian', `ATATT3${word(60)}=`],
    ['HCP Terraform', `${word(14)}.atlasv1.${word(60)}`],
    ['age', `AGE-SECRET-KEY-1${word(58).toUpperCase()}`],
    ['a JWT without its signature', `eyJ${word(12)}.eyJ${word(20)}`],
  ])('%s', (_, token) => {
    expect(redact(`got ${token}, and went on`)).toBe('got ***, and went on')
    expect(redact(`{"x":"${token}"}`)).toBe('{"x":"***"}')
  })

  test.each([
    ['GitLab', 'glpat-short'],
    ['Tencent', 'AKIDs'],
    ['Slack', 'xapp-1'],
    ['RubyGems', 'rubygems_0a1b'],
    ['Hugging Face', 'hf_hub'],
    ['Google access', 'ya29.x'],
    ['Google client', 'GOCSPX-x'],
    ['Shopify', 'shpat_0'],
    ['DigitalOcean', 'dop_v1_0'],
    ['Databricks', 'dapi0'],
    ['Grafana', 'glsa_x'],
    ['Sentry', 'sntrys_x'],
    ['Atlassian', 'ATATT3x'],
    ['HCP Terraform', 'x.atlasv1.x'],
    ['age', 'AGE-SECRET-KEY-1X'],
  ])('%s: what is too short to be one stays', (_, text) => {
    expect(redact(`see ${text} there`)).toBe(`see ${text} there`)
  })
})

/** What stands before and after the credential, which is the same each time. */
const SECRET = `${word(24)}`

describe('headers', () => {
  test.each([
    ['authorization: bearer ', ''],
    ['"authorization":"Basic ', '"'],
    ["'Authorization': 'token ", "'"],
    ['Authorization=Bearer ', ''],
    ['Authorization : ', ''],
    ['"authorization" : "', '"'],
    ['uses bearer  ', ' here'],
    ['X-Auth-Token: ', ''],
    ['X-Auth-Token:', ''],
    ['"x-amz-signature" : "', '"'],
    ["'private-token':'", "'"],
    ['cookie: ', ''],
    ['Set-Cookie: ', ''],
  ])('%s', (before, after) => {
    expect(redact(`${before}${SECRET}${after}`)).toBe(`${before}***${after}`)
  })

  test('the padding of a bearer token goes with it', () => {
    expect(redact(`bearer ${SECRET}== was refused`)).toBe('bearer *** was refused')
  })
})

describe('URLs', () => {
  test.each([
    ['https://discord.com/api/webhooks/', ''],
    ['https://discordapp.com/api/webhooks/', ''],
    ['https://discord.com/api/v10/webhooks/', ''],
    ['https://open.feishu.cn/open-apis/bot/v2/hook/', ' failed'],
    ['https://example.webhook.office.com/webhookb2/', ''],
    ['https://outlook.office.com/webhook/', ''],
    ['https://api.example.com/x?api_key=', '&y=1'],
    ['https://api.example.com/x?key=', ''],
    ['https://api.example.com/x?a=1&access-key=', '#part'],
  ])('%s', (before, after) => {
    expect(redact(`${before}${SECRET}${after}`)).toBe(`${before}***${after}`)
  })

  test.each([
    'https://discord.com/api/webhooks/short',
    'https://open.feishu.cn/open-apis/bot/v2/hook/short',
    'https://outlook.office.com/webhook/short',
  ])('%s holds none', (url) => {
    expect(redact(url)).toBe(url)
  })
})

describe('assignments', () => {
  const NAMES = [
    'apikey',
    'api_key',
    'accesskey',
    'access_key',
    'privatekey',
    'private_key',
    'credential',
    'credentials',
  ]

  test.each([...NAMES, 'accountkey', 'account_key', 'clientsecret', 'client_secret', 'passphrase'])(
    '%s=',
    (name) => {
      expect(redact(`set ${name}=${SECRET} now`)).toBe(`set ${name}=*** now`)
    },
  )

  test.each(NAMES)('"%s":', (name) => {
    expect(redact(`{"${name}": "${SECRET}"}`)).toBe(`{"${name}": "***"}`)
  })

  test.each([
    ['{"token":"', '"}'],
    ['set token="', '" now'],
    ["set token='", "' now"],
  ])('a value in quotes: %s', (before, after) => {
    expect(redact(`${before}${SECRET}${after}`)).toBe(`${before}***${after}`)
  })

  test.each([':', '=', '=>'])('a name in quotes and %s', (sign) => {
    expect(redact(`'token' ${sign} '${SECRET}'`)).toBe(`'token' ${sign} '***'`)
  })

  test.each(['APIKEY', 'API_KEY', 'ACCESSKEY', 'ACCESS_KEY', 'PRIVATEKEY', 'MY_PRIVATE_KEY'])(
    '%s:',
    (name) => {
      expect(redact(`${name} :  ${SECRET}`)).toBe(`${name} :  ***`)
    },
  )
})

describe('options of a command', () => {
  test.each([
    ['--password=', ''],
    ['-password ', ''],
    ['--db-password "', '"'],
    ['--apikey ', ''],
    ['--api-key=', ''],
    ['--accesskey ', ''],
    ['--access-key ', ''],
    ["--token '", "'"],
  ])('%s', (option, after) => {
    expect(redact(`run ${option}${SECRET}${after}`)).toBe(`run ${option}***${after}`)
  })

  test.each(['-u ', '-u', '--user ', '--proxy-user "'])('%suser:password', (option) => {
    expect(redact(`curl ${option}bob:${SECRET}`)).toBe(`curl ${option}***`)
  })

  test('a word is none, where a secret would have a digit', () => {
    expect(redact('run --token required, then --password prompt')).toBe(
      'run --token required, then --password prompt',
    )
  })
})
