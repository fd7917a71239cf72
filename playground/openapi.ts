/** The OpenAPI 3.1 description of the playground's API; the body's schema is the one of the `config` input. */
import { configSchema } from '../scripts/generate/config-schema.js'
import { CHANNELS } from '../src/channels/index.js'
import type { Result, ResultKind } from '../src/model/outcome.js'
import { BODY_MAX_BYTES } from './exchange.js'
import { refusals } from './words.js'

type Schema = Readonly<Record<string, unknown>>

const KINDS: Readonly<Record<ResultKind, true>> = {
  ok: true,
  config: true,
  login: true,
  refused: true,
  'rate-limited': true,
  'too-long': true,
  tls: true,
  network: true,
  timeout: true,
  protocol: true,
  unavailable: true,
  ambiguous: true,
  cancelled: true,
}
const STATUSES: Readonly<Record<Result['status'], true>> = {
  sent: true,
  partial: true,
  failed: true,
  skipped: true,
}

export function openapi(): Schema {
  return {
    openapi: '3.1.0',
    info: {
      title: 'job-notify playground',
      version: '1',
      description:
        'Tests the notification settings of job-notify from this machine. The token is printed when the playground starts. `Accept-Language` (`en` or `zh`) chooses the language of answers; without it, faults and results are told in the language of the settings.',
    },
    security: [{ token: [] }],
    paths: {
      '/api/v1/notifications/test': {
        post: {
          operationId: 'testNotification',
          summary: 'Send a test message to every target of the settings',
          description: `Eight tests run at the same time, the others wait for their turn. A body holds ${BODY_MAX_BYTES} bytes at most. Where the client goes away, its test ends.`,
          parameters: [
            {
              name: 'sandbox',
              in: 'query',
              description: 'Send to the built-in stand-ins; nothing leaves this machine.',
              schema: { type: 'boolean', default: false },
            },
          ],
          requestBody,
          responses: {
            '200': content(
              'Every target was tried; `success` if all of them took the message.',
              'TestAnswer',
            ),
            ...refusalsOf('400', '401', '403', '405', '413', '415', '503'),
          },
        },
      },
      '/api/v1/notifications/preview': {
        post: {
          operationId: 'previewNotification',
          summary: 'Show the messages of the settings, and all faults in them; nothing is sent',
          requestBody,
          responses: {
            '200': content(
              'The faults so far, and the messages as far as they can be composed.',
              'PreviewAnswer',
            ),
            ...refusalsOf('400', '401', '403', '405', '413', '415'),
          },
        },
      },
      '/api/v1/sandbox': {
        get: {
          operationId: 'sandboxSettings',
          summary: 'Settings with which the built-in stand-ins take every message',
          responses: {
            '200': content('Settings to be tested with `sandbox=true`.', 'Config'),
            ...refusalsOf('401', '403', '405'),
          },
        },
      },
    },
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } }, schemas: schemas() },
  }
}

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

const content = (description: string, schema: string): Schema => ({
  description,
  content: { 'application/json': { schema: ref(schema) } },
})

const requestBody = { required: true, content: { 'application/json': { schema: ref('Config') } } }

const REFUSED: Readonly<Record<string, string>> = {
  '400': 'The settings are not right (`faults` holds everything that is wrong), or the body is no UTF-8.',
  '401': 'The token is missing or wrong.',
  '403': 'The request names another host, or another site sent it.',
  '405': 'The method is not allowed; `Allow` names those that are.',
  '413': 'The body is too large.',
  '415': 'The body is not `application/json`.',
  '503': 'A hundred tests are waiting already; `Retry-After` says when to come back.',
}

const refusalsOf = (...statuses: readonly string[]): Schema => ({
  '408': { description: 'The request took longer than 15 seconds to arrive; the connection is closed.' },
  ...Object.fromEntries(statuses.map((status) => [status, content(REFUSED[status] ?? '', 'Refusal')])),
})

/** The schema's own definitions become components, where references in an OpenAPI document look for them. */
function schemas(): Schema {
  const text = JSON.stringify(configSchema()).replaceAll('"#/$defs/', '"#/components/schemas/')
  const { $schema: _, $defs, ...config } = JSON.parse(text) as { $schema: string; $defs: Schema }
  return { Config: config, ...$defs, ...answers }
}

const strict = (properties: Schema, ...optional: readonly string[]): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
})

const text = { type: 'string' }
const list = (items: Schema): Schema => ({ type: 'array', items })
const channel = { enum: CHANNELS }

const answers: Schema = {
  TestAnswer: strict({ success: { type: 'boolean' }, results: list(ref('Result')) }),
  Result: strict({
    channel,
    target: { ...text, description: 'Which of the channel; never a secret.' },
    status: { enum: Object.keys(STATUSES) },
    kind: { enum: Object.keys(KINDS) },
    attempts: { type: 'integer', minimum: 0 },
    duration_ms: { type: 'integer', minimum: 0 },
    message: { ...text, description: 'Cause and fix; empty where all went well.' },
  }),
  Refusal: strict(
    {
      success: { const: false },
      error: { enum: Object.keys(refusals.en) },
      message: text,
      faults: list(ref('Fault')),
    },
    'faults',
  ),
  Fault: strict({
    where: {
      ...text,
      description: 'Place in the body, such as `notification_config.email.to`; empty for all of it.',
    },
    code: text,
    message: text,
  }),
  PreviewAnswer: strict({ faults: list(ref('Fault')), targets: list(ref('TargetPreview')) }),
  TargetPreview: strict({
    channel,
    target: text,
    messages: strict({ failure: ref('Preview'), success: ref('Preview'), fixed: ref('Preview') }),
  }),
  Preview: {
    oneOf: [
      strict({ view: ref('View') }),
      strict({ untold: { ...text, description: 'Why nothing would be sent.' } }),
    ],
  },
  View: {
    oneOf: [
      strict({ kind: { const: 'mail' }, from: text, to: text, subject: text, html: text }),
      strict(
        { kind: { const: 'chat' }, title: text, bubbles: list(ref('Bubble')), mentions: list(text) },
        'title',
      ),
      strict({ kind: { const: 'text' }, text }),
    ],
  },
  Bubble: {
    oneOf: [
      strict({ kind: { const: 'markdown' }, markdown: text, escapes: { type: 'boolean' } }),
      strict({ kind: { const: 'text' }, text }),
    ],
  },
}
