import { type Kind, type Span, WORDINGS } from '../../format/transcript.ts'
import { WORDING_COLUMN } from '../../format/wording-kind.ts'
import { foldUnits } from '../../text/fold-units.ts'
import type {
  Draft,
  DraftPart,
  DraftPerson,
  DraftPoint,
  DraftWarning,
  OnShare,
  PartKind,
} from '../draft/draft.ts'
import { kindOfPoint } from '../points/kind.ts'
import { kindOfSpeech } from '../points/speech-reading.ts'
import { kindIn } from '../words/kind-in.ts'
import type { Cell } from './cells.ts'
import type { ColumnName, Columns, MatchedColumns } from './columns.ts'
import { type CellTime, readTime, unitOf } from './time.ts'

/** What the cells of a column are that is no speech. */
const PARTS: Readonly<Record<Exclude<ColumnName, 'text'>, PartKind>> = {
  speaker: 'label',
  role: 'label',
  time: 'label',
  theme: 'heading',
  heading: 'heading',
  kind: 'markup',
}

/** A table in a text: its rows are those under the header, the spans of all are into the text. */
export interface TableRows {
  readonly text: string
  readonly header: readonly Cell[]
  readonly columns: MatchedColumns
  readonly rows: Iterable<readonly Cell[]>
}

/**
 * A point for each row. A row without a name, or with more cells than there are columns, so that it is
 * not certain which is which, is nobody's.
 */
export function draftRows({ text, header, columns, rows }: TableRows, onShare?: OnShare): Draft {
  const names = header.map((cell) => cell.text.trim())
  // A table that was exported here says it, whichever columns are chosen.
  const wording = names.includes(WORDING_COLUMN) ? names.indexOf(WORDING_COLUMN) : undefined
  const kinds = partKinds(columns)
  const parts: DraftPart[] = []
  const mark = (kind: PartKind, { start, end }: Span) => {
    if (start < end) parts.push({ kind, start, end })
  }
  for (const cell of header) mark('markup', cell)
  const people: { name: string; role?: string; span: Span }[] = []
  const index = new Map<string, number>()
  const points: (DraftPoint & { time?: number | undefined })[] = []
  const times: CellTime[] = []
  const unassigned: Span[] = []
  // What has a time was said; a table without may be of written points.
  const kindOf = columns.time === undefined ? kindOfWriting : kindOfSpeech
  let speech = 0
  let previous = -1
  for (const read of rows) {
    const row = fitted(read, header.length, columns, text)
    const cell = (at: number | undefined) => (at === undefined ? undefined : row?.[at])
    const value = (at: number | undefined) => cell(at)?.text.trim() || undefined
    onShare?.((read.at(-1)?.end ?? 0) / text.length)
    // Tables that go over several pages have their header on each.
    if (names.every((name, i) => name === (read[i]?.text.trim() ?? ''))) {
      for (const cell of read) mark('markup', cell)
      continue
    }
    for (let i = 0; row && i < row.length; i++) {
      const kind = kinds[i] ?? (i === columns.text || isSaid(row[i]!.text) ? null : 'label')
      if (kind) mark(kind, row[i]!)
    }
    const said = row ? cell(columns.text) : whole(read)
    if (!said || !/\S/.test(said.text)) continue
    const name = value(columns.speaker)
    if (name === undefined) {
      unassigned.push({ start: said.start, end: said.end })
      previous = -1
      continue
    }
    let person = index.get(name)
    if (person === undefined) {
      person = people.length
      index.set(name, person)
      const { start, end } = cell(columns.speaker)!
      people.push({ name, span: { start, end } })
    }
    const role = value(columns.role)
    if (role) people[person]!.role ??= role
    if (person !== previous) speech++
    previous = person
    times.push(readTime(value(columns.time) ?? ''))
    const words = said.text.trim()
    const told = value(wording)
    points.push({
      person,
      speech,
      kind: kindIn(value(columns.kind)) ?? kindOf(foldUnits(words)),
      span: { start: said.start, end: said.end },
      text: words,
      wording: told === undefined ? undefined : WORDINGS.find((kind) => kind === told),
      heading: value(columns.heading),
      theme: value(columns.theme),
      time: undefined,
    })
  }
  const ms = inMs(times, names[columns.time ?? -1] ?? '')
  const speakers: readonly DraftPerson[] = people
  const warnings = rowsUnassigned(unassigned)
  for (const [i, point] of points.entries()) point.time = ms[i]
  return { credits: [], people: speakers, points, replies: [], warnings, unassigned, parts }
}

/** What is said of rows that are nobody's, where there are some. */
export const rowsUnassigned = ([first, ...more]: readonly Span[]): DraftWarning[] =>
  first
    ? [
        {
          ...{ code: 'rows-unassigned', facts: [more.length + 1] },
          span: { start: first.start, end: first.end },
        },
      ]
    : []

/** What the cells of each column are, by its place; none where that is not known. */
function partKinds(columns: Columns): readonly (PartKind | undefined)[] {
  const kinds: (PartKind | undefined)[] = []
  for (const [name, kind] of Object.entries(PARTS) as [keyof typeof PARTS, PartKind][]) {
    const place = columns[name]
    if (place !== undefined) kinds[place] = kind
  }
  return kinds
}

/**
 * Whether a cell of a column that is not known holds words rather than what a program keeps of a row
 * (its number, its end, a language): such words are nobody's.
 */
const isSaid = (words: string): boolean => /\S\s+\S+\s+\S+\s+\S|\p{Script=Han}{6}/u.test(words)

/**
 * A row with the cells that its header names. Where words have the delimiter in them and stand last,
 * what is over belongs to them; elsewhere it is not certain what is what, and the row is null.
 */
function fitted(
  row: readonly Cell[],
  width: number,
  columns: Columns,
  text: string,
): readonly Cell[] | null {
  let filled = row.length
  while (filled > width && !/\S/.test(row[filled - 1]!.text)) filled--
  if (filled <= width) return row
  if (columns.text !== width - 1) return null
  const { start } = row[columns.text]!
  const { end } = row[filled - 1]!
  return [...row.slice(0, columns.text), { start, end, text: text.slice(start, end) }]
}

/** All cells of a row as one. */
export function whole(row: readonly Cell[]): Cell | undefined {
  const first = row[0]
  const last = row.at(-1)
  if (!first || !last) return undefined
  return { start: first.start, end: last.end, text: row.map(({ text }) => text).join(' ') }
}

function inMs(times: readonly CellTime[], header: string): (number | undefined)[] {
  const numbers = times.flatMap((time) => (time && 'number' in time ? [time.number] : []))
  // Beside decimals, a whole number is a second like them.
  const unit = times.some((time) => time && 'ms' in time) ? 1000 : unitOf(header, numbers)
  return times.map((time) => {
    if (!time) return undefined
    if ('ms' in time) return time.ms
    return unit === null ? undefined : time.number * unit
  })
}

const kindOfWriting = (folded: string): Kind => kindOfPoint(folded, null)
