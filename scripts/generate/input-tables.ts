/** The tables of inputs in both languages, with the name of each in `config`. */
import type { DocumentLanguage } from '../../src/model/language.js'
import { CONFIG_HELP, sections } from './settings.js'

const WORDS = {
  en: {
    title: 'Inputs',
    intro:
      "Booleans take `true/false`, also `yes/no`, `on/off`, `1/0`. Lists take commas, semicolons or new lines. Empty means 'not given'. All faults are reported at once.",
    columns: ['input', 'in `config`', 'default', 'meaning'],
    place: (place: string) =>
      `In \`config\`: under \`${place}\`; an array of such objects makes several targets.`,
  },
  'zh-CN': {
    title: '输入参数',
    intro:
      '布尔值可写 `true/false`，也可写 `yes/no`、`on/off`、`1/0`。列表用逗号、分号或换行分隔。留空即为“未填写”。所有错误会一次性报告。',
    columns: ['输入', '`config` 中的名称', '默认值', '含义'],
    place: (place: string) => `在 \`config\` 中位于 \`${place}\`；写成对象数组即可配置多个目标。`,
  },
} as const

export function inputTables(language: DocumentLanguage): string {
  const words = WORDS[language]
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const parts = sections.map(({ heading, fields, place }) => {
    const general = place === '' ? [row(['`config`', '–', '–', CONFIG_HELP[language]])] : []
    const rows = fields.map((field) =>
      row([`\`${field.input}\``, `\`${field.json}\``, field.shown ?? '–', field.help[language]]),
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
