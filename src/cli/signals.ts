/** Signals that come to us while a command runs: it gets them, and we stay to tell how it ended. */
import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { isatty } from 'node:tty'

/** What people and machines send to have something stop. */
const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGBREAK'] as const
/** What a program may have a meaning of its own for. */
const OTHERS = ['SIGUSR1', 'SIGUSR2', 'SIGWINCH', 'SIGCONT'] as const
/** The terminal sends these to all of its foreground group: the command has had them already. */
const OF_TERMINAL: ReadonlySet<NodeJS.Signals> = new Set(['SIGINT', 'SIGQUIT', 'SIGWINCH', 'SIGCONT'])

export interface Signals {
  /** The last one that asked it to stop, and how long ago in ms. */
  stopped(): { readonly signal: NodeJS.Signals; readonly agoMs: number } | undefined
  /** The command has ended: from now on a signal means us. */
  release(then: () => void): void
}

/** One key press may come twice, from the terminal and from a program between: both count as one. */
const SAME_MS = 1_000

export function passOnSignals(child: Pick<ChildProcess, 'kill'>): Signals {
  let last: { readonly signal: NodeJS.Signals; readonly at: number } | undefined
  let released: (() => void) | undefined
  const receive = (signal: NodeJS.Signals): void => {
    const isStop = (STOPPING as readonly string[]).includes(signal)
    const isSame = last !== undefined && performance.now() - last.at < SAME_MS
    if (released) {
      if (isStop && !isSame) released()
      return
    }
    if (isStop) last = { signal, at: performance.now() }
    if (!(OF_TERMINAL.has(signal) && isInForeground())) child.kill(signal)
  }
  for (const signal of [...STOPPING, ...OTHERS]) {
    if (isKnownHere(signal)) process.on(signal, receive)
  }
  return {
    stopped: () => last && { signal: last.signal, agoMs: performance.now() - last.at },
    release: (then) => {
      released = then
    },
  }
}

const isKnownHere = (signal: NodeJS.Signals): boolean =>
  process.platform === 'win32' ? ['SIGINT', 'SIGBREAK', 'SIGHUP'].includes(signal) : signal !== 'SIGBREAK'

/** Whether our process group is the one that a terminal sends its signals to. */
function isInForeground(): boolean {
  try {
    // proc(5): behind the name in brackets come state, parent, group, session, terminal, its foreground group.
    const fields = readFileSync('/proc/self/stat', 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ')
    return fields[2] === fields[5]
  } catch {
    return [0, 1, 2].some((descriptor) => isatty(descriptor))
  }
}
