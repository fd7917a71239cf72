/** The keyword that a robot may be set to want in each message: its service refuses those without. */
import { cut, utf8Bytes } from '../../message/shorten.js'

const KEYWORD_MAX_BYTES = 200

export const keywordOf = ({ keyword = '' }: { readonly keyword?: string }): string =>
  cut(keyword, KEYWORD_MAX_BYTES, utf8Bytes)

/** The message with the keyword, which is added where it does not stand there already. */
export const holding = (text: string, keyword: string): string =>
  text.includes(keyword) ? text : `${text}\n\n${keyword}`
