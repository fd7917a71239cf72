/**
 * The peak of this process's own memory, in MiB. Linux lets a new process inherit `ru_maxrss` from the one that
 * started it, so that a small child of a large test run would look large: VmHWM belongs to the child alone.
 */
const { readFileSync } = require('node:fs')

module.exports = () => {
  try {
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024
  } catch {
    return process.resourceUsage().maxRSS / 1024
  }
}
