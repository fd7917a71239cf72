/** Loaded before what is measured: writes the process's CPU time (ms) and peak memory (MiB) when it ends. */
const { writeSync } = require('node:fs')
const peakMemory = require('./peak-memory.cjs')

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage()
  writeSync(3, JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000, rssMiB: peakMemory() }))
})
