import type { ReactNode } from 'react'
import type { Problem } from '../../domain/format/problem.ts'
import type { FaultyFileMessages } from '../../i18n/en/faulty-file.ts'
import { faultyFileMessages } from '../../i18n/faulty-file-messages.ts'
import { languagesOf } from '../../i18n/language.ts'
import { problemsInWords } from '../../i18n/problems.ts'
import type { OpenFailure } from '../../state/opening/opened.ts'
import { createSay, useDisplay } from '../parts/Language.tsx'

const MOST_SHOWN = 10

const { Say: SayFaulty } = createSay(faultyFileMessages)

type Message = (m: FaultyFileMessages) => string
/** Failures whose words are elsewhere. */
type Elsewhere = 'part' | 'unreachable' | 'own' | 'not-loaded'
type Fault = Exclude<OpenFailure, { readonly code: Elsewhere }>

/** What is wrong with a file, where in it, and what to do. */
export function FaultyFile({ failure }: { failure: Fault }): ReactNode {
  const [what, help] = inWords(failure)
  return (
    <>
      <p>
        <SayFaulty>{what}</SayFaulty>
      </p>
      {failure.code === 'invalid' && <Problems problems={failure.problems} />}
      <p className="text-muted">
        <SayFaulty>{help}</SayFaulty>
      </p>
    </>
  )
}

function inWords(failure: Fault): readonly [Message, Message] {
  const { file } = failure
  switch (failure.code) {
    case 'missing':
      return [(m) => m.missing(file), (m) => m.missingHelp]
    case 'broken':
      return [(m) => m.broken(file, failure.line, failure.column), (m) => m.brokenHelp]
    case 'empty':
      return [(m) => m.empty(file), (m) => m.emptyHelp]
    case 'not-utf8':
      return [(m) => m.notUtf8(file), (m) => m.notUtf8Help]
    case 'invalid':
      return [(m) => m.invalid(file), (m) => m.invalidHelp]
    case 'not-catalogue':
      return [(m) => m.notCatalogue(file), (m) => m.invalidHelp]
  }
}

function Problems({ problems }: { problems: readonly Problem[] }): ReactNode {
  const [language] = languagesOf(useDisplay())
  const more = problems.length - MOST_SHOWN
  return (
    <ul className="list-disc ps-5 font-mono text-sm [overflow-wrap:anywhere]">
      {problems.slice(0, MOST_SHOWN).map((problem) => {
        const line = problemsInWords(language!)(problem)
        return <li key={line}>{line}</li>
      })}
      {more > 0 && (
        <li>
          <SayFaulty>{(m) => m.moreProblems(more)}</SayFaulty>
        </li>
      )}
    </ul>
  )
}
