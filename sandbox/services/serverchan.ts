/** Server酱 Turbo: one code for a wrong key and for a day's quota (easychen/serverchan-sdk, answers in the wild). */
import { filled, type RobotOptions } from '../robot.js'
import { json, NOBODY, startService } from './service.js'

const KEY = 'SCT51T5a0db0c55ec0de425a0db0c55ec0'
const TITLE_MAX = 32
const DESP_MAX = 32 * 1024

export const startServerChan = (options: RobotOptions) =>
  startService(options, {
    has: (url) => url.pathname.endsWith('.send'),
    config: (origin) => ({ key: `${origin}/${KEY}.send` }),
    refusal(request, body) {
      if (request.url.pathname !== `/${KEY}.send`)
        return json(400, { code: 40001, message: '[AUTH]错误的Key', info: '[AUTH]错误的Key', args: [null] })
      const title = filled(body?.title)
      if (!title) return json(400, { code: 40000, message: '[INPUT]标题不能为空', info: '' })
      const isLong = [...title].length > TITLE_MAX || Buffer.byteLength(`${body?.desp ?? ''}`) > DESP_MAX
      return isLong ? json(400, { code: 40002, message: '[INPUT]内容过长', info: '' }) : undefined
    },
    seen: ({ title, desp }) => ({
      msgtype: 'markdown',
      title: `${title}`,
      text: `${desp ?? ''}`,
      mentioned: NOBODY,
    }),
    taken: () =>
      json(200, {
        code: 0,
        message: '',
        data: { pushid: '1', readkey: 'SCTsandbox', error: 'SUCCESS', errno: 0 },
      }),
  })
