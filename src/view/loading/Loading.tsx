import { type ReactNode, Suspense } from 'react'
import type { Loading as LargeLoading } from '../../state/opening/load.ts'
import { Say } from '../parts/Language.tsx'
import { later } from '../parts/later.tsx'

const Progress = later(() => import('./Progress.tsx').then((m) => m.Progress), true)

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
