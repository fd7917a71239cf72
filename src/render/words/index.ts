/** The catalogues: a further language is one file and one line here. */
import type { Language } from '../../config/language.js'
import { en } from './en.js'
import type { Words } from './words.js'
import { zhCN } from './zh-CN.js'

const catalogues: Readonly<Record<Language, Words>> = { en, 'zh-CN': zhCN }

/** Everything that is said to people, in the given language. */
export const wordsFor = (language: Language): Words => catalogues[language]
