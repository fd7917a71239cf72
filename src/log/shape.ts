/** What two sayings of the same message have in common. Pure. */

/** The message without what differs between two sayings of the same: numbers, addresses, folders. */
export function shapeOf(text: string): string {
  return text
    .replace(/(?<![^\s/\\])[^\s/\\]+[/\\]/g, '')
    .replace(/0x[\da-f]{1,16}|[\da-f]{7,64}|\d{1,20}/gi, '#')
    .replace(/\s{1,40}/g, ' ')
    .trim()
    .slice(0, 160)
}
