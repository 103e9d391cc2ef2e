import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spell } from '../../search/spell.ts'
import type { NameHit } from '../archive.ts'
import { namesLike } from '../read/names-like.ts'
import { MOST_LISTED } from '../records/name-keys.ts'
import { openTable } from '../table/read-table.ts'
import { writeTable } from '../table/write-table.ts'
import { nameRecords } from './name-records.ts'

/** The table of people who are called so, each with so many points. */
function tableOf(people: readonly { readonly name: string; readonly points: number }[]) {
  const entries = people.map(({ name, points }, i) => ({
    ...{ id: `p${i}`, name: { en: name }, points, meetings: 1, body: null },
    days: { from: null, to: null },
  }))
  const all = {
    ...{ meetings: [], themes: [] },
    people: entries.map(({ id, name, points }) => ({
      ...{ id, isVoice: false, isHuman: true, names: [{ name, points }], joined: [] },
      ...{ maybe: [], bodies: [], sameAs: [] },
    })),
  }
  const seen = { meetingsOf: { people: [], themes: [] }, people: entries, themes: [] }
  const { bytes, index } = writeTable(nameRecords(all, seen, spell))
  let read = 0
  const table = openTable(
    async (_, start, end) => {
      read += (end ?? bytes.length) - start
      return bytes.subarray(start, end)
    },
    ['names/0.table', index, bytes.length],
  )
  const idsLike = async (typed: string, count: number) =>
    (await namesLike(table, '', typed, count)).map(({ id }: NameHit) => id)
  return { idsLike, read: () => read, size: bytes.length }
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', '𠮷'), minLength: 1, maxLength: 4 })
const person = fc.record({
  name: fc.tuple(word, word).map((words) => words.join(' ')),
  points: fc.nat(9),
})

test('all who are called as is typed are looked at, however many they are, and those with most points come first', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(person, { minLength: 500, maxLength: 900 }),
      fc.string({ unit: fc.constantFrom('a', 'b', '𠮷', ' '), maxLength: 5 }),
      fc.integer({ min: 1, max: MOST_LISTED + 20 }),
      async (people, typed, count) => {
        const begin = typed.trim().replace(/\s+/g, ' ')
        const wanted = people
          .map(({ name, points }, i) => ({ name, points, id: `p${i}` }))
          .filter(
            ({ name }) =>
              begin !== '' && (name.startsWith(begin) || name.split(' ')[1]!.startsWith(begin)),
          )
          .sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1))
          .slice(0, count)
        expect(await tableOf(people).idsLike(typed, count)).toEqual(wanted.map(({ id }) => id))
      },
    ),
    { numRuns: 30 },
  )
})

test('of a beginning that thousands have little is read', async () => {
  const people = Array.from({ length: 8_000 }, (_, i) => ({
    ...{ name: `Ann${(i * 7919).toString(36)} Moss${i % 97}`, points: i % 1000 },
  }))
  const { idsLike, read, size } = tableOf(people)
  expect(await idsLike('a', 8)).toHaveLength(8)
  expect(await idsLike('moss', 8)).toHaveLength(8)
  expect(read()).toBeLessThan(size / 8)
})
