import type { ReactNode } from 'react'
import { FaultNote } from './FaultNote.tsx'
import { SayArchive } from './SayArchive.tsx'
import type { Answer } from './useAnswer.ts'

/** What an archive answers, or that it is being read, or why that failed. */
export function Answered<T>(props: {
  answer: Answer<T>
  /** Whether the answer to the question before stays until there is another. */
  keeps?: boolean
  children: (here: T) => ReactNode
}): ReactNode {
  const { answer, keeps = false, children } = props
  const { here, isWaiting, fault, retry } = answer
  if (fault) return <FaultNote fault={fault} retry={retry} />
  if (here === undefined || (isWaiting && !keeps)) {
    return (
      <p role="status" className="py-4 text-sm text-muted">
        <SayArchive>{(m) => m.reading}</SayArchive>
      </p>
    )
  }
  return (
    <div aria-busy={isWaiting} className={isWaiting ? 'opacity-60' : ''}>
      {children(here)}
    </div>
  )
}
