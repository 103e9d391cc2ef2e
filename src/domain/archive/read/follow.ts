import type { Localized, Point } from '../../format/transcript.ts'
import { KINDS } from '../../format/transcript.ts'
import { answersOf } from '../../meeting/answers.ts'
import { indexTranscript } from '../../meeting/meeting.ts'
import { comparesWords, type Ground, remediesByTheme } from '../../meeting/remedies.ts'
import type { Archive, Excerpt, MeetingRef, PersonRef, PointRef } from '../archive.ts'
import { alikeTo, commonIn } from './alike.ts'

/** A point in another meeting, or another of the same one, and what it has to do with the one that is followed. */
export interface ThreadPoint {
  readonly meeting: Pick<MeetingRef, 'key' | 'title' | 'day' | 'path'>
  readonly number: number
  readonly point: Point
  readonly person: PersonRef
  /** Of a problem or question whether something in its own meeting answers it, where that is known; else null. */
  readonly answered: boolean | null
  /**
   * Why it stands here. `answer`: its meeting pairs them, on that ground. Of other meetings nobody says so: `again` is of the
   * same kind and theme and mostly in the same words, `maybe` recommends something on the same theme mostly in the same words, such
   * as points of its meeting on other themes do not have.
   */
  readonly link:
    | { readonly is: 'answer'; readonly by: Ground['by']; readonly said?: Localized }
    | { readonly is: 'again' | 'maybe'; readonly said: Localized }
}

/** A point followed over meetings. */
export interface Thread extends Omit<ThreadPoint, 'link'> {
  /** In order of time; nothing of the same day, of which nobody knows what was first. */
  readonly before: readonly ThreadPoint[]
  /** What answers it in its own meeting. */
  readonly answers: readonly ThreadPoint[]
  readonly after: readonly ThreadPoint[]
  readonly themes: readonly { readonly id: string; readonly label: Localized }[]
  /** How many points on its themes there are in meetings of other days that could be linked, and how many of them, the nearest, were compared; 0 without a day or a theme. */
  readonly others: number
  readonly compared: number
}

/** So many points before and after are compared: the words of each have to be read. */
const NEAREST = { before: 40, after: 80 }

/**
 * Follows a point: what answers it in its own meeting, where it was said before and is said again, what may answer it
 * later. Null where the archive has no such point. Rejects with an `ArchiveFault`.
 */
export async function followPoint(
  archive: Archive,
  key: string,
  id: string,
): Promise<Thread | null> {
  const excerpt = await archive.excerpt(key, null)
  const number = excerpt?.transcript.points.findIndex((point) => point.id === id) ?? -1
  if (!excerpt || number < 0) return null
  const point = excerpt.transcript.points.at(number)!
  const themes = themesOf(excerpt, point)
  const { meeting } = excerpt
  const answers = answersWithin(excerpt, number)
  const isKnown =
    point.kind === 'question' ||
    (point.kind === 'problem' && comparesWords(excerpt.transcript.points.length))
  const linked = await linkedElsewhere(
    archive,
    { day: meeting.day, point, besides: besidesIt(excerpt, point) },
    themes.map(({ id }) => id),
  )
  return {
    meeting,
    number,
    point,
    person: personOf(excerpt, point),
    answered: answers.length > 0 || (isKnown ? false : null),
    answers,
    themes,
    ...linked,
  }
}

function themesOf({ themes }: Excerpt, point: Point): Thread['themes'] {
  const found = point.themes.flatMap((theme) => {
    const [id, label] = themes[theme] ?? []
    return id !== undefined && label ? [[id, { id, label }] as const] : []
  })
  return [...new Map(found).values()]
}

function personOf({ people }: Excerpt, { speaker }: Point): PersonRef {
  const [id, name] = people[speaker] ?? ['', {}]
  return { id, name }
}

/** What is said in its meeting on none of its themes. */
const besidesIt = ({ transcript }: Excerpt, { themes }: Point): Localized[] =>
  transcript.points
    .filter((other) => !other.themes.some((theme) => themes.includes(theme)))
    .map(({ text }) => text)

/** What answers a problem or a question in its meeting, as the page of the meeting pairs them. */
function answersWithin(excerpt: Excerpt, number: number): ThreadPoint[] {
  const { transcript } = excerpt
  const { id, kind } = transcript.points.at(number)!
  const meeting = indexTranscript(transcript)
  const grounds = new Map<number, Ground>()
  if (kind === 'problem') {
    const all = Int32Array.from(meeting.kindOf.keys())
    for (const { problems } of remediesByTheme(meeting, all, [...meeting.themes.keys()]))
      for (const one of problems)
        if (one.point === number)
          for (const answer of one.answers) grounds.set(answer.point, answer.ground)
  }
  if (kind === 'problem' || kind === 'question')
    for (const answer of answersOf(transcript, id).answeredBy)
      grounds.set(meeting.pointNumber.get(answer)!, { by: 'reply' })
  return Array.from(grounds, ([answer, ground]) => {
    const point = transcript.points.at(answer)!
    return {
      ...{ meeting: excerpt.meeting, number: answer, point, answered: null },
      person: personOf(excerpt, point),
      link: {
        ...{ is: 'answer' as const, by: ground.by },
        ...(ground.by === 'words' && { said: ground.said }),
      },
    }
  }).sort((a, b) => a.number - b.number)
}

/** A point of another meeting that is on one of the themes. */
interface Candidate {
  readonly meeting: MeetingRef
  readonly number: number
  readonly person: PersonRef
  readonly kind: Point['kind']
  readonly answered: boolean | null
  readonly bytes: PointRef['bytes']
}

async function linkedElsewhere(
  archive: Archive,
  {
    day,
    point,
    besides,
  }: {
    readonly day: string | null
    readonly point: Point
    readonly besides: readonly Localized[]
  },
  themes: readonly string[],
): Promise<Pick<Thread, 'before' | 'after' | 'others' | 'compared'>> {
  // What has no day is neither before nor after.
  if (day === null || themes.length === 0) return { before: [], after: [], others: 0, compared: 0 }
  const kinds = new Set([point.kind, ...(point.kind === 'problem' ? [ADVICE] : [])])
  const records = await Promise.all(themes.map((theme) => archive.theme(theme)))
  const found = new Map<string, Candidate>()
  for (const record of records) {
    for (const ref of record?.points ?? []) {
      const meeting = record!.meetings[ref.meeting]!
      // Of two meetings of one day nobody knows which was first.
      if (meeting.day === null || meeting.day === day || !kinds.has(ref.kind)) continue
      found.set(`${meeting.key} ${ref.point}`, {
        ...{ meeting, number: ref.point, kind: ref.kind, answered: ref.answered },
        bytes: ref.bytes,
        person: record!.people[ref.person]!,
      })
    }
  }
  const all = [...found.values()].sort(
    (a, b) => compare(a.meeting.key, b.meeting.key) || a.number - b.number,
  )
  const isBefore = ({ meeting }: { readonly meeting: Pick<MeetingRef, 'day'> }) =>
    meeting.day! < day
  const earlier = all.filter((one) => isBefore(one) && one.kind === point.kind)
  const later = all.filter((one) => !isBefore(one))
  const near = [...earlier.slice(-NEAREST.before), ...later.slice(0, NEAREST.after)]
  const texts = await archive.points(
    near.map(({ meeting: { key, path }, number, bytes }) => ({
      ...{ meeting: key, point: number, at: { path, bytes } },
    })),
  )
  const names = records.flatMap((record) => record?.labels ?? [])
  const again = alikeTo(point.text, names)
  const maybe = alikeTo(point.text, names, commonIn(besides))
  const links = near.flatMap(({ kind, bytes, ...candidate }, i): ThreadPoint[] => {
    const own = texts[i]!
    const isSame = kind === point.kind
    const said = (isSame ? again : maybe)(own.text)
    if (!said) return []
    return [{ ...candidate, point: own, link: { is: isSame ? 'again' : 'maybe', said } }]
  })
  return {
    before: links.filter(isBefore),
    after: links.filter((one) => !isBefore(one)),
    others: earlier.length + later.length,
    compared: near.length,
  }
}

const ADVICE = KINDS[KINDS.indexOf('recommendation')]!
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
