import { KINDS } from '../../format/transcript.ts'
import { ANSWERED } from '../records/pack-points.ts'
import { type FacetKind, facetOf, OPEN_FACET } from '../words/keys.ts'
import { type Facets, segmentRecords } from '../words/write-segment.ts'
import { partyOf } from './gathered.ts'
import type { MeetingRows } from './meeting-rows.ts'
import { type WrittenTable, wholeTable } from './whole-table.ts'

/** The words of a meeting (`words/run.ts`), with the ids of the archive for its speakers and themes. */
export interface MeetingWords {
  readonly run: Uint8Array
  readonly rows: MeetingRows
  readonly people: readonly string[]
  readonly themes: readonly string[]
}

/** The table of the words of a segment, whose meetings come in order of time. */
export const segmentTable = (meetings: readonly MeetingWords[]): WrittenTable =>
  wholeTable(
    segmentRecords(
      meetings.map(({ run }) => run),
      facetsOf(meetings),
    ),
  )

const OPEN = ANSWERED.indexOf(false)

/** The numbers of the points of each kind, person, theme, body and party, and of those that nothing answers, ascending. */
function facetsOf(meetings: readonly MeetingWords[]): Facets {
  const found = new Map<string, number[]>()
  let number = 0
  const add = (what: FacetKind, id: string) => note(facetOf(what, id))
  const note = (facet: string) => {
    const own = found.get(facet)
    if (!own) found.set(facet, [number])
    // Two themes of a meeting may be one in the archive.
    else if (own.at(-1) !== number) own.push(number)
  }
  for (const { rows, people, themes } of meetings) {
    for (const [i, kind] of rows.kindOf.entries()) {
      add('kind', KINDS[kind]!)
      add('person', people[rows.speakerOf[i]!]!)
      for (const theme of rows.themesOf[i]!) add('theme', themes[theme]!)
      if (rows.body) add('body', rows.body.id)
      const party = partyOf(rows, rows.speakerOf[i]!)
      if (party !== null) add('party', party)
      if (rows.answered[i] === OPEN) note(OPEN_FACET)
      number++
    }
  }
  return new Map(Array.from(found, ([facet, own]) => [facet, Int32Array.from(own)]))
}
