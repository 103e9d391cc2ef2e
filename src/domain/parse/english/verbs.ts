import type { Token } from '../replies/english-tokens.ts'
import { SAYINGS } from '../words/en/saying.ts'
import type { Saying } from '../words/en/saying-line.ts'

export type Tense = 'past' | 'present' | 'base' | 'going'

/** A verb of saying as it stands in a sentence. */
export interface FoundVerb {
  /** What it may be, the longest first. */
  readonly sayings: readonly Saying[]
  readonly tense: Tense
  /** Index of the token behind the verb itself; words that belong to it come after. */
  readonly end: number
}

const DOUBLED = /[^aeiou][aeiou][bdgmnprt]$/

/** The forms of a verb: says, said, saying. */
export function formsOf(verb: string, past?: string): readonly (readonly [string, Tense])[] {
  if (verb === 'be')
    return [
      ['is', 'present'],
      ['are', 'present'],
      ['was', 'past'],
      ['were', 'past'],
    ]
  if (verb === 'have')
    return [
      ['has', 'present'],
      ['have', 'base'],
      ['had', 'past'],
    ]
  const s = /(?:s|sh|ch|x|z|o)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`
  const doubled = past?.endsWith('ed') && DOUBLED.test(verb) && past.length === verb.length + 3
  const ing = /[^eoy]e$/.test(verb)
    ? `${verb.slice(0, -1)}ing`
    : doubled
      ? `${verb}${verb.at(-1)}ing`
      : `${verb}ing`
  const regular = verb.endsWith('e') ? `${verb}d` : `${verb}ed`
  return [
    // Read, put: what may be either is taken for the past.
    ...(past === verb ? [] : [[verb, 'base'] as const]),
    [s, 'present'],
    [past ?? regular, 'past'],
    [ing, 'going'],
  ]
}

const VERBS = new Map<string, { readonly tense: Tense; readonly sayings: Saying[] }[]>()
for (const saying of SAYINGS)
  for (const [form, tense] of formsOf(saying.verb, saying.past)) {
    const found = VERBS.get(form) ?? []
    const same = found.find((entry) => entry.tense === tense)
    if (same) same.sayings.push(saying)
    else found.push({ tense, sayings: [saying] })
    VERBS.set(form, found)
  }
// Two that double their last letter or not, and what American spelling does otherwise.
for (const [form, as] of [
  ['counselled', 'counseled'],
  ['marvelled', 'marveled'],
  ['focussed', 'focused'],
  ['noted', 'noted'],
] as const) {
  const entry = VERBS.get(as)
  if (entry && !VERBS.has(form)) VERBS.set(form, entry)
}

/** Whether a word is a form of a verb of saying. */
export const isSayingWord = (word: string): boolean => VERBS.has(word)

/** The verb of saying at a token; null if there is none. */
export function verbAt(tokens: readonly Token[], at: number): FoundVerb | null {
  const token = tokens[at]!
  if (token.mark || token.possessive) return null
  const entries = VERBS.get(token.word)
  if (!entries) return null
  const { tense, sayings } = entries[0]!
  return { sayings, tense, end: at + 1 }
}

/** Where the words end that belong to a verb (point out), from the token behind it; -1 if they are not there. */
export function behindVerb(tokens: readonly Token[], at: number, { with: words }: Saying): number {
  if (!words) return at
  let here = at
  for (const word of words.split(' ')) {
    while (MANNER.has(tokens[here]?.word ?? '')) here++
    const found = tokens[here]?.word
    if (found !== word && !(found === 'a' && word === 'an')) return -1
    here++
  }
  return here
}

/** May stand within a verb of several words: expressed his deep concern. */
const MANNER = new Set(
  'also strong deep great serious grave some further his her their particular brief short quick detailed written oral verbal monthly annual'.split(
    ' ',
  ),
)
