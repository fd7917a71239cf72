/** Loaded before the bundle: writes down each write to a command file of the runner, as `name bytes` a line. */
const fs = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')

const { appendFileSync } = fs
/** Node's own functions call each other. */
let within = false
const names = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY']

for (const method of ['appendFileSync', 'writeFileSync', 'writeSync', 'appendFile', 'writeFile', 'write']) {
  const original = fs[method]
  fs[method] = (file, text, ...rest) => {
    const name = names.find((variable) => process.env[variable] === file)
    if (!name || within) return original(file, text, ...rest)
    within = true
    appendFileSync(process.env.APPENDS, `${name} ${Buffer.byteLength(text)}\n`)
    const result = original(file, text, ...rest)
    within = false
    return result
  }
}
syncBuiltinESMExports()
