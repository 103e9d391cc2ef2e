import { expect, test } from 'vitest'
import { type Recording, recordingAt } from './recordings.ts'

const part = (id: string, offset?: number): Recording => ({
  id,
  kind: 'audio',
  src: `media/${id}.mp3`,
  ...(offset !== undefined && { offset }),
})

test('a time is in the recording that began last, whatever their order', () => {
  const media = [part('b', 60_000), part('a'), part('c', 120_000)]
  expect([0, 59_999, 60_000, 200_000].map((at) => recordingAt(media, at)?.id)).toEqual([
    'a',
    'a',
    'b',
    'c',
  ])
})

test('before all of them it is the first of the list; without any there is none', () => {
  expect(recordingAt([part('b', 60_000), part('c', 90_000)], 5)?.id).toBe('b')
  expect(recordingAt([], 5)).toBeUndefined()
})
