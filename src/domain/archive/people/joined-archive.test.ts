import { expect, test } from 'vitest'
import { inventArchive } from '../../synthesize/invent-archive.ts'
import { joinPeople } from './join-people.ts'
import type { PersonMention } from './person-mention.ts'

/** Mentions of an invented archive, and who each is. */
function invented(meetings: number, seed: number) {
  const mentions: PersonMention[] = []
  const truth: string[] = []
  for (const { transcript, people } of inventArchive(meetings, seed)) {
    const { meeting, speakers } = transcript
    for (const { party: _, ...speaker } of speakers) {
      const key = `${meeting.date}/${meeting.id}`
      mentions.push({ ...speaker, meeting: key, body: meeting.body!, points: 1 })
      truth.push(people.get(speaker.id) ?? `${key} ${speaker.id}`)
    }
  }
  return { mentions, truth }
}

const pairs = (counts: Iterable<number>) => {
  let sum = 0
  for (const count of counts) sum += (count * (count - 1)) / 2
  return sum
}

function count<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Of pairs of mentions that are joined those of one person, and of pairs of one person those that are joined. */
function joinedRightly(mentions: readonly PersonMention[], truth: readonly string[]) {
  const { people, personOf } = joinPeople(mentions)
  const both = pairs(count(truth.map((person, i) => `${person} ${personOf[i]}`)).values())
  const precision = both / pairs(count([...personOf]).values())
  return { people, personOf, both, precision, recall: both / pairs(count(truth).values()) }
}

test.each([1, 2, 3])(
  'of an invented archive hardly anybody is joined wrongly, and few are not joined, seed %i',
  (seed) => {
    const { mentions, truth } = invented(400, seed)
    const { precision, recall } = joinedRightly(mentions, truth)
    expect(precision).toBeGreaterThan(0.99)
    expect(recall).toBeGreaterThan(0.95)
  },
)

test('with their addresses hidden too, those of a body are found again; most who stay apart are told of', () => {
  const { mentions, truth } = invented(400, 4)
  const hidden = mentions.map(({ sameAs: _, ...mention }) => mention)
  const inBody = truth.map((person, i) => `${person} ${mentions[i]!.body!.id}`)
  const { people, personOf, precision } = joinedRightly(hidden, truth)
  expect(precision).toBeGreaterThan(0.99)
  expect(joinedRightly(hidden, inBody).recall).toBeGreaterThan(0.95)
  const numbers = new Map<string, Set<number>>()
  for (const [i, person] of truth.entries())
    numbers.set(person, (numbers.get(person) ?? new Set()).add(personOf[i]!))
  const apart = [...numbers.values()].flatMap((own) =>
    [...own].flatMap((one, i) => [...own].slice(i + 1).map((other) => [one, other] as const)),
  )
  const told = apart.filter(([one, other]) => people[one]!.maybe.includes(other))
  expect(apart.length).toBeGreaterThan(20)
  expect(told.length / apart.length).toBeGreaterThan(0.6)
})
