/**
 * Time zones whose clocks are never put forward or back, by their offset from UTC in minutes. V8 loads Unicode's
 * whole calendar data for the first zone it is asked about, which takes longer than Node takes to start: who
 * lives in one of these is spared that.
 */
const FIXED: ReadonlyMap<string, number> = new Map([
  ['UTC', 0],
  ['Asia/Shanghai', 480],
  ['Asia/Chongqing', 480],
  ['Asia/Hong_Kong', 480],
  ['Asia/Macau', 480],
  ['Asia/Taipei', 480],
  ['Asia/Singapore', 480],
  ['Asia/Kuala_Lumpur', 480],
  ['Asia/Manila', 480],
  ['Asia/Tokyo', 540],
  ['Asia/Seoul', 540],
  ['Asia/Bangkok', 420],
  ['Asia/Ho_Chi_Minh', 420],
  ['Asia/Jakarta', 420],
  ['Asia/Kolkata', 330],
  ['Asia/Dubai', 240],
])

/** Names of the zones in the table. */
export const FIXED_ZONES: readonly string[] = [...FIXED.keys()]

/** The zone's offset from UTC in minutes, where it is known and always the same. */
export const fixedOffset = (zone: string): number | undefined => FIXED.get(zone)
