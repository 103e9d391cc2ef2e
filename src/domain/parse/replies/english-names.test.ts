import { expect, test } from 'vitest'
import { englishNames } from './english-names.ts'

const COUNCILLOR = 'Councillor Tom Hale'

test.each([
  ['an office tells two of one name apart', ['Mayor Jane Hale', COUNCILLOR], 1],
  ['not if one may have it too', ['Jane Hale', COUNCILLOR], null],
  ['nor if both have it', ['Councillor Jane Hale', COUNCILLOR], null],
  ['a vice chair is another', ['Vice Chair Jane Hale', COUNCILLOR], 1],
  ['another name is another', ['Jane Reed', COUNCILLOR], 1],
] as const)('Councillor Hale: %s', (_, people, who) => {
  const names = englishNames(people.map((name) => ({ name })))
  expect(names.who(['councillor'], ['hale'])).toBe(who)
})
