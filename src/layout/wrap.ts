/** Width of a text in pixels, in some font. */
export type Measure = (text: string) => number

const OPENING = '（《〈“‘「『【〔'
const CLOSING = '，。、；：？！”’）》〉」』】〕…—～%,.;:?!)'
/** What may stand on a line of its own: a sign of Chinese with its marks, or a word with its space. */
const PIECE = new RegExp(
  `[${OPENING}]*(?:[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}]|[^\\s\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}${OPENING}]+|[${OPENING}])[${CLOSING}]*\\s*|\\s+`,
  'gu',
)

/**
 * Breaks a text into lines no wider than `width`: between words, and between Chinese signs, but never
 * before a closing mark or after an opening one. A word wider than a line is cut.
 */
export function wrapText(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  const put = (piece: string) => {
    if (measure((line + piece).trimEnd()) <= width) line += piece
    else if (line.trim() === '' && [...piece].length > 1) {
      line = ''
      for (const sign of piece) put(sign)
    } else {
      if (line.trim() !== '') lines.push(line.trimEnd())
      line = ''
      if (measure(piece.trimEnd()) <= width || [...piece].length < 2) line = piece.trimStart()
      else put(piece)
    }
  }
  for (const piece of text.replace(/\s+/g, ' ').trim().match(PIECE) ?? []) put(piece)
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines
}
