import { CLAUSE_SAYINGS } from './saying-clauses.ts'
import type { Saying } from './saying-line.ts'
import { PHRASE_SAYINGS } from './saying-phrases.ts'
import { THING_SAYINGS } from './saying-things.ts'
import { THOUGHT_SAYINGS } from './saying-thoughts.ts'

/*
 * Verbs by which English texts give somebody the word. To add one, write a line in the file of its like: the verb as the dictionary
 * has it (with its past where that is not `-ed`), what stands after it, and a sentence of your own of which
 * the words from `|` on are what is said. `npx vitest run src/domain/parse/english` tries every line.
 */

/** All of them; of those that fit a sentence equally well the upper one counts. */
export const SAYINGS: readonly Saying[] = [
  ...CLAUSE_SAYINGS,
  ...THOUGHT_SAYINGS,
  ...THING_SAYINGS,
  ...PHRASE_SAYINGS,
]
