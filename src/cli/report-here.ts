/** `job-notify report` and `job-notify test`: the way of the action's step, with the settings of the command line. */
import { end } from '../entry.js'
import { ciJobTask } from '../report/ci-job.js'
import { notifyAndPublish } from '../run.js'
import { present } from '../schema/json.js'
import { readFlags } from './arguments.js'
import { ciJobHere } from './ci-job-here.js'
import { OVERTIME_MS, settleHere } from './settle.js'

/** Tells of the job that it stands in, or tests the settings, and answers the exit code. */
export async function reportHere(name: 'report' | 'test', args: readonly string[]): Promise<number> {
  const flags = readFlags(name, args)
  const inputs = { ...flags.inputs, ...(name === 'test' && { 'test-only': 'true' }) }
  const { settled, findings } = settleHere({ ...flags, inputs }, (text) => process.stdout.write(text))
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort())
  const { general } = settled.config
  const { timeoutMs, failOnError = name === 'test' } = general
  setTimeout(end, timeoutMs + OVERTIME_MS, failOnError ? 1 : 0)
  const job = ciJobHere(process.env, general.status)
  const { startedAt = job?.facts.startedAt } = flags
  const task = job && ciJobTask({ ...job, facts: { ...job.facts, ...present({ startedAt }) } }, general)
  return (await notifyAndPublish(settled, stop.signal, { ...findings, ...(task && { task }) })) ? 1 : 0
}
