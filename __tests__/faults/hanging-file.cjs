/**
 * Loaded before the bundle: asking for a file of the name in HANGING hangs one of Node's threads for ever, as a
 * mount that is gone does. A pipe that nobody writes to is opened in its place.
 */
const { promises } = require('node:fs')

const { stat } = promises
promises.stat = async (file) => {
  if (String(file).endsWith(process.env.HANGING)) await promises.open(process.env.HANGING_PIPE)
  return stat(file)
}
