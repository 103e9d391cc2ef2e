import type { Span } from '../../transcript.ts'
import type { Draft, DraftPerson } from '../draft.ts'
import { draftRows } from '../table/rows.ts'
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
  const { text, tables, headings, apart, warnings } = document
  const found = tables.map(({ columns, header, rows }) =>
    draftRows({ text, header, columns, rows }),
  )
  const all = found.reduce(join, running)
  return {
    ...all,
    warnings: [...all.warnings, ...warnings],
    unassigned: [...all.unassigned, ...apart].sort((a, b) => a.start - b.start),
    parts: [...all.parts, ...headings.map((span) => ({ kind: 'heading' as const, ...span }))],
  }
}

/** Two drafts of one text as one: people of the same name are the same. */
function join(one: Draft, other: Draft): Draft {
  const people: DraftPerson[] = [...one.people]
  const places = new Map(people.map(({ name }, place) => [name, place]))
  const placeOf = other.people.map((person) => {
    const known = places.get(person.name)
    if (known === undefined) {
      places.set(person.name, people.length)
      return people.push(person) - 1
    }
    people[known] = { ...people[known]!, role: people[known]!.role ?? person.role }
    return known
  })
  const speeches = one.points.reduce((most, { speech }) => Math.max(most, speech + 1), 0)
  const points = other.points.map((point) => ({
    ...point,
    person: placeOf[point.person]!,
    speech: point.speech + speeches,
  }))
  return {
    ...one,
    people,
    points: [...one.points, ...points],
    warnings: [...one.warnings, ...other.warnings],
    unassigned: [...one.unassigned, ...other.unassigned],
    parts: [...one.parts, ...other.parts],
  }
}
