import type { ReactNode } from 'react'
import { SayOpen } from './SayOpen.tsx'

/**
 * A frame around the page while a file is dragged over it, with what dropping does. Nothing is
 * covered, so that the drop target for the open meeting's report can be seen and reached.
 */
export function DropFrame({ reportToo }: { reportToo: boolean }): ReactNode {
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none fixed inset-2 z-30 grid place-content-end justify-center rounded-2xl border-4 border-dashed border-ink p-4"
    >
      <div className="grid gap-0.5 rounded-xl bg-ink px-5 py-3 text-center text-paper shadow-xl">
        <p className="text-lg font-bold">
          <SayOpen>{(m) => m.dropHere}</SayOpen>
        </p>
        {reportToo && (
          <p className="text-sm">
            <SayOpen>{(m) => m.dropSource}</SayOpen>
          </p>
        )}
      </div>
    </div>
  )
}
