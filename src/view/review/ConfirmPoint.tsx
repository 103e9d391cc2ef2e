import { type ReactNode, use } from 'react'
import { Button } from '../parts/Button.tsx'
import type { Desk } from './Desk.ts'
import { PaneTitleContext } from './PaneTitle.tsx'
import { SayReview } from './SayReview.tsx'

/** Whether a person has confirmed the chosen point; confirms it and goes on to the next one. */
export function ConfirmPoint({ desk, id }: { desk: Desk; id: string }): ReactNode {
  const { transcript, act } = desk
  const { confirmed, confirm } = desk.confirming
  const title = use(PaneTitleContext)
  const isConfirmed = confirmed.has(id)
  const isLast = isConfirmed && confirmed.size === transcript.points.length
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm">
      <Button
        // Not disabled: the last confirmation would take the focus with it.
        aria-disabled={isLast || undefined}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        className="font-semibold aria-disabled:font-normal aria-disabled:text-muted"
        onClick={confirm}
      >
        <SayReview>
          {(m) => (isLast ? m.noneUnconfirmed : isConfirmed ? m.toUnconfirmed : m.confirm)}
        </SayReview>{' '}
        {!isLast && (
          <kbd
            aria-hidden="true"
            className="font-sans text-xs font-normal text-muted pointer-coarse:hidden"
          >
            Ctrl ↵
          </kbd>
        )}
      </Button>
      {isConfirmed && (
        <>
          <span>
            <span aria-hidden="true">✓ </span>
            <SayReview>{(m) => m.isConfirmed}</SayReview>
          </span>
          <button
            type="button"
            className="min-h-6 text-muted underline decoration-edge underline-offset-4 hover:text-ink"
            onClick={() => {
              if (act({ do: 'doubt-point', point: id })) title?.current?.focus()
            }}
          >
            <SayReview>{(m) => m.takeBack}</SayReview>
          </button>
        </>
      )}
    </div>
  )
}
