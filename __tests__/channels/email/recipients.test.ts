/** A mail to several people, where the server does not simply take all of them at once. */
import { afterEach, describe, expect, test } from '@jest/globals'
import {
  copiesOf,
  type SmtpScript,
  type SmtpScripted,
  startSmtpScript,
} from '../../../sandbox/smtp-script.js'
import { send } from '../../../src/channels/email/send.js'
import type { DeliveryError } from '../../../src/delivery/delivery.js'
import { mail, netFor, settingsFor } from './world.js'

const open: SmtpScripted[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

async function sendTo(recipients: readonly string[], ...scripts: readonly SmtpScript[]) {
  const server = await startSmtpScript({ scripts })
  open.push(server)
  const to = recipients.map((address) => ({ address }))
  const sending = send(mail({ to, recipients }), settingsFor(server, 'none'), netFor())
  const [receipt, error] = await sending.then(
    (given) => [given, undefined] as const,
    (reason: unknown) => [undefined, reason as DeliveryError] as const,
  )
  return { server, receipt, error, rest: receipt?.rest }
}

const people = (count: number, domain = 'sandbox.test') =>
  Array.from({ length: count }, (_, i) => `p${i}@${domain}`)
const onceEach = (recipients: readonly string[]) => Object.fromEntries(recipients.map((to) => [to, 1]))

describe('letters beyond ASCII before the @', () => {
  const utf8 = '用户@xn--fsqu00a.xn--fiqs8s'

  test('only who has them gets a mail that the next server may refuse to pass on', async () => {
    const { server, receipt } = await sendTo(['dev@sandbox.test', utf8, 'ops@sandbox.test'], {})
    expect(receipt).toEqual({})
    expect(server.mails.map(({ to, utf8: kind }) => ({ to, kind }))).toEqual([
      { to: ['dev@sandbox.test', 'ops@sandbox.test'], kind: false },
      { to: [utf8], kind: true },
    ])
    expect(server.mails[0]?.raw.toString()).toMatch(/^To: dev@sandbox\.test, ops@sandbox\.test\r$/m)
    expect(server.mails[0]?.raw.toString()).not.toMatch(/[^\r\n -~]/)
    expect(server.sessions).toHaveLength(1)
  })

  test('a sender who has them makes all of it such a mail', async () => {
    const server = await startSmtpScript({ scripts: [{}] })
    open.push(server)
    const recipients = ['dev@sandbox.test', utf8]
    await send(mail({ from: { address: utf8 }, recipients }), settingsFor(server, 'none'), netFor())
    expect(server.mails).toMatchObject([{ to: recipients, utf8: true }])
  })

  test.each([
    ['the one', { 'dev@sandbox.test': '550 5.1.1 No such user\r\n' }, [utf8], 'dev@sandbox.test'],
    ['the other', { [utf8]: '553 5.6.7 Not here\r\n' }, ['dev@sandbox.test'], utf8],
  ])('%s kind refused does not cost the other', async (_, refusals, served, refused) => {
    const { server, rest } = await sendTo(['dev@sandbox.test', utf8], { recipients: refusals })
    expect(copiesOf(server)).toEqual(onceEach(served))
    expect(rest?.message).toMatchObject({ recipients: [], refused: [{ address: refused }] })
    expect(rest?.error.explanation).toMatchObject({ code: 'smtp.recipient', about: { recipients: refused } })
  })

  test('a connection that ends between the two leaves the rest to the next attempt', async () => {
    const { server, rest } = await sendTo(['dev@sandbox.test', utf8], {
      recipients: { [utf8]: [{ write: '421 4.3.2 Shutting down\r\n' }, 'close'] },
    })
    expect(copiesOf(server)).toEqual(onceEach(['dev@sandbox.test']))
    expect(rest?.message).toMatchObject({ recipients: [utf8], refused: [] })
    expect(rest?.error.again.when).toBe('soon')
  })

  test('both refused: nobody got it, and both are named', async () => {
    const { error } = await sendTo(['dev@sandbox.test', utf8], { rcpt: '550 5.1.1 No such user\r\n' })
    expect(error).toMatchObject({
      kind: 'refused',
      explanation: { code: 'smtp.recipient', about: { recipients: `dev@sandbox.test, ${utf8}` } },
    })
  })
})

describe('more recipients than one mail may have', () => {
  test.each([
    [20, 50, 3],
    [1, 3, 3],
    [100, 100, 1],
  ])('%d of %d in each: %d mails over one connection, one copy each', async (maxRecipients, count, mails) => {
    const { server, receipt } = await sendTo(people(count), { maxRecipients })
    expect(receipt).toEqual({})
    expect(copiesOf(server)).toEqual(onceEach(people(count)))
    expect(server.mails).toHaveLength(mails)
    expect(server.sessions).toHaveLength(1)
  })

  test('a server that is full takes nobody, and is asked again later', async () => {
    const { server, error } = await sendTo(people(3), { rcpt: '452 4.3.1 Insufficient system storage\r\n' })
    expect(server.mails).toHaveLength(0)
    expect(error?.again).toEqual({ when: 'once' })
    expect(server.sessions[0]?.commands.filter((line) => line.startsWith('RCPT'))).toHaveLength(3)
  })

  test('whoever is refused for good among them is named, and not asked again', async () => {
    const recipients = { 'p2@sandbox.test': '550 5.1.1 No such user\r\n' }
    const { server, rest } = await sendTo(people(5), { maxRecipients: 2, recipients })
    expect(copiesOf(server)).toEqual(onceEach(people(5).filter((to) => to !== 'p2@sandbox.test')))
    expect(rest?.message).toMatchObject({ recipients: [], refused: [{ address: 'p2@sandbox.test' }] })
    expect(rest?.error.explanation.about).toMatchObject({ recipients: 'p2@sandbox.test' })
  })
})
