/**
 * A port on which nothing answers and nothing refuses, as behind a firewall that drops packets: its queue of
 * connections is full, and nobody takes one from it. Linux then drops further SYN packets; other systems do
 * not all, so that it is of use there alone.
 */
import net, { type Socket } from 'node:net'
import { Worker } from 'node:worker_threads'
import { type Listening, LOOPBACK } from './listen.js'

/** More than the queue takes; those beyond it stay half open. */
const FILLERS = 4
/** Time for the kernel to take the connections that it still can, in ms. */
const SETTLE_MS = 100

/** Listens with a queue of one, tells its port, and never turns to its connections. */
const LISTENER = `
  const { parentPort, workerData } = require('node:worker_threads')
  const server = require('node:net').createServer()
  server.listen({ port: 0, host: workerData, backlog: 1 }, () => {
    parentPort.postMessage(server.address().port)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  })
`

/** Opens the black hole. */
export async function startBlackHole(): Promise<Listening> {
  const worker = new Worker(LISTENER, { eval: true, workerData: LOOPBACK })
  const port = await new Promise<number>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
  const fillers = Array.from({ length: FILLERS }, () => filler(port))
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
  return {
    host: LOOPBACK,
    port,
    close: async () => {
      for (const socket of fillers) socket.destroy()
      await worker.terminate()
    },
  }
}

function filler(port: number): Socket {
  const socket = net.connect({ port, host: LOOPBACK })
  socket.on('error', () => {})
  return socket
}
