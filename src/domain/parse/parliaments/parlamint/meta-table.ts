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
  /** What the utterance is on, in the language of the table. */
  readonly topic: string | undefined
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
  topic: ['Topic'],
} as const

/** What stands where nothing is known. */
const NOTHING = '-'

/** All columns of versions 2 to 5. */
const TITLES = new Set(
  'Text_ID ID Title From To Date House Body Term Session Meeting Sitting Agenda Subcorpus Lang Speaker_ID Speaker_name Speaker_role Speaker_type Speaker_MP Speaker_Minister Speaker_minister Speaker_party Speaker_party_name Speaker_gender Speaker_birth Party_status Party_orientation Topic'.split(
    ' ',
  ),
)
/** Those that each version has and a table of somebody's own hardly. */
const ALWAYS = ['ID', 'Subcorpus', 'Speaker_name', 'Speaker_role', 'Speaker_party']

/** The columns of the table that stands beside an annotated day: of utterances and their sentences, and of nobody. */
const SENTENCES = new Set(
  'ID Parent_ID Element Language Senti_3 Senti_6 Senti_n Sents Words Tokens Names'.split(' '),
)

/** Whether a text is a table of utterances, by its header: a column of another title may be of what is said. */
export function isMetaTable(text: string): boolean {
  const header = headerOf(text)
  return (
    ALWAYS.every((title) => header.includes(title)) && header.every((title) => TITLES.has(title))
  )
}

/** Whether a text is the other table of a day, which tells nothing of people. */
export function isSentenceTable(text: string): boolean {
  const header = headerOf(text)
  return header.length === SENTENCES.size && header.every((title) => SENTENCES.has(title))
}

/** The titles of the columns; behind a last tab there is none. */
function headerOf(text: string): readonly string[] {
  const [line = ''] = text.slice(0, 2000).split('\n', 1)
  return line
    .split('\t')
    .map((title) => title.trim())
    .filter((title) => title !== '')
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
        topic: cell('topic'),
      })
  }
  return read
}

/** A party, where only one is told: `One;Another` are several. */
const single = (party: string | undefined) => (party?.includes(';') ? undefined : party)

/** `Moss, Ada` as it is said. */
const inOrder = (name: string | undefined) => name?.replace(/^([^,]+), ([^,]+)$/, '$2 $1')
