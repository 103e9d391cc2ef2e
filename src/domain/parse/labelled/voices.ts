import type { Span } from '../../format/transcript.ts'
import { foldUnits } from '../../text/fold-units.ts'
import type { Draft, DraftPart, DraftPerson, DraftPoint, DraftWarning } from '../draft/draft.ts'
import { hasLetter } from '../draft/letters.ts'
import { withGaps } from '../points/gaps.ts'
import { findPoints } from '../points/points.ts'
import { readReplies } from '../replies/replies.ts'
import { joinStretches, type Stretch, type Voice } from './stretch.ts'

/** A turn longer than this is no longer one point. */
const LONG_TURN = 160

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

interface Turn {
  readonly name: string
  role: string | undefined
  readonly label: Span | undefined
  readonly stretches: Stretch[]
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
  const warnings: DraftWarning[] = []
  const parts: DraftPart[] = []
  let speech = 0
  let open: Turn | null = null

  const close = () => {
    if (!open) return
    readTurn(open)
    speech++
    open = null
  }
  const readTurn = ({ name, role, label, stretches }: Turn) => {
    const joined = joinStretches(stretches, lines)
    if (!hasLetter(joined.text, 0, joined.text.length)) return
    const known = places.get(name)
    const person = known ?? people.length
    if (known === undefined) {
      places.set(name, person)
      people.push({ name, role, span: label })
    }
    const folded = foldUnits(joined.text)
    const grain = joined.text.length > LONG_TURN ? 'sentence' : 'paragraph'
    const found = findPoints(joined.text, folded, 0, joined.text.length, '', grain)
    for (const { span, kind: told, heading } of withGaps(joined.text, found.points)) {
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
        text: joined.text.slice(span.start, span.end),
        time: joined.timeAt(span.start),
      })
    }
    for (const { span, announced, found: count } of found.miscounted) {
      const at = joined.toSource(span.start, span.end)
      warnings.push({ code: 'announced-count', span: at, facts: [announced, count] })
    }
    replies.hear(person, joined)
  }
  return {
    speaks(voice) {
      if (open?.name === voice.name) open.role ??= voice.role
      else {
        close()
        open = { name: voice.name, role: voice.role, label: voice.label, stretches: [] }
      }
    },
    says: (stretch) => open?.stretches.push(stretch),
    stops() {
      close()
      replies.lose()
    },
    draft() {
      close()
      return { people, points, replies: replies.replies(people), warnings, parts }
    },
  }
}
