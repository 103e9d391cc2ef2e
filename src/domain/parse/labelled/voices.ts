import type { Draft, DraftPart, DraftPerson, DraftPoint, DraftWarning } from '../draft/draft.ts'
import { hasLetter } from '../draft/letters.ts'
import { readReplies } from '../replies/replies.ts'
import { readAnswers } from './answers.ts'
import { holdTurns, type Turn } from './held-turns.ts'
import { joinStretches, type Stretch, type Voice } from './stretch.ts'
import { turnPoints } from './turn-points.ts'

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
    const breaks = resumes.map((place) => joined.startOf(place))
    const found = turnPoints({ person, speech, joined, answers: asked && !isAside, breaks })
    for (const point of found.points) points.push(point)
    for (const part of found.parts) parts.push(part)
    for (const warning of found.warnings) warnings.push(warning)
    replies.hear(person, joined)
    speech++
    if (isAside) return
    asked = points.at(-1)?.kind === 'question'
    answers.hear({ person, points: found.points })
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
