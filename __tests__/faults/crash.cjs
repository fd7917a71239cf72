/** Loaded before the bundle: something goes wrong in the process itself, soon after the first connection is begun. */
const { EventEmitter } = require('node:events')
const net = require('node:net')

const { kind, message } = JSON.parse(process.env.CRASH)
const error = new Error(message)

const WAYS = {
  rejection: () => void Promise.reject(error),
  timer: () => {
    throw error
  },
  event: () => new EventEmitter().emit('error', error),
  nothing: () => void Promise.reject(undefined),
  callback: () => {
    const server = net.createServer((socket) => socket.end('x'))
    server.listen(0, '127.0.0.1', () => {
      connect.call(new net.Socket(), server.address().port, '127.0.0.1').on('data', () => {
        throw error
      })
    })
  },
}

const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function connectAndCrash(...args) {
  net.Socket.prototype.connect = connect
  setTimeout(WAYS[kind], 50)
  return connect.apply(this, args)
}
