import type { Language } from './language.ts'
import { openMessages } from './open-messages.ts'
import type { CodebookFailure, FailureWords } from './words/failure-facts.ts'

const files = import.meta.glob<(failure: CodebookFailure) => FailureWords>('./*/codebook.ts', {
  eager: true,
  import: 'default',
})

/** Gives a function that says what is wrong with a codebook, where, and what to do. */
export const codebookFailureInWords = (
  language: Language,
): ((failure: CodebookFailure) => FailureWords) => files[`./${language}/codebook.ts`]!

/** Likewise where a file was chosen on the page, which may not be there any more. */
export const codebookTroubleInWords =
  (language: Language) =>
  (failure: CodebookFailure | Trouble): FailureWords =>
    isTrouble(failure)
      ? openMessages(language)[failure.code]
      : codebookFailureInWords(language)(failure)

type Trouble = { readonly code: 'unreadable' } | { readonly code: 'died' }

const isTrouble = (failure: CodebookFailure | Trouble): failure is Trouble =>
  failure.code === 'died' || failure.code === 'unreadable'
