/** Some signs of a page in one style and in one direction, in points, from its upper left corner as it is read. */
export interface Run {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Of the baseline. */
  readonly y: number
  /** Of the type. */
  readonly size: number
  /** Of the content that the tags of the PDF tell what it is. */
  readonly mark?: string
  /** Whether the tags say that it is of a heading. */
  readonly isHeading?: boolean
}

/** What the run begins with that stands in the place of a table until lines are paragraphs: a sign that no text has. */
export const TABLE_PLACE = '\ufdd0'

/** Runs on one baseline, from left to right. */
export interface Line {
  readonly runs: readonly Run[]
  readonly left: number
  readonly right: number
  readonly y: number
  /** Of most of its signs. */
  readonly size: number
}

/** Whether a line is of a heading, by the tags. */
export const isOfHeading = ({ runs }: Line): boolean => runs.every(({ isHeading }) => isHeading)

/** The middle one; 0 of none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
