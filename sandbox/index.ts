/** All stand-ins of the services at once, and the configuration that reaches them. */
import { certificates } from './certificates.js'
import { type DingTalk, startDingTalk } from './dingtalk.js'
import { type Feishu, startFeishu } from './feishu.js'
import { SERVICE_NAMES, type Services, startServices } from './services/index.js'
import { type Smtp, startSmtp } from './smtp.js'
import { startWeCom, type WeCom } from './wecom.js'

export interface SandboxOptions {
  /**
   * Robots over https and mail with STARTTLS, as real services have it; `false`: everything in clear, where
   * only the work itself is to be measured.
   */
  readonly secure?: boolean
  /** Added to everything that the servers send, ms. */
  readonly delayMs?: number
  /** Messages that each robot takes within a minute; as many as its service has it where absent. */
  readonly perMinute?: number
}

export interface Sandbox extends Services {
  readonly smtp: Smtp
  readonly dingtalk: DingTalk
  readonly wecom: WeCom
  readonly feishu: Feishu
  /** PEM of the authority that signed the servers' certificates. */
  readonly ca: string
  /** The JSON config (README, 'All settings in one JSON') that reaches all of them. */
  readonly config: SandboxConfig
  /** The same with every service that a preset reaches. */
  readonly everywhere: SandboxConfig
  /** `config` and `ca` as the action's inputs. */
  readonly env: Readonly<Record<'INPUT_CONFIG' | 'INPUT_CA', string>>
  close(): Promise<void>
}

interface SandboxConfig {
  readonly notification_types: readonly string[]
  readonly notify_on_success: boolean
  readonly notify_on_failure: boolean
  readonly notification_config: Readonly<
    Record<'email' | 'dingtalk' | 'wechat' | 'feishu', Readonly<Record<string, unknown>>> &
      Record<string, Readonly<Record<string, unknown>>>
  >
}

/** Credentials as the services give them out, in form; each is known to its stand-in alone. */
export const CREDENTIALS = {
  username: 'ci@sandbox.test',
  password: 'sndbx-Pa55-word',
  dingtalkToken: '5a0db0c5'.repeat(8),
  dingtalkSecret: `SEC${'5ec0de42'.repeat(8)}`,
  wecomKey: '5a0db0c5-0000-4000-8000-5ec0de425a0d',
  feishuToken: '5a0db0c5-f000-4000-8000-5ec0de425a0d',
  feishuSecret: 'Sndb0x5ec0de42Sndb0x',
} as const

const TO = ['dev@sandbox.test', 'lead@sandbox.test']
const MOBILE = '13800000000'
const USER_ID = 'zhangsan'
const OPEN_ID = 'ou_5a0db0c55a0db0c55a0db0c55a0db0c5'

/** Starts all of them on free ports of loopback. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { ca, good } = await certificates()
  const secure = options.secure !== false
  const link = options.delayMs === undefined ? {} : { delayMs: options.delayMs }
  const rate = options.perMinute === undefined ? {} : { perMinute: options.perMinute }
  const web = { ...link, ...rate, ...(secure ? { identity: good } : {}) }
  const { username, password, dingtalkToken, dingtalkSecret, wecomKey, feishuToken, feishuSecret } =
    CREDENTIALS
  const [smtp, dingtalk, wecom, feishu, services] = await Promise.all([
    startSmtp({
      ...link,
      mode: secure ? 'starttls' : 'plain',
      logins: [{ username, password }],
      ownSender: 'netease',
    }),
    startDingTalk({ ...web, tokens: [dingtalkToken], secret: dingtalkSecret }),
    startWeCom({ ...web, keys: [wecomKey] }),
    startFeishu({ ...web, tokens: [feishuToken], secret: feishuSecret }),
    startServices(web),
  ])
  const config: SandboxConfig = {
    notification_types: ['email', 'dingtalk', 'wechat', 'feishu'],
    notify_on_success: true,
    notify_on_failure: true,
    notification_config: {
      email: {
        smtp_host: smtp.host,
        smtp_port: smtp.port,
        username,
        password,
        from: username,
        to: TO,
        enable_tls: secure,
      },
      dingtalk: {
        webhook_url: dingtalk.webhook,
        secret: dingtalkSecret,
        at_mobiles: [MOBILE],
        is_at_all: false,
      },
      wechat: { webhook_url: wecom.webhook, mentioned_list: [USER_ID], is_at_all: false },
      feishu: { webhook_url: feishu.webhook, secret: feishuSecret, at_user_ids: [OPEN_ID], is_at_all: false },
    },
  }
  const everywhere: SandboxConfig = {
    ...config,
    notification_types: [...config.notification_types, ...SERVICE_NAMES],
    notification_config: {
      ...config.notification_config,
      ...Object.fromEntries(SERVICE_NAMES.map((name) => [name, services[name].config])),
    },
  }
  const standIns = [smtp, dingtalk, wecom, feishu, ...Object.values(services)]
  return {
    ...services,
    smtp,
    dingtalk,
    wecom,
    feishu,
    ca,
    config,
    everywhere,
    env: { INPUT_CONFIG: JSON.stringify(config), INPUT_CA: ca },
    close: async () => {
      await Promise.all(standIns.map((standIn) => standIn.close()))
    },
  }
}
