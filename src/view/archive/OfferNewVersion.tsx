import { type ReactNode, Suspense } from 'react'
import { NewVersion } from '../offline/NewVersion.tsx'

/** A newer version of the page, where there is one: asked for when what the reader wanted is there, or is not to be had. */
export const OfferNewVersion = (): ReactNode =>
  import.meta.env.PROD && (
    <Suspense>
      <NewVersion />
    </Suspense>
  )
