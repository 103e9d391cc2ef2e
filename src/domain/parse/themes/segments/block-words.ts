import type { MeetingWords } from '../terms/meeting-words.ts'
import { BREAK, isContent, type Vocabulary } from '../terms/vocabulary.ts'
import type { Block } from './blocks.ts'
import type { BlockWords } from './segments.ts'

/** A word that is said again and again in a block tells little more than one that is said twice. */
const MOST_OF_A_WORD = 2

/** No more words are looked at, the most frequent of the meeting. */
const MOST_WORDS = 4000

/** For each block its words of content that are said more than once in the meeting, numbered from 0. */
export function blockWords(
  blocks: readonly Block[],
  { vocabulary, words, starts }: MeetingWords,
): { readonly words: BlockWords[]; readonly kinds: number } {
  const stems = contentStems(vocabulary)
  const counts = new Int32Array(stems.length)
  for (let i = 0; i < words.length; i++) counts[stems[words[i]!]!]!++
  counts[BREAK] = 0
  const least = leastCount(counts)
  const numbers = new Int32Array(counts.length).fill(-1)
  let kinds = 0
  for (let stem = BREAK + 1; stem < counts.length; stem++)
    if (counts[stem]! >= least) numbers[stem] = kinds++
  const byBlock = blocks.map(({ first, end }) => {
    const here = new Map<number, number>()
    for (let at = starts[first]!; at < starts[end]!; at++) {
      const number = numbers[stems[words[at]!]!]!
      if (number < 0) continue
      here.set(number, Math.min(MOST_OF_A_WORD, (here.get(number) ?? 0) + 1))
    }
    return { words: [...here.keys()], counts: [...here.values()] }
  })
  return { words: byBlock, kinds }
}

/** By a word's number its stem, {@link BREAK} where it is none of content: asked at each word of a meeting. */
const contentStems = (vocabulary: Vocabulary): Int32Array =>
  Int32Array.from(vocabulary.stems, (stem, word) =>
    word !== BREAK && isContent(vocabulary, word) ? stem : BREAK,
  )

/** What a word has to be said to be looked at: twice, more where that would be too many words. */
function leastCount(counts: Int32Array): number {
  const said = counts.filter((count) => count > 1).sort()
  return said.length <= MOST_WORDS ? 2 : Math.max(2, said[said.length - MOST_WORDS]!)
}
