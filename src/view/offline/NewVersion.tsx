import { type ReactNode, Suspense, useEffect, useState } from 'react'
import { keepOffline } from '../../state/offline/offline.ts'
import { whenQuiet } from '../../state/timing/when-quiet.ts'
import { later } from '../parts/later.tsx'
import { begin } from '../parts/useBegun.ts'

/** So long (ms) nothing is done with the page before all its files are fetched and checked, which slows it. */
const QUIET = 2000

/** Of a version that is the newest there is nothing to say. */
const VersionOffer = later(() => import('./VersionOffer.tsx').then((m) => m.VersionOffer), true)

/** Keeps the page for use without a network, and offers a newer version once there is one. */
export function NewVersion(): ReactNode {
  const [take, setTake] = useState<(() => void) | null>(null)
  useEffect(() => {
    const keep = () => {
      // A browser that keeps nothing (a private window, a full disk) shows the page all the same.
      // Once all is kept, what comes with a touch costs no network: then printing is right without one.
      keepOffline((taking) => setTake(() => taking), begin).catch(() => {})
    }
    return whenQuiet(QUIET, keep)
  }, [])
  return (
    <div
      // Not a status: that is what a filter left.
      aria-live="polite"
      className="pointer-events-none fixed inset-x-0 bottom-0 z-10 flex justify-center p-4 print:hidden"
    >
      <Suspense>{take && <VersionOffer take={take} onLater={() => setTake(null)} />}</Suspense>
    </div>
  )
}
