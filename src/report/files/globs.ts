/** The files that a user's patterns name. */
import { promises } from 'node:fs'
import path from 'node:path'
import { unlessAborted } from '../../delivery/deadline.js'
import type { Explanation } from '../../model/explanation.js'
import { reasonOf } from './files.js'

export interface Found {
  readonly files: readonly FoundFile[]
  readonly notes: readonly Explanation[]
}

export interface FoundFile {
  /** As a person names it: relative to the workspace where it lies in it. */
  readonly name: string
  readonly path: string
}

export interface Search {
  /** The input that the patterns come from, for the notes. */
  readonly input: string
  /** Folder that relative patterns start from. */
  readonly folder: string
  readonly maxFiles: number
  readonly signal: AbortSignal
}

const hasMagic = (pattern: string): boolean => /[*?[\]{}]/.test(pattern)

/**
 * Finds the regular files that the patterns name, in the patterns' order, each once. A pattern that names
 * nothing, a folder or something that is no file becomes a note. Never throws.
 */
export async function findFiles(patterns: readonly string[], search: Search): Promise<Found> {
  const files = new Map<string, FoundFile>()
  const notes: Explanation[] = []
  for (const pattern of patterns) {
    const matched = await matches(pattern, search, notes)
    for (const file of matched) {
      if (files.size < search.maxFiles) files.set(file, { name: nameOf(file, search.folder), path: file })
      else if (!files.has(file)) {
        notes.push({ code: 'facts.too-many-files', about: { input: search.input, limit: search.maxFiles } })
        return { files: [...files.values()], notes }
      }
    }
  }
  return { files: [...files.values()], notes }
}

async function matches(pattern: string, search: Search, notes: Explanation[]): Promise<readonly string[]> {
  const about = { input: search.input, pattern }
  const literal = path.resolve(search.folder, pattern)
  try {
    const found = await unlessAborted(promises.stat(literal), search.signal, STAT_MS)
    if (!found) {
      notes.push({ code: 'facts.slow-files', about })
      return []
    }
    if (found.isFile()) return [literal]
    notes.push({ code: found.isDirectory() ? 'facts.folder' : 'facts.no-file', about })
    return []
  } catch (error) {
    if (!hasMagic(pattern)) {
      const reason = reasonOf(error)
      notes.push(
        reason === 'ENOENT'
          ? { code: 'facts.no-match', about }
          : { code: 'facts.unreadable-file', about: { input: search.input, file: pattern, reason } },
      )
      return []
    }
  }
  const expanded = await unlessAborted(expand(pattern, search), search.signal)
  if (expanded === undefined) notes.push({ code: 'facts.slow-files', about })
  else if (expanded.length === 0) notes.push({ code: 'facts.no-match', about })
  return expanded ?? []
}

/** What looking at one file may take after the end, in ms: one that is there is told apart from a hanging mount. */
const STAT_MS = 250

/** Installed packages hold reports and logs of their own tests, which nobody means. */
const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['node_modules', '.git'])

async function expand(pattern: string, { folder, maxFiles, signal }: Search): Promise<readonly string[]> {
  const { default: picomatch } = await import('picomatch')
  const { base, glob } = picomatch.scan(withSlashes(pattern), { nonegate: true })
  const isMatch = picomatch(glob, { dot: true, nonegate: true })
  const start = path.resolve(folder, base)
  const depth = glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length
  const isSkipped = (name: string): boolean => SKIPPED_FOLDERS.has(name) && !pattern.includes(name)
  const found: string[] = []
  for await (const file of filesBelow(start, depth, isSkipped)) {
    if (signal.aborted) break
    if (isMatch(withSlashes(path.relative(start, file))) && (await isFile(file))) found.push(file)
    if (found.length > maxFiles) break
  }
  return found.sort()
}

const withSlashes = (text: string): string => text.split(path.sep).join('/')

/** Walks through `depth` levels of folders. Links to folders are not followed: they may lead in a circle. */
async function* filesBelow(
  folder: string,
  depth: number,
  isSkipped: (name: string) => boolean,
): AsyncGenerator<string> {
  try {
    for await (const entry of await promises.opendir(folder)) {
      const file = path.join(folder, entry.name)
      if (!entry.isDirectory()) yield file
      else if (depth > 1 && !isSkipped(entry.name)) yield* filesBelow(file, depth - 1, isSkipped)
    }
  } catch {
    // A folder that may not be read: what lies beside it counts.
  }
}

async function isFile(file: string): Promise<boolean> {
  try {
    return (await promises.stat(file)).isFile()
  } catch {
    return false
  }
}

function nameOf(file: string, folder: string): string {
  const relative = path.relative(folder, file)
  const isInside = relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative)
  return isInside ? relative.split(path.sep).join('/') : file
}
