/** Loaded before the bundle: a function of Node's, named in OWN_FAULT as `module.function`, throws as a bug of ours would. */
const { syncBuiltinESMExports } = require('node:module')

const [from, name] = process.env.OWN_FAULT.split('.')
require(`node:${from}`)[name] = () => {
  throw new TypeError('undefined is not a function')
}
syncBuiltinESMExports()
