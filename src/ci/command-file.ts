/** The files by which a step tells its runner something: outputs, state, summary. */
import { appendFileSync } from 'node:fs'

/** Appends in one write. A file that is missing or cannot be written is no reason to fail. */
export function append(file: string | undefined, text: string): boolean {
  if (!file) return false
  try {
    appendFileSync(file, text)
    return true
  } catch {
    return false
  }
}
