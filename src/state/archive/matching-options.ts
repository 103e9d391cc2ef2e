import type { Localized } from '../../domain/format/transcript.ts'
import { fold } from '../../domain/text/fold.ts'

/** Those in whose name, in any language, all words stand that are typed: whose name begins so first. */
export function matchingOptions<T extends { readonly name: Localized }>(
  options: readonly T[],
  typed: string,
): readonly T[] {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  if (words.length === 0) return options
  const found = options.flatMap((option) => {
    const names = Object.values(option.name).map(fold)
    if (!names.some((name) => words.every((word) => name.includes(word)))) return []
    return [{ option, begins: names.some((name) => name.startsWith(words[0]!)) }]
  })
  return [...found.filter(({ begins }) => begins), ...found.filter(({ begins }) => !begins)].map(
    ({ option }) => option,
  )
}
