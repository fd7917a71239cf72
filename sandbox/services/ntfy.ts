/** An ntfy server with its defaults (binwiederhier/ntfy): JSON to the root, what is long becomes a file. */
import { filled, type RobotOptions } from '../robot.js'
import { json, NOBODY, startService } from './service.js'

const TOPIC = 'sandbox-5a0db0c5'
const TOKEN = 'tk_5a0db0c55ec0de425a0db0c55ec0d'
const MESSAGE_MAX = 4_096 // bytes
const BODY_MAX = 8_192

const refuse = (code: number, error: string) =>
  json(Math.floor(code / 100), { code, http: Math.floor(code / 100), error })

export const startNtfy = (options: RobotOptions) =>
  startService(options, {
    has: (url) => url.pathname === '/' || /^\/[-\w]+$/.test(url.pathname),
    config: (origin) => ({ topic: `${origin}/${TOPIC}`, token: TOKEN }),
    refusal(request, body) {
      if (request.headers.authorization !== `Bearer ${TOKEN}`)
        return refuse(request.headers.authorization ? 40101 : 40301, 'unauthorized')
      // To a topic's own URL whatever is sent is the message.
      return request.url.pathname === '/' ? publishFault(request.body.length, body) : undefined
    },
    seen: ({ title, message }) => {
      const text = filled(message) ?? 'triggered'
      const isFile = Buffer.byteLength(text) > MESSAGE_MAX
      return {
        msgtype: isFile ? 'file' : 'message',
        title: `${title ?? ''}`,
        text: isFile ? 'You received a file: attachment.txt' : text,
        mentioned: NOBODY,
      }
    },
    taken: ({ at }) =>
      json(200, { id: 'sPs71M8A2T', time: Math.floor(at / 1000), event: 'message', topic: TOPIC }),
    pace: { most: 60, ms: 60_000, refusal: refuse(42901, 'limit reached: too many requests') },
  })

/** @param size bytes of the request's body */
function publishFault(size: number, body: Readonly<Record<string, unknown>> | undefined) {
  if (size > BODY_MAX) return refuse(41303, 'JSON body too large')
  if (!body) return refuse(40024, 'invalid request: request body must be valid JSON')
  if (!/^[-\w]{1,64}$/.test(`${body.topic ?? ''}`)) return refuse(40009, 'invalid request: topic invalid')
  const { priority = 3 } = body
  return [1, 2, 3, 4, 5].includes(priority as number) ? undefined : refuse(40007, 'invalid request: priority')
}
