import { wordsOf } from './read-terms.ts'
import type { Vocabulary } from './vocabulary.ts'

/** So many places are looked at: more would tell nothing new. */
const PLACES = 60

/**
 * How words with these stems, one after the other, are spelt in texts, as they mostly are: capitals and
 * endings as there. Empty where none of the texts has them.
 */
export function spellingOf(
  stems: readonly number[],
  texts: readonly string[],
  vocabulary: Vocabulary,
): string {
  const times = new Map<string, number>()
  for (const text of texts.slice(0, PLACES)) {
    const words = [...wordsOf(text)]
    const found = words.map(({ word }) => vocabulary.stemOf(word))
    for (let i = 0; i + stems.length <= words.length; i++) {
      if (!stems.every((stem, k) => found[i + k] === stem)) continue
      const end = words[i + stems.length - 1]!.end
      const spelt = text.slice(words[i]!.start, end).replace(/\s+/g, ' ')
      times.set(spelt, (times.get(spelt) ?? 0) + 1)
    }
  }
  let best = ''
  for (const [spelt, count] of times) if (count > (times.get(best) ?? 0)) best = spelt
  return best
}
