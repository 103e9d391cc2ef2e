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

/** Drafts of one text as one: people of the same name in several are the same. */
function joined(drafts: readonly Draft[]): Draft {
  const people: DraftPerson[] = []
  const points: DraftPoint[] = []
  const codes: ProjectCode[] = []
  let speeches = 0
  for (const draft of drafts) {
    const places = new Map(people.map(({ name }, place) => [name, place]))
    const placeOf = draft.people.map((person) => {
      const known = places.get(person.name)
      if (known === undefined) return people.push(person) - 1
      people[known] = { ...people[known]!, role: people[known]!.role ?? person.role }
      return known
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
