/**
 * Proves that no regular expression in src/ is super-linear: log lines, messages of servers and names of branches
 * are a stranger's, and must not be able to hold the step up. Each literal is given to recheck; what was proven is
 * written down in regex-proofs.json by its text, so that only new ones take time.
 * Usage: node scripts/check-regex.mjs [--write]   (without --write nothing is recorded, but new ones are checked)
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { parse } from '@swc/core'
import { check } from 'recheck'

const { values: args } = parseArgs({ options: { write: { type: 'boolean', default: false } } })

const PROOFS = new URL('regex-proofs.json', import.meta.url)
/** The search ends by the number of its steps, not by the clock: a busy machine must not change what is proven. */
const STEPS_ONLY = { attackTimeout: null, incubationTimeout: null, timeout: 600_000 }
/** It makes alternatives of escaped literals, known at run time only. */
const EXEMPT = new Set(['safety/secrets.ts'])
const src = new URL('../src/', import.meta.url).pathname

/** Every regular expression in a parsed module, and every one that is only made at run time. */
function* expressions(node) {
  if (node === null || typeof node !== 'object') return
  if (node.type === 'RegExpLiteral') yield { source: node.pattern, flags: node.flags }
  if (node.type === 'NewExpression' && node.callee.value === 'RegExp') yield { madeAtRunTime: true }
  for (const child of Object.values(node)) yield* expressions(child)
}

const key = ({ source, flags }) =>
  createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 32)

const record = (keys) => writeFileSync(PROOFS, `${JSON.stringify([...new Set(keys)].sort(), null, 2)}\n`)

const proofs = new Set(JSON.parse(readFileSync(PROOFS, 'utf8')))
const used = new Set()
let faults = 0
let fresh = 0
const fault = (text) => {
  faults++
  console.error(text)
}
for await (const file of glob('**/*.ts', { cwd: src })) {
  const module = await parse(readFileSync(src + file, 'utf8'), { syntax: 'typescript', target: 'es2022' })
  for (const one of expressions(module)) {
    if (one.madeAtRunTime) {
      if (EXEMPT.has(file)) continue
      fault(`src/${file}: an expression made at run time cannot be proven; write it as a literal`)
      continue
    }
    const proof = key(one)
    if (!proofs.has(proof) && !used.has(proof)) {
      fresh++
      const { status, complexity, attack, error } = await check(one.source, one.flags, STEPS_ONLY)
      if (status !== 'safe') {
        const why = `${status} ${complexity?.summary ?? error?.kind ?? ''} ${attack?.pattern ?? ''}`
        fault(`src/${file}: /${one.source}/${one.flags}\n  ${why}`)
        continue
      }
    }
    used.add(proof)
    if (fresh > 0 && args.write) record([...proofs, ...used])
  }
}

if (args.write) record(used)
console.log(`${used.size} regular expressions are linear (${fresh} checked now), ${faults} are not proven`)
process.exitCode = faults > 0 ? 1 : 0
