import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexTranscript } from '../meeting/meeting.ts'
import { anyTranscript } from './any-transcript.fixture.ts'
import { countConfirmed } from './checked.ts'
import type { Transcript } from './transcript.ts'
import { validateTranscript } from './validate.ts'
import { well } from './well.fixture.ts'

test('the meeting at the well is valid', () => {
  expect(validateTranscript(well)).toMatchObject({ ok: true })
})

test('found themes are guesses until a person has confirmed them; others never are', () => {
  fc.assert(
    fc.property(anyTranscript, fc.infiniteStream(fc.boolean()), (any, choices) => {
      const confirmed = any.themes.filter(() => choices.next().value)
      const checked = confirmed.map(({ id }) => ({ what: 'theme' as const, id }))
      const transcript: Transcript = { ...any, checked }
      const { themes, isGuess } = indexTranscript(transcript)
      const guesses = themes.filter((_, i) => isGuess[i]).map(({ id }) => id)
      const found = any.themes.filter(({ origin }) => origin === 'words' || origin === 'lexicon')
      expect(guesses.toSorted()).toEqual(
        found
          .filter((one) => !confirmed.includes(one))
          .map(({ id }) => id)
          .toSorted(),
      )
      const count = countConfirmed(transcript)
      expect([count.themes, count.allThemes]).toEqual([found.length - guesses.length, found.length])
    }),
  )
})
