import { expect, test } from 'vitest'
import { matchingOptions } from './matching-options.ts'

const options = [
  { id: 'water', name: { en: 'The water board', zh: '水务局' } },
  { id: 'parish', name: { en: 'Parish council' } },
  { id: 'county', name: { en: 'Waterloo County Council', zh: '滑铁卢县议会' } },
]
const idsOf = (typed: string) => matchingOptions(options, typed).map(({ id }) => id)

test('what is typed narrows by any language, in any order of words and case; who begins so is first', () => {
  expect(idsOf('')).toEqual(['water', 'parish', 'county'])
  expect(idsOf('WATER')).toEqual(['county', 'water'])
  expect(idsOf('council par')).toEqual(['parish'])
  expect(idsOf('水务')).toEqual(['water'])
  expect(idsOf('水务 council')).toEqual([])
})
