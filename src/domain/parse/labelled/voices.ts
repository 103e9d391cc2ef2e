import type { Span } from '../../transcript.ts'
import type { Draft, DraftPerson, DraftPoint, DraftReply, DraftWarning } from '../draft.ts'
import { fold } from '../fold.ts'
import { findPoints } from '../points/points.ts'
import { joinStretches, type Voice } from './stretch.ts'

/** A turn longer than this is no longer one point. */
const LONG_TURN = 160

export interface VoicesFound {
  readonly voices: readonly Voice[]
  readonly unassigned: readonly Span[]
  readonly title?: string | undefined
  readonly date?: string | undefined
  /** Whether line ends inside a turn are the speaker's paragraphs rather than the layout of cues. */
  readonly lines: boolean
}

/** A draft from who says what in turn: one voice again without another between is one turn. */
export function draftOfVoices({ voices, unassigned, title, date, lines }: VoicesFound): Draft {
  const people: DraftPerson[] = []
  const index = new Map<string, number>()
  const points: DraftPoint[] = []
  const replies: DraftReply[] = []
  const warnings: DraftWarning[] = []
  let previous: number | null = null
  for (const [speech, voice] of merged(voices).entries()) {
    const joined = joinStretches(voice.stretches, lines)
    if (!/[\p{L}\p{N}]/u.test(joined.text)) continue
    const known = index.get(voice.name)
    const person = known ?? people.length
    if (known === undefined) {
      index.set(voice.name, person)
      people.push({ name: voice.name, role: voice.role, span: voice.label })
    }
    const folded = fold(joined.text)
    const grain = joined.text.length > LONG_TURN ? 'sentence' : 'paragraph'
    const found = findPoints(joined.text, folded, 0, joined.text.length, '', grain)
    for (const { span, kind, heading } of found.points) {
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
      const named = people.findIndex(
        (other, i) => i !== person && joined.text.slice(0, 80).includes(other.name),
      )
      const span = joined.toSource(0, Math.min(joined.text.length, 40))
      replies.push({ from: person, to: named >= 0 ? named : previous, kind, span })
    }
    previous = person
  }
  return { title, date, credits: [], people, points, replies, warnings, unassigned }
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

function merged(voices: readonly Voice[]): Voice[] {
  const turns: {
    name: string
    role?: string | undefined
    label?: Span | undefined
    stretches: Voice['stretches'][number][]
  }[] = []
  for (const voice of voices) {
    const last = turns.at(-1)
    if (last?.name === voice.name) {
      last.stretches.push(...voice.stretches)
      last.role ??= voice.role
    } else turns.push({ ...voice, stretches: [...voice.stretches] })
  }
  return turns
}
