/** A message as plain text: what the job summary keeps of one that could not be delivered. */
import { inertLine, inertText } from '../safety/inert.js'
import type { Dialect } from './layout.js'
import { utf8Bytes } from './shorten.js'
import type { Words } from './words/words.js'

export const plainDialect = ({ message: { colon } }: Words): Dialect => ({
  size: utf8Bytes,
  heading: (text) => `${inertLine(text)}\n`,
  note: (text) => `${inertLine(text)}\n`,
  failure: ({ job, step, note }) => `✗ ${[job, step, note].filter(Boolean).map(String).join(' › ')}\n`,
  passageTitle: (title) => `${inertLine(title)}\n`,
  line: ({ text, cause, number, times }) =>
    `${cause ? '>' : ' '} ${number === undefined ? '' : `${number}: `}${text}${times ? ` ×${times}` : ''}\n`,
  gap: (text) => `  … ${text} …\n`,
  row: ({ label, value }) => `${label}${colon}${value}\n`,
  link: ({ label, url }, first) => `${first ? '' : '\n'}${label}${colon}${url}`,
  sectionEnd: '\n',
  value: inertText,
  literal: (text) => text,
})
