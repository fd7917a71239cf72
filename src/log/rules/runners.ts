/** The runner itself: a job that was stopped, an action that cannot start. */
import type { Rules } from './rule.js'

export const RUNNERS: Rules = [
  {
    name: 'runner lost or stopped',
    family: 'runner',
    pattern:
      /(?:runner has received a shutdown signal|lost communication with the server|hosted runner .{0,80}(?:lost|encountered)|The runner .{0,60}(?:terminated|stopped|is offline)|runner: .{0,60}No space left|Received request to deprovision|spot instance)/,
    weight: 96,
    before: 2,
    example: 'The runner has received a shutdown signal. This can happen when the runner service is stopped.',
  },
  {
    name: 'out of time',
    family: 'runner',
    pattern:
      /(?:has timed out after \d|exceeded the maximum execution time|job running on runner \S{1,120} has exceeded)/,
    weight: 96,
    before: 3,
    example: "The action 'Test' has timed out after 30 minutes.",
  },
  {
    name: 'disk full',
    family: 'runner',
    pattern:
      /(?:[Nn]o space left on device|ENOSPC|[Dd]isk (?:quota exceeded|full)|not enough (?:free |disk )?space|running out of disk space)/,
    weight: 92,
    example: 'write /var/lib/docker/tmp/a: no space left on device',
  },
  {
    name: 'exit code that tells',
    family: 'runner',
    pattern:
      /(?:exit(?:ed)? (?:with )?(?:code|status):? |code )(?:137|139|134|143|124|126|127|3221225477|-1073741819)\b/,
    weight: 62,
    before: 3,
    example: 'Process completed with exit code 137.',
  },
  {
    name: 'action that cannot be used',
    family: 'runner',
    pattern:
      /(?:Unable to resolve action|Can't find 'action\.ya?ml'|Unexpected value|Invalid workflow|Input required and not supplied|An action could not be found|Missing download info|Unable to process file command|Parameter token or opts\.auth is required|is not allowed to be used|automatically failed because it uses a deprecated)/,
    weight: 90,
    after: 1,
    example: 'Unable to resolve action `acme/nosuch@v1`, repository not found',
  },
  {
    name: 'artifact or cache',
    family: 'runner',
    pattern:
      /(?:Artifact not found|Unable to (?:find|download) (?:any )?artifact|No artifacts found|artifact with this name already exists|No files were found with the provided path|Dependencies lock file is not found|Some specified paths were not resolved)/,
    weight: 76,
    example: 'Unable to download artifact(s): Artifact not found for name: build',
  },
  {
    name: 'cancelled',
    family: 'runner',
    pattern: /^(?:The operation was canceled|.{0,20}(?:run|job|workflow) was cancel|Canceling since)/,
    weight: 60,
    before: 3,
    example: 'The operation was canceled.',
  },
]
