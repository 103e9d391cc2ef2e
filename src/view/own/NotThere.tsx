import type { ReactNode } from 'react'
import type { ShelfFailure } from '../../state/meeting-shelf.ts'
import { SayOwn } from './SayOwn.tsx'

/** Why a meeting of the reader's own could not be opened, and what to do. */
export function NotThere({ why }: { why: ShelfFailure }): ReactNode {
  const gone = why === 'gone'
  return (
    <>
      <p>
        <SayOwn>{(m) => (gone ? m.gone : m.forbidden)}</SayOwn>
      </p>
      <p className="text-muted">
        <SayOwn>{(m) => (gone ? m.goneHelp : m.forbiddenHelp)}</SayOwn>
      </p>
    </>
  )
}
