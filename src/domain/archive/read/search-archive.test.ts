import { expect, test } from 'vitest'
import { spell } from '../../search/spell.ts'
import type { Archive, Hit, Question, ReadBytes } from '../archive.ts'
import { buildInMemory, readFrom } from '../write/build-in-memory.ts'
import { minutes } from '../write/meetings.fixture.ts'
import { openArchive } from './open-archive.ts'

const MEETINGS = [...Array(6).keys()].map((meeting) =>
  minutes({
    id: `council-${meeting}`,
    day: `2026-0${meeting + 1}-01`,
    speakers: [{ id: 'a', name: { zh: '田小满', en: 'Tian Xiaoman' } }],
    themes: [['lamps', '路灯', 'Lamps']],
    said: [...Array(40).keys()].map(
      (i) => ['a', 'view', ['lamps'], `路灯坏了请修${i}`, `The lamp is out, ${i} of them`] as const,
    ),
  }),
)

const QUESTION: Question = {
  ...{ words: '', people: [], themes: [], kinds: [], bodies: [], parties: [], open: false },
  ...{ days: { from: null, to: null }, newestFirst: true },
}

/** Reads as from far away: what is asked while others are under way comes with them, in one round. */
function fromAfar(read: ReadBytes) {
  const cost = { rounds: 0, asked: [] as string[] }
  const waiting: (() => void)[] = []
  const far: ReadBytes = (path, start, end) =>
    new Promise((done) => {
      cost.asked.push(`${path} ${start}`)
      waiting.push(() => done(read(path, start, end)))
      if (waiting.length > 1) return
      setImmediate(() => {
        cost.rounds++
        for (const give of waiting.splice(0)) give()
      })
    })
  return { cost, far }
}

async function opened(most?: number) {
  const files = buildInMemory(MEETINGS, { en: 'Lamps' }, spell, most === undefined ? {} : { most })
  const { cost, far } = fromAfar(readFrom(files))
  const archive = await openArchive(far)
  Object.assign(cost, { rounds: 0, asked: [] })
  return { archive, cost }
}

test.each(['坏', '路灯坏了', '"lamp is out"', '"the lamp"', 'lam', '路灯 "of them"'])(
  'in a short segment the first words are there after two rounds: %s',
  async (words) => {
    const { archive, cost } = await opened()
    const hits = await archive.first({ ...QUESTION, words }, 10)
    expect(hits).toHaveLength(10)
    expect(hits[0]!.meeting.key).toBe('2026-06-01/council-5')
    expect(cost.rounds).toBe(2)
  },
)

/** More than a segment has of which all that may be needed is read at once. */
const LONG = [...Array(90).keys()].map((meeting) =>
  minutes({
    id: `council-${meeting}`,
    day: `20${10 + meeting}-01-01`,
    speakers: [{ id: 'a', name: { en: 'Ada' } }],
    themes: [],
    said: [...Array(100).keys()].map((i) => {
      // What is asked stands beside each other in most of the points that have its words, and apart in the last one.
      const words = i === 99 ? '坏了，路灯' : '路灯坏了'
      return [
        'a',
        'view',
        [],
        i % 10 === 9 ? `${words}第${i}` : `第${i}`,
        'x'.repeat((i * i * meeting) % 97),
      ] as const
    }),
  }),
)

test('in a long segment the first words are there after two rounds too: they are looked at before it is known where all words stand', async () => {
  const files = buildInMemory(LONG, {}, spell, { most: 16_384 })
  const { cost, far } = fromAfar(readFrom(files))
  const archive = await openArchive(far)
  const rounds = async (ask: () => Promise<unknown>) => {
    Object.assign(cost, { rounds: 0, asked: [] })
    const answer = await ask()
    return [answer, cost.rounds] as const
  }
  const numbers = (hits: readonly Hit[]) => hits.map(({ number }) => number)
  const question = { ...QUESTION, words: '路灯坏了' }
  const [soonest, soon] = await rounds(() => archive.soonest(question, 10))
  expect(soon).toBe(2)
  const first = await archive.first(question, 10)
  const all = await (await archive.search(question)).hits(0, 10)
  expect(numbers(first)).toEqual([89, 79, 69, 59, 49, 39, 29, 19, 9, 89])
  expect(numbers(soonest as Hit[])).toEqual([89, 79])
  expect(first).toEqual(all)
})

test('what the first points and the count of a question need is read once', async () => {
  const { archive, cost } = await opened(40)
  const question = { ...QUESTION, words: '路灯坏了' }
  const both = (of: Archive) => Promise.all([of.first(question, 10), of.search(question)])
  const [hits, found] = await both(archive)
  expect(found.total).toBe(240)
  expect(new Set(cost.asked).size).toBe(cost.asked.length)
  expect(await found.hits(0, 10)).toEqual(hits)
})

test('the first points are the first of all that is found, from either end and from any number of segments', async () => {
  for (const most of [40, 90, 1_000]) {
    const { archive } = await opened(most)
    for (const newestFirst of [true, false]) {
      const question = { ...QUESTION, words: '路灯坏了请修7', newestFirst }
      const found = await archive.search(question)
      const all = await found.hits(0, 100)
      expect(all).toHaveLength(6)
      const days = all.map(({ meeting }) => meeting.day)
      expect(days).toEqual(newestFirst ? days.toSorted().reverse() : days.toSorted())
      for (const count of [1, 4, 10]) {
        expect(await archive.first(question, count)).toEqual(all.slice(0, count))
        const soonest = await archive.soonest(question, count)
        expect(soonest.length).toBeGreaterThan(0)
        expect(soonest).toEqual(all.slice(0, Math.min(soonest.length, count)))
      }
      expect((await found.byMeeting()).map(([key]) => key.slice(0, 10))).toEqual(days)
    }
  }
})

test('a segment that failed is asked again', async () => {
  const read = readFrom(buildInMemory(MEETINGS, { en: 'Lamps' }, spell))
  let fails = true
  const archive = await openArchive(async (...where) => {
    if (fails && where[0].startsWith('words/')) throw new Error('away')
    return read(...where)
  })
  const question = { ...QUESTION, words: '路灯坏了' }
  await expect(archive.search(question)).rejects.toThrow('away')
  await expect(archive.first(question, 10)).rejects.toThrow('away')
  fails = false
  expect((await archive.search(question)).total).toBe(240)
  expect(await archive.first(question, 10)).toHaveLength(10)
})
