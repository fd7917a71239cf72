/** The YAML blocks of the documents, each as the complete workflow that it is a part of. */
import { globSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

export interface Block {
  readonly file: string
  /** Line of the block's first line, from 1. */
  readonly line: number
  readonly text: string
}

/** All documents of the project, by their path from its root. */
export const documents = (): string[] => globSync(['*.md', 'docs/**/*.md', '.github/**/*.md']).sort()

const FENCE = /^( *)```(\w*)\s*$/

/** The fenced blocks of a Markdown text in the given language; the indent of a fence in a list is taken off. */
export function blocks(file: string, language: string): Block[] {
  const found: Block[] = []
  let open: { indent: string; isWanted: boolean; line: number; lines: string[] } | undefined
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    const fence = FENCE.exec(line)
    if (open && fence && fence[2] === '') {
      if (open.isWanted) found.push({ file, line: open.line, text: `${open.lines.join('\n')}\n` })
      open = undefined
    } else if (open) open.lines.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line)
    else if (fence)
      open = { indent: fence[1] ?? '', isWanted: fence[2] === language, line: index + 2, lines: [] }
  }
  return found
}

const HEAD = 'name: Example\non: push\npermissions: {}\njobs:\n'
const JOB = '  example:\n    name: Example\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n'

const indented = (text: string, by: number): string =>
  text
    .replace(/^(?=.*\S)/gm, ' '.repeat(by))
    .trimEnd()
    .concat('\n')

/** A workflow, or the part of one: jobs, a job's steps, or a job's permissions. */
export function asWorkflow(text: string): string {
  const value: unknown = parse(text)
  if (Array.isArray(value)) return `${HEAD}${JOB}    steps:\n${indented(text, 6)}`
  const keys = Object.keys((value ?? {}) as object)
  if (keys.includes('on')) return text
  if (keys.includes('jobs')) return `name: Example\non: push\npermissions: {}\n${text}`
  if (keys.every((key) => key === 'permissions'))
    return `${HEAD}${JOB}${indented(text, 4)}    steps:\n      - run: make\n`
  return `${HEAD}${indented(text, 2)}`
}
