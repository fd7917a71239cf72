/** The tables of inputs in both languages, with the name of each in `config`. */
import type { DocumentLanguage } from '../../src/model/language.js'
import { CONFIG_HELP, sections } from './settings.js'

const WORDS = {
  en: {
    title: 'Inputs',
    intro:
      "Booleans take `true/false`, also `yes/no`, `on/off`, `1/0`. Lists take commas, semicolons or new lines. Empty means 'not given'. All faults are reported at once.",
    columns: ['input', 'in `config`', 'default', 'meaning'],
    /** Defaults that are words, as declared. */
    defaults: undefined,
    place: (place: string) =>
      `In \`config\`: under \`${place}\`; an array of such objects makes several targets.`,
  },
  'zh-CN': {
    title: '输入参数',
    intro:
      '布尔值可写 `true/false`，也可写 `yes/no`、`on/off`、`1/0`。列表用逗号、分号或换行分隔。留空即为“未填写”。所有错误会一次性报告。',
    columns: ['输入', '`config` 中的名称', '默认值', '含义'],
    defaults: {
      'every configured one': '所有已配置的',
      'false (true with `test-only`)': 'false（`test-only` 时为 true）',
      'built in': '内置',
      'by provider': '由服务商决定',
      'by provider, else 465': '由服务商决定，否则 465',
      'the username': '登录用户名',
      "the sender's domain": '发件人的域名',
    },
    place: (place: string) => `在 \`config\` 中位于 \`${place}\`；写成对象数组即可配置多个目标。`,
  },
} as const

/** The default in the language of the table; what is no value but words must have a translation. */
function defaultOf(shown: string | undefined, language: DocumentLanguage): string {
  if (shown === undefined) return '–'
  const { defaults } = WORDS[language]
  if (defaults === undefined) return shown
  const translated = new Map<string, string>(Object.entries(defaults)).get(shown)
  if (translated === undefined && /^[^`]* /.test(shown))
    throw new Error(`the default '${shown}' is not translated`)
  return translated ?? shown
}

export function inputTables(language: DocumentLanguage): string {
  const words = WORDS[language]
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const parts = sections.map(({ heading, fields, place }) => {
    const general = place === '' ? [row(['`config`', '–', '–', CONFIG_HELP[language]])] : []
    const rows = fields.map((field) =>
      row([
        `\`${field.input}\``,
        `\`${field.json}\``,
        defaultOf(field.shown, language),
        field.help[language],
      ]),
    )
    const head = [row(words.columns), row(words.columns.map(() => '---'))]
    return [
      `## ${heading[language]}`,
      ...(place ? [words.place(place)] : []),
      [...head, ...general, ...rows].join('\n'),
    ].join('\n\n')
  })
  return `<!-- Made by 'npm run generate' from the declared settings; do not edit. -->\n# ${words.title}\n\n${words.intro}\n\n${parts.join('\n\n')}\n`
}
