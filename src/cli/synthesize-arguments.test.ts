import { expect, test } from 'vitest'
import { UsageError } from './read-options.ts'
import { readSynthesizeArguments, SYNTHESIZE_HELP } from './synthesize-arguments.ts'

test('synthesize needs a size that it knows and takes a seed', () => {
  expect(readSynthesizeArguments(['--size', 'M'])).toEqual({ help: false, size: 'M', seed: 1 })
  expect(readSynthesizeArguments(['--seed=0', '--size=XL'])).toMatchObject({ seed: 0 })
  expect(readSynthesizeArguments(['--help'])).toEqual({ help: true })
  expect(readSynthesizeArguments(['--archive', '1000', '--out', 'a', '--seed', '2'])).toEqual({
    help: false,
    archive: 1000,
    out: 'a',
    seed: 2,
  })
  expect(SYNTHESIZE_HELP).toContain('L   5,000 × 200 × 100,000')
})

test.each([
  [],
  ['--size', 'toString'],
  ['--size', 'm'],
  ['--size', 'M', '--seed', '-1'],
  ['--size', 'M', '--seed', '1.5'],
  ['--size', 'M', '--seed', '9999999999'],
  ['--size', 'M', 'more'],
  ['--archive', '10'],
  ['--out', 'a'],
  ['--archive', '0', '--out', 'a'],
  ['--size', 'M', '--archive', '10', '--out', 'a'],
])('synthesize refuses %j', (...args) => {
  expect(() => readSynthesizeArguments(args)).toThrow(UsageError)
})
