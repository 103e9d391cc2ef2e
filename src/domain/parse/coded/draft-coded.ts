import type { CodedProject } from '../draft/coded-project.ts'
import type { Draft, DraftPoint } from '../draft/draft.ts'
import { kindOfItem } from '../points/kind.ts'

/**
 * What was found in a text, `found`, with what a person has marked in it. Where cases cover passages they say who speaks,
 * and each passage is a point; else the points are those that were found, with the codes of the passages that they share
 * words with.
 */
export function draftCoded(
  { codes, people, passages, sources }: CodedProject,
  text: string,
  found: Draft,
): Draft {
  const agenda = sources.map(({ name, span }) => ({ label: name, span }))
  const around = { ...(agenda.length > 0 ? withAgenda(found, agenda) : found), codes }
  if (people.length === 0) {
    const now = [...codesOf(found.points, passages)].map(
      ([point, given]): [DraftPoint, DraftPoint] => {
        const { stance } = point
        return [point, { ...point, codes: given, stance: agenda.length > 0 ? undefined : stance }]
      },
    )
    return withPoints(around, new Map(now))
  }
  const points = passages.flatMap(({ span, person, kind, codes }): DraftPoint[] => {
    const words = text.slice(span.start, span.end)
    if (person === undefined || !/\S/.test(words)) return []
    return [{ person, kind: kind ?? kindOfItem(words, null), span, codes, speech: span.start }]
  })
  // What was found tells people by their places among those whom it found.
  const votes = around.votes?.map(({ by, ...vote }) => ({
    ...{ ...vote, motion: undefined },
    by: by.map(({ who, value }) => ({
      who: typeof who === 'number' ? found.people[who]!.name : who,
      value,
    })),
  }))
  const none = { replies: [], parts: [], unassigned: [], turns: undefined }
  return { ...around, ...none, votes, people, points }
}

/** A draft with another agenda: what it told of items was of the one that it had. */
function withAgenda(found: Draft, agenda: Draft['agenda']): Draft {
  const turns = found.turns?.map((turn) => ({ ...turn, agenda: undefined }))
  return { ...found, agenda, votes: [], turns }
}

/** A draft whose points, also where replies and votes name them, are those of `now`. */
function withPoints(found: Draft, now: ReadonlyMap<DraftPoint, DraftPoint>): Draft {
  const among = (point: DraftPoint | undefined) => point && now.get(point)
  return {
    ...found,
    points: [...now.values()],
    replies: found.replies.map((reply) => ({
      ...reply,
      point: among(reply.point),
      toPoint: among(reply.toPoint),
    })),
    votes: found.votes?.map((vote) => ({ ...vote, motion: among(vote.motion) })),
  }
}

/** The codes of the passages that each point shares words with; both are in the order of the text. */
function codesOf(
  points: readonly DraftPoint[],
  passages: CodedProject['passages'],
): ReadonlyMap<DraftPoint, readonly number[]> {
  let first = 0
  const furthest: number[] = []
  for (const { span } of passages) furthest.push(Math.max(span.end, furthest.at(-1) ?? 0))
  const given = new Map<DraftPoint, readonly number[]>()
  for (const point of points.toSorted((a, b) => a.span.start - b.span.start)) {
    const { start, end } = point.span
    while (first < passages.length && furthest[first]! <= start) first++
    const codes = new Set<number>()
    for (let i = first; i < passages.length && passages[i]!.span.start < end; i++)
      if (passages[i]!.span.end > start) for (const code of passages[i]!.codes) codes.add(code)
    given.set(point, [...codes])
  }
  return given
}
