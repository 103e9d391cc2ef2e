import fc from 'fast-check'
import { FORMATS, KINDS } from '../../domain/format/transcript.ts'
import { indexTranscript, type Meeting } from '../../domain/meeting/meeting.ts'

export interface Said {
  readonly speaker: number
  readonly kind: number
  readonly themes: readonly number[]
}

/** A meeting in which so many speakers said this on so many themes. */
export const meetingOf = (speakers: number, themes: number, said: readonly Said[]): Meeting => {
  const numbered = (count: number, letter: string) =>
    Array.from({ length: count }, (_, i) => ({
      id: `${letter}${i}`,
      name: { en: `${letter} ${i}` },
      label: { en: `${letter} ${i}` },
    }))
  return indexTranscript({
    format: FORMATS[0],
    meeting: { id: 'large', title: { en: 'Large' } },
    source: { length: 0, sha256: '0'.repeat(64) },
    speakers: numbered(speakers, 's').map(({ id, name }) => ({ id, name })),
    themes: numbered(themes, 't').map(({ id, label }) => ({ id, label })),
    points: said.map(({ speaker, kind, themes: on }, i) => ({
      id: `p${i}`,
      speaker: `s${speaker}`,
      kind: KINDS[kind]!,
      themes: [...new Set(on)].map((theme) => `t${theme}`),
      text: { en: `Point ${i}` },
    })),
  })
}

export const SPEAKERS = 30
export const THEMES = 20

/** Meetings of 30 speakers and 20 themes, a few of them said most. */
export const someMeeting: fc.Arbitrary<Meeting> = fc
  .array(
    fc.record({
      speaker: fc.oneof(fc.nat({ max: 4 }), fc.nat({ max: SPEAKERS - 1 })),
      kind: fc.nat({ max: KINDS.length - 1 }),
      themes: fc.array(fc.oneof(fc.nat({ max: 2 }), fc.nat({ max: THEMES - 1 })), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
    { maxLength: 400 },
  )
  .map((said) => meetingOf(SPEAKERS, THEMES, said))

/** A meeting of 60 speakers, 40 themes and 900 points in which few say most, the same every time. */
export const zipfMeeting = (): Meeting => {
  let seed = 7
  const next = (size: number) => {
    seed = (seed * 48271) % 2147483647
    return Math.floor(size ** (seed / 2147483647)) - 1
  }
  return meetingOf(
    60,
    40,
    Array.from({ length: 900 }, (_, i) => ({
      speaker: next(61),
      kind: i % 3 === 0 ? 1 : next(4),
      themes: [next(41), next(41)],
    })),
  )
}
