/** What the rows of the robots share. */
import type { Play } from '../../../sandbox/http-faults.js'
import type { Ending } from '../case.js'
import { failed, unknown } from './endings.js'

/** These plays, one for each exchange; the last one stays. */
export const always = (...plays: readonly Play[]) => ({ http: { plays } })

/** The connection ends, and the message may be there. */
export const lost = (more = {}): Ending =>
  unknown(
    'ambiguous',
    'network.lost',
    /broke off after the message was handed over: whether it arrived is not known/,
    more,
  )

/** No reply comes before the time is over. */
export const tooSlow = unknown(
  'ambiguous',
  'timeout.reply',
  /did not answer in time: whether it arrived is not known/,
  { attempts: 1, seen: 1 },
)

/** A whole reply that is none of the robot's. */
export const noErrcode = failed(
  'protocol',
  'robot.no-errcode',
  /holds no (err)?code.*does not count as sent.*Check the webhook URL/,
)

export const garbage = failed('protocol', 'http.garbage', /is not HTTP.*Check host and port/)
