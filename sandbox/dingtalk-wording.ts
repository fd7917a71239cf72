/**
 * DingTalk's refusals: errcode and text. The texts have changed over the years while the codes stayed, and
 * for 310000 the text alone tells which of the security settings failed: `english` until 2021, `labelled`
 * (`description:…;solution:…`) and `chinese` (`错误描述:…;解决方案:…`) since.
 */
import type { Answer } from './robot.js'

export type DingTalkWording = 'english' | 'labelled' | 'chinese'

export type DingTalkRefusal =
  | 'content-type'
  | 'no-token'
  | 'token'
  | 'signature'
  | 'timestamp'
  | 'address'
  | 'keyword'
  | 'size'
  | 'json'
  | 'type'
  | 'title'
  | 'text'
  | 'parameter'
  | 'rate'

const MORE = ', more: [https://ding-doc.dingtalk.com/doc#/serverapi2/qf2nxq]'
const SEE = '请参考本接口对应文档获得具体要求，或者在https://open.dingtalk.com/document/  搜索相关文档'

interface Refusal {
  readonly errcode: number
  readonly english: string
  /** What is wrong, and its fix; absent where only one text is known. */
  readonly newer?: readonly [what: string, fix: string]
}

/** `{}` is what the refusal is about. */
const REFUSALS: Readonly<Record<DingTalkRefusal, Refusal>> = {
  'content-type': { errcode: 43004, english: '无效的HTTP HEADER Content-Type' },
  'no-token': { errcode: 40035, english: '缺少参数 access_token' },
  token: { errcode: 300001, english: 'token is not exist' },
  signature: {
    errcode: 310000,
    english: `sign not match${MORE}`,
    newer: [
      '机器人发送签名不匹配',
      '请确认签名和生成签名的时间戳必须都放在调用的网址中，请确认机器人的密钥加密和填写正确',
    ],
  },
  timestamp: {
    errcode: 310000,
    english: `invalid timestamp${MORE}`,
    newer: ['机器人发送签名过期', '签名生成时间和发送时间请保持在 timestampms 以内'],
  },
  address: { errcode: 310000, english: `ip {} not in whitelist${MORE}` },
  keyword: {
    errcode: 310000,
    english: `keywords not in content${MORE}`,
    newer: ['关键词不匹配', '请联系群管理员查看此机器人的关键词，并在发送的信息中包含此关键词'],
  },
  size: {
    errcode: 460101,
    english: 'message too long, exceed 20000 bytes',
    newer: ['body 大小不合法', '请保持大小在 20000bytes 以内'],
  },
  json: { errcode: 40035, english: '缺少参数 json' },
  type: { errcode: 400105, english: '不支持的消息类型 {}' },
  title: missing(400402),
  text: missing(400403),
  parameter: { errcode: 40035, english: '缺少参数 {}' },
  rate: { errcode: 130101, english: 'send too fast, exceed 20 times per minute' },
}

/** The answer that refuses, in the wording of its time. */
export function say(refusal: DingTalkRefusal, wording: DingTalkWording = 'chinese', about = ''): Answer {
  const { errcode, english, newer } = REFUSALS[refusal]
  if (!newer || wording === 'english') {
    return { errcode, errmsg: english.replace('{}', () => about.replace(' --》 ', '->')) }
  }
  return { errcode, errmsg: labelled(newer, wording).replace('{}', () => about) }
}

function labelled([what, fix]: readonly [string, string], wording: 'labelled' | 'chinese'): string {
  return wording === 'labelled'
    ? `description:${what};solution:${fix};link:${SEE};`
    : `错误描述:${what};解决方案:${fix};`
}

/** Title and text of markdown have codes of their own, that name the member. */
function missing(errcode: number): Refusal {
  return {
    errcode,
    english: 'miss param : {}',
    newer: ['参数 {} 缺失，或者参数格式不正确', '请填充上对应参数'],
  }
}
