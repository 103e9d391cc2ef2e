import { fold } from '../../../text/fold.ts'

/** What stands before names, and behind them, and is none of them. */
const NOT_OF_NAMES = new Set(
  'right rt tres hon mr mrs ms miss dr prof m mme mlle the le la jr sr ii iii iv'.split(' '),
)

/** The words of a name without its title, what stands in brackets, accents and marks; the family name comes last. */
export function nameWords(name: string): string[] {
  const words =
    fold(name.replace(/\(.*/, ''))
      .replaceAll("'", '')
      .match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  const own = words.filter((word) => !NOT_OF_NAMES.has(word))
  return own.length > 0 ? own : words.slice(-1)
}

/**
 * Whether two names under one number may be of one person: the family name of one is in the other, at whatever place but
 * that of a given name.
 */
export const mayBeOne = (a: readonly string[], b: readonly string[]): boolean =>
  isFamilyIn(a, b) || isFamilyIn(b, a)

const isFamilyIn = (one: readonly string[], other: readonly string[]) =>
  other.slice(other.length > 1 ? 1 : 0).includes(one.at(-1) ?? '')
