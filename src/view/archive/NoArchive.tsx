import type { ReactNode } from 'react'
import { OfferNewVersion } from './OfferNewVersion.tsx'

/** The page where no archive can be shown: why, and what to do. */
export const NoArchive = ({ children }: { children: ReactNode }): ReactNode => (
  <>
    <main className="mx-auto grid min-h-dvh max-w-2xl content-center p-6">{children}</main>
    <OfferNewVersion />
  </>
)
