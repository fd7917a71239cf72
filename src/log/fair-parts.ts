/** Sharing out room that is too small for all. Pure. */

/** The greatest part that each may take so that all together take `room` at most; infinite where all fits. */
export function fairShare(wanted: readonly number[], room: number): number {
  let left = room
  let takers = wanted.length
  for (const size of wanted.toSorted((a, b) => a - b)) {
    if (size * takers > left) return Math.max(0, Math.floor(left / takers))
    left -= size
    takers -= 1
  }
  return Number.POSITIVE_INFINITY
}

/**
 * Whole parts of `room`, none larger than wanted, such that no one could get more without another, smaller one
 * losing. What cannot be divided goes to the first ones.
 */
export function fairParts(wanted: readonly number[], room: number): readonly number[] {
  const most = fairShare(wanted, room)
  const parts = wanted.map((size) => Math.min(size, most))
  let left = Math.max(0, room - parts.reduce((sum, part) => sum + part, 0))
  return parts.map((part, index) => (part < (wanted[index] ?? 0) && left-- > 0 ? part + 1 : part))
}
