import { LONGEST_NAME, LONGEST_TEXT } from '../../format/rules.ts'
import type { Localized, Span } from '../../format/transcript.ts'
import { inLine } from '../../text/in-line.ts'
import type { Draft, DraftPart, DraftPoint, DraftWarning, OnShare } from '../draft/draft.ts'
import type { Cell } from './cells.ts'
import type { Columns } from './columns.ts'
import type { ByLanguage, OwnColumns } from './own-columns.ts'
import { OwnPeople } from './own-people.ts'
import { OwnThemes } from './own-themes.ts'
import { draftRows, rowsUnassigned, type TableRows, whole } from './rows.ts'

/** The columns that rows are given in here. */
const COLUMNS = {
  ...{ speaker: 0, role: 1, heading: 2, text: 3, kind: 4, time: 5 },
} as const satisfies Columns

/** What a row has in several languages, which a draft does not read. */
interface Told extends Pick<DraftPoint, 'told' | 'isConfirmed'> {
  readonly codes: readonly number[]
  /** What the row calls whoever says it. */
  readonly names: Localized
}

/**
 * A table that was exported here: a point for each row, by whom it says by id, in all languages and on all themes that
 * it has. A row that somebody has added without an id is of the speaker of that name above, where there is one such; one
 * that somebody has given to another name than most rows of its id have is of the one who is called so, or nobody's.
 */
export function draftOwnRows(
  { text, header, rows }: Omit<TableRows, 'columns'>,
  own: OwnColumns,
  onShare?: OnShare,
): Draft {
  const themes = new OwnThemes(own)
  const people = new OwnPeople()
  const called = new Map<string, string[]>()
  /** By where the words of a row stand. */
  const told = new Map<number, Told>()
  const parts: DraftPart[] = []
  const names = header.map((cell) => cell.text.trim())
  /** The cells of a row in their order here; what else it has, ids and other languages, is no speech. */
  const ordered = (row: readonly Cell[]): readonly Cell[] => {
    const { at, leading } = cellsOf(row)
    const name = leading(own.name)
    const [only = name.text, ...more] = called.get(inLine(name.text)) ?? []
    const person = /\S/.test(at(own.person).text)
      ? at(own.person)
      : { ...name, text: more.length > 0 ? name.text : only }
    const cells = [
      ...[person, leading(own.role), leading(own.heading), leading(own.text)],
      ...[at(own.kind), at(own.time), at(own.wording)],
    ]
    for (const cell of row)
      if (!cells.some(({ start }) => start === cell.start) && cell.start < cell.end)
        parts.push({ kind: 'markup', start: cell.start, end: cell.end })
    return cells
  }
  const hear = (row: readonly Cell[], [person, , , said]: readonly Cell[]) => {
    const { at, localized, leading } = cellsOf(row)
    const name = leading(own.name)
    const id = person!.text.trim()
    const names = localized('name', own.name).name ?? {}
    if (/\S/.test(name.text)) {
      const words = inLine(name.text)
      if (!people.has(id)) called.set(words, [...(called.get(words) ?? []), id])
      people.hear(id, {
        ...{ name: words, span: { start: name.start, end: name.end } },
        role: inLine(leading(own.role).text) || undefined,
        told: { name: names, ...localized('role', own.role) },
      })
    }
    told.set(said!.start, {
      told: { ...localized('text', own.text, LONGEST_TEXT), ...localized('heading', own.heading) },
      codes: themes.codesOf(row),
      isConfirmed: at(own.confirmed).text.trim() === 'yes',
      names,
    })
  }
  const over: Span[] = []
  function* orderedRows(): Generator<readonly Cell[]> {
    for (const row of rows) {
      // More than the header names: it is not certain what is what.
      if (row.slice(header.length).some((cell) => /\S/.test(cell.text))) {
        over.push(whole(row)!)
        continue
      }
      const cells = ordered(row)
      if (!names.every((name, i) => name === row[i]?.text.trim())) hear(row, cells)
      yield cells
    }
  }
  const draft = draftRows(
    { text, header: ordered(header), columns: COLUMNS, rows: orderedRows() },
    onShare,
  )
  const { points, corrected, nobodys } = byNames(draft, people, told)
  const unassigned = [...draft.unassigned, ...over, ...nobodys].sort((a, b) => a.start - b.start)
  const warnings: DraftWarning[] = corrected[0]
    ? [{ code: 'rows-corrected', span: corrected[0], facts: [corrected.length] }]
    : []
  return {
    ...draft,
    codes: themes.codes(),
    people: draft.people.map((person) => {
      const heard = people.personOf(person.name)
      return heard ? { ...person, ...heard, ownId: person.name } : person
    }),
    points,
    unassigned: unassigned.map(({ start, end }) => ({ start, end })),
    warnings: [...rowsUnassigned(unassigned), ...warnings],
    parts: [...draft.parts, ...parts],
  }
}

/** The points by whom their rows name, those that are another's than their id says, and what is nobody's. */
function byNames(draft: Draft, people: OwnPeople, told: ReadonlyMap<number, Told>) {
  const places = new Map(draft.people.map(({ name }, place) => [name, place]))
  const points: DraftPoint[] = []
  const corrected: Span[] = []
  const nobodys: Span[] = []
  let speech = 0
  let before: DraftPoint | undefined
  for (const point of draft.points) {
    const { names = {}, ...more } = told.get(point.span.start) ?? {}
    const id = draft.people[point.person]!.name
    const by = people.idOf(id, names)
    const person = by === null ? undefined : places.get(by)
    if (person === undefined) nobodys.push(point.span)
    else {
      if (points.at(-1)?.person !== person || before?.speech !== point.speech) speech++
      const made = { ...point, ...more, person, speech: speech - 1 }
      if (by === id) points.push(made)
      else {
        corrected.push(point.span)
        // What was confirmed was said by another.
        points.push({ ...made, isConfirmed: false })
      }
    }
    before = point
  }
  return { points, corrected, nobodys }
}

function cellsOf(row: readonly Cell[]) {
  const end = row.at(-1)?.end ?? 0
  const at = (place: number | undefined): Cell => row[place ?? -1] ?? { start: end, end, text: '' }
  const filledIn = (places: ByLanguage) =>
    [...places].filter(([, place]) => /\S/.test(at(place).text))
  return {
    /** The cell of a column, an empty one where the row has none. */
    at,
    /** The cell of the first language that has words. */
    leading: (places: ByLanguage): Cell => at(filledIn(places)[0]?.[1]),
    /** Under a name what the row says in which language, but for what is longer than it may be; nothing where it says nothing. */
    localized<Name extends string>(
      name: Name,
      places: ByLanguage,
      longest = LONGEST_NAME,
    ): Partial<Record<Name, Localized>> {
      const words = filledIn(places)
        .map(([language, place]) => [language, inLine(at(place).text)] as const)
        .filter(([, one]) => one.length <= longest)
      return words.length === 0
        ? {}
        : ({ [name]: Object.fromEntries(words) } as Record<Name, Localized>)
    },
  }
}
