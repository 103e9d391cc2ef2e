import type { ReactNode } from 'react'
import { Button } from '../parts/Button.tsx'
import { Details } from '../parts/Details.tsx'
import { FileButton } from '../parts/FileButton.tsx'
import type { Desk } from './Desk.ts'
import { IgnoredTerms } from './IgnoredTerms.tsx'
import { NearThemes } from './NearThemes.tsx'
import { SayReview } from './SayReview.tsx'
import { ThemesOutcomeNote } from './ThemesOutcomeNote.tsx'
import type { ThemeJobs } from './useThemeJobs.ts'

/** What is done to all themes: terms that were nearly some, words to ignore, finding them again, a codebook. */
export function ThemeTools({ desk, jobs }: { desk: Desk; jobs: ThemeJobs }): ReactNode {
  return (
    <div className="mt-1 grid gap-1 border-b border-line pb-2 text-sm">
      <ThemesOutcomeNote stage={jobs.stage} />
      <Details isMuch className="text-muted" summary={<SayReview>{(m) => m.nearThemes}</SayReview>}>
        {() => <NearThemes desk={desk} jobs={jobs} />}
      </Details>
      <Details
        isMuch
        className="text-muted"
        summary={<SayReview>{(m) => m.ignoredTerms(jobs.ignored.length)}</SayReview>}
      >
        {() => <IgnoredTerms jobs={jobs} />}
      </Details>
      <Details
        isMuch
        className="text-muted"
        summary={<SayReview>{(m) => m.findOrCodebook}</SayReview>}
      >
        {() => (
          <div className="mt-1 grid justify-items-start gap-3 pb-2">
            <Button onClick={jobs.find}>
              <SayReview>{(m) => m.findAgain}</SayReview>
            </Button>
            <p className="text-xs text-muted">
              <SayReview>{(m) => m.findAgainHelp}</SayReview>
            </p>
            <FileButton accept=".csv,.tsv,.qdc" onFile={jobs.useCodebook}>
              <SayReview>{(m) => m.chooseCodebook}</SayReview>
            </FileButton>
            <p className="text-xs text-muted">
              <SayReview>{(m) => m.codebookHelp}</SayReview>
            </p>
          </div>
        )}
      </Details>
    </div>
  )
}
