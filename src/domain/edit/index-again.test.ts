import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTranscript } from '../format/any-transcript.fixture.ts'
import type { Transcript } from '../format/transcript.ts'
import { indexTranscript, type Meeting } from '../meeting/meeting.ts'
import { applyEdit } from './apply-edit.ts'
import { someEdit } from './edits.fixture.ts'
import { indexAgain } from './index-again.ts'

/** A meeting with its point numbers spelled out, however they are looked up. */
const plain = ({ pointNumber, ...rest }: Meeting, { points }: Transcript) => ({
  ...rest,
  numbers: [...points.map(({ id }) => pointNumber.get(id)), pointNumber.get('nobody-has-it')],
})

test('after any corrections the numbers are those of the transcript numbered anew', () => {
  fc.assert(
    fc.property(anyTranscript, fc.array(someEdit, { maxLength: 8 }), (transcript, edits) => {
      let present = transcript
      let meeting = indexTranscript(present)
      for (const make of edits) {
        const result = applyEdit(present, make(present), '灯坏了。'.repeat(250))
        if (!result.ok) continue
        meeting = indexAgain(meeting, present, result.transcript)
        present = result.transcript
        expect(plain(meeting, present)).toEqual(plain(indexTranscript(present), present))
      }
    }),
  )
})

test('what a correction leaves alone is not looked at again', () => {
  const points = Array.from({ length: 1_000 }, (_, i) => ({
    ...{ id: `p${i}`, speaker: 'a', kind: 'view' as const, themes: ['t'], text: { en: 'Yes.' } },
  }))
  const transcript: Transcript = {
    format: 'reyi/transcript@1',
    meeting: { id: 'm', title: { en: 'M' } },
    source: { length: 0, sha256: '0'.repeat(64) },
    themes: [{ id: 't', label: { en: 'T' } }],
    speakers: [{ id: 'a', name: { en: 'A' } }],
    points,
  }
  let looks = 0
  const watched = points.map((point) => ({
    ...point,
    get kind() {
      looks++
      return point.kind
    },
  }))
  const before = { ...transcript, points: watched }
  const meeting = indexTranscript(before)
  looks = 0
  indexAgain(meeting, before, { ...before, points: before.points.with(500, points[500]!) })
  expect(looks).toBeLessThan(10)
})
