import { foldUnits } from '../../text/fold-units.ts'
import type { Draft, DraftPart, DraftPerson, DraftPoint, DraftWarning } from '../draft/draft.ts'
import { hasLetter } from '../draft/letters.ts'
import { withGaps } from '../points/gaps.ts'
import { findPoints } from '../points/points.ts'
import { speechReading } from '../points/speech-reading.ts'
import { readReplies } from '../replies/replies.ts'
import { readAnswers } from './answers.ts'
import { holdTurns, type Turn } from './held-turns.ts'
import { joinStretches, type Stretch, type Voice } from './stretch.ts'

/** Takes up who says what, in order; one voice again without another between is one turn. */
export interface VoiceReader {
  /** Whose the words are that follow. */
  speaks(voice: Voice): void
  says(stretch: Stretch): void
  /** Nobody has the word any more. */
  stops(): void
  /** What was taken up, after the last words. */
  draft(): Pick<Draft, 'people' | 'points' | 'replies' | 'warnings' | 'parts'>
}

/**
 * Makes points of turns as they end. `lines` says whether line ends inside a turn are the speaker's
 * paragraphs rather than the layout of cues.
 */
export function readVoices(lines: boolean): VoiceReader {
  const people: DraftPerson[] = []
  const places = new Map<string, number>()
  const points: DraftPoint[] = []
  const replies = readReplies()
  const answers = readAnswers()
  const warnings: DraftWarning[] = []
  const parts: DraftPart[] = []
  let speech = 0
  let asked = false

  const readTurn = (turn: Turn) => {
    const { name, role, label, stretches, resumes, isAside } = turn
    const joined = joinStretches(stretches, lines)
    const { text } = joined
    if (!hasLetter(text, 0, text.length)) return
    const known = places.get(name)
    const person = known ?? people.length
    if (known === undefined) {
      places.set(name, person)
      people.push({ name, role, span: label })
    }
    const folded = foldUnits(text)
    const breaks = resumes.map((place) => joined.startOf(place))
    const reading = speechReading({ text, folded, answers: asked && !isAside, breaks })
    const begins = points.length
    const found = findPoints(text, folded, 0, text.length, '', reading)
    for (const { span, kind: told, heading } of withGaps(text, found.points)) {
      if (told === 'heading') {
        parts.push({ kind: 'heading', ...joined.toSource(span.start, span.end) })
        continue
      }
      // All that is said in a turn is the speaker's.
      const kind = told === 'gap' ? 'view' : told
      points.push({
        person,
        speech,
        kind,
        heading,
        span: joined.toSource(span.start, span.end),
        text: text.slice(span.start, span.end),
        time: joined.timeAt(span.start),
      })
    }
    for (const { span, announced, found: count } of found.miscounted) {
      const at = joined.toSource(span.start, span.end)
      warnings.push({ code: 'announced-count', span: at, facts: [announced, count] })
    }
    replies.hear(person, joined)
    speech++
    if (isAside) return
    asked = points.at(-1)?.kind === 'question'
    answers.hear({ person, points: points.slice(begins) })
  }
  const turns = holdTurns(readTurn)
  return {
    speaks: turns.speaks,
    says: turns.says,
    stops() {
      turns.stops()
      replies.lose()
      answers.lose()
    },
    draft() {
      turns.stops()
      const said = [...replies.replies(people), ...answers.answers(people)]
      said.sort((a, b) => a.span.start - b.span.start)
      return { people, points, replies: said, warnings, parts }
    },
  }
}
