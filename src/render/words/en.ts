/** English. */
import type { Problem } from '../../schema/problem.js'

const given = (problem: Problem): string => (problem.given === undefined ? '' : `, not '${problem.given}'`)
const oneOf = (problem: Problem): string => (problem.allowed ?? []).join(', ')

export const en = {
  language: 'en',
  message: {},
  causes: {},
  problems: {
    text: (p: Problem) => `must be text${given(p)}`,
    flag: (p: Problem) => `must be true or false (also yes/no, on/off, 1/0)${given(p)}`,
    choice: (p: Problem) => `must be one of ${oneOf(p)}${given(p)}`,
  },
  log: {},
}
