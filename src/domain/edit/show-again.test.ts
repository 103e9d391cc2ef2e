import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTranscript } from '../format/any-transcript.fixture.ts'
import { showTranscript } from '../format/show-transcript.ts'
import type { Transcript } from '../format/transcript.ts'
import { applyEdit } from './apply-edit.ts'
import { someEdit } from './edits.fixture.ts'
import { showAgain } from './show-again.ts'

test('after any corrections a transcript is shown as from scratch', () => {
  fc.assert(
    fc.property(anyTranscript, fc.array(someEdit, { maxLength: 8 }), (transcript, edits) => {
      let present = transcript
      let shown = showTranscript(present)
      for (const make of edits) {
        const result = applyEdit(present, make(present), '灯坏了。'.repeat(250))
        if (!result.ok) continue
        shown = showAgain(shown, present, result.transcript)
        present = result.transcript
        expect(shown).toEqual(showTranscript(present))
        expect(shown.transcript === present).toBe(showTranscript(present).transcript === present)
      }
    }),
  )
})

test('a transcript that has nothing of the one before is shown as from scratch', () => {
  fc.assert(
    fc.property(anyTranscript, anyTranscript, (was, now) => {
      expect(showAgain(showTranscript(was), was, now)).toEqual(showTranscript(now))
    }),
  )
})

test('what a correction leaves alone is not looked at again', () => {
  let looks = 0
  const points = Array.from({ length: 1_000 }, (_, i) => ({
    ...{ id: `p${i}`, speaker: 'a', kind: 'view' as const, themes: [] },
    get text() {
      looks++
      return { en: 'Yes.' }
    },
  }))
  const before: Transcript = {
    format: 'reyi/transcript@1',
    meeting: { id: 'm', title: { en: 'M' } },
    source: { length: 0, sha256: '0'.repeat(64) },
    themes: [],
    speakers: [{ id: 'a', name: { en: 'A' } }],
    points,
  }
  const shown = showTranscript(before)
  looks = 0
  showAgain(shown, before, { ...before, points: points.with(500, { ...points[0]!, id: 'new' }) })
  expect(looks).toBeLessThan(10)
})
