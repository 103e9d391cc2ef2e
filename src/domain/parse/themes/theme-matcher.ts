import type { Lexicon } from './lexicon.ts'

/** How often each theme's words occur in a text. */
export type ThemeHits = ReadonlyMap<string, { readonly count: number; readonly first: number }>

/** One for all the texts without any, as they are many. */
const NONE: ThemeHits = new Map()

/**
 * Finds a lexicon's words in texts: at each place the longest word wins and what it covers is not
 * looked at again. English words match whole words, in any case, with or without a plural s.
 */
export function themeMatcher(lexicons: readonly Lexicon[]): (text: string) => ThemeHits {
  const byStart = new Map<number, { word: string; theme: string }[]>()
  /** By two units whether a word may begin with them: most of a text is passed by without a look-up. */
  const begins = new Uint8Array(0x10000)
  const alone = new Uint8Array(0x10000)
  for (const { themes } of lexicons) {
    for (const theme of themes) {
      for (const each of theme.words) {
        const word = each.toLowerCase()
        const list = byStart.get(word.charCodeAt(0))
        if (list) list.push({ word, theme: theme.id })
        else byStart.set(word.charCodeAt(0), [{ word, theme: theme.id }])
        if (word.length > 1) begins[twoAt(word, 0)] = 1
        else alone[word.charCodeAt(0)] = 1
      }
    }
  }
  for (const list of byStart.values()) list.sort((a, b) => b.word.length - a.word.length)
  return (text) => {
    const lower = lowered(text)
    let hits: Map<string, { count: number; first: number }> | null = null
    let at = 0
    while (at < lower.length) {
      if (begins[twoAt(lower, at)] === 0 && alone[lower.charCodeAt(at)] === 0) {
        at++
        continue
      }
      const found = byStart.get(lower.charCodeAt(at))?.find(({ word }) => standsAt(lower, at, word))
      if (!found) {
        at++
        continue
      }
      hits ??= new Map()
      const hit = hits.get(found.theme)
      if (hit) hit.count++
      else hits.set(found.theme, { count: 1, first: at })
      at += found.word.length
    }
    return hits ?? NONE
  }
}

/** A number of two bytes for two units; others may share it. */
const twoAt = (text: string, at: number) =>
  (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & 0xffff

/** Lower case that keeps offsets: a few letters change their length. */
function lowered(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}

const LETTER = /[a-z0-9]/

function standsAt(text: string, at: number, word: string): boolean {
  if (!text.startsWith(word, at)) return false
  if (!LETTER.test(word[0]!)) return true
  if (at > 0 && LETTER.test(text[at - 1]!)) return false
  const after = text[at + word.length] ?? ' '
  const next = text[at + word.length + 1] ?? ' '
  return !LETTER.test(after) || (after === 's' && !LETTER.test(next))
}
