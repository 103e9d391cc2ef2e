import type {
  Draft,
  DraftPart,
  DraftPerson,
  DraftPoint,
  DraftReply,
  DraftWarning,
} from '../draft.ts'
import { fold } from '../fold.ts'
import { withGaps } from '../points/gaps.ts'
import { findPoints } from '../points/points.ts'
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

interface Turn extends Voice {
  readonly stretches: Stretch[]
}

/**
 * Makes points of turns as they end. `lines` says whether line ends inside a turn are the speaker's
 * paragraphs rather than the layout of cues.
 */
export function readVoices(lines: boolean): VoiceReader {
  const people: DraftPerson[] = []
  const places = namePlaces()
  const points: DraftPoint[] = []
  const replies: DraftReply[] = []
  const warnings: DraftWarning[] = []
  const parts: DraftPart[] = []
  let previous: number | null = null
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
    if (!/[\p{L}\p{N}]/u.test(joined.text)) return
    const known = places.of(name)
    const person = known ?? people.length
    if (known === undefined) {
      places.add(name, person)
      people.push({ name, role, span: label })
    }
    const folded = fold(joined.text)
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
    const kind = stance(joined.text)
    if (kind && previous !== null && previous !== person) {
      const to = places.firstIn(joined.text.slice(0, 80), person) ?? previous
      const span = joined.toSource(0, Math.min(joined.text.length, 40))
      replies.push({ from: person, to, kind, span })
    }
    previous = person
  }
  return {
    speaks(voice) {
      if (open?.name === voice.name) open = { ...open, role: open.role ?? voice.role }
      else {
        close()
        open = { ...voice, stretches: [] }
      }
    },
    says: (stretch) => open?.stretches.push(stretch),
    stops: close,
    draft() {
      close()
      return { people, points, replies, warnings, parts }
    },
  }
}

/** Where persons stand in a list, by name; and who of them is named in some words. */
function namePlaces() {
  const places = new Map<string, number>()
  const lengths = new Set<number>()
  return {
    of: (name: string) => places.get(name),
    add(name: string, place: number) {
      places.set(name, place)
      lengths.add(name.length)
    },
    /** The first of the list other than `self` who is named. Asks no more the more persons there are. */
    firstIn(words: string, self: number): number | undefined {
      let first: number | undefined
      for (let at = 0; at < words.length; at++) {
        for (const length of lengths) {
          const place = places.get(words.slice(at, at + length))
          if (place !== undefined && place !== self && place < (first ?? Infinity)) first = place
        }
      }
      return first
    },
  }
}

/** How a turn opens towards the one before. */
function stance(text: string): DraftReply['kind'] | null {
  const opening = text.slice(0, 40)
  if (
    /我(?:不同意|不赞同|不认同|反对)|^不对|i (?:disagree|do not agree|don't agree)/i.test(opening)
  )
    return 'disagrees'
  if (
    /我(?:很|也|完全|非常|十分)?(?:同意|赞同|认同|附议)|^(?:同意|赞成|附议)|i (?:fully |quite )?agree\b/i.test(
      opening,
    )
  )
    return 'agrees'
  if (/我(?:再|来)?补充|^补充|to add to|i(?:'d| would) like to add/i.test(opening))
    return 'supplements'
  return null
}
