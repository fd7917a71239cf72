/** The catalogues of the command line, apart from the others: the action does not carry them. */
import type { Language } from '../../model/language.js'
import { type CommandLineWords, en } from './en.js'
import { zhCN } from './zh-CN.js'

const catalogues: Readonly<Record<Language, CommandLineWords>> = { en, 'zh-CN': zhCN }

export const commandLineWords = (language: Language): CommandLineWords => catalogues[language]

export type { CommandLineWords }

/** What is said of the command line, in any language. */
export type CommandLineSentence = (words: CommandLineWords) => string
