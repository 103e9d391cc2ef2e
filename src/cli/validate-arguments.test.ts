import { expect, test } from 'vitest'
import { UsageError } from './read-options.ts'
import { readValidateArguments } from './validate-arguments.ts'

test('validate takes files, and needs one', () => {
  expect(readValidateArguments(['a', 'b'])).toEqual({ files: ['a', 'b'], help: false })
  expect(() => readValidateArguments([])).toThrow(UsageError)
})
