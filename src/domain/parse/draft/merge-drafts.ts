import type { Draft, DraftPerson, DraftPoint } from './draft.ts'

/** Two drafts of one text, of different lines, as one: people with the same name are the same. */
export function mergeDrafts(first: Draft, second: Draft): Draft {
  const people: DraftPerson[] = [...first.people]
  const places = second.people.map((person) => {
    const known = people.findIndex(({ name }) => name === person.name)
    if (known >= 0) return known
    people.push(person)
    return people.length - 1
  })
  const speeches = first.points.reduce((most, { speech }) => Math.max(most, speech), 0) + 1
  const items = first.agenda?.length ?? 0
  const moved = new Map(
    second.points.map((point) => [
      point,
      {
        ...point,
        person: places[point.person]!,
        speech: point.speech + speeches,
        ...(point.stance && {
          stance: { ...point.stance, agenda: point.stance.agenda + items },
        }),
      },
    ]),
  )
  const among = (point: DraftPoint | undefined) => point && moved.get(point)
  return {
    title: first.title ?? second.title,
    date: first.date ?? second.date,
    place: first.place ?? second.place,
    publisher: first.publisher ?? second.publisher,
    credits: [...first.credits, ...second.credits],
    people,
    points: [...first.points, ...moved.values()],
    replies: [
      ...first.replies,
      ...second.replies.map((reply) => ({
        ...reply,
        from: places[reply.from]!,
        ...(reply.to !== undefined && { to: places[reply.to]! }),
        point: among(reply.point),
        toPoint: among(reply.toPoint),
      })),
    ],
    ...agendasOf(first, second, places, among),
    warnings: [...first.warnings, ...second.warnings],
    unassigned: [...first.unassigned, ...second.unassigned].sort((a, b) => a.start - b.start),
    parts: [...first.parts, ...second.parts],
  }
}

/** The items of both, and the votes on them. */
function agendasOf(
  first: Draft,
  second: Draft,
  places: readonly number[],
  among: (point: DraftPoint | undefined) => DraftPoint | undefined,
): Pick<Draft, 'agenda' | 'votes'> {
  const { agenda = [], votes = [] } = first
  return {
    agenda: [
      ...agenda,
      ...(second.agenda ?? []).map(({ within, ...item }) => ({
        ...item,
        ...(within !== undefined && { within: within + agenda.length }),
      })),
    ],
    votes: [
      ...votes,
      ...(second.votes ?? []).map((vote) => ({
        ...vote,
        agenda: vote.agenda + agenda.length,
        motion: among(vote.motion),
        by: vote.by.map(({ who, value }) => ({
          who: typeof who === 'number' ? places[who]! : who,
          value,
        })),
      })),
    ],
  }
}
