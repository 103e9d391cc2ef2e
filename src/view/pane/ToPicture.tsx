import type { ReactNode } from 'react'
import { SayPane } from './SayPane.tsx'

/** Where picture and pane stand in one column: back to the picture, to choose something else. */
export function ToPicture({ className = '' }: { className?: string }): ReactNode {
  return (
    <button
      type="button"
      className={`rounded-md px-1.5 py-1 text-sm hover:bg-wash @wide:hidden ${className}`}
      onClick={() => document.querySelector('#picture')?.scrollIntoView()}
    >
      <SayPane>{(m) => m.toPicture}</SayPane>
    </button>
  )
}
