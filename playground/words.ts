/** What the playground's API says itself; all that concerns settings and deliveries is the action's own words. */
import type { DocumentLanguage } from '../src/model/language.js'

export type Refusal =
  | 'foreign'
  | 'unknown-path'
  | 'method'
  | 'token'
  | 'media-type'
  | 'too-large'
  | 'encoding'
  | 'settings'
  | 'busy'
  | 'internal'

export const refusals: Readonly<Record<DocumentLanguage, Readonly<Record<Refusal, string>>>> = {
  en: {
    foreign:
      'The request was not meant for the playground, or another site sent it: use the address that it printed.',
    'unknown-path': 'There is nothing at this address.',
    method: 'This method is not allowed here; see the Allow header.',
    token:
      "The token is missing or wrong: send 'Authorization: Bearer <token>' with the one that was printed.",
    'media-type': "The body must be JSON in UTF-8, with 'Content-Type: application/json'.",
    'too-large': 'The body is larger than 64 KiB.',
    encoding: 'The body is not valid UTF-8.',
    settings: 'The settings are not right; nothing was sent.',
    busy: 'Too many tests are waiting already. Try again in a few seconds.',
    internal: 'The playground itself is at fault. Please report it as a bug.',
  },
  'zh-CN': {
    foreign: '请求不是发给本页的，或来自其他网站。请使用启动时打印的地址。',
    'unknown-path': '此地址没有内容。',
    method: '此处不允许该请求方法，可用方法见 Allow 头。',
    token: '令牌缺失或不正确。请发送“Authorization: Bearer <token>”，令牌在启动时打印。',
    'media-type': '请求体必须是 UTF-8 编码的 JSON，并带有“Content-Type: application/json”。',
    'too-large': '请求体超过 64 KiB。',
    encoding: '请求体不是合法的 UTF-8。',
    settings: '配置有误，未发送任何消息。',
    busy: '等待中的测试过多，请稍后再试。',
    internal: '本工具自身出错，请反馈这个问题。',
  },
}

/** The language that a client asks for first, where it is one of ours. */
export function languageOf(acceptLanguage: string | undefined): DocumentLanguage | undefined {
  const [first = ''] = (acceptLanguage ?? '').trim().toLowerCase().split(/[-,;]/)
  return first === 'zh' ? 'zh-CN' : first === 'en' ? 'en' : undefined
}
