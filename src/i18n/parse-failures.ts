import type { ParseFailure } from '../domain/parse/draft/failure.ts'
import type { Language } from './language.ts'
import type { FailureWords } from './words/failure-facts.ts'

const files = import.meta.glob<(failure: ParseFailure) => FailureWords>('./*/failures.ts', {
  eager: true,
  import: 'default',
})

/** Gives a function that says why an input became no transcript. */
export const failuresInWords = (language: Language): ((failure: ParseFailure) => FailureWords) =>
  files[`./${language}/failures.ts`]!
