import { type ReactNode, useRef, useState } from 'react'
import { Button } from '../parts/Button.tsx'
import { useAtStake } from '../parts/useAtStake.ts'
import { useLanguageOfText } from '../parts/useLanguageOfText.ts'
import { SayReview, useSayReview } from './SayReview.tsx'
import { FIELD } from './TextField.tsx'
import type { ThemeJobs } from './useThemeJobs.ts'

/** The terms that make no theme: each to be taken back, others to be written. */
export function IgnoredTerms({ jobs }: { jobs: ThemeJobs }): ReactNode {
  const [term, setTerm] = useState('')
  useAtStake(term.trim() !== '')
  const field = useRef<HTMLInputElement>(null)
  const say = useSayReview()
  const languageOfText = useLanguageOfText()
  return (
    <div className="mt-1 grid gap-2 pb-2">
      {jobs.ignored.length > 0 && (
        <ul className="flex flex-wrap gap-1.5">
          {jobs.ignored.map((one) => (
            <li key={one} className="flex items-center rounded-md bg-wash ps-2">
              <span lang={languageOfText(one)}>{one}</span>
              <button
                type="button"
                aria-label={say((m) => m.heedTerm(one))}
                className="min-h-7 min-w-7 rounded-md text-muted hover:text-ink"
                onClick={() => {
                  field.current?.focus()
                  jobs.heed(one)
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        className="flex items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          if (term.trim() === '') return
          jobs.ignore(term.trim())
          setTerm('')
        }}
      >
        <label className="grid min-w-0 grow gap-0.5">
          <span className="text-xs text-muted">
            <SayReview>{(m) => m.ignoreHint}</SayReview>
          </span>
          <input
            ref={field}
            className={FIELD}
            value={term}
            onChange={({ target }) => setTerm(target.value)}
          />
        </label>
        <Button type="submit" className="shrink-0">
          <SayReview>{(m) => m.ignoreIt}</SayReview>
        </Button>
      </form>
    </div>
  )
}
