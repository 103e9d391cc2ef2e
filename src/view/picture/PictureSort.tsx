import { type ReactNode, useSyncExternalStore } from 'react'
import { readAddress } from '../../state/address/address.ts'
import { type Choose, chooseSort, SORTS, type Sort } from '../../state/address/choice.ts'
import { currentSearch, subscribe } from '../../state/address/history.ts'
import { SayTable, useSayTable } from '../parts/SayTable.tsx'

/**
 * How the rows of the small picture are sorted. It stands in the margin below the picture, so that nothing moves
 * when it comes; where there is no such margin, in one column, it is left out.
 */
export function PictureSort({ choose }: { choose: Choose }): ReactNode {
  const say = useSayTable()
  const { sort, embed } = readAddress(useSyncExternalStore(subscribe, currentSearch)).choice
  if (embed) return null
  return (
    <label className="absolute start-0 top-full hidden min-h-6 items-center gap-2 text-xs text-muted @wide:flex print:hidden">
      <SayTable>{(m) => m.sort}</SayTable>
      <select
        className="min-h-6 rounded-md border border-line bg-surface"
        value={sort}
        onChange={({ target }) => choose((now) => chooseSort(now, target.value as Sort))}
      >
        {SORTS.map((one) => (
          <option key={one} value={one}>
            {say((m) => m.sortName[one])}
          </option>
        ))}
      </select>
    </label>
  )
}
