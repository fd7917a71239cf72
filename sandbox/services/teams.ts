/**
 * A Teams workflow with a webhook trigger: 202 says that it was started. Whether its card appears is another
 * matter: `messages` holds those that would (learn.microsoft.com, 'Format cards'; card version 1.4).
 */
import { asObject, filled, objects, type RobotOptions } from '../robot.js'
import { isJson, json, NOBODY, startService } from './service.js'

const PATH =
  '/powerautomate/automations/direct/workflows/5a0db0c55ec0de425a0db0c55ec0de42/triggers/manual/paths/invoke'
const SIGNATURE = '5a0db0c5-5ec0de42_5a0db0c5-5ec0de42_5a0db0c'
const WRAPPED_MAX = 28_672 // bytes, after Teams has put its own around it
const WRAPPING = 4_450

const refuse = (status: number, code: string) => json(status, { error: { code, message: code } })

export const startTeams = (options: RobotOptions) =>
  startService(options, {
    has: (url) => url.pathname.startsWith('/powerautomate/'),
    config: (origin) => ({
      webhook_url: `${origin}${PATH}?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${SIGNATURE}`,
    }),
    refusal(request, body) {
      const { pathname, searchParams } = request.url
      if (pathname !== PATH) return refuse(404, 'WorkflowNotFound')
      if (!searchParams.has('api-version')) return refuse(400, 'MissingApiVersionParameter')
      if (searchParams.get('sig') !== SIGNATURE) return refuse(401, 'DirectApiAuthorizationRequired')
      if (!isJson(request) || !body) return refuse(400, 'InvalidRequestContent')
      const isShown = request.body.length + WRAPPING <= WRAPPED_MAX && cardOf(body) !== undefined
      return isShown ? undefined : { status: 202, body: '' }
    },
    seen: (body) => ({ msgtype: 'card', title: '', text: cardText(cardOf(body)), mentioned: NOBODY }),
    taken: () => ({ status: 202, body: '' }),
  })

type Json = Readonly<Record<string, unknown>>

/** The card that Teams would show. */
export function cardOf({ type, attachments }: Json): Json | undefined {
  const attachment = Array.isArray(attachments) ? asObject(attachments[0]) : undefined
  const card = asObject(attachment?.content)
  const isCard =
    type === 'message' &&
    attachment?.contentType === 'application/vnd.microsoft.card.adaptive' &&
    card?.type === 'AdaptiveCard' &&
    /^1\.[0-4]$/.test(`${card.version}`)
  return isCard ? card : undefined
}

/** What stands on the card, element by element. */
export function cardText(card: Json | undefined): string {
  return objects(card?.body).map(elementText).join('\n')
}

function elementText({ text, inlines }: Json): string {
  if (!Array.isArray(inlines)) return filled(text) ?? ''
  return inlines
    .map((inline) => (typeof inline === 'string' ? inline : (filled(asObject(inline)?.text) ?? '')))
    .join('')
}
