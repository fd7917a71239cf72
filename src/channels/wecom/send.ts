/** One attempt to post to a WeCom robot: the parts of a message one after the other, as WeCom takes no two at once. */
import { DeliveryError, type Receipt } from '../../delivery/delivery.js'
import type { Net } from '../../delivery/net.js'
import { type RobotAnswer, readAnswer } from '../robot/answer.js'
import { sendParts } from '../robot/parts.js'
import type { WeComMessage, WeComPart } from './compose.js'
import { wecomError } from './errors.js'
import type { WeComSettings } from './settings.js'

type FilePart = Extract<WeComPart, { kind: 'file' }>

/** @throws DeliveryError where nothing arrived */
export const send = (
  message: WeComMessage,
  settings: WeComSettings,
  net: Net,
): Promise<Receipt<WeComMessage>> =>
  sendParts<WeComPart, WeComMessage>(message, async (part) => {
    if (part.kind === 'file' && part.mediaId === undefined) {
      if ((await part.packed) === false) return undefined
      return { ...part, mediaId: await upload(part, settings, net) }
    }
    await post('send', JSON.stringify(bodyOf(part)), 'application/json; charset=utf-8', settings, net)
    return undefined
  })

function bodyOf(part: WeComPart): unknown {
  switch (part.kind) {
    case 'markdown':
      return { msgtype: 'markdown', markdown: { content: part.content } }
    case 'text': {
      const { content, userIds, mobiles } = part
      return {
        msgtype: 'text',
        text: { content, mentioned_list: userIds, mentioned_mobile_list: mobiles },
      }
    }
    case 'file':
      return { msgtype: 'file', file: { media_id: part.mediaId } }
  }
}

async function post(
  method: 'send' | 'upload_media',
  body: string | Uint8Array,
  contentType: string,
  { webhookUrl }: WeComSettings,
  net: Net,
): Promise<RobotAnswer> {
  const url = new URL(webhookUrl)
  if (method === 'upload_media') {
    url.pathname = url.pathname.replace(/(?<=\/)[^/]*$/, method)
    url.searchParams.set('type', 'file')
  }
  const reply = await net.http({ method: 'POST', url, headers: { 'content-type': contentType }, body })
  const verdict = readAnswer(reply, url.host, net.now())
  if (verdict.errcode !== 0) throw wecomError(verdict)
  return verdict
}

/** The id under which WeCom knows the file for three days. */
async function upload(part: FilePart, settings: WeComSettings, net: Net): Promise<string> {
  const { formData } = await import('./form-data.js')
  const { body, contentType } = await formData(part)
  const mediaId = (await post('upload_media', body, contentType, settings, net)).member('media_id')
  if (typeof mediaId === 'string' && mediaId !== '') return mediaId
  throw new DeliveryError('protocol', { when: 'never' }, { code: 'wecom.media' })
}
