import type { Meeting } from '../meeting.ts'
import type { ExportWords, LinkOf } from './words.ts'

/** A point as a citation: text, speaker, meeting, place and link, a line per language. */
export function writeCitation(
  meeting: Meeting,
  point: number,
  words: ExportWords,
  linkOf: LinkOf,
): string {
  const { text, span, time } = meeting.transcript.points.at(point)!
  const { name, role } = meeting.transcript.speakers[meeting.speakerOf[point]!]!
  return words
    .citations({
      text,
      speaker: name,
      role,
      link: linkOf(point),
      ...(span && { span }),
      ...(time !== undefined && { time }),
    })
    .join('\n')
}
