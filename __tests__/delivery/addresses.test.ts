/** Every connection that leaves gives each address of a host seconds, and not the quarter of one that Node gives. */
import { Socket } from 'node:net'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { startSmtp } from '../../sandbox/smtp.js'
import { send } from '../../src/channels/email/send.js'
import { mail, netFor, PASSWORD, settingsFor, USER } from '../channels/email/world.js'
import { OK, post, serve, WAYS } from './posting.js'

const { connect } = Socket.prototype
let waits: unknown[] = []

beforeEach(() => {
  waits = []
  Socket.prototype.connect = function watched(this: Socket, ...args: unknown[]): Socket {
    const [first] = args
    const options = Array.isArray(first) ? first[0] : first
    // The servers' own connections, such as a proxy's to what lies behind it, are given as port and host.
    if (typeof options === 'object' && 'autoSelectFamilyAttemptTimeout' in options)
      waits.push(options.autoSelectFamilyAttemptTimeout)
    return connect.apply(this, args as Parameters<typeof connect>)
  } as typeof connect
})
afterEach(() => {
  Socket.prototype.connect = connect
})

const inSeconds = (): boolean => waits.length > 0 && waits.every((ms) => Number(ms) >= 3_000)

test.each(WAYS)('to robots and APIs %s', async (_, prepare) => {
  const { serving, posting } = await prepare()
  const server = await serve((socket) => socket.end(OK), serving)
  expect(await post(server.port, posting)).toMatchObject({ status: 200 })
  expect([inSeconds(), waits]).toEqual([true, waits])
})

test('to mail servers', async () => {
  const server = await startSmtp({ mode: 'plain', logins: [{ username: USER, password: PASSWORD }] })
  try {
    await send(mail(), settingsFor(server, 'none'), netFor())
    expect(server.mails).toHaveLength(1)
    expect([inSeconds(), waits]).toEqual([true, waits])
  } finally {
    await server.close()
  }
})
