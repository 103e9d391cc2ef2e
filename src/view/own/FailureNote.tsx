import type { ReactNode } from 'react'
import { codebookTroubleInWords } from '../../i18n/codebook-messages.ts'
import type { OpenMessages } from '../../i18n/en/open.ts'
import type { Language } from '../../i18n/language.ts'
import { openMessages } from '../../i18n/open-messages.ts'
import { failuresInWords } from '../../i18n/parse-failures.ts'
import type { FailureWords } from '../../i18n/words/failure-facts.ts'
import { createSay } from '../parts/Language.tsx'
import { SayOpen } from './SayOpen.tsx'
import type { Stage, Trouble } from './useParsing.ts'

type Failed = Extract<Stage, { readonly is: 'failed' }>

const { Say: SayFailure } = createSay(
  (language) => (failure: Trouble) => failureWords(failure, language),
)

/** What was wrong with an input, what to do, and that nothing else has changed. */
export function FailureNote({ name, failure }: Failed): ReactNode {
  const title = (m: OpenMessages) => m.failedTitle(name ?? m.pasted)
  return (
    <div
      role="alert"
      className="grid gap-1 rounded-lg bg-wash px-3 py-2 text-sm [overflow-wrap:anywhere]"
    >
      {!UNNAMED.includes(failure.code) && (
        <p className="font-bold">
          <SayOpen>{title}</SayOpen>
        </p>
      )}
      <Why failure={failure} />
      <p className="text-muted">
        <SayOpen>{(m) => m.untouched}</SayOpen>
      </p>
    </div>
  )
}

/** What is wrong before any file is looked at. */
const UNNAMED: readonly Trouble['code'][] = ['too-many', 'no-codebook', 'no-files']

/** What was wrong with an input, and what to do. */
export function Why({ failure }: { failure: Trouble }): ReactNode {
  return (
    <>
      <p>
        <SayFailure>{(wordsOf) => wordsOf(failure).what}</SayFailure>
      </p>
      <p>
        <SayFailure>{(wordsOf) => wordsOf(failure).help}</SayFailure>
      </p>
    </>
  )
}

function failureWords(failure: Trouble, language: Language): FailureWords {
  switch (failure.code) {
    case 'too-many':
    case 'no-files':
    case 'recording-alone':
    case 'no-codebook':
    case 'unreadable':
    case 'died':
      return openMessages(language)[failure.code]
    case 'codebook':
      return codebookTroubleInWords(language)(failure.failure)
    default:
      return failuresInWords(language)(failure)
  }
}
