/** `action.yml`: only defaults that the runner must evaluate stand in it, the others live in the code. */
import { stringify } from 'yaml'
import { CONFIG_HELP, sections } from './settings.js'

const OUTPUTS = {
  outcome: 'How the job went: success, failure or cancelled; ended where nobody can tell.',
  notified: 'Whether any message arrived (true or false).',
  reason: 'Why nothing was sent, if nothing was.',
  sent: 'Channels by which anything arrived, separated by commas.',
  failed: 'Channels of which any target failed, separated by commas.',
  results:
    'JSON array, one object per target: channel, target, status (sent, partial, failed, skipped), kind, attempts, duration_ms, message.',
}

export function actionYaml(): string {
  const inputs = Object.fromEntries(
    sections.flatMap(({ fields }) =>
      fields.map(({ input, help, expression, shown }) => [
        input,
        {
          description: described(
            shown && !expression ? `${help.en} Default: ${shown.replaceAll('`', '')}.` : help.en,
          ),
          required: false,
          ...(expression && { default: expression }),
        },
      ]),
    ),
  )
  const action = {
    name: 'Job Notify',
    description:
      'Tells people how a CI job went, and why it failed: by e-mail, DingTalk, WeCom and Feishu, never at the cost of the job',
    author: 'The job-notify authors',
    branding: { icon: 'bell', color: 'green' },
    inputs: { config: { description: CONFIG_HELP.en, required: false }, ...inputs },
    outputs: Object.fromEntries(
      Object.entries(OUTPUTS).map(([name, description]) => [name, { description }]),
    ),
    runs: { using: 'node24', main: 'dist/main.js', post: 'dist/post.js' },
  }
  return `# Made by 'npm run generate' from the declared settings; do not edit.\n${stringify(action, { lineWidth: 0 })}`
}

/** An expression in a description is plain text to the reader, and must not be one to the runner. */
const described = (text: string): string =>
  text.replaceAll('`${{ }}`', 'an expression').replace(/\$\{\{ (.*?) \}\}/g, '$1')
