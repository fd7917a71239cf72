import { Socket } from 'node:net'
import { expect, test } from '@jest/globals'
import { connectTimeout } from '../../src/delivery/connect-timeout.js'

test.each<[string, boolean, string]>([
  ['service.example', false, 'ETIMEOUT'],
  ['service.example', true, 'ETIMEDOUT'],
  ['127.0.0.1', false, 'ETIMEDOUT'],
  ['2001:db8::1', false, 'ETIMEDOUT'],
  ['[2001:db8::1]', false, 'ETIMEDOUT'],
])('%s, looked up: %s: the time went by with %s', (host, isLookedUp, code) => {
  const socket = new Socket()
  const timedOut = connectTimeout(socket, host)
  if (isLookedUp) socket.emit('lookup', null, '192.0.2.1', 4, host)
  expect(timedOut()).toMatchObject({ message: 'connecting took too long', code })
})
