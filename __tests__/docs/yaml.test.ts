/** Whatever a reader may copy must work: every workflow, and every YAML block of the documents. */
import { globSync, readFileSync } from 'node:fs'
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { asWorkflow, blocks, documents } from '../../scripts/documents/yaml-blocks.js'

const action = parse(readFileSync('action.yml', 'utf8')) as {
  inputs: Record<string, unknown>
  outputs: Record<string, unknown>
}

interface Workflow {
  readonly place: string
  readonly text: string
}

const files = globSync(['.github/workflows/*.yml', 'examples/*.yml']).map((file) => ({
  place: file,
  text: readFileSync(file, 'utf8'),
}))
const inDocuments = documents()
  .flatMap((document) => blocks(document, 'yaml'))
  .map(({ file, line, text }) => ({ place: `${file}:${line}`, text: asWorkflow(text) }))
const workflows: readonly Workflow[] = [...files, ...inDocuments]

/** What GitHub's own parser says of a workflow. */
async function faults({ place, text }: Workflow): Promise<string[]> {
  const result = parseWorkflow({ name: place, content: text }, new NoOperationTraceWriter())
  if (result.value) await convertWorkflowTemplate(result.context, result.value)
  return result.context.errors.getErrors().map((error) => error.message)
}

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly with?: Record<string, unknown>
}

const steps = (text: string): Step[] =>
  Object.values((parse(text) as { jobs: Record<string, { steps?: Step[] }> }).jobs).flatMap(
    (job) => job.steps ?? [],
  )

const isOurs = ({ uses = '' }: Step): boolean => uses === './' || uses.startsWith('job-notify/job-notify@')

describe('workflows', () => {
  test('are found in all places', () => {
    expect(files.length).toBeGreaterThan(8)
    expect(inDocuments.length).toBeGreaterThan(8)
  })

  test.each(workflows.map((workflow) => [workflow.place, workflow] as const))(
    '%s is one that GitHub takes',
    async (_place, workflow) => {
      expect(await faults(workflow)).toEqual([])
    },
  )

  test.each(workflows.map((workflow) => [workflow.place, workflow.text] as const))(
    '%s uses inputs and outputs that exist',
    (_place, text) => {
      const ours = steps(text).filter(isOurs)
      const unknown = ours
        .flatMap((step) => Object.keys(step.with ?? {}))
        .filter((name) => !(name in action.inputs))
      expect(unknown).toEqual([])
      const read = ours
        .flatMap(({ id }) =>
          id ? [...text.matchAll(new RegExp(`steps\\.${id}\\.outputs\\.(\\w+)`, 'g'))] : [],
        )
        .map((match) => match[1] ?? '')
      expect(read.filter((name) => !(name in action.outputs))).toEqual([])
    },
  )

  test.each(workflows.map((workflow) => [workflow.place, workflow.text] as const))(
    '%s pins the actions of others by commit',
    (_place, text) => {
      const loose = steps(text)
        .filter((step) => step.uses && !isOurs(step))
        .filter(({ uses = '' }) => !/^\.\/|@[0-9a-f]{40}$/.test(uses))
      expect(loose).toEqual([])
    },
  )

  test('a mistake is found', async () => {
    const wrong = { place: 'wrong.yml', text: asWorkflow('- uses: a/b@v1\n  wiht: {}\n') }
    expect(await faults(wrong)).toEqual([expect.stringContaining('wiht')])
  })
})
