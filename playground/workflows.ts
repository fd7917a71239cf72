/** The finished workflows to copy: the project's own examples, with all settings in the one secret. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { isMap, isScalar, parseDocument, visit, type YAMLMap } from 'yaml'
import { CHANNELS, registry } from '../src/channels/index.js'
import { POSITIONS, type Position } from './page/protocol.js'

const ACTION = /(^|\/)job-notify@/
const CONFIG = '${{ secrets.NOTIFY_CONFIG }}'

const CHANNEL_INPUTS = CHANNELS.flatMap((name) =>
  Object.values(registry[name].settings.fields).map(({ input }) => input),
)

/** One workflow per position. @param root the project's folder */
export function workflows(root: string): Readonly<Record<Position, string>> {
  const entries = POSITIONS.map((position) => [
    position,
    withConfig(readFileSync(path.join(root, 'examples', `${position}.yml`), 'utf8')),
  ])
  return Object.fromEntries(entries) as Record<Position, string>
}

/** The workflow with the channels' single inputs replaced by `config`; comments and order stay. */
function withConfig(workflow: string): string {
  const document = parseDocument(workflow)
  visit(document, {
    Map: (_key, step) => {
      const uses = step.get('uses')
      if (typeof uses === 'string' && ACTION.test(uses)) configure(step)
    },
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

function configure(step: YAMLMap): void {
  const given = step.get('with')
  if (!isMap(given)) return
  given.items = given.items.filter(
    ({ key }) => !(isScalar(key) && CHANNEL_INPUTS.includes(String(key.value))),
  )
  given.set('config', CONFIG)
}
