import { readPraatSigns } from './praat-signs.ts'
import type { Tier } from './tiers.ts'

/** Whether a text begins as a text file of Praat that holds a TextGrid. */
export const isTextGrid = (head: string): boolean =>
  /^\s*(?:File type = )?"ooTextFile(?: short)?"\s*\n\s*(?:Object class = )?"TextGrid/.test(head)

/** A TextGrid that stops before it has all that it announces; `offset` is where, in UTF-16 units. */
export class TextGridFault extends Error {
  readonly offset: number

  constructor(offset: number) {
    super(`TextGrid ends or turns into something else at ${offset}`)
    this.offset = offset
  }
}

/**
 * The tiers of a TextGrid of Praat, in the long or the short form: Praat reads the numbers, the texts in quotation
 * marks and the flags that stand free, and takes all else for comments, and so does this. Throws a
 * {@link TextGridFault}.
 */
export function readTextGrid(text: string): readonly Tier[] {
  const tokens = new Tokens(text)
  tokens.text()
  tokens.text()
  tokens.number()
  tokens.number()
  if (!tokens.flag()) return []
  const tiers: Tier[] = []
  for (let left = tokens.number(); left > 0; left--) {
    const isPoints = tokens.text() === 'TextTier'
    const name = readPraatSigns(tokens.text()).trim()
    tokens.number()
    tokens.number()
    const spans: { start: number; end: number; text: string }[] = []
    for (let more = tokens.number(); more > 0; more--) {
      const start = Math.round(tokens.number() * 1000)
      const end = isPoints ? start : Math.round(tokens.number() * 1000)
      spans.push({ start, end, text: readPraatSigns(tokens.text()) })
    }
    tiers.push({ name, isAside: isPoints, spans })
  }
  return tiers
}

/** A number, a text or a flag that stands free, with white space before it; letters may stand behind a number. */
const TOKEN = /(?<!\S)(?:([-+]?\d[^\s!]*)|"([^"]*(?:""[^"]*)*)"|<(exists|absent)>|!.*)/gi
/** What counts of a number, as Praat has it; fractions and other bases, which it knows too, nobody writes. */
const NUMBER = /^([-+]?\d+(?:\.\d*)?(?:e[-+]?\d+)?)(%?)(?![\d/x.])/i

class Tokens {
  private readonly tokens: Iterator<RegExpExecArray>
  private at = 0

  constructor(text: string) {
    this.tokens = text.matchAll(TOKEN)
  }

  number(): number {
    const [, digits, percent] = NUMBER.exec(this.next(1)) ?? []
    if (digits === undefined) throw new TextGridFault(this.at)
    return percent ? Number(digits) / 100 : Number(digits)
  }

  text(): string {
    return this.next(2).replaceAll('""', '"')
  }

  flag(): boolean {
    return this.next(3).toLowerCase() === 'exists'
  }

  /** What a group of the next token has; throws where the next is of another kind. */
  private next(group: number): string {
    for (;;) {
      const { value, done } = this.tokens.next()
      if (done) throw new TextGridFault(this.at)
      this.at = value.index
      if (value[0].startsWith('!')) continue
      const found = value[group]
      if (found === undefined) throw new TextGridFault(this.at)
      return found
    }
  }
}
