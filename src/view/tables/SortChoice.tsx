import type { ReactNode } from 'react'
import { type Choose, chooseSort, SORTS, type Sort } from '../../state/address/choice.ts'
import { SayTable, useSayTable } from '../parts/SayTable.tsx'
import { Segments } from '../parts/Segments.tsx'

/** How rows are sorted: as given, by number of points, by name, so that few strands cross where some are drawn. */
export function SortChoice(props: {
  sort: Sort
  /** Whether strands are drawn. */
  hasStrands?: boolean
  choose: Choose
}): ReactNode {
  const { sort, hasStrands, choose } = props
  const say = useSayTable()
  return (
    <div className="flex items-center gap-2">
      <span aria-hidden="true" className="text-sm text-muted">
        <SayTable>{(t) => t.sort}</SayTable>
      </span>
      <Segments
        label={say((t) => t.sort)}
        name="sort"
        value={sort}
        options={SORTS.map((value) => ({
          value,
          label: (
            <SayTable>
              {(t) => (value === 'crossings' && !hasStrands ? t.alike : t.sortName[value])}
            </SayTable>
          ),
        }))}
        onChoose={(to) => choose((now) => chooseSort(now, to))}
      />
    </div>
  )
}
