import { LONGEST_NAME } from '../../format/rules.ts'
import type { Localized } from '../../format/transcript.ts'
import { inLine } from '../../text/in-line.ts'
import type { ProjectCode } from '../draft/coded-project.ts'
import type { Cell } from './cells.ts'
import type { OwnColumns } from './own-columns.ts'

/** Between the themes of a point, in a cell. */
const BETWEEN = '; '

type ThemeColumns = Pick<OwnColumns, 'themes' | 'labels' | 'unconfirmed'>

/** The themes of rows of a table that was exported here: as many labels as ids, in each language. */
export class OwnThemes {
  private readonly found: ProjectCode[] = []
  private readonly places = new Map<string, number>()
  /** The ids of themes that some row tells to be a program's guess. */
  private readonly guesses = new Set<string>()
  private readonly columns: ThemeColumns

  constructor(columns: ThemeColumns) {
    this.columns = columns
  }

  /** Once all rows were heard, the themes: a guess stays one, and is not taken for what the source says. */
  codes(): ProjectCode[] {
    const codes = [...this.found]
    for (const id of this.guesses) {
      const place = this.places.get(id)
      if (place !== undefined) codes[place] = { ...codes[place]!, origin: 'words' }
    }
    return codes
  }

  /** The places in `codes()` of the themes that a row names. */
  codesOf(row: readonly Cell[]): readonly number[] {
    for (const id of partsOf(row[this.columns.unconfirmed ?? -1]?.text ?? '')) this.guesses.add(id)
    const ids = partsOf(row[this.columns.themes ?? -1]?.text ?? '')
    const labels = this.labelsOf(row, ids.length)
    const places = ids.flatMap((id, i) => this.placeOf(id, labels[i]!) ?? [])
    return [...new Set(places)]
  }

  private placeOf(id: string, told: Localized): number | undefined {
    const known = this.places.get(id)
    const [label] = Object.values(told)
    if (known !== undefined || label === undefined) return known
    const place =
      this.found.push({ ...{ label, told, origin: 'source' }, path: [], definition: '' }) - 1
    this.places.set(id, place)
    return place
  }

  /** So many labels; where one itself has the sign that parts them in a language, it is not certain which is which. */
  private labelsOf(row: readonly Cell[], count: number): readonly Localized[] {
    const told = [...this.columns.labels].flatMap(([language, place]) => {
      const cell = row[place]?.text ?? ''
      const each = count === 1 ? [cell] : partsOf(cell)
      return each.length === count ? [[language, each.map(inLine)] as const] : []
    })
    return Array.from({ length: count }, (_, i) =>
      Object.fromEntries(
        told
          .map(([language, each]) => [language, each[i]!] as const)
          .filter(([, words]) => words !== '' && words.length <= LONGEST_NAME),
      ),
    )
  }
}

/** A cell may have lost a space at its end. */
const partsOf = (cell: string): string[] =>
  /\S/.test(cell) ? `${cell} `.split(BETWEEN).map((part) => part.trim()) : []
