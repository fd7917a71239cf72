/** Loaded before the bundle: what it prints goes into a pipe that does not block, and is full. */
const { closeSync, constants, openSync, writeSync } = require('node:fs')

closeSync(1)
openSync(process.env.FULL_PIPE, constants.O_WRONLY | constants.O_NONBLOCK) // the lowest number that is free: 1
try {
  for (;;) writeSync(1, 'x'.repeat(4096))
} catch {
  // It is full.
}
