import { fold } from '../../../text/fold.ts'

const BEFORE = new Set('right rt tres hon mr mrs ms miss dr prof m mme mlle the le la l'.split(' '))
const BEHIND = new Set('jr sr ii iii iv'.split(' '))

/** The words of a name without its title and what stands behind it, what stands in brackets, accents and marks; the family name comes last. */
export function nameWords(name: string): string[] {
  const words =
    fold(name.replace(/\(.*/, ''))
      .replaceAll("'", '')
      .match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  let [from, to] = [0, words.length]
  while (to - from > 1 && BEFORE.has(words[from]!)) from++
  while (to - from > 1 && BEHIND.has(words[to - 1]!)) to--
  return words.slice(from, to)
}

/**
 * Whether two names under one number may be of one person: the family name of one is in the other, at whatever place but
 * that of a given name.
 */
export const mayBeOne = (a: readonly string[], b: readonly string[]): boolean =>
  isFamilyIn(a, b) || isFamilyIn(b, a)

const isFamilyIn = (one: readonly string[], other: readonly string[]) =>
  other.slice(other.length > 1 ? 1 : 0).includes(one.at(-1) ?? '')
