import { inLine } from '../../text/in-line.ts'
import type { XmlReader } from '../xml/read-xml.ts'

/** Words of a block, and the innermost marked element that they stand in, if in one. */
export interface BlockPiece {
  readonly text: string
  readonly mark?: string | undefined
}

/** Which elements mean what, by their names without prefixes. */
export interface BlockNames {
  /** Each has words of its own, such as paragraphs, items and rows. */
  readonly blocks?: ReadonlySet<string> | undefined
  /** What stands in them is told apart. */
  readonly marks?: ReadonlySet<string> | undefined
  /** What stands in them is left out. */
  readonly without?: ReadonlySet<string> | undefined
  /** Hears of each element that is opened; its name and attributes are those of the reader. */
  readonly onOpen?: (() => void) | undefined
}

/** Between these and what stands before them is at least a space. */
const APART = new Set(['br', 'eol', 'td', 'th', 'dt', 'dd', 'Cell'])
const NONE: ReadonlySet<string> = new Set()

/** The blocks of words in the element that was just opened, none of them empty; goes past its end. */
export function blocksIn(
  xml: XmlReader,
  { blocks = NONE, marks = NONE, without = NONE, onOpen }: BlockNames = {},
): readonly (readonly BlockPiece[])[] {
  const found: BlockPiece[][] = []
  let pieces: BlockPiece[] = []
  const open: string[] = []
  const ends = () => {
    if (pieces.some(({ text }) => /\S/.test(text))) found.push(pieces)
    pieces = []
  }
  for (let depth = 1; depth > 0; ) {
    const step = xml.next()
    if (step === 'open') onOpen?.()
    if (step === 'text') pieces.push({ text: xml.text, mark: open.at(-1) })
    else if (step === 'open' && without.has(xml.name)) xml.skip()
    else {
      const { name } = xml
      depth += step === 'open' ? 1 : -1
      if (blocks.has(name)) ends()
      else if (step === 'open' && APART.has(name)) pieces.push({ text: ' ', mark: open.at(-1) })
      if (!marks.has(name)) continue
      if (step === 'open') open.push(name)
      else if (open.at(-1) === name) open.pop()
    }
  }
  ends()
  return found
}

/** The words of a block as one text. */
export const textOf = (block: readonly BlockPiece[]): string =>
  block.map(({ text }) => text).join('')

/** The words of the element that was just opened, in one line; goes past its end. */
export const lineIn = (xml: XmlReader, names: BlockNames = {}): string =>
  inLine(blocksIn(xml, names).map(textOf).join(' '))
