import { estimateWidth } from './estimate-width.ts'
import { wrapText } from './wrap.ts'

/** As wide as so many letters of Chinese. */
const WIDEST = 14

/** The first words of a text, never cut within a word, as they tell one point from the next. */
export function firstWords(text: string): string {
  const [first = '', ...rest] = wrapText(text, WIDEST, (one) => estimateWidth(one, { size: 1 }))
  return rest.length > 0 ? `${first.replace(/[,.;:，。；：、]$/, '')}…` : first
}
