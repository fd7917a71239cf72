/** Discord's webhooks ('Webhook', 'Message', 'Rate Limits' of its documentation): nothing is cut, everything is refused. */
import { asObject, filled, objects, type RobotOptions, texts } from '../robot.js'
import { isJson, json, startService } from './service.js'

const ID = '123456789012345678'
const PATH = `/api/webhooks/${ID}/${'5a0db0c5'.repeat(8)}_ab`
const CONTENT_MAX = 2_000
const DESCRIPTION_MAX = 4_096
const EMBEDS_MAX = 6_000
const USERS_MAX = 100

const invalid = (field: string) =>
  json(400, { message: 'Invalid Form Body', code: 50035, errors: { [field]: {} } })

export const startDiscord = (options: RobotOptions) =>
  startService(options, {
    has: (url) => url.pathname.startsWith('/api/webhooks/'),
    config: (origin) => ({ webhook_url: origin + PATH, at_user_ids: ['223456789012345678'] }),
    refusal(request, body) {
      const { pathname } = request.url
      if (!pathname.startsWith(`/api/webhooks/${ID}/`))
        return json(404, { message: 'Unknown Webhook', code: 10015 })
      if (pathname !== PATH) return json(401, { message: 'Invalid Webhook Token', code: 50027 })
      if (!isJson(request) || !body)
        return json(400, { message: 'The request body contains invalid JSON.', code: 50109 })
      return formFault(body)
    },
    seen: (body) => ({
      msgtype: 'embed',
      title: `${body.content ?? ''}`,
      text: embedsOf(body)
        .map(({ description }) => `${description ?? ''}`)
        .join('\n'),
      mentioned: calledBy(body),
    }),
    taken: ({ url }) =>
      url.searchParams.get('wait') === 'true'
        ? json(200, { id: '323456789012345678', type: 0 })
        : { status: 204, body: '' },
    pace: {
      most: 5,
      ms: 2_000,
      refusal: json(
        429,
        { message: 'You are being rate limited.', retry_after: 0.35, global: false },
        { 'retry-after': '1' },
      ),
    },
  })

const embedsOf = ({ embeds }: Readonly<Record<string, unknown>>) => objects(embeds)

function formFault(body: Readonly<Record<string, unknown>>) {
  const embeds = embedsOf(body)
  const content = filled(body.content) ?? ''
  if (content === '' && embeds.length === 0)
    return json(400, { message: 'Cannot send an empty message', code: 50006 })
  if (content.length > CONTENT_MAX) return invalid('content')
  const descriptions = embeds.map(({ description }) => filled(description) ?? '')
  if (descriptions.some((text) => text === '' || text.length > DESCRIPTION_MAX)) return invalid('embeds')
  if (descriptions.join('').length > EMBEDS_MAX) return invalid('embeds')
  const allowed = asObject(body.allowed_mentions) ?? {}
  if (texts(allowed.users).length > USERS_MAX) return invalid('allowed_mentions')
  // Listing people and asking for all of them exclude each other.
  return texts(allowed.parse).includes('users') && texts(allowed.users).length > 0
    ? invalid('allowed_mentions')
    : undefined
}

/** Who stands in the content and is allowed; embeds call nobody. Without the list, people are. */
function calledBy(body: Readonly<Record<string, unknown>>) {
  const content = `${body.content ?? ''}`.replace(/\\[\s\S]/g, '')
  const allowed = asObject(body.allowed_mentions)
  const parse = allowed ? texts(allowed.parse) : ['users', 'roles', 'everyone']
  const ids = [...content.matchAll(/<@!?(\d+)>/g)].map(([, id = '']) => id)
  return {
    mobiles: [],
    userIds: ids.filter((id) => parse.includes('users') || texts(allowed?.users).includes(id)),
    all: parse.includes('everyone') && /@(everyone|here)/.test(content),
  }
}
