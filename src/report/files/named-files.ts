/** The files that the user named: output to be quoted, and test reports to be added up. */
import type { GoodLog } from '../../log/excerpt.js'
import type { FindCause } from '../../log/known.js'
import type { General } from '../../model/config.js'
import { type OutputFiles, readOutputFiles } from './output-files.js'
import { readTestReports, type TestReports } from './test-reports.js'

export type NamedFiles = OutputFiles & TestReports

export interface NamedFilesOptions {
  /** Folder that relative paths start from. */
  readonly folder: string
  readonly redact: (text: string) => string
  readonly signal: AbortSignal
  readonly known?: FindCause
  readonly goodLog?: Promise<GoodLog | undefined>
}

/** Reads both kinds at the same time. What cannot be read becomes a note. Never throws. */
export async function readNamedFiles(
  { outputFile, testReport, logLines }: Pick<General, 'outputFile' | 'testReport' | 'logLines'>,
  options: NamedFilesOptions,
): Promise<NamedFiles> {
  const [output, reports] = await Promise.all([
    readOutputFiles(outputFile, { ...options, lines: logLines }),
    readTestReports(testReport, options),
  ])
  return { ...output, ...reports, notes: [...output.notes, ...reports.notes] }
}
