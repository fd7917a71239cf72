/** The messages that are shown: every case through every channel, as a run of the action composes them. */
import { PLACEHOLDERS } from '../../playground/preview.js'
import { viewOf } from '../../playground/views.js'
import type { JsonObject } from '../../src/config/json.js'
import { readConfig } from '../../src/config/read.js'
import type { ChannelName, Config } from '../../src/model/config.js'
import type { DocumentLanguage } from '../../src/model/language.js'
import type { Report } from '../../src/model/report.js'
import { prepare } from '../../src/notify/target.js'
import { wordsFor } from '../../src/words/index.js'
import { casesIn } from './cases.js'
import type { Exhibit, Row } from './page.js'

/** The channels that are shown as their clients show them. */
export const DRAWN = ['email', 'dingtalk', 'wecom', 'feishu'] as const satisfies readonly ChannelName[]

/** Whom the robots call when something failed. */
const CALLS: Partial<Record<ChannelName, JsonObject>> = {
  dingtalk: { at_mobiles: ['13800000000'] },
  wecom: { at_user_ids: ['mona'] },
}

export const ZONES: Readonly<Record<DocumentLanguage, string>> = { en: 'UTC', 'zh-CN': 'Asia/Shanghai' }

export async function rowsFor(languages: readonly DocumentLanguage[]): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const language of languages) {
    const config = configFor(language)
    for (const { name, report } of await casesIn(language))
      rows.push({ name, language, exhibits: await exhibits(report, config) })
  }
  return rows
}

function configFor(language: DocumentLanguage): Config {
  const channels = DRAWN.map((name) => [name, { ...PLACEHOLDERS[name], ...CALLS[name] }])
  return readConfig({
    config: JSON.stringify({
      language,
      timezone: ZONES[language],
      mention_on: 'failure',
      notification_config: Object.fromEntries(channels),
    }),
  })
}

const exhibits = (report: Report, { general, targets }: Config): Promise<readonly Exhibit[]> =>
  Promise.all(
    targets.map(async (target) => {
      if (!target.settings.ok) throw new Error(`the settings of ${target.label} are not whole`)
      const told = { report, general, target, words: wordsFor(general.language) }
      const { channel, compose } = await prepare(target.channel, target.settings.value, told)
      const message = compose({ short: false, repeat: false })
      return { channel: target.channel, view: viewOf(target.channel, message, channel.text(message)) }
    }),
  )
