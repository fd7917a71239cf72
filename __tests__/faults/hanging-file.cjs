/**
 * Loaded before the bundle: a call to the file system for a file of the name in HANGING (`stat`, or what HANGING_AT
 * says) hangs one of Node's threads for ever, as a mount that is gone does. A pipe that nobody writes to is opened
 * in its place.
 */
const { promises } = require('node:fs')

const name = process.env.HANGING_AT ?? 'stat'
const { open, [name]: call } = promises
promises[name] = async (file, ...rest) => {
  if (String(file).endsWith(process.env.HANGING)) await open(process.env.HANGING_PIPE)
  return call(file, ...rest)
}
