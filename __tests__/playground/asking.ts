/** Asks the playground over real sockets, and holds every answer against its description. */
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http'
import { expect } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { openapi } from '../../playground/openapi.js'
import type { Playground } from '../../playground/serve.js'

export interface Reply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
  /** The JSON of the body. */
  readonly body: Record<string, unknown>
}

export interface Question {
  readonly method?: string
  readonly path?: string
  readonly headers?: OutgoingHttpHeaders
  readonly body?: string | Buffer
  /** Send the body in chunks, without its length. */
  readonly chunked?: boolean
}

export const TEST = '/api/v1/notifications/test'
export const PREVIEW = '/api/v1/notifications/preview'
export const SANDBOX = '/api/v1/sandbox'

/** What a well-behaved client sends along; a header that is undefined is left out. */
export const usual = ({ token }: Playground): OutgoingHttpHeaders => ({
  authorization: `Bearer ${token}`,
  'content-type': 'application/json',
})

/** One exchange on a connection of its own. */
export function ask(playground: Playground, question: Question = {}): Promise<Reply> {
  const { method = 'POST', path = TEST, body, chunked = false } = question
  const headers = { ...usual(playground), ...question.headers }
  const given = Object.entries(headers).filter(([, value]) => value !== undefined)
  const length = chunked || body === undefined ? [] : [['content-length', Buffer.byteLength(body)]]
  return new Promise((resolve, reject) => {
    const asked = request(
      `${playground.origin}${path}`,
      { method, headers: Object.fromEntries([...length, ...given]), agent: false },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString()
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text,
            body: text === '' ? {} : JSON.parse(text),
          })
        })
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })
}

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

interface Operation {
  readonly responses: Readonly<Record<string, { readonly content: { readonly 'application/json': object } }>>
}

const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { 'uri-reference': true } })
const description = openapi() as unknown as Described
ajv.addSchema(description, 'openapi')

/** Expects the answer to be one that the description knows for that path and method, in every detail. */
export function expectDescribed(reply: Reply, path = TEST, method = 'post'): void {
  const responses = description.paths[path]?.[method]?.responses ?? {}
  expect(Object.keys(responses)).toContain(String(reply.status))
  const pointer = [path, method, 'responses', String(reply.status), 'content', 'application/json', 'schema']
  const escaped = pointer.map((part) => part.replaceAll('/', '~1')).join('/')
  const isRight = ajv.validate({ $ref: `openapi#/paths/${escaped}` }, reply.body)
  expect({ isRight, errors: ajv.errors, body: isRight ? '' : reply.text }).toEqual({
    isRight: true,
    errors: null,
    body: '',
  })
}

/** Whether the description takes the body for one of the endpoint's. */
export const isDescribedBody = (body: unknown): boolean =>
  ajv.validate({ $ref: 'openapi#/components/schemas/Config' }, body) === true
