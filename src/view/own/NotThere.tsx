import type { ReactNode } from 'react'
import type { ShelfFailure } from '../../state/own/meeting-shelf.ts'
import { SayOwn } from './SayOwn.tsx'

/** Why a meeting of the reader's own could not be opened, and what to do. */
export function NotThere({ why }: { why: ShelfFailure }): ReactNode {
  // Reading meets neither a full device nor a conflict.
  const reason = why === 'full' || why === 'conflict' ? 'forbidden' : why
  return (
    <>
      <p>
        <SayOwn>{(m) => m[reason]}</SayOwn>
      </p>
      <p className="text-muted">
        <SayOwn>{(m) => m[`${reason}Help`]}</SayOwn>
      </p>
    </>
  )
}
