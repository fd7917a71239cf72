/** The message of the README's picture as text. */

import { writePlain } from '../../src/message/write.js'
import type { DocumentLanguage } from '../../src/model/language.js'
import { casesIn } from '../gallery/cases.js'
import { ZONES } from '../gallery/exhibits.js'
import { withPart } from './part.js'

/** The page with the text of the gallery's first case. */
export async function withSample(page: string, language: DocumentLanguage): Promise<string> {
  const [failure] = await casesIn(language)
  if (!failure) throw new Error('the gallery is empty')
  const text = writePlain({
    report: failure.report,
    language,
    timezone: ZONES[language],
    templates: {},
    named: [],
  })
  return withPart(page, 'sample', `\`\`\`text\n${text}\n\`\`\``)
}
