/**
 * What people do today: one action per channel, one step after the other. The three are not part of this
 * project: `--glued FOLDER` names a folder with a checkout of each, called `send-mail`
 * (dawidd6/action-send-mail), `dingtalk` (ghostoy/dingtalk-action) and `wecom` (chf007/action-wechat-work).
 */
import path from 'node:path'
import { CREDENTIALS } from '../sandbox/index.js'
import type { Candidate, Sample } from './measure.js'
import { RECIPIENT, type Stage } from './works.js'

/** The three steps, each of which sends the text to one of the sandbox's services. */
export function gluedSteps(
  folder: string,
  { sandbox, trust }: Pick<Stage, 'sandbox' | 'trust'>,
  text: string,
): Candidate[] {
  const { smtp, dingtalk, wecom } = sandbox
  const { username, password, dingtalkSecret } = CREDENTIALS
  const step = (name: string, script: string, env: Record<string, string>): Candidate => ({
    name: `glued: ${name}`,
    script: path.resolve(folder, script),
    env: { ...env, ...trust },
  })
  return [
    step('mail', 'send-mail/main.js', {
      INPUT_SERVER_ADDRESS: smtp.host,
      INPUT_SERVER_PORT: String(smtp.port),
      INPUT_USERNAME: username,
      INPUT_PASSWORD: password,
      INPUT_SUBJECT: 'CI failed',
      INPUT_FROM: username,
      INPUT_TO: RECIPIENT,
      INPUT_BODY: text,
    }),
    step('DingTalk', 'dingtalk/dist/index.js', {
      INPUT_WEBHOOK: dingtalk.webhook,
      INPUT_SECRET: dingtalkSecret,
      INPUT_MSGTYPE: 'markdown',
      INPUT_CONTENT: JSON.stringify({ title: 'CI failed', text }),
    }),
    step('WeCom', 'wecom/dist/index.js', {
      WECHAT_WORK_BOT_WEBHOOK: wecom.webhook,
      INPUT_MSGTYPE: 'markdown',
      INPUT_CONTENT: text,
    }),
  ]
}

/** The steps of each round as one: their times add up, their peaks do not. */
export const together = (steps: readonly (readonly Sample[])[]): readonly Sample[] =>
  (steps[0] ?? []).map((_, round) => {
    const parts = steps.flatMap((samples) => samples[round] ?? [])
    const sum = (pick: (sample: Sample) => number): number =>
      parts.reduce((total, part) => total + pick(part), 0)
    return {
      wallMs: sum(({ wallMs }) => wallMs),
      cpuMs: sum(({ cpuMs }) => cpuMs),
      rssMiB: Math.max(...parts.map(({ rssMiB }) => rssMiB)),
    }
  })
