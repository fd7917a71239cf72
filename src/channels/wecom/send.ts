/** WeCom's group robot (企业微信群机器人, 消息推送). */
import { randomBytes } from 'node:crypto'
import { promises } from 'node:fs'
import { DeliveryError, type Receipt } from '../../delivery/delivery.js'
import type { Net } from '../../delivery/net.js'
import { writePlain } from '../../message/write.js'
import type { Channel } from '../channel.js'
import { type RobotAnswer, readAnswer } from '../robot/answer.js'
import { sendParts } from '../robot/parts.js'
import type { WeComSettings } from './config.js'
import { wecomError } from './errors.js'
import { compose, type WeComMessage, type WeComPart } from './message.js'

export const wecom: Channel<WeComSettings, WeComMessage> = {
  compose,
  sender: (settings) => ({ send: (message, net) => send(message, settings, net) }),
  text,
}

/** Of a rest, what it is; otherwise the whole message. */
function text({ parts, source }: WeComMessage): string {
  if (parts.some(({ kind }) => kind === 'markdown')) return writePlain(source)
  return parts.map((part) => (part.kind === 'file' ? part.name : part.content)).join('\n')
}

type FilePart = Extract<WeComPart, { kind: 'file' }>

/** @throws DeliveryError where nothing arrived */
const send = (message: WeComMessage, settings: WeComSettings, net: Net): Promise<Receipt<WeComMessage>> =>
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
  const { body, contentType } = await formData(part)
  const mediaId = (await post('upload_media', body, contentType, settings, net)).member('media_id')
  if (typeof mediaId === 'string' && mediaId !== '') return mediaId
  throw new DeliveryError('protocol', { when: 'never' }, { code: 'wecom.media' })
}

/** WeCom's bounds of a file to upload ('上传临时素材'). */
const FILE_MIN_BYTES = 6 // WeCom: more than 5 bytes
const FILE_MAX_BYTES = 20 * 1024 * 1024 // WeCom: 20 MB

/**
 * The form with the file as its one part, under the name that the group will see (RFC 7578).
 * @throws DeliveryError where it cannot be read, or where WeCom would not take it
 */
async function formData({
  name,
  path,
}: {
  readonly name: string
  readonly path: string
}): Promise<{ readonly body: Uint8Array; readonly contentType: string }> {
  const content = await readBounded(path, name)
  const boundary = randomBytes(16).toString('hex')
  const filename = name.replace(/["\\\p{Cc}]/gu, '_')
  const head = [
    `--${boundary}`,
    `Content-Disposition: form-data; name="media"; filename="${filename}"; filelength=${content.length}`,
    'Content-Type: application/octet-stream',
    '\r\n',
  ].join('\r\n')
  return {
    body: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    contentType: `multipart/form-data; boundary=${boundary}`,
  }
}

async function readBounded(path: string, name: string): Promise<Buffer> {
  const size = await promises.stat(path).then(
    (found) => found.size,
    () => undefined,
  )
  const fault = (code: 'wecom.attachment' | 'wecom.upload') =>
    new DeliveryError('refused', { when: 'never' }, { code, about: { name } })
  if (size === undefined) throw fault('wecom.attachment')
  if (size < FILE_MIN_BYTES || size > FILE_MAX_BYTES) throw fault('wecom.upload')
  return promises.readFile(path).catch(() => {
    throw fault('wecom.attachment')
  })
}
