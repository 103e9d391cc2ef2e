/** A line of a table: a word that a rule looks for, and where it does not count. */
export interface Word {
  /** As it is printed, nothing else: no sign has a meaning of its own. */
  readonly word: string
  /** It counts only right after one of these. */
  readonly only?: readonly string[]
  /** One of these may follow and then belongs to it. */
  readonly maybe?: readonly string[]
  /** One of these has to follow, with at most `within` characters between; none if it is not given. */
  readonly to?: readonly string[]
  readonly within?: number
  /** So many characters more may belong to the word, no comma among them. */
  readonly more?: number
  /** The word does not count right after one of these characters, or right before one of these words. */
  readonly not?: {
    readonly before?: string
    readonly after?: readonly string[]
    /** Before these it counts all the same. */
    readonly unless?: readonly string[]
  }
  /** Whether no letter may follow: `must` is not in `mustard`. */
  readonly ends?: boolean
  /** Where it counts, and is what decides. */
  readonly yes: string
  /** Where it stands and does not count: one for each of its exceptions. */
  readonly no?: readonly string[]
}

export type WordTable = readonly Word[]

/** The words of a table as one pattern's text; of two that begin at a place the upper one is found. */
export const anyOf = (table: WordTable): string =>
  `(?:${table.map((line) => oneOf(line)).join('|')})`

/** The characters that the words of a table begin with. */
export const firstChars = (...tables: readonly WordTable[]): string =>
  tables.flatMap((table) => table.map(({ word }) => word[0])).join('')

export function oneOf({ word, only, maybe, to, within = 0, more, not, ends }: Word): string {
  const behind = only ? `(?<=${choice(only)})` : ''
  const before = not?.before ? `(?<![${not.before}])` : ''
  const unless = not?.unless ? `(?!${choice(not.unless)})` : ''
  const after = not?.after ? `(?!${unless}${choice(not.after)})` : ''
  const rest = more ? `[^，]{0,${more}}` : ''
  const gap = within > 0 ? `.{0,${within}}` : ''
  const perhaps = maybe ? `${choice(maybe)}?` : ''
  return `${behind}${before}${literal(word)}${after}${ends ? '\\b' : ''}${perhaps}${rest}${to ? gap + choice(to) : ''}`
}

/** One of some words, as a pattern's text: no sign in them has a meaning of its own. */
export const choice = (words: readonly string[]) => `(?:${words.map(literal).join('|')})`

/** The word with the signs escaped that a pattern would take for its own. */
const literal = (word: string) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
