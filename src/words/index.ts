/** The catalogues: a further language is two files, and a line in each table here. */
import type { Explanation } from '../model/explanation.js'
import type { Language } from '../model/language.js'
import { en } from './en.js'
import { type Causes, explain, type Words } from './words.js'
import { zhCN } from './zh-CN.js'

const catalogues: Readonly<Record<Language, Words>> = { en, 'zh-CN': zhCN }

const causes: Readonly<Record<Language, () => Promise<Causes>>> = {
  en: async () => (await import('./en-causes.js')).enCauses,
  'zh-CN': async () => (await import('./zh-CN-causes.js')).zhCNCauses,
}

/** Everything that is said to people, in the given language. */
export const wordsFor = (language: Language): Words => catalogues[language]

/** Cause and fix of each fault: loaded only where something went wrong. */
export const causesFor = (language: Language): Promise<Causes> => causes[language]()

/** An explanation in a language, with the fix. */
export const inWords = async (explanation: Explanation, language: Language): Promise<string> =>
  explain(await causesFor(language), explanation)
