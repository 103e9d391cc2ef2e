import { AC, acTree, type Word } from 'pinyin-pro/dist/esm/common/segmentit/index.mjs'

/** In UTF-16 units: once more has been read, all words of the dictionary are made ready. */
const LITTLE = 20_000

/**
 * Has the dictionary of pinyin-pro make ready, text by text, only the words that stand in it: all of them take longer
 * than a meeting has names for.
 */
export function readyWordsAtHand(): void {
  const [readyAll, matchAll] = [acTree.build.bind(acTree), acTree.match.bind(acTree)]
  const byFirst = new Map<string, Word[]>()
  let left = LITTLE
  acTree.build = (words) => {
    for (const word of words) {
      const first = word.zh[0]!
      const those = byFirst.get(first)
      if (those) those.push(word)
      else byFirst.set(first, [word])
    }
  }
  acTree.match = (text, ...how) => {
    if (left < 0 || byFirst.size === 0) return matchAll(text, ...how)
    left -= text.length
    if (left < 0) readyAll([...byFirst.values()].flat())
    const few = new AC()
    few.build(
      [...new Set(text)].flatMap((char) =>
        (byFirst.get(char[0]!) ?? []).filter(({ zh }) => text.includes(zh)),
      ),
    )
    return few.match(text, ...how)
  }
}
