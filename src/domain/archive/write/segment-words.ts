import { KINDS } from '../../format/transcript.ts'
import { ANSWERED } from '../records/pack-points.ts'
import type { TableRecord } from '../table/write-table.ts'
import { type FacetKind, facetOf, OPEN_FACET } from '../words/keys.ts'
import { type Facets, segmentRecords } from '../words/write-segment.ts'
import { type Cast, partyOf } from './gathered.ts'

/** The records of the words of a segment; `runs` are those of its meetings (`words/run.ts`), in order of time. */
export const segmentWords = (own: Cast, runs: readonly Uint8Array[]): Generator<TableRecord> =>
  segmentRecords(runs, facetsOf(own))

const OPEN = ANSWERED.indexOf(false)

/** The numbers of the points of each kind, person, theme, body and party, and of those that nothing answers, ascending. */
export function facetsOf({ meetings, people, themes }: Cast): Facets {
  const found = new Map<string, number[]>()
  let number = 0
  const add = (what: FacetKind, id: string) => note(facetOf(what, id))
  const note = (facet: string) => {
    const own = found.get(facet)
    if (!own) found.set(facet, [number])
    // Two themes of a meeting may be one in the archive.
    else if (own.at(-1) !== number) own.push(number)
  }
  for (const { rows, personOf, themeOf } of meetings) {
    for (const [i, kind] of rows.kindOf.entries()) {
      add('kind', KINDS[kind]!)
      add('person', people[personOf[rows.speakerOf[i]!]!]!.id)
      for (const theme of rows.themesOf[i]!) add('theme', themes[themeOf[theme]!]!.id)
      if (rows.body) add('body', rows.body.id)
      const party = partyOf(rows, rows.speakerOf[i]!)
      if (party !== null) add('party', party)
      if (rows.answered[i] === OPEN) note(OPEN_FACET)
      number++
    }
  }
  return new Map(Array.from(found, ([facet, own]) => [facet, Int32Array.from(own)]))
}
