import type { Language } from './language.ts'
import type { CodebookFailure, FailureWords } from './words/failure-facts.ts'

const files = import.meta.glob<(failure: CodebookFailure) => FailureWords>('./*/codebook.ts', {
  eager: true,
  import: 'default',
})

/** Gives a function that says what is wrong with a codebook, where, and what to do. */
export const codebookFailureInWords = (
  language: Language,
): ((failure: CodebookFailure) => FailureWords) => files[`./${language}/codebook.ts`]!
