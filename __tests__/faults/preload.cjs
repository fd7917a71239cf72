/**
 * Loaded before the bundle in runs of the fault matrix: a resolver, ports and a clock that obey the test, and
 * an end that is left to the event loop, so that a handle which stays open keeps the process alive and shows.
 * What is wanted comes as JSON in the environment variable FAULTS (see stage.ts).
 */
const dns = require('node:dns')
const { writeFileSync } = require('node:fs')
const net = require('node:net')
const peakMemory = require('../../bench/peak-memory.cjs')

const { names = {}, ports = {}, clockMs = 0, report } = JSON.parse(process.env.FAULTS)

const { lookup } = dns
dns.lookup = (host, options, callback) => {
  const answer = names[host]
  if (answer === undefined) return lookup(host, options, callback)
  if (answer === 'silence') return undefined
  const error = Object.assign(new Error(`getaddrinfo ${answer} ${host}`), {
    code: answer,
    syscall: 'getaddrinfo',
  })
  const found = Array.isArray(answer) && answer.map((address) => ({ address, family: net.isIP(address) }))
  setImmediate(() => {
    if (!found) callback(error)
    else if (options.all) callback(null, found)
    else callback(null, found[0].address, found[0].family)
  })
}

const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function connectElsewhere(...args) {
  const [first] = args
  const options = Array.isArray(first) ? first[0] : first
  if (options?.port in ports) options.port = ports[options.port]
  return connect.apply(this, args)
}

if (clockMs !== 0) {
  const { now } = Date
  Date.now = () => now() + clockMs
}

let endWanted = Number.NaN
process.exit = (code) => {
  process.exitCode = code
  endWanted = process.uptime()
}

process.on('exit', () => {
  writeFileSync(
    report,
    JSON.stringify({ rssMiB: peakMemory(), lingeredMs: (process.uptime() - endWanted) * 1000 }),
  )
})
