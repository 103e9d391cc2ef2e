import type { Judgement } from './judge.ts'
import type { Heard } from './label-manners.ts'

/** Of the labels with words below so many have nothing but quotations where these are what is said. */
const MOST = 0.75

/** Whether a line is quoted in Markdown, and not a quotation within another. */
export const isQuotedLine = (text: string): boolean => /^>(?!>)/.test(text)

/**
 * Whether what is said stands behind signs of quotations below labels that are headings in Markdown: nearly all of these have
 * no other words below.
 */
export function areTurnsQuoted(
  text: string,
  lines: Iterable<Heard>,
  judgement: Judgement,
): boolean {
  if (!/^#/m.test(text) || !/^>(?!>)/m.test(text)) return false
  let quoted = 0
  let all = 0
  /** What stands below the heading at hand; undefined where none is a label. */
  let below: 'nothing' | 'quoted' | 'words' | undefined
  for (const { text, read, opens } of lines) {
    const { lead, signs } = read
    const isVoice = lead !== null && judgement.verdict(lead, opens) === 'voice'
    if (isVoice || signs.startsWith('#')) {
      count()
      below = isVoice && signs.startsWith('#') ? 'nothing' : undefined
      if (below && lead!.content < read.end) below = 'words'
    } else if (below && !isQuotedLine(text)) below = 'words'
    else if (below === 'nothing') below = 'quoted'
  }
  count()
  return quoted > 0 && quoted >= all * MOST

  function count() {
    if (below === 'quoted') quoted++
    if (below && below !== 'nothing') all++
  }
}
