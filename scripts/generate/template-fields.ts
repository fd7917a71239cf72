/** The table of the fields that a template can name, in both languages. */

import { type Description, templateFields } from '../../src/message/template/fields.js'
import type { DocumentLanguage } from '../../src/model/language.js'

const WORDS = {
  en: {
    title: 'Fields for templates',
    intro:
      'A field that is not known is empty. The fields of a list stand inside its section: `{{#failures}}{{job}} {{/failures}}`.',
    columns: ['field', 'meaning'],
    list: 'list',
  },
  'zh-CN': {
    title: '模板字段',
    intro: '未知的字段为空。列表中的字段写在其区块内：`{{#failures}}{{job}} {{/failures}}`。',
    columns: ['字段', '含义'],
    list: '列表',
  },
} as const

type Fields = Readonly<Record<string, Description>>

export function templateFieldTable(language: DocumentLanguage): string {
  const words = WORDS[language]
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const rows = (fields: Fields, before: string, section: string): string[] =>
    Object.entries(fields).flatMap(([name, { help, list, fields: inner = {} }]) => {
      const path = `${before}${name}`
      const within = section && `\`{{#${section}}}\` › `
      const meaning = list ? `${help[language]} (${words.list})` : help[language]
      return [
        row([`${within}\`${path}\``, meaning]),
        ...(list ? rows(inner, '', path) : rows(inner, `${path}.`, section)),
      ]
    })
  const table = [row(words.columns), row(words.columns.map(() => '---')), ...rows(templateFields, '', '')]
  return `<!-- Made by 'npm run generate' from the declared fields; do not edit. -->\n# ${words.title}\n\n${words.intro}\n\n${table.join('\n')}\n`
}
