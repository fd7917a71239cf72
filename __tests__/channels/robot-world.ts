/** What the robots' tests share: the real network, one attempt's world, and how a delivery is composed. */
import type { Composing } from '../../src/channels/channel.js'
import { DeliveryError } from '../../src/delivery/delivery.js'
import type { Net } from '../../src/delivery/net.js'
import { createNetwork, type Network } from '../../src/delivery/network.js'
import { ownTexts } from '../../src/message/template/own-texts.js'
import { createSecrets, type Secrets } from '../../src/safety/secrets.js'
import { enCauses } from '../../src/words/en-causes.js'
import { wordsFor } from '../../src/words/index.js'
import { explain } from '../../src/words/words.js'
import { zhCNCauses } from '../../src/words/zh-CN-causes.js'

export interface World {
  readonly network: Network
  readonly secrets: Secrets
  /** The world of one attempt. */
  net(): Net
}

/** @param masked gets everything that the runner would be told to mask */
export function openWorld(masked: string[] = []): World {
  const secrets = createSecrets((value) => masked.push(value))
  const network = createNetwork({ ca: [], secrets })
  return { network, secrets, net: () => network.forDelivery()(AbortSignal.timeout(5_000)) }
}

export const composing = (over: Partial<Composing> = {}): Composing => ({
  words: wordsFor('en'),
  timezone: 'UTC',
  templates: {},
  ownTexts,
  mentioned: [],
  named: [],
  mentions: true,
  short: false,
  repeat: false,
  ...over,
})

/** The error that an attempt ends with. */
export async function failureOf(attempt: Promise<unknown>): Promise<DeliveryError> {
  const error = await attempt.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error instanceof DeliveryError) return error
  throw new Error(`ended with ${String(error)} instead of a DeliveryError`)
}

/** Cause and fix in every language. */
export const sentences = ({ explanation }: DeliveryError): readonly string[] =>
  [enCauses, zhCNCauses].map((causes) => explain(causes, explanation))
