/**
 * The parts of undici that are used, each loaded when it is first asked for. The bundle holds this file in
 * place of undici's index (see scripts/slim.mjs), which brings mocks, caches, WebSocket and fetch along: they
 * would add 105 kB, a fifth, to what every job downloads.
 */
module.exports = {
  get Pool() {
    return require('undici/lib/dispatcher/pool.js')
  },
  get ProxyAgent() {
    // undici's own index gives its dispatchers their methods; the proxies open their tunnels with this one.
    require('undici/lib/dispatcher/dispatcher.js').prototype.connect = require('undici/lib/api/api-connect.js')
    return require('undici/lib/dispatcher/proxy-agent.js')
  },
}
