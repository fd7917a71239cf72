/** Makes a channel of an entry of the table. */
import { DeliveryError, type Receipt } from '../../delivery/delivery.js'
import { httpStatusError } from '../../delivery/http-status.js'
import type { HttpReply, Net } from '../../delivery/net.js'
import { detailOf } from '../../delivery/quoted.js'
import { headlineText, NOTIFICATION_MAX } from '../../message/headline.js'
import { cut } from '../../message/shorten.js'
import { draft, type Source, writePlain } from '../../message/write.js'
import type { Report } from '../../model/report.js'
import { type Answer, answerOf } from '../answer.js'
import type { Channel, Composing } from '../channel.js'
import { byMood } from '../robot/markdown.js'
import { addressed, within } from '../robot/mentions.js'
import { sourceOf } from '../robot/source.js'
import { MARKUPS } from './markup.js'
import type { Preset, PresetMessage, PresetSettings, Refusal, Tone } from './preset.js'

/** A message with what it was made of. */
export interface DoorMessage extends PresetMessage {
  readonly source: Source
}

export const channelOf = <S extends PresetSettings>(preset: Preset<S>): Channel<S, DoorMessage> => ({
  compose: (report, settings, composing) => compose(preset, report, settings, composing),
  sender: (settings) => ({ send: (message, net) => send(preset, message, settings, net) }),
  text: ({ source }) => writePlain(source),
})

const TONES = byMood<Tone>({ green: 'green', red: 'red', grey: 'grey' })

/** Share of the text that mentions may take. */
const CALLS_SHARE = 0.2

function compose<S extends PresetSettings>(
  { markup, max, titleMax, mention }: Preset<S>,
  report: Report,
  settings: S,
  composing: Composing,
): DoorMessage {
  const limit = composing.short ? max / 2 : max
  const { dialect: dialectOf, title: inertTitle } = MARKUPS[markup]
  const headingMax = Math.min(titleMax ?? NOTIFICATION_MAX, NOTIFICATION_MAX)
  const written = dialectOf(composing.words)
  const dialect = titleMax === undefined ? written : { ...written, heading: () => '', headingMax }
  const { userIds, all, named } = addressed(settings, known(composing, mention?.id), ['userId'])
  const spelled = (id: string): string => mention?.person(id) ?? ''
  const called = within(userIds, limit * CALLS_SHARE, (id) => dialect.size(`${spelled(id)} `))
  const calls = [...(all && mention?.everybody ? [mention.everybody] : []), ...called.map(spelled)]
  const { telling, heading, writtenIn } = draft(report, { ...composing, named })
  const title = heading ?? headlineText(telling.headline, composing.words, headingMax)
  const room = limit - dialect.size(calls.map((call) => `${call} `).join(''))
  const runUrl = telling.links[0]?.url
  return {
    title: inertTitle(cut(title, titleMax ?? NOTIFICATION_MAX, (text) => inertTitle(text).length)),
    text: writtenIn(dialect, room).trimEnd(),
    calls,
    userIds: called,
    all,
    tone: TONES[telling.mood],
    ...(runUrl && { runUrl }),
    source: sourceOf(report, composing, named),
  }
}

/** People whose id is none that this service knows are only named. */
const known = (composing: Composing, id: RegExp | undefined): Composing => ({
  ...composing,
  mentioned: composing.mentioned.map(({ userId, ...person }) =>
    userId !== undefined && id?.test(userId) ? { ...person, userId } : person,
  ),
})

/** @throws DeliveryError where the service did not say that it took the message */
async function send<S extends PresetSettings>(
  preset: Preset<S>,
  message: DoorMessage,
  settings: S,
  net: Net,
): Promise<Receipt<DoorMessage>> {
  const { url, headers, body } = preset.request(message, settings)
  const reply = await net.http({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  })
  const answer = answerOf(reply)
  if (preset.isTaken(answer)) return {}
  throw refusalError(preset, answer, reply, url.host, net.now())
}

/** What an answer that is no yes means: by the table, else by its status. */
function refusalError<S extends PresetSettings>(
  preset: Preset<S>,
  answer: Answer,
  reply: HttpReply,
  host: string,
  now: number,
): DeliveryError {
  const code = preset.code === undefined ? undefined : answer.member(preset.code)
  const known = preset.refusals.find((refusal) => fits(refusal, answer, code))
  const isTold = typeof code === 'number' && code !== answer.status
  const about = {
    host,
    input: known?.input ?? preset.settings.fields.url?.input ?? '',
    limit: preset.max,
    status: answer.status,
    ...(isTold && { errcode: code }),
  }
  if (known) {
    const { kind = 'refused', again = { when: 'never' }, explained, name } = known
    const named = name?.(answer)
    const when = typeof again === 'function' ? again(answer) : again
    return new DeliveryError(kind, when, {
      code: explained,
      about: { ...about, ...(named && { name: named }) },
      ...detailOf(reply.body),
    })
  }
  const isRefused = answer.status < 200 || answer.status >= 300
  if (isRefused) return httpStatusError(reply, host, now)
  const explained = code === undefined ? 'service.no-yes' : 'service.refused'
  const kind = code === undefined ? 'protocol' : 'refused'
  return new DeliveryError(kind, { when: 'never' }, { code: explained, about, ...detailOf(reply.body) })
}

const fits = ({ status, code, text }: Refusal, answer: Answer, given: unknown): boolean =>
  (status === undefined || status === answer.status) &&
  (code === undefined || code === given) &&
  (text === undefined || text.test(answer.text))
