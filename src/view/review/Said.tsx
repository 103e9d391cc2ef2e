import type { ReactNode } from 'react'
import { SayReview } from './SayReview.tsx'
import type { Outcome } from './useReview.ts'

/** What became of the last thing that was done. */
export function Said({ outcome }: { outcome: Outcome }): ReactNode {
  const refused = outcome.is === 'refused' || outcome.is === 'needs-speaker'
  return (
    <p
      data-refused={refused || undefined}
      className="mb-3 rounded-lg bg-wash px-3 py-1.5 text-muted data-refused:font-semibold data-refused:text-ink"
    >
      <SayReview>
        {(m) => {
          if (outcome.is === 'refused') return m.refused[outcome.why]
          if (outcome.is === 'needs-speaker') return m.needsSpeaker
          return m[outcome.is](m.edit[outcome.what])
        }}
      </SayReview>
    </p>
  )
}
