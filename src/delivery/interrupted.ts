/** What it means for a message that its attempt was ended from outside: by its time, the deadline or the runner. */
import type { EndReason } from './deadline.js'
import { DeliveryError } from './delivery.js'

/**
 * The error of an attempt that was ended from outside.
 * @param handedOver the message may be with the service already
 */
export function interrupted(
  why: EndReason,
  handedOver: boolean,
  about: Readonly<Record<string, string | number>> = {},
): DeliveryError {
  if (why === 'cancelled') {
    const code = handedOver ? 'cancelled.handed-over' : 'cancelled'
    return new DeliveryError('cancelled', { when: 'never' }, { code, about })
  }
  if (handedOver) {
    return new DeliveryError(
      'ambiguous',
      { when: 'once', maybeArrived: true },
      { code: 'timeout.reply', about },
    )
  }
  const when = why === 'attempt' ? 'soon' : 'never'
  return new DeliveryError('timeout', { when }, { code: 'timeout.deadline', about })
}
