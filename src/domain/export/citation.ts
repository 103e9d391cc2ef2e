import { wordingKind } from '../format/wording-kind.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { ExportWords, LinkOf } from './words.ts'

/** A point as a citation: text, kind of wording, speaker, meeting, place and link, a line per language. */
export function writeCitation(
  meeting: Meeting,
  point: number,
  words: ExportWords,
  linkOf: LinkOf,
): string {
  const cited = meeting.transcript.points.at(point)!
  const { text, span, time } = cited
  const { name, role } = meeting.transcript.speakers[meeting.speakerOf[point]!]!
  return words
    .citations({
      text,
      speaker: name,
      role,
      wording: wordingKind(meeting.transcript, cited),
      link: linkOf(point),
      ...(span && { span }),
      ...(time !== undefined && { time }),
    })
    .join('\n')
}
