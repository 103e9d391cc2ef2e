import { readXml } from '../../xml/read-xml.ts'
import { NUMBER_FORMATS } from '../number-formats.ts'

interface Level {
  readonly format: (number: number) => string
  readonly before: string
  readonly after: string
  readonly start: number
  /** How many levels the number shows, its own included. */
  readonly shown: number
}

/** Levels by their depth from 1; those with bullets or without a sign are not there. */
type Levels = ReadonlyMap<number, Level>

/** Styles of lists by their names; the numbers of headings stand under ''. */
export type ListStyles = ReadonlyMap<string, Levels>

/** How numbers are written (ODF 1.3 part 3, 19.500), and what Word calls the same. */
const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '一, 二, 三, ...': 'chineseCountingThousand',
  '壹, 贰, 叁, ...': 'chineseLegalSimplified',
  '壹, 貳, 參, ...': 'ideographLegalTraditional',
  '甲, 乙, 丙, ...': 'ideographTraditional',
  '子, 丑, 寅, ...': 'ideographZodiac',
  '①, ②, ③, ...': 'decimalEnclosedCircle',
  '１, ２, ３, ...': 'decimalFullWidth',
}

/** The styles of lists in a part. Throws an `XmlFault` where it is not well formed. */
export function listStyles(xml: string): ListStyles {
  const styles = new Map<string, Map<number, Level>>()
  let levels: Map<number, Level> | null = null
  const x = readXml(xml)
  for (let step = x.next(); step !== 'end'; step = x.next()) {
    const isStyle = x.name === 'list-style' || x.name === 'outline-style'
    if (step === 'close' && isStyle) levels = null
    if (step !== 'open') continue
    if (x.name === 'body') x.skip()
    else if (isStyle) {
      levels = new Map()
      styles.set(x.name === 'outline-style' ? '' : (x.attribute('name') ?? ''), levels)
    } else if (levels && OF_LEVELS.has(x.name)) {
      const name = FORMATS[x.attribute('num-format') ?? '']
      if (name === undefined) continue
      levels.set(Number(x.attribute('level') ?? 1), {
        format: NUMBER_FORMATS[name] ?? String,
        before: short(x.attribute('num-prefix')),
        after: short(x.attribute('num-suffix')),
        start: wholeIn(x.attribute('start-value'), 1),
        shown: wholeIn(x.attribute('display-levels'), 1),
      })
    }
  }
  return styles
}

const OF_LEVELS = new Set(['list-level-style-number', 'outline-level-style'])
/** What stands before or after a number is no text of its own. */
const LONGEST_SIGN = 40
const short = (sign = '') => sign.slice(0, LONGEST_SIGN)
const wholeIn = (value: string | undefined, otherwise: number) =>
  /^\d{1,6}$/.test(value ?? '') ? Number(value) : otherwise

/** Counts the items of lists and the headings of a document, in its order. */
export interface Counting {
  /** Begins a list: where it continues none its levels count anew. */
  begin(style: string, depth: number, continues: boolean): void
  /** The number before an item, with a space behind; '' where it has none. */
  item(style: string, depth: number, start?: string): string
}

/** Numbers above it are written in digits, deeper levels are not counted. */
const MOST = 10_000
const DEEPEST = 10

export function countItems(styles: ListStyles): Counting {
  const counts = new Map<string, number[]>()
  const countsOf = (style: string) => {
    const known = counts.get(style) ?? []
    counts.set(style, known)
    return known
  }
  return {
    begin(style, depth, continues) {
      if (!continues) countsOf(style).length = Math.min(countsOf(style).length, depth - 1)
    },
    item(style, depth, start) {
      const levels = styles.get(style)
      const level = levels?.get(depth)
      if (!levels || depth > DEEPEST) return ''
      const numbers = countsOf(style)
      for (let i = numbers.length; i < depth - 1; i++) numbers[i] = levels.get(i + 1)?.start ?? 1
      const first = level?.start ?? 1
      numbers[depth - 1] = wholeIn(start, (numbers[depth - 1] ?? first - 1) + 1)
      numbers.length = depth
      if (!level) return ''
      const from = Math.max(0, depth - level.shown)
      const written = numbers.slice(from).map((number, i) => {
        const { format } = levels.get(from + i + 1) ?? level
        return number > 0 && number < MOST ? format(number) : String(number)
      })
      const label = `${level.before}${written.join('.')}${level.after}`
      return label.trim() === '' ? '' : /[\s、）]$/.test(label) ? label : `${label} `
    },
  }
}
