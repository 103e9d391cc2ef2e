import { numbers } from '../../format/numbers.ts'
import { reveal } from '../../format/reveal-transcript.ts'
import type { Localized, Speaker, Theme, Transcript } from '../../format/transcript.ts'
import { KINDS, REPLY_KINDS } from '../../format/transcript.ts'
import { listOf } from '../../meeting/adjacency.ts'
import { answersOf } from '../../meeting/answers.ts'
import { indexTranscript, type Meeting } from '../../meeting/meeting.ts'
import { comparesWords, isAnsweredIn } from '../../meeting/remedies.ts'
import { isDay } from '../../text/calendar.ts'
import type { ByKind } from '../archive.ts'
import { ANSWERED } from '../records/pack-points.ts'

/** Nothing, where a number is expected. */
export const NONE = -1

/** What is known of a meeting as a whole: all that is needed of it where another one changes. */
export interface MeetingHead {
  readonly id: string
  /** Day and id, by which meetings are sorted. */
  readonly key: string
  readonly title: Localized
  readonly day: string | null
  readonly body: { readonly id: string; readonly name: Localized } | null
  readonly languages: readonly string[]
  readonly speakers: readonly (Pick<Speaker, 'id' | 'name' | 'role' | 'kind' | 'sameAs'> & {
    /** What their party is called. */
    readonly party?: Localized
  })[]
  /** Whether a party is told of any of them. */
  readonly hasParties: boolean
  readonly themes: readonly {
    readonly id: string
    readonly label: Localized
    readonly definition?: Localized
    readonly group?: string
  }[]
  readonly points: number
  /** How many points there are of each kind, by each speaker, on each theme. */
  readonly byKind: ByKind
  readonly bySpeaker: readonly number[]
  readonly byTheme: readonly number[]
  /** Problems that nothing answers. */
  readonly open: number
}

/** What is known of each point, but for its words, and of each reply. */
export interface MeetingColumns {
  /** Per point, in numbers: its speaker, its kind, its themes; which of `ANSWERED`. */
  readonly speakerOf: readonly number[]
  readonly kindOf: readonly number[]
  readonly themesOf: readonly (readonly number[])[]
  readonly answered: readonly number[]
  /** From and to whom, the kind, the points that answer and are answered; {@link NONE} where that is not told. */
  readonly replies: readonly (readonly [number, number, number, number, number])[]
}

/** What an archive needs of a meeting but for the words of its points: the first step of building, a meeting alone. */
export type MeetingRows = MeetingHead & MeetingColumns

/** The head and the columns of a valid transcript. */
export function meetingRows(transcript: Transcript): {
  readonly head: MeetingHead
  readonly columns: MeetingColumns
} {
  const meeting = indexTranscript(transcript)
  const themes = meeting.themes.filter((theme) => transcript.themes.includes(theme))
  const columns: MeetingColumns = {
    speakerOf: [...meeting.speakerOf],
    kindOf: [...meeting.kindOf],
    // The last theme may be «Other», which is none.
    themesOf: transcript.points.map((_, i) =>
      [...listOf(meeting.themesOf, i)].filter((theme) => theme < themes.length),
    ),
    answered: answeredOf(meeting),
    replies: repliesOf(transcript),
  }
  return { head: headOf(transcript, themes, columns), columns }
}

function headOf(
  transcript: Transcript,
  themes: readonly Theme[],
  { speakerOf, kindOf, themesOf, answered }: MeetingColumns,
): MeetingHead {
  const { id, title, date, body, languages } = transcript.meeting
  const organisations = new Map(transcript.organisations?.map((one) => [one.id, one.name]))
  // A month, a year, or a day that is doubtful has no place among days.
  const day = date !== undefined && isDay(date) ? date : null
  return {
    id,
    key: `${day ?? ''}/${id}`,
    title: shown(title),
    day,
    body: body ? { ...body, name: shown(body.name) } : null,
    languages: languages ?? Object.keys(title),
    speakers: transcript.speakers.map(({ id, name, role, kind, party, sameAs }) => ({
      id,
      name: shown(name),
      ...partyOf(organisations.get(party ?? '')),
      ...(role && { role: shown(role) }),
      ...(kind && { kind }),
      ...(sameAs && { sameAs }),
    })),
    hasParties: transcript.speakers.some(({ party }) => organisations.has(party ?? '')),
    themes: themes.map(({ id, label, definition, group }) => ({
      id,
      label: shown(label),
      ...(definition && { definition: shown(definition) }),
      ...(group !== undefined && { group }),
    })),
    points: kindOf.length,
    byKind: counted(kindOf, KINDS.length),
    bySpeaker: counted(speakerOf, transcript.speakers.length),
    byTheme: counted(
      themesOf.flatMap((own) => [...new Set(own)]),
      themes.length,
    ),
    open: kindOf.filter((kind, i) => kind === PROBLEM && answered[i] === OPEN).length,
  }
}

const partyOf = (name: Localized | undefined) => (name ? { party: shown(name) } : {})

/** How often each number below `length` is there. */
function counted(numbers: readonly number[], length: number): number[] {
  const counts = new Array<number>(length).fill(0)
  for (const number of numbers) counts[number]!++
  return counts
}

/** Nothing that a reader is shown hides anything. */
const shown = <T extends object>(text: T): T => reveal(text, { add: () => {} })

const PROBLEM = KINDS.indexOf('problem')
const QUESTION = KINDS.indexOf('question')
const OPEN = ANSWERED.indexOf(false)
const UNKNOWN = ANSWERED.indexOf(null)

/**
 * Per point which of `ANSWERED`: a problem as the page pairs it with what answers it, a question by replies. Where words
 * are not compared a problem that has no other answer may have one.
 */
function answeredOf(meeting: Meeting): number[] {
  const { kindOf, transcript } = meeting
  const isPaired = isAnsweredIn(meeting, Int32Array.from(kindOf.keys()))
  return Array.from(kindOf, (kind, i) => {
    if (kind !== PROBLEM && kind !== QUESTION) return UNKNOWN
    const isAnswered =
      kind === PROBLEM
        ? isPaired(i)
        : answersOf(transcript, transcript.points.at(i)!.id).answeredBy.size > 0
    if (isAnswered) return ANSWERED.indexOf(true)
    return kind === PROBLEM && !comparesWords(kindOf.length) ? UNKNOWN : OPEN
  })
}

function repliesOf({ replies = [], speakers, points }: Transcript): MeetingRows['replies'] {
  const speakerNumber = numbers(speakers)
  const pointNumber = numbers(points)
  const speaker = (id: string | undefined) =>
    id === undefined ? NONE : (speakerNumber.get(id) ?? NONE)
  const point = (id: string | undefined) =>
    id === undefined ? NONE : (pointNumber.get(id) ?? NONE)
  return replies.map((reply) => [
    speaker(reply.from),
    speaker(reply.to),
    REPLY_KINDS.indexOf(reply.kind),
    point(reply.point),
    point(reply.toPoint),
  ])
}
