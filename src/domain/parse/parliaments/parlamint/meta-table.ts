import { inLine } from '../../../text/in-line.ts'
import { readRows } from '../../table/cells.ts'

/** What the table beside a day of a corpus says of an utterance. */
export interface MetaRow {
  /** The id of who speaks. */
  readonly who: string | undefined
  readonly name: string | undefined
  /** What the speaker is there, such as `Chairperson`, in the language of the table. */
  readonly role: string | undefined
  readonly party: string | undefined
}

/**
 * The columns that are read: those of the name, or else of the next. Versions 2 and 3 have no ids of speakers, which the
 * debates themselves have; what else a version has is not read.
 */
const COLUMNS = {
  id: ['ID'],
  who: ['Speaker_ID'],
  name: ['Speaker_name'],
  role: ['Speaker_role'],
  party: ['Speaker_party_name', 'Speaker_party'],
} as const

/** What stands where nothing is known. */
const NOTHING = '-'

/** Whether a text is such a table, by its header: it tells of utterances, and has no column of what is said in them. */
export function isMetaTable(text: string): boolean {
  const [line = ''] = text.slice(0, 2000).split('\n', 1)
  const header = new Set(line.split('\t').map((title) => title.trim()))
  const names = COLUMNS.name.some((title) => header.has(title))
  return (
    header.has('ID') &&
    header.has('Speaker_role') &&
    names &&
    !header.has('Text') &&
    !header.has('text')
  )
}

/** The rows of the table by the ids of utterances. */
export function readMetaTable(text: string): ReadonlyMap<string, MetaRow> {
  const rows = readRows(text, '\t')
  const header: string[] = (rows.next().value ?? []).map((cell: { text: string }) =>
    cell.text.trim(),
  )
  const places = Object.fromEntries(
    Object.entries(COLUMNS).map(([name, titles]) => [
      name,
      titles.map((title) => header.indexOf(title)),
    ]),
  )
  const read = new Map<string, MetaRow>()
  for (const row of rows) {
    const cell = (name: keyof typeof COLUMNS) => {
      const given = (places[name] ?? []).map((place) => inLine(row[place]?.text ?? ''))
      return given.find((words) => words !== '' && words !== NOTHING)
    }
    const id = cell('id')
    if (id !== undefined)
      read.set(id, {
        who: cell('who'),
        name: inOrder(cell('name')),
        role: cell('role'),
        party: single(cell('party')),
      })
  }
  return read
}

/** A party, where only one is told: `One;Another` are several. */
const single = (party: string | undefined) => (party?.includes(';') ? undefined : party)

/** `Moss, Ada` as it is said. */
const inOrder = (name: string | undefined) => name?.replace(/^([^,]+), ([^,]+)$/, '$2 $1')
