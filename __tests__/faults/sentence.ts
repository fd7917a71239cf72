/** A sentence of the catalogue as a pattern, whatever it mentions, and whichever of what is optional. */
import type { About, ExplanationCode } from '../../src/model/explanation.js'
import { enCauses } from '../../src/words/en-causes.js'

const BLANK = '\u0000'
const OPTIONAL = ['target', 'names', 'code', 'offered', 'limit', 'port', 'whole']
/** Those that some sentences know. */
const PORTS = [undefined, 25, 465, 587]
/** Names of what was to be read, of which each has words of its own. */
const READ = ['event', 'own-job', 'jobs', 'annotations', 'log', 'runs']

/** The sentence for the code, in English, where it begins. */
export function sentence(code: ExplanationCode): RegExp {
  const words = enCauses[code]
  const texts =
    typeof words === 'function'
      ? [BLANK, undefined].flatMap((optional) =>
          PORTS.flatMap((port) => READ.map((what) => words(about(optional, port, what)))),
        )
      : [words]
  const patterns = [...new Set(texts)].map((text) =>
    text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(BLANK, '.*'),
  )
  return new RegExp(`(${patterns.join('|')})`)
}

/** Stands for anything that a sentence mentions. */
const about = (optional: string | undefined, port: number | undefined, what: string): About =>
  new Proxy({} as About, {
    get: (_, name) => {
      if (name === 'what') return what
      return (name === 'port' && port) || (OPTIONAL.includes(String(name)) ? optional : BLANK)
    },
  })
