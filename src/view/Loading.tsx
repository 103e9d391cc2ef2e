import { type ReactNode, Suspense } from 'react'
import type { Loading as LargeLoading } from '../state/load.ts'
import { Say } from './Language.tsx'
import { later } from './later.tsx'

const Progress = later(() => import('./loading/Progress.tsx').then((m) => m.Progress), true)

/** That something is being opened; of a large meeting also how far that is. */
export function Loading({ large }: { large?: LargeLoading | null }): ReactNode {
  return (
    <>
      <p className="loading" role="status">
        <Say>{(m) => m.loading}</Say>
      </p>
      {large && (
        <Suspense>
          <Progress loading={large} />
        </Suspense>
      )}
    </>
  )
}
