import fc from 'fast-check'
import { expect, test } from 'vitest'
import { IdBeginnings } from './id-beginnings.ts'
import { AkomaNtosoPeople } from './people.ts'

const person = (showAs: string) => ({ kind: 'TLCPerson', showAs })

/** The office that a line before what somebody says is taken to tell. */
const roleOf = (showAs: string, from: string) => {
  const people = new AkomaNtosoPeople()
  people.refer('p1', person(showAs))
  return people.author('#p1', '', from).role
}

test.each([
  ['Seán Ó Móráin', 'Deputy Sean Moran', undefined],
  ['Seán Ó Móráin', 'DEPUTY SEAN O MORAIN', undefined],
  ['Tríona Ní Bhriain', 'Ms. T O’Brien', undefined],
  ['Ada Moss', 'Senator Reed (North Tamar)', undefined],
  ['Ada Moss', 'The Hon. T Reed', undefined],
  ['Ada Moss', 'The Acting Chair (Ms. A Moss)', 'The Acting Chair'],
  ['Ada Moss', 'Mr. Deputy Speaker', 'Mr. Deputy Speaker'],
  ['Ada Moss', 'Minister for Weirs', 'Minister for Weirs'],
  ['Ada Moss', 'The Deputy Minister for Weirs (Ms. Moss)', 'The Deputy Minister for Weirs'],
])('%s, printed as “%s”, has the office %s', (showAs, from, role) => {
  expect(roleOf(showAs, from)).toBe(role)
})

test('a reference that shows no name is told: by the printed name, or by its id', () => {
  const people = new AkomaNtosoPeople()
  people.refer('p1', person(''))
  people.refer('p2', person(''))
  people.author('#p1', '', '')
  people.author('#p2', '', 'Ms. Ash')
  expect([...people.people().values()].map(({ name }) => name)).toEqual(['p1', 'Ms. Ash'])
  expect(people.warnings()).toEqual([
    { code: 'ids-for-names', facts: [1, 'p1'] },
    { code: 'printed-names', facts: [1, 'Ms. Ash'] },
  ])
})

test('who has no reference is called as most labels have it: one may be a slip', () => {
  const people = new AkomaNtosoPeople()
  for (const from of ['Ms. Ash: Mr. Speaker', '*Ms. ASH', 'Ms. Ash:', '† Ms. Ash'])
    people.author('#p1', '', from)
  people.author('#p2', '', '')
  people.author('#p2', '', 'Ms. Oak')
  expect([...people.people().values()].map(({ name }) => name)).toEqual(['Ms. Ash', 'Ms. Oak'])
  expect(people.warnings()).toEqual([{ code: 'printed-names', facts: [2, 'Ms. Ash; Ms. Oak'] }])
})

test('an id is a beginning of those that were added before', () => {
  const ids = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '1'), maxLength: 4 }))
  fc.assert(
    fc.property(ids, (all) => {
      const beginnings = new IdBeginnings()
      for (const [i, id] of all.entries()) {
        const before = all.slice(0, i)
        expect(beginnings.has(id)).toBe(before.some((one) => one.startsWith(id)))
        beginnings.add(id)
      }
    }),
  )
})

test('references between speeches by nobody who is known take no time', () => {
  const people = new AkomaNtosoPeople()
  const begun = performance.now()
  for (let i = 0; i < 20_000; i++) {
    people.refer(`p${(i * 7_919) % 20_000}`, person('Ada Moss'))
    people.author(`#q${i}`, '', '')
  }
  expect(performance.now() - begun).toBeLessThan(2_000)
})
