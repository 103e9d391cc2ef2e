import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { validateTranscript } from '../format/validate.ts'
import { inventArchive } from './invent-archive.ts'

const archive = (meetings: number, seed: number) => [...inventArchive(meetings, seed)]

test('the same seed gives the same bytes, on this machine and any other', () => {
  const sum = (seed: number) => {
    const hash = createHash('sha256')
    for (const { path, transcript, people } of archive(20, seed))
      hash.update(JSON.stringify([path, transcript, [...people]]))
    return hash.digest('hex')
  }
  expect(sum(1)).toBe('966a662a303329c17023f8a9274d6a77211bc4ca62b6a9536f65f5d704aaad84')
  expect(sum(2)).not.toBe(sum(1))
})

test('meetings are valid, in files of their own, of about a hundred points, in order of time', () => {
  const meetings = archive(100, 3)
  expect(new Set(meetings.map(({ path }) => path)).size).toBe(100)
  for (const { transcript, path } of meetings) {
    const checked = validateTranscript(transcript)
    expect(checked.ok ? [] : [path, checked.problems]).toEqual([])
  }
  const months = meetings.map(({ transcript }) => transcript.meeting.date!.slice(0, 7))
  expect(months).toEqual(months.toSorted())
  const points = meetings.flatMap(({ transcript }) => transcript.points)
  expect(Math.abs(points.length / 100 - 100)).toBeLessThan(5)
})

test('people come again under several names, and share names; words are many, and most are seldom', () => {
  const meetings = archive(300, 1)
  const names = new Map<string, Set<string>>()
  const bearers = new Map<string, Set<string>>()
  const bodies = new Map<string, Set<string>>()
  const put = (map: Map<string, Set<string>>, key: string, value: string) =>
    map.set(key, (map.get(key) ?? new Set()).add(value))
  for (const { transcript, people } of meetings) {
    for (const { id, name } of transcript.speakers) {
      const person = people.get(id)
      if (person === undefined) continue
      put(names, person, JSON.stringify(name))
      put(bearers, JSON.stringify(name), person)
      put(bodies, person, transcript.meeting.body!.id)
    }
  }
  const more = (map: Map<string, Set<string>>) =>
    [...map.values()].filter(({ size }) => size > 1).length
  expect(more(names)).toBeGreaterThan(names.size / 2)
  expect(more(bearers)).toBeGreaterThan(5)
  expect(more(bodies)).toBeGreaterThan(2)
  const words = new Map<string, number>()
  for (const { transcript } of meetings)
    for (const { text } of transcript.points)
      for (const word of (text.en ?? '').match(/[A-Za-z]+/g) ?? [])
        words.set(word, (words.get(word) ?? 0) + 1)
  expect(words.size).toBeGreaterThan(5_000)
  expect([...words.values()].filter((count) => count < 4).length).toBeGreaterThan(words.size / 4)
})

test('themes come and go, and some problems are answered', () => {
  const meetings = archive(600, 1).filter(
    ({ transcript }, _, [first]) =>
      transcript.meeting.body!.id === first!.transcript.meeting.body!.id,
  )
  const themes = meetings.map(({ transcript }) => new Set(transcript.themes.map(({ id }) => id)))
  const lasting = [...themes[0]!].filter((id) => themes[1]!.has(id))
  const later = [...themes[0]!].filter((id) => themes.at(-1)!.has(id))
  expect(lasting.length).toBeGreaterThan(8)
  expect(later.length).toBeLessThan(lasting.length / 2)
  const replies = meetings.flatMap(({ transcript }) => transcript.replies ?? [])
  expect(replies.filter(({ kind }) => kind === 'answers').length).toBeGreaterThan(5)
})
