/** GitHub Actions and its kin; what their variables tell is read by `environment.ts`. */
import type { LogMarks } from '../system.js'

/** See GitHub Docs, 'Workflow commands for GitHub Actions'. */
export const githubMarks: LogMarks = {
  problem: (level, line) => `::${level} title=job-notify::${line.replaceAll('%', '%25')}`,
  section: (title) => [`::group::${title.replaceAll('%', '%25')}`, '::endgroup::'],
}
