/** Ends a process with all that it has started. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/**
 * Sends the signal to the process and everything below it; to itself first, as a script whose command has ended
 * would go on with the next one.
 */
export async function signalTree(root: number, signal: NodeJS.Signals): Promise<void> {
  const all = [root, ...(await descendants(root))]
  for (const id of all) {
    try {
      process.kill(id, signal)
    } catch {
      // It has ended meanwhile, or belongs to another user.
    }
  }
}

/** Process ids below the root; none where the system does not list them (Windows). */
async function descendants(root: number): Promise<readonly number[]> {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=', '-o', 'ppid='])
    const children = new Map<number, number[]>()
    for (const line of stdout.split('\n')) {
      const [id, parent] = line.trim().split(/\s+/).map(Number)
      if (id && parent) children.set(parent, [...(children.get(parent) ?? []), id])
    }
    const found: number[] = []
    for (let at = [root]; at.length > 0; ) {
      at = at.flatMap((id) => children.get(id) ?? []).filter((id) => !found.includes(id))
      found.push(...at)
    }
    return found
  } catch {
    return []
  }
}
