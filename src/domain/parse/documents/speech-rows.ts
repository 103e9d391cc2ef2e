import { clockAt } from '../labelled/times.ts'
import { captionOf } from '../words/captions.ts'
import { linesOf, type Row } from './blocks.ts'

/** A row as lines; `nobody` where it has words and no name of its own. */
export interface SpeechRow {
  readonly words: readonly string[]
  readonly nobody: boolean
}

/** Longer than any name with its office. */
const LONGEST_NAME = 40

/**
 * The rows of a table without a header whose cells are a name and words, with a clock in a column of
 * its own or without: each as `00:12 Name: words`, so that whoever reads labels can judge them. Null
 * where a table is no such thing: at least half of the words must be whole sentences.
 */
export function speechRows(rows: readonly Row[]): SpeechRow[] | null {
  const table = rows.map((row) => row.map(({ blocks }) => linesOf(blocks)))
  // What goes over all columns is a heading between the rows.
  const cells = table.filter((row) => row.length > 1)
  const width = cells[0]?.length ?? 0
  if (cells.some(({ length }) => length !== width) || width < 2 || width > 3) return null
  const clock = width === 3 ? columnOf(cells, width, isClock) : -1
  if (width === 3 && clock < 0) return null
  const [name = 0, words = 0] = [...cells[0]!.keys()].filter((column) => column !== clock)
  const named = cells.filter((row) => row[name]!.length > 0)
  if (named.length === 0 || !named.every((row) => isShort(row[name]!))) return null
  if (!soundsLikeSpeech(cells.map((row) => ({ name: row[name]![0] ?? '', words: row[words]! }))))
    return null
  return table.flatMap((row, i) => {
    if (row.length === 1) return [{ words: row[0]!, nobody: i > 0 }]
    const said = row[words]!
    const label = row[name]![0]?.replace(/\s*[:：]\s*$/, '')
    const time = row[clock]?.[0]
    if (label === undefined) {
      const all = time === undefined ? said : [time, ...said]
      // One with the cell above: the same person goes on.
      return [{ words: all, nobody: !rows[i]?.[name]?.merged }]
    }
    const colon = /\p{Script=Han}/u.test(label) ? '：' : ': '
    const [first = '', ...more] = said
    const before = time === undefined ? '' : `${time} `
    return [{ words: [`${before}${label}${colon}${first}`, ...more], nobody: false }]
  })
}

type Cells = readonly (readonly string[])[]

const isShort = ([first = '', ...more]: readonly string[]) =>
  more.length === 0 && first.length <= LONGEST_NAME && /\p{L}/u.test(first)

const isClock = ([first = '', ...more]: readonly string[]) =>
  more.length === 0 && clockAt(first, 0)?.end === first.length

/** The only column whose cells all are so, where they are not empty; -1 if there is none. */
function columnOf(
  cells: readonly Cells[],
  width: number,
  test: (cell: readonly string[]) => boolean,
) {
  for (let column = 0; column < width; column++) {
    const full = cells.map((row) => row[column]!).filter((cell) => cell.length > 0)
    if (full.length > 0 && full.every(test)) return column
  }
  return -1
}

const SENTENCE_END = /[。！？.!?…]["”’」』）)]?$/
/** Two labels in one cell: then it holds what several people say. */
const LABEL = /^\S.{0,20}[:：]/

/** Captions such as 会议内容 make a table the form of minutes: who stands beside them says nothing there. */
function soundsLikeSpeech(rows: readonly { name: string; words: readonly string[] }[]): boolean {
  const spoken = rows.filter(({ name, words }) => name !== '' && words.length > 0)
  const several = (words: readonly string[]) => words.filter((line) => LABEL.test(line)).length > 1
  if (
    spoken.some(({ name, words }) => captionOf(name.replace(/\s*[:：]\s*$/, '')) || several(words))
  )
    return false
  const sentences = spoken.filter(({ words }) =>
    words.some((line) => line.length > LONGEST_NAME || SENTENCE_END.test(line)),
  )
  return sentences.length > 0 && sentences.length * 2 >= spoken.length
}
