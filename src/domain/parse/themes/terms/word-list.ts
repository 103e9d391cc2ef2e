import * as v from 'valibot'
import { KnownWords, type WordGroup } from './known-words.ts'

/** The format of `public/words/*.json`, which `scripts/word-lists.mjs` makes. */
export const WORDS_FORMAT = 'reyi/words@1'

/** What words are: names of people and places, nouns, verbs, adjectives, all others. */
export const WORD_KINDS = ['person', 'place', 'noun', 'verb', 'quality', 'other'] as const
export type WordKind = (typeof WORD_KINDS)[number]

const wordsSchema = v.strictObject({
  format: v.literal(WORDS_FORMAT),
  language: v.string(),
  script: v.picklist(['Han', 'Latin']),
  /** For each kind, by step, the words that have a share of 2^(-step / 2) in texts of all sorts. */
  kinds: v.record(v.picklist(WORD_KINDS), v.array(v.string())),
})

/** How common the words of a language are, and what they are. */
export interface WordList {
  readonly language: string
  /** What its words are written in. */
  readonly script: 'Han' | 'Latin'
  readonly words: KnownWords<WordKind>
  /** The step of the rarest words: what the list does not have is rarer. */
  readonly rarest: number
}

/** A list from parsed JSON; null where it is none. */
export function readWordList(data: unknown): WordList | null {
  const read = v.safeParse(wordsSchema, data)
  if (!read.success) return null
  const groups: WordGroup<WordKind>[] = []
  for (const kind of WORD_KINDS)
    for (const [step, words] of (read.output.kinds[kind] ?? []).entries())
      if (words !== '') groups.push({ kind, step, words })
  const rarest = Math.max(0, ...groups.map(({ step }) => step))
  const { language, script } = read.output
  return { language, script, words: new KnownWords(groups), rarest }
}
