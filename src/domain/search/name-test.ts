import type { Localized } from '../format/transcript.ts'
import { fold } from '../text/fold.ts'

/**
 * Gives a test whether a thing has all typed words in its names, whatever the spaces: `wuyi` is in
 * Wu Yitong. Names are folded when something is typed first.
 */
export function nameTest<T>(
  things: readonly T[],
  namesOf: (thing: T) => readonly (Localized | undefined)[],
): (typed: string) => (row: number) => boolean {
  let folded: readonly string[] | undefined
  const bare = (text: string) => fold(text).replace(/[\s-]+/g, '')
  return (typed) => {
    const words = typed.split(/\s+/).map(bare).filter(Boolean)
    if (words.length === 0) return () => true
    folded ??= things.map((thing) =>
      namesOf(thing)
        .flatMap((name) => Object.values(name ?? {}))
        .map(bare)
        .join('\n'),
    )
    const names = folded
    return (row) => words.every((word) => names[row]!.includes(word))
  }
}
