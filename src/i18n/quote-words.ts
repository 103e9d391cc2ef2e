import { wordingKind } from '../domain/format/wording-kind.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import { ENGLISH } from '../domain/text/language.ts'
import type { QuoteWords } from '../layout/quote-card.ts'
import { exportWords } from './export-words.ts'
import { type Display, tagOf } from './language.ts'

/** What the card of a point says in a display; `link` is its public address, null where it has none. */
export function quoteWords(
  meeting: Meeting,
  point: number,
  display: Display,
  link: string | null,
): QuoteWords {
  const words = exportWords(meeting, display)
  const { transcript } = meeting
  const quoted = transcript.points.at(point)!
  const { name, role } = transcript.speakers[meeting.speakerOf[point]!]!
  const wording = wordingKind(transcript, quoted)
  const place = words.place(quoted)
  return {
    kind: quoted.kind,
    label: {
      text: [words.kind(quoted.kind), ...(wording ? [words.wording(wording)] : [])].join(' · '),
      lang: words.lang,
    },
    text: words.of(quoted.text),
    speaker: words.of(name),
    role: role ? words.of(role) : [],
    meeting: words.of(transcript.meeting.title),
    circumstances: words.circumstances,
    foot: [
      ...(place === null ? [] : [{ text: place, lang: words.lang }]),
      ...(link === null ? [] : [{ text: link, lang: tagOf(ENGLISH) }]),
    ],
  }
}
