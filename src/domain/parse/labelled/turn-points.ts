import { foldUnits } from '../../text/fold-units.ts'
import type { DraftPart, DraftPoint, DraftWarning } from '../draft/draft.ts'
import { withGaps } from '../points/gaps.ts'
import { findPoints } from '../points/points.ts'
import { speechReading } from '../points/speech-reading.ts'
import type { Joined } from './stretch.ts'

/** What somebody says in one turn. */
export interface SpokenTurn {
  /** Index into the people of the draft. */
  readonly person: number
  /** The number that its points share. */
  readonly speech: number
  readonly joined: Joined
  /** Whether the turn before ended with a question. */
  readonly answers: boolean
  /** Where in the words the speaker goes on after somebody else nodded, ascending. */
  readonly breaks: readonly number[]
}

/** The points of a turn in order, the headings of its lists, and lists that are not as long as announced. */
export interface TurnPoints {
  readonly points: DraftPoint[]
  readonly parts: DraftPart[]
  readonly warnings: DraftWarning[]
}

/** Finds the points of a turn; all that is said in it is in one of them, or heads a list. Spans are of the source. */
export function turnPoints({ person, speech, joined, answers, breaks }: SpokenTurn): TurnPoints {
  const { text } = joined
  const folded = foldUnits(text)
  const found: TurnPoints = { points: [], parts: [], warnings: [] }
  const reading = speechReading({ text, folded, answers, breaks })
  const { points, miscounted } = findPoints(text, folded, 0, text.length, '', reading)
  for (const { span, kind, heading } of withGaps(text, points)) {
    const source = joined.toSource(span.start, span.end)
    if (kind === 'heading') found.parts.push({ kind, ...source })
    else
      found.points.push({
        person,
        speech,
        // All that is said in a turn is the speaker's.
        kind: kind === 'gap' ? 'view' : kind,
        heading,
        span: source,
        text: text.slice(span.start, span.end),
        time: joined.timeAt(span.start),
      })
  }
  for (const { span, announced, found: count } of miscounted)
    found.warnings.push({
      code: 'announced-count',
      span: joined.toSource(span.start, span.end),
      facts: [announced, count],
    })
  return found
}
