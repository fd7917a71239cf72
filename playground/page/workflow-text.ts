/** Writes the inputs of the step into a workflow's text. Pure. */
import type { FormField } from './protocol.js'
import type { Values } from './settings.js'

/** What every workflow gives to the step; the inputs stand before it. */
const CONFIG = /^( *)config: /m

/** The workflow with each input that is filled in; one that it has already is replaced. */
export function withInputs(workflow: string, fields: readonly FormField[], values: Values): string {
  return fields.reduce((text, { name }) => {
    const value = String(values[name] ?? '').trim()
    return value === '' ? text : withInput(text, name.replaceAll('_', '-'), value)
  }, workflow)
}

function withInput(workflow: string, input: string, value: string): string {
  const others = workflow.replace(new RegExp(`^ *${input}: .*\\n`, 'm'), '')
  return others.replace(CONFIG, (config, margin: string) => `${entry(input, value, margin)}${config}`)
}

/** One value stands on its line, several on lines of their own. A quote is doubled inside quotes (YAML 1.2, 7.3.2). */
function entry(input: string, value: string, margin: string): string {
  const lines = value.split('\n').flatMap((line) => line.trim() || [])
  if (lines.length > 1) return `${margin}${input}: |\n${lines.map((line) => `${margin}  ${line}\n`).join('')}`
  const [only = ''] = lines
  return `${margin}${input}: ${/^[\w./][\w./-]*$/.test(only) ? only : `'${only.replaceAll("'", "''")}'`}\n`
}
