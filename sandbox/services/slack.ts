/** Slack's incoming webhooks: a bare word as answer, three escapes (docs.slack.dev, 'Incoming webhooks', 'Formatting'). */
import { filled, type RobotOptions } from '../robot.js'
import { isJson, plain, startService, unknown } from './service.js'

const PATH = '/services/T0SANDBOX/B0SANDBOX/5a0db0c55ec0de425a0db0c5'
const TEXT_MAX = 40_000 // characters
const KNOWN = ['text', 'blocks', 'attachments', 'thread_ts', 'unfurl_links', 'unfurl_media', 'response_type']

export const startSlack = (options: RobotOptions) =>
  startService(options, {
    has: (url) => url.pathname.startsWith('/services/'),
    config: (origin) => ({ webhook_url: origin + PATH, at_user_ids: ['U0SANDBOX'] }),
    refusal(request, body) {
      if (request.url.pathname !== PATH) return plain(404, 'no_service')
      if (request.method !== 'POST' || !isJson(request) || !body) return plain(400, 'invalid_payload')
      if (unknown(body, KNOWN).length > 0) return plain(400, 'invalid_payload')
      const text = filled(body.text)
      if (text === undefined) return plain(400, 'no_text')
      return text.length > TEXT_MAX ? plain(400, 'msg_too_long') : undefined
    },
    seen: ({ text }) => ({ msgtype: 'text', title: '', text: `${text}`, mentioned: calledIn(`${text}`) }),
    taken: () => plain(200, 'ok'),
    pace: { most: 5, ms: 5_000, refusal: plain(429, 'rate_limited', { 'retry-after': '1' }) },
  })

/** Control sequences hold in code, too. */
function calledIn(text: string) {
  const sequences = [...text.matchAll(/<([@!][^<>|]*)(?:\|[^<>]*)?>/g)].map(([, inner = '']) => inner)
  return {
    mobiles: [],
    userIds: sequences.flatMap((inner) => (inner.startsWith('@') ? [inner.slice(1)] : [])),
    all: sequences.some((inner) => /^!(channel|here|everyone)$/.test(inner)),
  }
}
