import { type ReactNode, useId } from 'react'
import type { Batch, BatchProgress } from '../../state/own/file-batch.ts'
import { useCell } from '../parts/useCell.ts'
import { SayOpen } from './SayOpen.tsx'

/** Which file of several is being read, and how much of all is done. */
export function BatchProgressBar({ batch }: { batch: Batch }): ReactNode {
  const items = useCell(batch.items)
  const progress = useCell(batch.progress)
  const id = useId()
  const over = items.filter(({ state }) => state.is === 'kept' || state.is === 'failed').length
  const name = items.find(({ state }) => state.is === 'working')?.name ?? ''
  return (
    <div className="grid gap-2">
      <p id={id} role="status" className="text-sm [overflow-wrap:anywhere]">
        <SayOpen>{(m) => m.batch.now(over + 1, items.length, name)}</SayOpen>
      </p>
      <progress
        aria-labelledby={id}
        className="h-2 w-full overflow-hidden rounded-full accent-ink"
        max={items.length}
        value={over + shareOf(progress)}
      />
    </div>
  )
}

/** How much of one file is done: reading and keeping it take little. */
const shareOf = (progress: BatchProgress) =>
  progress?.stage === 'parsing' ? progress.share : progress?.stage === 'keeping' ? 1 : 0
