import { LONGEST_NAME, LONGEST_TEXT } from '../../format/rules.ts'
import type { Localized } from '../../format/transcript.ts'
import { inLine } from '../../text/in-line.ts'
import type { Draft, DraftPart, DraftPerson, DraftPoint, OnShare } from '../draft/draft.ts'
import type { Cell } from './cells.ts'
import type { Columns } from './columns.ts'
import type { ByLanguage, OwnColumns } from './own-columns.ts'
import { OwnThemes } from './own-themes.ts'
import { draftRows, type TableRows } from './rows.ts'

/** The columns that rows are given in here. */
const COLUMNS = {
  ...{ speaker: 0, role: 1, heading: 2, text: 3, kind: 4, time: 5 },
} as const satisfies Columns

/** What a row has in several languages, which a draft does not read. */
interface Told extends Pick<DraftPoint, 'told'> {
  readonly codes: readonly number[]
}

/**
 * A table that was exported here: a point for each row, by whom it says by id, in all languages and on all themes that
 * it has. A row that somebody has added without an id is of the speaker of that name above, where there is one such.
 */
export function draftOwnRows(
  { text, header, rows }: Omit<TableRows, 'columns'>,
  own: OwnColumns,
  onShare?: OnShare,
): Draft {
  const themes = new OwnThemes(own)
  const people = new Map<string, DraftPerson>()
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
    const { localized, leading } = cellsOf(row)
    const name = leading(own.name)
    const id = person!.text.trim()
    if (!people.has(id) && /\S/.test(name.text)) {
      const words = inLine(name.text)
      people.set(id, {
        ...{ name: words, span: { start: name.start, end: name.end } },
        told: { ...localized('name', own.name), ...localized('role', own.role) },
      })
      called.set(words, [...(called.get(words) ?? []), id])
    }
    told.set(said!.start, {
      told: { ...localized('text', own.text, LONGEST_TEXT), ...localized('heading', own.heading) },
      codes: themes.codesOf(row),
    })
  }
  function* orderedRows(): Generator<readonly Cell[]> {
    for (const row of rows) {
      // More than the header names: it is not certain what is what.
      const isOver = row.slice(header.length).some((cell) => /\S/.test(cell.text))
      const cells = isOver ? row : ordered(row)
      if (!isOver && !names.every((name, i) => name === row[i]?.text.trim())) hear(row, cells)
      yield cells
    }
  }
  const draft = draftRows(
    { text, header: ordered(header), columns: COLUMNS, rows: orderedRows() },
    onShare,
  )
  return {
    ...draft,
    codes: themes.codes,
    people: draft.people.map((person) => ({ ...person, ...people.get(person.name) })),
    points: draft.points.map((point) => ({ ...point, ...told.get(point.span.start) })),
    parts: [...draft.parts, ...parts],
  }
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
