import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTranscript } from '../format/any-transcript.fixture.ts'
import { well } from '../format/well.fixture.ts'
import { answersOf } from './answers.ts'

test('a question has its answer, and the answer its question', () => {
  expect(answersOf(well, 'chair-1')).toEqual({
    answeredBy: new Set(['ada-2']),
    answers: new Set(),
  })
  expect(answersOf(well, 'ada-2')).toEqual({
    answeredBy: new Set(),
    answers: new Set(['chair-1']),
  })
})

test('whatever answers a point is among what has been said to answer it, once', () => {
  fc.assert(
    fc.property(anyTranscript, (transcript) => {
      for (const { id } of transcript.points) {
        const said = (transcript.replies ?? []).filter(({ kind }) => kind === 'answers')
        const ids = said.flatMap(({ point, toPoint }) => (point && toPoint === id ? [point] : []))
        expect([...answersOf(transcript, id).answeredBy]).toEqual([...new Set(ids)])
        for (const other of answersOf(transcript, id).answeredBy)
          expect(answersOf(transcript, other).answers).toContain(id)
      }
    }),
  )
})
