/**
 * The fault matrix: all that networks, robots' services and mail servers are known to do wrong, as data. The
 * tests play each row against the bundle; `npm run generate` prints the same rows as a page of the documents.
 */
import type { Row } from './case.js'
import { BODY_ROWS } from './rows/bodies.js'
import { LOSS_ROWS } from './rows/losses.js'
import { MAIL_ROWS } from './rows/mail.js'
import { MAIL_WORDS_ROWS } from './rows/mail-words.js'
import { NETWORK_ROWS } from './rows/network.js'
import { ROBOT_CODE_ROWS } from './rows/robot-codes.js'
import { SESSION_ROWS } from './rows/sessions.js'
import { STATUS_ROWS } from './rows/statuses.js'
import { TLS_ROWS } from './rows/tls.js'
import { VERDICT_ROWS } from './rows/verdicts.js'

export const ROWS: readonly Row[] = [
  ...NETWORK_ROWS,
  ...TLS_ROWS,
  ...LOSS_ROWS,
  ...VERDICT_ROWS,
  ...STATUS_ROWS,
  ...BODY_ROWS,
  ...SESSION_ROWS,
  ...MAIL_ROWS,
  ...ROBOT_CODE_ROWS,
  ...MAIL_WORDS_ROWS,
]
