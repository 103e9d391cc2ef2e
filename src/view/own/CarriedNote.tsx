import type { ReactNode } from 'react'
import { carriedOver } from '../../state/own/carry-over.ts'
import { useLead } from '../parts/Language.tsx'
import { useCell } from '../parts/useCell.ts'
import { SayOwn } from './SayOwn.tsx'

/** What the reader had made of the themes of the same text before, and what of it has no like now. */
export function CarriedNote({ id }: { id: string }): ReactNode {
  const carried = useCell(carriedOver).get(id)
  const lead = useLead()
  if (!carried) return null
  const { from, themes, leftOut, lost } = carried
  return (
    <div role="status" className="grid gap-1 rounded-lg bg-wash px-3 py-2">
      <p>
        <SayOwn>{(m) => m.carried(lead(from), themes, leftOut)}</SayOwn>
      </p>
      {lost.length > 0 && (
        <p>
          <SayOwn>{(m) => m.notCarried(lost.map(lead))}</SayOwn>
        </p>
      )}
    </div>
  )
}
