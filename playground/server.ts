/** `npm run playground`: serves the page and the test endpoint on this machine until Ctrl-C. */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { loadAssets } from './assets.js'
import { startPlayground } from './serve.js'

const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** Built into `out/tools/playground`. */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')
const { values } = parseArgs({ options: { sandbox: { type: 'boolean', default: false } } })
const { origin, token, close } = await startPlayground({
  root,
  assets: loadAssets(root),
  sandboxOnly: values.sandbox,
  log: print,
})

print(`Playground   ${origin}/#token=${token}`)
print(`Endpoint     POST ${origin}/api/v1/notifications/test`)
print(`Token        ${token}`)
print(`Description  ${origin}/openapi.json`)
print(
  values.sandbox
    ? 'Messages go to the built-in sandbox alone. Ctrl-C ends it.'
    : 'Tests go to the real services, unless the page says otherwise. Ctrl-C ends it.',
)

const end = (): void => {
  void close().then(() => process.exit(0))
}
process.once('SIGINT', end)
process.once('SIGTERM', end)
