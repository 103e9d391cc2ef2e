import fc from 'fast-check'
import { shippedMeeting } from '../domain/format/shipped-meeting.fixture.ts'
import type { Transcript } from '../domain/format/transcript.ts'
import { indexTranscript, type Meeting } from '../domain/meeting/meeting.ts'

export const joined = (pieces: Iterable<string>) => [...pieces].join('')

export const linkOf = (of: Meeting) => (point: number) =>
  `https://example.org/?point=${of.transcript.points.at(point)!.id}`

/** Every point of the meeting that is shipped. */
export const all = Int32Array.from(shippedMeeting.kindOf.keys())

/** A meeting whose every text is the given one, and which names it everywhere. */
export function hostile(text: string): Meeting {
  const words = { zh: text, en: text }
  const transcript: Transcript = {
    format: 'reyi/transcript@1',
    meeting: { id: 'm', title: words, occasion: words },
    source: { publisher: words, length: 10, sha256: '0'.repeat(64) },
    themes: [{ id: 't', label: words }],
    speakers: [{ id: 's', name: words, role: words }],
    points: [
      { id: 'p', speaker: 's', kind: 'view', themes: ['t'], heading: words, text: words },
      { id: 'q', speaker: 's', kind: 'problem', themes: [], text: words },
    ],
  }
  return indexTranscript(transcript)
}

export const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom(
    ...['</style><script>x</script>', ']]>&<"\'', '=1+1', '\u0000\u0008\ufffe\ud800x'],
  ),
)

/** What a page has that the list does not make. */
export const page = { picture: '<svg/>', address: 'https://example.org/?a=1&b=2', findings: [] }
