/** An own system that takes JSON signed by Standard Webhooks ('Signature scheme', 'Operational considerations'). */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { RobotOptions, RobotRequest } from '../robot.js'
import { isJson, json, NOBODY, startService } from './service.js'

const PATH = '/ci/5a0db0c55ec0de42'
const KEY = Buffer.from('5a0db0c5'.repeat(4))
const TOLERANCE_S = 5 * 60

export const startWebhook = (options: RobotOptions) => {
  const seen = new Set<string>()
  return startService(options, {
    has: (url) => url.pathname.startsWith('/ci/'),
    config: (origin) => ({
      url: origin + PATH,
      headers: { 'x-team': 'shop' },
      secret: `whsec_${KEY.toString('base64')}`,
      success: ['200', 'code=0'],
    }),
    refusal(request, body) {
      if (request.url.pathname !== PATH) return json(404, { code: 404 })
      if (!isJson(request) || !body) return json(400, { code: 400 })
      if (!isSigned(request)) return json(401, { code: 401 })
      const id = `${request.headers['webhook-id']}`
      // What came already is acknowledged once more, and not shown again.
      if (seen.has(id)) return json(200, { code: 0, repeated: true })
      seen.add(id)
      return undefined
    },
    seen: (body) => ({
      msgtype: 'json',
      title: `${body.headline ?? ''}`,
      text: JSON.stringify(body, null, 2),
      mentioned: NOBODY,
    }),
    taken: () => json(200, { code: 0 }),
  })
}

function isSigned({ headers, body, at }: RobotRequest): boolean {
  const [id, seconds, signatures] = ['id', 'timestamp', 'signature'].map(
    (name) => `${headers[`webhook-${name}`]}`,
  )
  const isTimely = Math.abs(at / 1000 - Number(seconds)) <= TOLERANCE_S
  const sign = createHmac('sha256', KEY).update(`${id}.${seconds}.`).update(body).digest()
  return (
    isTimely &&
    `${signatures}`.split(' ').some((signature) => {
      const given = Buffer.from(signature.replace(/^v1,/, ''), 'base64')
      return signature.startsWith('v1,') && given.length === sign.length && timingSafeEqual(given, sign)
    })
  )
}
