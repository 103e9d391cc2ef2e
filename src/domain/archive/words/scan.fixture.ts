import type { Point } from '../../format/transcript.ts'
import { fold } from '../../text/fold.ts'

/*
 * What a search has to find, by looking at every text: written anew with expressions, so that it shares nothing
 * with the tokens.
 */

const U =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー]'
const W = `(?:(?!${U})[\\p{L}\\p{M}\\p{N}_])`
const BETWEEN = '[^\\p{L}\\p{M}\\p{N}_ー]'
const expression = (source: string) => new RegExp(source, 'u')
const PARTS = new RegExp(`(?<=${U})${BETWEEN}+|${BETWEEN}+(?=${U})`, 'gu')
const OUTSIDE = new RegExp(`^${BETWEEN}+|${BETWEEN}+$`, 'gu')
const INSIDE = new RegExp(`${BETWEEN}+`, 'gu')

function conditions(typed: string): RegExp[] {
  return fold(typed)
    .split('"')
    .flatMap((part, i, { length }) => {
      const quoted = i % 2 === 1
      return (quoted ? [part] : part.split(/\s+/))
        .flatMap((piece) => piece.split(PARTS))
        .map((piece) => piece.replace(OUTSIDE, ''))
        .filter(Boolean)
        .map((piece) => {
          const begins = expression(`^${W}`).test(piece) ? `(?<!${W})` : ''
          const ends = quoted && i < length - 1 && expression(`${W}$`).test(piece) ? `(?!${W})` : ''
          return expression(begins + piece.replace(INSIDE, `${BETWEEN}+`) + ends)
        })
    })
}

/** Whether folded texts have all that is typed. */
export function scanFolded(typed: string): (texts: readonly string[]) => boolean {
  const all = conditions(typed)
  return (texts) => all.every((condition) => texts.some((one) => condition.test(one)))
}

/** The texts of a point, folded. */
export const foldedTexts = ({ text, heading }: Pick<Point, 'text' | 'heading'>): string[] =>
  [text, heading].flatMap((wordings) => Object.values(wordings ?? {})).map(fold)

/** Whether a point has all that is typed. */
export function scan(typed: string): (point: Pick<Point, 'text' | 'heading'>) => boolean {
  const has = scanFolded(typed)
  return (point) => has(foldedTexts(point))
}
