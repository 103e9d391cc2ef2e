import { expect, test } from 'vitest'
import { readHouse } from './house-labels.ts'
import { parseLabelled } from './labelled.ts'

/** Names and roles, with how many points each has. */
function heard(text: string) {
  const { people, points } = parseLabelled(text)
  return people.map(({ name, role }, i) => [
    name,
    role,
    points.filter(({ person }) => person === i).length,
  ])
}

const HOUSE = `QUESTIONS

Ms ADA MOSS (Reed East) (2.14 pm): My question is to the minister. Why are the lamps out?

Hon. JO VAN REED (Minister for Lamps) (2.15 pm): The lamps are old.

Mr LO MAI (Tay): You said so in May!

Mr VAN REED: As I was saying, they are old.

Ms MOSS: Will you mend them before the winter?

Hon. JO VAN REED: I will mend them.
`

test('forms of address, seats and times are no part of a name, and a surname is its full name', () => {
  expect(heard(HOUSE)).toEqual([
    ['ADA MOSS', undefined, 2],
    ['JO VAN REED', 'Minister for Lamps', 3],
    ['LO MAI', undefined, 1],
  ])
})

test('a surname that two have, or that a man and a woman have, is nobody’s full name', () => {
  const two = HOUSE.replace('LO MAI (Tay)', 'LO MOSS (Tay)').replace('Ms MOSS', 'Dr MOSS')
  expect(heard(two).map(([name]) => name)).toEqual([
    'ADA MOSS',
    'JO VAN REED',
    'LO MOSS',
    'Dr MOSS',
  ])
  const other = HOUSE.replace('Ms MOSS', 'Mr MOSS')
  expect(heard(other).map(([name]) => name)).toContain('Mr MOSS')
})

test('in a long sitting one who speaks once is believed', () => {
  const long = `${HOUSE}\n${'Mr VAN REED: I will.\n\nMs ADA MOSS: You will not.\n\n'.repeat(4)}Ms IDA TOLL (Wold): I doubt it.\n`
  expect(heard(long).at(-1)).toEqual(['IDA TOLL', undefined, 1])
})

test('where nobody is called by a surname alone labels stay as printed', () => {
  expect(
    heard('Mr. JO REED: I am old.\nMs. ADA MOSS: We know.\nMr. JO REED: Good.\n').map(
      ([name]) => name,
    ),
  ).toEqual(['Mr. JO REED', 'Ms. ADA MOSS'])
})

test('more of one surname than any house has are not compared with each other', () => {
  const reeds = (count: number) =>
    Array.from({ length: count }, (_, i) => `Mr J${'X'.repeat(i)} REED`)
  expect(readHouse([...reeds(40), 'Mr REED'])!.has('Mr REED')).toBe(true)
  expect(readHouse([...reeds(50), 'Mr REED'])).toBeNull()
})
