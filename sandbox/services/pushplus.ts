/** PushPlus: HTTP 200 whatever it says; the number of a message it accepted ('发送消息接口', '返回码'). */
import { filled, type RobotOptions } from '../robot.js'
import { isJson, json, NOBODY, startService } from './service.js'

const TOKEN = '5a0db0c55ec0de425a0db0c55ec0de42'
const TITLE_MAX = 100
const CONTENT_MAX = 20_000

const say = (code: number, msg: string, data: unknown = null) => json(200, { code, msg, data })

export const startPushPlus = (options: RobotOptions) =>
  startService(options, {
    has: (url) => url.pathname === '/send',
    config: (origin) => ({ token: `${origin}/send/${TOKEN}` }),
    refusal(request, body) {
      if (!isJson(request) || !body) return say(600, '数据异常，操作失败')
      if (body.token !== TOKEN) return say(903, '无效的用户token')
      if (!filled(body.content)) return say(999, 'content不能为空')
      if (`${body.title ?? ''}`.length > TITLE_MAX) return say(999, '标题长度不能超过100')
      return `${body.content}`.length > CONTENT_MAX ? say(999, '内容长度超过限制') : undefined
    },
    seen: ({ title, content }) => ({
      msgtype: 'html',
      title: `${title ?? ''}`,
      text: `${content}`,
      mentioned: NOBODY,
    }),
    taken: () => say(200, '请求成功', '5ec0de425a0db0c55ec0de425a0db0c5'),
  })
