import { expect, test } from 'vitest'
import { mostTranscriptBytes } from './limits.ts'

test('the largest transcript follows from the memory, up to 8 GB of it', () => {
  expect(mostTranscriptBytes(2)).toBe(256_000_000)
  expect(mostTranscriptBytes(32)).toBe(mostTranscriptBytes(8))
})
