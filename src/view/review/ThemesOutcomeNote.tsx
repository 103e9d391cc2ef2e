import type { ReactNode } from 'react'
import { codebookTroubleInWords } from '../../i18n/codebook-messages.ts'
import { createSay } from '../parts/Language.tsx'
import { SayReview } from './SayReview.tsx'
import type { ThemesStage } from './useThemeJobs.ts'

const { Say: SayFailure } = createSay(codebookTroubleInWords)

/** What the finding of themes is at, and what came of it beyond the themes themselves. */
export function ThemesOutcomeNote({ stage }: { stage: ThemesStage }): ReactNode {
  return (
    <>
      <div role="status" className="grid [overflow-wrap:anywhere]">
        {stage.is === 'working' && (
          <p data-finding className="py-1 text-muted">
            <SayReview>{(m) => m.findingThemes}</SayReview>
          </p>
        )}
        {stage.is === 'applied' && (
          <p className="rounded-lg bg-wash px-3 py-1.5">
            <SayReview>{(m) => m.codesApplied(stage.themes, stage.unsaid)}</SayReview>
          </p>
        )}
      </div>
      {stage.is === 'failed' && (
        <div
          role="alert"
          className="grid gap-1 rounded-lg bg-wash px-3 py-2 [overflow-wrap:anywhere]"
        >
          {stage.name !== null && <p className="font-bold">{stage.name}</p>}
          <p>
            <SayFailure>{(inWords) => inWords(stage.failure).what}</SayFailure>
          </p>
          <p>
            <SayFailure>{(inWords) => inWords(stage.failure).help}</SayFailure>
          </p>
        </div>
      )}
      {(stage.is === 'none-found' || stage.is === 'none-said' || stage.is === 'no-words') && (
        <p role="alert" className="rounded-lg bg-wash px-3 py-2">
          <SayReview>{(m) => m.themesUnchanged[stage.is]}</SayReview>
        </p>
      )}
    </>
  )
}
