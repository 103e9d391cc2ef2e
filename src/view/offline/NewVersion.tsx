import { type ReactNode, useEffect, useState } from 'react'
import { offlineMessages } from '../../i18n/offline-messages.ts'
import { keepOffline } from '../../state/offline/offline.ts'
import { whenQuiet } from '../../state/timing/when-quiet.ts'
import { Button } from '../parts/Button.tsx'
import { createSay } from '../parts/Language.tsx'
import { begin } from '../parts/useBegun.ts'

const { Say } = createSay(offlineMessages)

/** So long (ms) nothing is done with the page before all its files are fetched and checked, which slows it. */
const QUIET = 2000

/** Keeps the page for use without a network, and offers a newer version once there is one. */
export function NewVersion(): ReactNode {
  const [take, setTake] = useState<(() => void) | null>(null)
  const [isTaking, setTaking] = useState(false)
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
      {take && isTaking && (
        <p
          ref={(told) => told?.focus()}
          tabIndex={-1}
          className="pointer-events-auto rounded-lg border border-line bg-surface px-4 py-2.5 text-sm shadow-lg outline-none"
        >
          <Say>{(m) => m.updating}</Say>
        </p>
      )}
      {take && !isTaking && (
        <div className="pointer-events-auto flex flex-wrap items-center justify-end gap-x-3 gap-y-2 rounded-lg border border-line bg-surface px-4 py-2.5 text-sm shadow-lg">
          <p className="grow">
            <Say>{(m) => m.newVersion}</Say>
          </p>
          <Button
            onClick={() => {
              setTaking(true)
              take()
            }}
          >
            <Say>{(m) => m.update}</Say>
          </Button>
          <Button onClick={() => setTake(null)}>
            <Say>{(m) => m.notNow}</Say>
          </Button>
        </div>
      )}
    </div>
  )
}
