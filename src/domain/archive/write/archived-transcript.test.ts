import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTranscript } from '../../format/any-transcript.fixture.ts'
import { writeArchived } from './archived-transcript.ts'

test('a transcript is the same as before, and each point stands where it is told', () => {
  fc.assert(
    fc.property(anyTranscript, (transcript) => {
      const { bytes, start, lengths } = writeArchived(transcript)
      expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual(
        JSON.parse(JSON.stringify(transcript)),
      )
      let at = start
      const points = lengths.map((length) => {
        const own = bytes.subarray(at, at + length)
        at += length + 2
        return JSON.parse(new TextDecoder().decode(own)) as unknown
      })
      expect(points).toEqual(JSON.parse(JSON.stringify(transcript.points)))
    }),
  )
})
