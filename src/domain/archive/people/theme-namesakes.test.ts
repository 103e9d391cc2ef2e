import { expect, test } from 'vitest'
import type { PointRef, ThemeRecord } from '../archive.ts'
import { peopleApart } from './theme-namesakes.ts'

const bodies = new Map([
  ['parish', { en: 'Parish council', zh: '村议会' }],
  ['school', { en: 'School board' }],
])
const parties = new Map([
  ['greens', { en: 'Greens' }],
  ['reds', { en: 'Reds' }],
])

/** A theme of which each of these spoke once: a name, a body, a party, a day. */
function themeOf(
  said: readonly (readonly [
    name: string,
    body: string | null,
    party: string | null,
    day: string,
  ])[],
) {
  const meetings = said.map(([, body, , day], i) => ({
    ...{ key: `${day}/m-${i}`, title: {}, day, body, path: `m-${i}.json` },
  }))
  const points = said.map(([, , party], i): ThemeRecord['points'][number] => ({
    ...{ meeting: i, point: 0, kind: 'view', themes: [], answered: null, party, person: i },
    bytes: [0, 0] as PointRef['bytes'],
  }))
  return {
    people: said.map(([name], i) => ({ id: `p${i}`, name: { en: name } })),
    points,
    meetings,
  }
}
const namesOf = (...said: Parameters<typeof themeOf>[0]) =>
  peopleApart(themeOf(said), bodies, parties).map(({ name }) => name.en)

test('namesakes are told apart by the body, else the party, else the years, else by numbers', () => {
  const [one, other] = ['2020-01-01', '2024-01-01']
  expect(
    namesOf(
      ['Ada Moss', 'parish', null, one],
      ['Ben', 'parish', null, one],
      ['Ada Moss', 'school', null, one],
    ),
  ).toEqual(['Ada Moss (Parish council)', 'Ben', 'Ada Moss (School board)'])
  expect(
    namesOf(['Ada Moss', 'parish', 'greens', one], ['Ada Moss', 'parish', 'reds', one]),
  ).toEqual(['Ada Moss (Greens)', 'Ada Moss (Reds)'])
  expect(namesOf(['Ada Moss', 'parish', null, one], ['Ada Moss', 'parish', null, other])).toEqual([
    'Ada Moss (2020)',
    'Ada Moss (2024)',
  ])
  expect(namesOf(['Ada Moss', null, null, one], ['Ada Moss', null, null, one])).toEqual([
    'Ada Moss (1/2)',
    'Ada Moss (2/2)',
  ])
  // One of whom it is not known is not told apart by it.
  expect(namesOf(['Ada Moss', 'parish', null, one], ['Ada Moss', null, null, one])).toEqual([
    'Ada Moss (1/2)',
    'Ada Moss (2/2)',
  ])
})

test('each language of a name has the words of that language', () => {
  const { people, ...rest } = themeOf([
    ['Ada Moss', 'parish', null, '2020-01-01'],
    ['Ada Moss', 'school', null, '2020-01-01'],
  ])
  const both = people.map((person) => ({ ...person, name: { ...person.name, zh: '莫艾达' } }))
  expect(
    peopleApart({ people: both, ...rest }, bodies, parties).map(({ name }) => name.zh),
  ).toEqual(['莫艾达（村议会）', '莫艾达（School board）'])
})
