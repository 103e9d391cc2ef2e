import type { ReactNode } from 'react'
import { type Choose, chooseSort, SORTS, type Sort } from '../../state/choice.ts'
import { Segments } from '../Segments.tsx'
import { Tell, useTell } from './Tell.tsx'

/** How rows are sorted: as given, by number of points, by name. */
export function SortChoice({ sort, choose }: { sort: Sort; choose: Choose }): ReactNode {
  const tell = useTell()
  return (
    <div className="flex items-center gap-2">
      <span aria-hidden="true" className="text-sm text-muted">
        <Tell>{(t) => t.sort}</Tell>
      </span>
      <Segments
        label={tell((t) => t.sort)}
        name="sort"
        value={sort}
        options={SORTS.map((value) => ({ value, label: <Tell>{(t) => t.sortName[value]}</Tell> }))}
        onChoose={(to) => choose((now) => chooseSort(now, to))}
      />
    </div>
  )
}
