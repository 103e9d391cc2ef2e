import { type ReactNode, useRef } from 'react'
import { MOST_SHOWN } from '../../state/archive/archive-address.ts'
import { goTo } from '../../state/archive/archive-history.ts'
import { Button } from '../parts/Button.tsx'
import { SayArchive } from './SayArchive.tsx'
import { useArchive } from './useArchive.ts'

/** How much of a list is shown, and the way to more of it. */
export function MoreButton(props: {
  shown: number
  /** How many there are. */
  all: number
  step: number
}): ReactNode {
  const { shown, all, step } = props
  const { choice } = useArchive()
  const told = useRef<HTMLParagraphElement>(null)
  const isMore = shown < all
  const next = Math.min(step, all - shown)
  return (
    <div className="flex flex-wrap items-center gap-3 pt-2">
      {isMore && shown < MOST_SHOWN && (
        <Button
          onClick={() => {
            // With the last ones it goes, and the keyboard would be nowhere.
            if (shown + step >= Math.min(all, MOST_SHOWN))
              told.current?.focus({ preventScroll: true })
            goTo({ ...choice, shown: shown + step }, 'replace')
          }}
        >
          <SayArchive>{(m) => m.more(next)}</SayArchive>
        </Button>
      )}
      <p ref={told} tabIndex={-1} role="status" className="text-sm text-muted outline-none">
        <SayArchive>{(m) => m.shownOf(Math.min(shown, all), all)}</SayArchive>
      </p>
      {isMore && shown >= MOST_SHOWN && (
        <p className="text-sm text-muted">
          <SayArchive>{(m) => m.narrowDown}</SayArchive>
        </p>
      )}
    </div>
  )
}
