/** The description is valid OpenAPI 3.1, and describes every path of the API. */

import { expect, test } from '@jest/globals'
import { Validator } from '@seriousme/openapi-schema-validator'
import { openapi } from '../../playground/openapi.js'

test('it is valid', async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(openapi()))
  expect(errors).toBeUndefined()
  expect(valid).toBe(true)
})
