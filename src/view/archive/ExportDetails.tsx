import { type ReactNode, Suspense } from 'react'
import { Details } from '../parts/Details.tsx'
import { later } from '../parts/later.tsx'
import { SayArchive } from './SayArchive.tsx'

const ExportPoints = later(() => import('./ExportPoints.tsx').then((m) => m.ExportPoints))

/**
 * The way to a file of all points that the choice leaves.
 * @param name what the file is of.
 */
export const ExportDetails = ({ name }: { name: string }): ReactNode => (
  <Details
    isMuch
    className="min-h-8 px-2 text-sm font-semibold"
    summary={<SayArchive>{(m) => m.export.title}</SayArchive>}
  >
    {() => (
      <Suspense>
        <ExportPoints name={name} />
      </Suspense>
    )}
  </Details>
)
