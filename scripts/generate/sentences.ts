/** Everything that the log can say of a delivery, as tables to search in; the names of what a sentence mentions stand in ‹›. */
import type { About, ExplanationCode } from '../../src/model/explanation.js'
import type { DocumentLanguage } from '../../src/model/language.js'
import { enCauses } from '../../src/words/en-causes.js'
import { wordsFor } from '../../src/words/index.js'
import { type Causes, explain } from '../../src/words/words.js'
import { zhCNCauses } from '../../src/words/zh-CN-causes.js'
import { withPart } from './part.js'

const CAUSES: Readonly<Record<DocumentLanguage, Causes>> = { en: enCauses, 'zh-CN': zhCNCauses }

/** What a sentence may leave out. */
const OPTIONAL: ReadonlySet<string | symbol> = new Set(['port', 'names', 'offered', 'code', 'whole'])

/** Names what a sentence mentions in the place of its value: ‹host›. */
export const PLACEHOLDERS = new Proxy<About>(
  {},
  { get: (_, name) => (OPTIONAL.has(name) ? undefined : `‹${String(name)}›`) },
)

/** A sentence of the log as a document shows it. */
export const sentenceFor = (code: ExplanationCode, language: DocumentLanguage): string =>
  explain(CAUSES[language], { code, about: PLACEHOLDERS })

interface Section {
  readonly title: Readonly<Record<DocumentLanguage, string>>
  /** Beginnings of the codes, up to their dot. */
  readonly codes: readonly string[]
  readonly guide?: string
}

const SECTIONS: readonly Section[] = [
  { title: { en: 'E-mail', 'zh-CN': '邮件' }, codes: ['smtp', 'email'], guide: 'email.md' },
  { title: { en: 'DingTalk', 'zh-CN': '钉钉' }, codes: ['dingtalk'], guide: 'dingtalk.md' },
  { title: { en: 'WeCom', 'zh-CN': '企业微信' }, codes: ['wecom'], guide: 'wecom.md' },
  { title: { en: 'Feishu', 'zh-CN': '飞书' }, codes: ['feishu'], guide: 'feishu.md' },
  { title: { en: 'Other services', 'zh-CN': '其他服务' }, codes: ['service'], guide: 'services.md' },
  { title: { en: 'Webhook', 'zh-CN': 'Webhook' }, codes: ['webhook'], guide: 'webhook.md' },
  {
    title: { en: 'Network, TLS, proxy', 'zh-CN': '网络、TLS、代理' },
    codes: ['network', 'tls', 'http', 'proxy', 'robot', 'timeout', 'cancelled', 'internal'],
    guide: 'runners.md',
  },
  {
    title: { en: 'What could not be read', 'zh-CN': '读不到的内容' },
    codes: ['facts'],
    guide: 'permissions.md',
  },
  { title: { en: 'Templates', 'zh-CN': '模板' }, codes: ['template'], guide: 'templates.md' },
]

const SAYING = {
  en: { column: 'what the log says', nothing: 'Nothing was sent at all', guide: 'Guide' },
  'zh-CN': { column: '日志里的原话', nothing: '什么都没有发', guide: '指南' },
}

/** The page with its tables. */
export function withSentences(page: string, language: DocumentLanguage): string {
  const { nothing } = SAYING[language]
  const reasons = Object.values(wordsFor(language).log.reasons)
  const sections = SECTIONS.map(({ title, codes, guide }) => {
    const sentences = codesOf(codes).map((code) => sentenceFor(code, language))
    const link = guide ? `${SAYING[language].guide}: [${guide}](${guide})\n\n` : ''
    return `## ${title[language]}\n\n${link}${table(sentences, language)}`
  })
  return withPart(
    page,
    'sentences',
    [`## ${nothing}\n\n${table(reasons, language)}`, ...sections].join('\n\n'),
  )
}

const beginning = (code: string): string => code.split('.', 1)[0] ?? code

const codesOf = (beginnings: readonly string[]): readonly ExplanationCode[] =>
  (Object.keys(enCauses) as ExplanationCode[]).filter((code) => beginnings.includes(beginning(code)))

/** Codes that no section shows: there must be none. */
export const forgottenCodes = (): readonly string[] =>
  (Object.keys(enCauses) as ExplanationCode[]).filter(
    (code) => !SECTIONS.some(({ codes }) => codes.includes(beginning(code))),
  )

const table = (sentences: readonly string[], language: DocumentLanguage): string =>
  [
    `| ${SAYING[language].column} |`,
    '| --- |',
    ...[...new Set(sentences)].map((sentence) => `| ${shown(sentence)} |`),
  ].join('\n')

/** As text: a code host's Markdown takes `{{`, `$` and `<` for other things. */
const shown = (sentence: string): string => sentence.replaceAll('|', '\\|').replaceAll('<', '&lt;')
