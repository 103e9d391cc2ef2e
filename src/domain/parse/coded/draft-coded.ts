import type { CodedProject } from '../draft/coded-project.ts'
import type { Draft, DraftAgendaItem, DraftPoint } from '../draft/draft.ts'
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
  const around = { ...found, codes, ...(agenda.length > 0 && withAgenda(found, agenda)) }
  if (people.length === 0) return { ...around, points: withCodes(around.points, passages) }
  const points = passages.flatMap(({ span, person, kind, codes }): DraftPoint[] => {
    const words = text.slice(span.start, span.end)
    if (person === undefined || !/\S/.test(words)) return []
    return [{ person, kind: kind ?? kindOfItem(words, null), span, codes, speech: span.start }]
  })
  return { ...around, people, points, replies: [], parts: [], unassigned: [] }
}

/** What of a draft is changed by another agenda: what pointed to items of the one before does so no more. */
const withAgenda = ({ points, turns }: Draft, agenda: readonly DraftAgendaItem[]) => ({
  ...{ agenda, votes: [] },
  points: points.map((point) => ({ ...point, stance: undefined })),
  ...(turns && { turns: turns.map((turn) => ({ ...turn, agenda: undefined })) }),
})

/** Points with the codes of the passages that they share words with; both are in the order of the text. */
function withCodes(
  points: readonly DraftPoint[],
  passages: CodedProject['passages'],
): DraftPoint[] {
  let first = 0
  const furthest: number[] = []
  for (const { span } of passages) furthest.push(Math.max(span.end, furthest.at(-1) ?? 0))
  return points
    .toSorted((a, b) => a.span.start - b.span.start)
    .map((point) => {
      const { start, end } = point.span
      while (first < passages.length && furthest[first]! <= start) first++
      const codes = new Set<number>()
      for (let i = first; i < passages.length && passages[i]!.span.start < end; i++)
        if (passages[i]!.span.end > start) for (const code of passages[i]!.codes) codes.add(code)
      return { ...point, codes: [...codes] }
    })
}
