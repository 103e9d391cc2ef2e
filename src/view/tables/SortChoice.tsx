import type { ReactNode } from 'react'
import { type Choose, chooseSort, SORTS, type Sort } from '../../state/address/choice.ts'
import { Segments } from '../parts/Segments.tsx'
import { SayTable, useSayTable } from './SayTable.tsx'

/** How rows are sorted: as given, by number of points, by name. */
export function SortChoice({ sort, choose }: { sort: Sort; choose: Choose }): ReactNode {
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
          label: <SayTable>{(t) => t.sortName[value]}</SayTable>,
        }))}
        onChoose={(to) => choose((now) => chooseSort(now, to))}
      />
    </div>
  )
}
