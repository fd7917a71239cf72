/** A message that goes out in several parts, one after the other. */
import { DeliveryError, type Receipt } from '../../delivery/delivery.js'

/**
 * Sends the parts in their order. What has arrived is never sent again: where a later part fails, it and those
 * after it are the rest.
 * @param post takes one part, and answers what is still to be sent of it, if anything
 * @throws DeliveryError where nothing arrived
 */
export async function sendParts<P, M extends { readonly parts: readonly P[] }>(
  message: M,
  post: (part: P) => Promise<P | undefined>,
): Promise<Receipt<M>> {
  let parts = message.parts
  try {
    for (let part = parts[0]; part; part = parts[0]) {
      const remains = await post(part)
      parts = [...(remains ? [remains] : []), ...parts.slice(1)]
    }
    return {}
  } catch (error) {
    if (!(error instanceof DeliveryError) || parts.length === message.parts.length) throw error
    return { rest: { message: { ...message, parts }, error } }
  }
}
