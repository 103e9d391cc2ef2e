import type { ReactNode } from 'react'
import type { Lanes } from '../../layout/time/lanes.ts'
import type { Choice, Choose } from '../../state/address/choice.ts'
import { NarrowField } from '../picture/large/NarrowField.tsx'
import { SortChoice } from '../tables/SortChoice.tsx'
import type { NOTHING_TYPED } from './useSpread.ts'

/** What a large meeting in time wants: to find who has no lane, and to sort. */
export function Toolbar(props: {
  isMany: { readonly speakers: boolean; readonly themes: boolean }
  typed: typeof NOTHING_TYPED
  lanes: Lanes
  rows: Lanes
  choice: Choice
  choose: Choose
  onType: (column: 'speaker' | 'theme', text: string) => void
}): ReactNode {
  const { isMany, typed, lanes, rows, choice, choose, onType } = props
  if (!isMany.speakers && !isMany.themes) return null
  const field = (column: 'speaker' | 'theme', { rows: shown, laneOf }: Lanes) => (
    <NarrowField
      column={column}
      typed={typed[column]}
      shown={shown.length}
      all={laneOf.length}
      onType={(text) => onType(column, text)}
    />
  )
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      {isMany.speakers && field('speaker', lanes)}
      {isMany.themes && field('theme', rows)}
      {isMany.speakers && <SortChoice sort={choice.sort} choose={choose} />}
    </div>
  )
}
