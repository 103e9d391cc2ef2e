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

test.each([1, 2, 3])(
  'of an invented archive hardly anybody is joined wrongly, and few are not joined, seed %i',
  (seed) => {
    const { mentions, truth } = invented(400, seed)
    const { personOf } = joinPeople(mentions)
    const both = pairs(count(truth.map((person, i) => `${person} ${personOf[i]}`)).values())
    const precision = both / pairs(count([...personOf]).values())
    const recall = both / pairs(count(truth).values())
    expect(precision).toBeGreaterThan(0.99)
    expect(recall).toBeGreaterThan(0.95)
  },
)
