import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Transcript } from '../format/transcript.ts'
import { validateTranscript } from '../format/validate.ts'
import { SIZES, type Size } from './sizes.ts'
import { synthesize } from './synthesize.ts'

const text = (size: Size, seed: number) => [...synthesize(size, seed)].join('')
const fingerprint = (of: string) => createHash('sha256').update(of).digest('hex')
const counts = (ids: Iterable<string>) => {
  const found = new Map<string, number>()
  for (const id of ids) found.set(id, (found.get(id) ?? 0) + 1)
  return [...found.values()].sort((a, b) => b - a)
}

test('the same seed gives the same bytes, on this machine and any other', () => {
  expect(fingerprint(text('S', 1))).toBe(
    'e39185887bea03afb801746d062a17d34f150a71f07ed5da81a6118c98efc08c',
  )
  expect(fingerprint(text('S', 2))).not.toBe(fingerprint(text('S', 1)))
})

test.each(['S', 'M'] as const)('size %s is valid, with the numbers that it promises', (size) => {
  const transcript: Transcript = JSON.parse(text(size, 7))
  const checked = validateTranscript(transcript)
  expect(checked.ok ? [] : checked.problems).toEqual([])
  expect(transcript).toMatchObject({
    groups: { length: SIZES[size].groups },
    themes: { length: SIZES[size].themes },
    speakers: { length: SIZES[size].speakers },
    points: { length: SIZES[size].points },
  })
  // Speakers stand in speaking order, and each has something to say.
  const first = [...new Set(transcript.points.map(({ speaker }) => speaker))]
  expect(first).toEqual(transcript.speakers.map(({ id }) => id))
})

test('few speak often and many seldom; likewise themes, and the lengths of points', () => {
  const { points, replies, speakers }: Transcript = JSON.parse(text('M', 1))
  const bySpeaker = counts(points.map(({ speaker }) => speaker))
  // The tenth of Zipf's law with the head flattened by ten has half of what the first has.
  expect(bySpeaker[0]! / bySpeaker[10]!).toBeGreaterThan(1.6)
  expect(bySpeaker[0]!).toBeGreaterThan(20 * bySpeaker[500]!)
  expect(bySpeaker[0]!).toBeLessThan(points.length / 20)
  const byTheme = counts(points.flatMap(({ themes }) => themes))
  expect(byTheme).toHaveLength(100)
  expect(byTheme[0]!).toBeGreaterThan(4 * byTheme[50]!)
  const lengths = points.map(({ text }) => text.zh!.length).sort((a, b) => a - b)
  const [median, long] = [lengths[5_000]!, lengths[9_900]!]
  expect(long).toBeGreaterThan(2 * median)
  expect(new Set(points.map(({ themes }) => themes.length))).toEqual(new Set([1, 2, 3, 4]))
  expect(counts(points.map(({ kind }) => kind)).at(-1)).toBeGreaterThan(2_000)
  expect(replies!.length).toBeGreaterThan(100)
  expect(new Set(speakers.map(({ name }) => name.zh)).size).toBeGreaterThan(990)
})

test('gives out a point before the next one is made', () => {
  const started = synthesize('L', 1)
  let pieces = 0
  for (const piece of started) {
    expect(piece.length).toBeLessThan(2_000)
    if (++pieces === 20_000) break
  }
  expect(pieces).toBe(20_000)
})
