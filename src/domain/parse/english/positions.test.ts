import { expect, test } from 'vitest'
import { parseText } from '../parse.ts'
import { POSITIONS } from '../words/en/positions.ts'

/** Minutes with one item, under which this is said. */
const minutes = (said: string, item = 'Ordinance 12 – Rezoning of Mill Road') =>
  `TOWN COUNCIL MINUTES
Present: Mayor Lena Ostrander, Councilor Ada Moss, Councilor Leo Hart

CALL TO ORDER
The meeting began at seven.

PUBLIC HEARING
${item}

${said} Mr. Hart said that the road floods in winter.
`

async function stances(said: string, item?: string) {
  const parsed = await parseText(minutes(said, item))
  if (!parsed.ok) throw new Error(parsed.failure.code)
  return parsed.transcript.points.flatMap(({ speaker, stance }) =>
    stance ? [[speaker, stance.agenda, stance.value]] : [],
  )
}

test.each(POSITIONS)('$like', async ({ like, value }) => {
  expect(await stances(like)).toEqual([['ada-moss', 'item-3', value]])
})

test('with a reason behind it, or what they say', async () => {
  expect(await stances('Ms. Moss opposed the rezoning, saying the road is narrow.')).toEqual([
    ['ada-moss', 'item-3', 'against'],
  ])
})

test.each<[said: string, item?: string]>([
  // The item is not called so, or what is supported may turn it down.
  ['Ms. Moss opposed the petition.'],
  ['Ms. Moss opposed the library.'],
  ['Ms. Moss supported the motion.', 'Motion to light the lamps'],
  ['Ms. Moss opposed the ordinance of last year.'],
  ['Ms. Moss supported the ordinance as far as it goes.'],
  ['Ms. Moss no longer opposed the ordinance.'],
  ['Ms. Moss had opposed the ordinance.'],
  ['Ms. Moss never supported the ordinance.'],
])('not certain: %s', async (said, item) => expect(await stances(said, item)).toEqual([]))
