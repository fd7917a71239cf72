/** The command line. */
import { spawnSync } from 'node:child_process'
import { end, isNodeNewEnough, nameOf } from './entry.js'

const [, , ...words] = process.argv

/** Says that something is wrong with us. The message of an error may quote a secret: only its kind is said. */
function report(error: unknown): void {
  const place =
    process.env.RUNNER_DEBUG === '1' && error instanceof Error
      ? `\n${error.stack?.split('\n').slice(1).join('\n')}`
      : ''
  process.stderr.write(
    `job-notify met a fault of its own (${nameOf(error)}); what it was run for is not affected. Please report it as a bug; with RUNNER_DEBUG=1 this line names the place.${place}\n`,
  )
}

process.on('uncaughtException', report)
process.on('unhandledRejection', report)
// Whoever reads what we print may have gone.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

if (isNodeNewEnough(process.versions.node)) {
  const { main } = await import('./cli/main.js')
  await end(await main(words, report))
} else {
  process.stderr.write(
    `job-notify needs Node 20.17 or newer, not ${process.versions.node}: nothing is told.\n`,
  )
  const [file, ...args] = words.slice(words.indexOf('--') + 1)
  const isRun = words[0] === 'run' && words.includes('--') && file !== undefined
  await end(isRun ? (spawnSync(file, args, { stdio: 'inherit' }).status ?? 125) : 1)
}
