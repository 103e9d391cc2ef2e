import type { ReactNode } from 'react'
import type { Theme } from '../../domain/format/transcript.ts'
import { Button } from '../parts/Button.tsx'
import { useLanguageOfText } from '../parts/useLanguageOfText.ts'
import { SayReview, useSayReview } from './SayReview.tsx'

/** The words that a theme was found by, each to be ignored in the whole meeting. */
export function IgnoreTerms(props: { theme: Theme; onIgnore: (term: string) => void }): ReactNode {
  const languageOfText = useLanguageOfText()
  const say = useSayReview()
  const terms = [...new Set(props.theme.evidence?.terms)]
  if (terms.length === 0) return null
  return (
    <div className="grid gap-1">
      <p className="text-xs text-muted">
        <SayReview>{(m) => m.ignoreTerms}</SayReview>
      </p>
      <div className="flex flex-wrap gap-1.5">
        {terms.map((term) => (
          <Button
            key={term}
            aria-label={say((m) => m.ignoreTerm(term))}
            onClick={() => props.onIgnore(term)}
          >
            <span lang={languageOfText(term)}>{term}</span>
          </Button>
        ))}
      </div>
    </div>
  )
}
