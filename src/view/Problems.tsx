import type { ReactNode } from 'react'
import type { Problem } from '../domain/problem.ts'
import { languagesOf } from '../i18n/language.ts'
import { moreProblems, problemInWords } from '../i18n/problems.ts'
import { useDisplay } from './Language.tsx'

const MOST_SHOWN = 10

/** What is wrong with a transcript, a line each. */
export function Problems({ problems }: { problems: readonly Problem[] }): ReactNode {
  const [language] = languagesOf(useDisplay())
  const more = problems.length - MOST_SHOWN
  return (
    <ul className="list-disc ps-5 font-mono text-sm [overflow-wrap:anywhere]">
      {problems.slice(0, MOST_SHOWN).map((problem) => {
        const line = problemInWords(problem, language!)
        return <li key={line}>{line}</li>
      })}
      {more > 0 && <li>{moreProblems(more, language!)}</li>}
    </ul>
  )
}
