import { LONGEST_NAME } from '../../format/rules.ts'
import type { Localized } from '../../format/transcript.ts'
import { inLine } from '../../text/in-line.ts'
import type { ProjectCode } from '../draft/coded-project.ts'
import type { Cell } from './cells.ts'
import type { OwnColumns } from './own-columns.ts'

/** Between the themes of a point, in a cell. */
const BETWEEN = '; '

/** The themes of rows of a table that was exported here: as many labels as ids, in each language. */
export class OwnThemes {
  readonly codes: ProjectCode[] = []
  private readonly places = new Map<string, number>()
  private readonly columns: Pick<OwnColumns, 'themes' | 'labels'>

  constructor(columns: Pick<OwnColumns, 'themes' | 'labels'>) {
    this.columns = columns
  }

  /** The places in `codes` of the themes that a row names. */
  codesOf(row: readonly Cell[]): readonly number[] {
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
      this.codes.push({ ...{ label, told, origin: 'source' }, path: [], definition: '' }) - 1
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
