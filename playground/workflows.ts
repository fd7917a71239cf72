/** The finished workflows to copy: the project's own examples, with all settings in the one secret. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Document, isMap, isScalar, isSeq, parseDocument, visit, type YAMLMap } from 'yaml'
import { CHANNELS, registry } from '../src/channels/index.js'
import { POSITIONS, type Position, type Workflow } from './page/protocol.js'

const ACTION = /(^|\/)job-notify@/
const CONFIG = '${{ secrets.NOTIFY_CONFIG }}'
const LAYOUT = { lineWidth: 0, flowCollectionPadding: false } as const

const CHANNEL_INPUTS = CHANNELS.flatMap((name) =>
  Object.values(registry[name].settings.fields).map(({ input }) => input),
)

/** One workflow per position. @param root the project's folder */
export function workflows(root: string): Readonly<Record<Position, Workflow>> {
  const entries = POSITIONS.map((position) => {
    const example = readFileSync(path.join(root, 'examples', `${position}.yml`), 'utf8')
    return [position, workflow(parseDocument(example), position)]
  })
  return Object.fromEntries(entries) as Record<Position, Workflow>
}

/** With the channels' single inputs replaced by `config`; comments and order stay. */
function workflow(document: Document, position: Position): Workflow {
  const steps: YAMLMap[] = []
  visit(document, {
    Map: (_key, step) => {
      const uses = step.get('uses')
      if (typeof uses === 'string' && ACTION.test(uses)) steps.push(step)
    },
  })
  for (const step of steps) configure(step)
  const whole = document.toString(LAYOUT)
  if (position === 'workflow-run') return { whole, part: whole }
  return { whole, part: position === 'final-job' ? jobOf(document, steps) : stepOf(steps) }
}

function configure(step: YAMLMap): void {
  const given = step.get('with')
  if (!isMap(given)) return
  given.items = given.items.filter(
    ({ key }) => !(isScalar(key) && CHANNEL_INPUTS.includes(String(key.value))),
  )
  given.set('config', CONFIG)
}

/** The job that holds the step, as it stands below `jobs:`. */
function jobOf(document: Document, [step]: readonly YAMLMap[]): string {
  const jobs = document.get('jobs')
  const job = isMap(jobs)
    ? jobs.items.find(({ value }) => isMap(value) && isSeq(value.get('steps')) && holds(value, step))
    : undefined
  if (!job) throw new Error('An example has no job with the action')
  return indented({ [String(job.key)]: job.value }, '  ')
}

const holds = (job: YAMLMap, step: YAMLMap | undefined): boolean => {
  const steps = job.get('steps')
  return isSeq(steps) && steps.items.some((item) => item === step)
}

/** The step as it stands below `steps:`. */
const stepOf = ([step]: readonly YAMLMap[]): string => indented([step], '      ')

const indented = (value: unknown, margin: string): string =>
  new Document(value).toString(LAYOUT).replaceAll(/^(?=.)/gm, margin)
