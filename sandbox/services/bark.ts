/** A Bark server (Finb/bark-server): what Apple does not take is an error 500. */
import type { RobotOptions } from '../robot.js'
import { json, NOBODY, startService } from './service.js'

const KEY = '5a0db0c55ec0de425a0db0'
const PAYLOAD_MAX = 4_096 // bytes, of Apple's push service

const say = (status: number, code: number, message: string) => json(status, { code, message, timestamp: 0 })

export const startBark = (options: RobotOptions) =>
  startService(options, {
    has: (url) => url.pathname === '/push',
    config: (origin) => ({ key: `${origin}/${KEY}` }),
    refusal(_request, body) {
      if (!body) return say(400, 400, 'request bind failed: invalid JSON')
      if (typeof body.device_key !== 'string' || body.device_key === '')
        return say(400, 400, 'device key is empty')
      if (body.device_key !== KEY)
        return say(400, 400, 'failed to get device token: failed to get [x] device token from database')
      const { device_key: _key, ...payload } = body
      const size = Buffer.byteLength(JSON.stringify(payload)) + 120
      return size > PAYLOAD_MAX ? say(500, 500, 'push failed: PayloadTooLarge') : undefined
    },
    seen: ({ title, body }) => ({
      msgtype: 'push',
      title: `${title ?? ''}`,
      text: `${body ?? ''}`,
      mentioned: NOBODY,
    }),
    taken: () => say(200, 200, 'success'),
  })
