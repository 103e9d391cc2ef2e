import type { Span } from '../../format/transcript.ts'
import type { ProjectCode } from '../draft/coded-project.ts'
import type { Draft, DraftPerson, DraftPoint } from '../draft/draft.ts'
import { draftTable } from '../table/draft-table.ts'
import type { DocumentText } from './document-text.ts'

/**
 * A document's text with blanks for what is not read as lines of a text, its tables and what stands
 * beside it: as long as the text, so that offsets hold in both.
 */
export function runningText({ text, tables, headings, apart }: DocumentText): string {
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of [...tables.map(spanOf), ...headings, ...apart].sort(
    (a, b) => a.start - b.start,
  )) {
    pieces.push(text.slice(at, start), text.slice(start, end).replace(/[^\n]/g, ' '))
    at = end
  }
  return pieces.join('') + text.slice(at)
}

const spanOf = ({ header, rows }: DocumentText['tables'][number]): Span => ({
  start: header[0]?.start ?? 0,
  end: (rows.at(-1) ?? header).at(-1)?.end ?? 0,
})

/** What was found in a document: in its running text, and in its tables; what stands beside is nobody's. */
export function draftDocument(document: DocumentText, running: Draft): Draft {
  const { text, tables, headings, apart, warnings, facts, pages } = document
  const found = tables.map(({ columns, header, rows }) =>
    draftTable({ text, header, columns, rows }),
  )
  const all = joined([running, ...found])
  return {
    ...all,
    // What a page says of itself is surer than what is told by the look of its text, but for the day: it may be the one
    // on which it was written down.
    ...(facts?.title && { title: facts.title }),
    ...(facts?.publisher && { publisher: facts.publisher }),
    ...(facts?.url && { url: facts.url }),
    date: all.date ?? facts?.date,
    ...(pages && { pages }),
    warnings: [...all.warnings, ...warnings],
    unassigned: [...all.unassigned, ...apart].sort((a, b) => a.start - b.start),
    parts: [...all.parts, ...headings.map((span) => ({ kind: 'heading' as const, ...span }))],
  }
}

/**
 * Drafts of one text as one: people of the same name in several are the same, of those that have ids the ones of one id;
 * where several of one draft are called so, a name alone does not tell which.
 */
function joined(drafts: readonly Draft[]): Draft {
  const people: DraftPerson[] = []
  const points: DraftPoint[] = []
  const codes: ProjectCode[] = []
  let speeches = 0
  for (const draft of drafts) {
    const known = placesByName(people)
    const own = placesByName(draft.people)
    const placeOf = draft.people.map((person) => {
      const isOnly = own.get(person.name)!.length === 1
      const place = placeAmong(people, known.get(person.name) ?? [], person, isOnly)
      if (place === undefined) return people.push(person) - 1
      const same = people[place]!
      people[place] = {
        ...{ ...same, role: same.role ?? person.role },
        ...{ ownId: same.ownId ?? person.ownId, told: same.told ?? person.told },
      }
      return place
    })
    const before = speeches
    const codesBefore = codes.length
    codes.push(...(draft.codes ?? []))
    for (const point of draft.points) {
      const speech = before + point.speech
      speeches = Math.max(speeches, speech + 1)
      points.push({
        ...point,
        ...{ person: placeOf[point.person]!, speech },
        codes: point.codes?.map((place) => codesBefore + place),
      })
    }
  }
  return {
    ...drafts[0]!,
    people,
    points,
    ...(codes.length > 0 && { codes }),
    warnings: drafts.flatMap((draft) => draft.warnings),
    unassigned: drafts.flatMap((draft) => draft.unassigned),
    parts: drafts.flatMap((draft) => [...draft.parts]),
  }
}

function placesByName(people: readonly DraftPerson[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [place, { name }] of people.entries()) {
    const all = places.get(name)
    if (all) all.push(place)
    else places.set(name, [place])
  }
  return places
}

/** Which of the `places` with people of one name is the person: by the id, or by the name where it tells that. */
function placeAmong(
  people: readonly DraftPerson[],
  places: readonly number[],
  { ownId }: DraftPerson,
  isOnly: boolean,
): number | undefined {
  const same = places.find((place) => ownId !== undefined && people[place]!.ownId === ownId)
  const [first, ...more] = places
  if (same !== undefined || first === undefined || more.length > 0 || !isOnly) return same
  return ownId === undefined || people[first]!.ownId === undefined ? first : undefined
}
