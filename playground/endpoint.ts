/** The test endpoint: sends a test message to every target of a body, by the very code of the action. */

import { startDeadline } from '../src/delivery/deadline.js'
import { createNetwork } from '../src/delivery/network.js'
import type { General } from '../src/model/config.js'
import type { Language } from '../src/model/language.js'
import { type ShownResult, shownResult } from '../src/notify/publish.js'
import { notifyTargets } from '../src/notify/targets.js'
import type { ShownFault } from './page/protocol.js'
import { sampleReport } from './sample.js'
import type { StandIns } from './stand-ins.js'
import { readSubmission } from './submission.js'

export type TestAnswer =
  | { readonly success: boolean; readonly results: readonly ShownResult[] }
  | { readonly faults: readonly ShownFault[] }

export interface TestOptions {
  /** Of the answer; absent: the one of the settings. */
  readonly language: Language | undefined
  /** Where to send to instead of the real services. */
  readonly standIns: StandIns | undefined
  /** Ends the test early: whoever asked for it has gone. */
  readonly signal: AbortSignal
}

/** Tests the settings in `body`, or answers all of their faults; then nothing is sent. */
export async function testNotification(body: string, options: TestOptions): Promise<TestAnswer> {
  const { config, secrets, words, faults } = readSubmission(body, options.language)
  if (faults.length > 0) return { faults }
  const { standIns, signal } = options
  const { general, targets } = standIns ? standIns.leadTo(config) : config
  const deadline = startDeadline(general.timeoutMs)
  const network = createNetwork({ ca: general.ca, secrets })
  signal.addEventListener('abort', deadline.cancel)
  if (signal.aborted) deadline.cancel()
  const test: General = { ...general, testOnly: true }
  const report = sampleReport('test', test, Date.now())
  try {
    const results = await notifyTargets({ general: test, targets }, report, {
      network,
      deadline,
      secrets,
      words,
    })
    return { success: results.every(({ status }) => status === 'sent'), results: results.map(shownResult) }
  } finally {
    network.close()
    deadline.dispose()
    signal.removeEventListener('abort', deadline.cancel)
  }
}
