import { type ReactNode, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { readAddress } from '../../state/address/address.ts'
import { type Choose, chooseSort, SORTS, type Sort } from '../../state/address/choice.ts'
import { currentSearch, subscribe } from '../../state/address/history.ts'
import { SayTable, useSayTable } from '../parts/SayTable.tsx'

/**
 * How the rows of the small picture are sorted. It stands in the margin below the picture, so that nothing moves
 * when it comes; on a phone in the sheet that the kinds are in.
 */
export function PictureSort({ choose }: { choose: Choose }): ReactNode {
  const { sort, embed } = readAddress(useSyncExternalStore(subscribe, currentSearch)).choice
  // The sheet may come with the picture: it is looked for when both are there.
  const [sheet, setSheet] = useState<Element | null>(null)
  useLayoutEffect(() => setSheet(document.querySelector('#filter')), [])
  if (embed) return null
  return (
    <>
      <div className="absolute start-0 top-full hidden text-xs @medium:block print:hidden">
        <SortField sort={sort} choose={choose} className="min-h-6" />
      </div>
      {sheet &&
        createPortal(
          <div className="text-sm @medium:hidden">
            <SortField sort={sort} choose={choose} className="min-h-8 px-3" />
          </div>,
          sheet,
        )}
    </>
  )
}

function SortField(props: { sort: Sort; choose: Choose; className: string }): ReactNode {
  const { sort, choose, className } = props
  const say = useSayTable()
  const field = useRef<HTMLSelectElement>(null)
  useLayoutEffect(() => keepFocus(field.current!), [])
  return (
    <label className="flex items-center gap-2 text-muted">
      <SayTable>{(m) => m.sort}</SayTable>
      <select
        ref={field}
        className={`rounded-md border border-line bg-surface text-ink ${className}`}
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

let wasInFocus = false

/** The picture is made anew for another order, and its fields with it: the new one takes the focus of the old. */
function keepFocus(field: HTMLSelectElement) {
  if (wasInFocus && field.checkVisibility()) field.focus({ preventScroll: true })
  return () => {
    if (document.activeElement !== field) return
    wasInFocus = true
    queueMicrotask(() => {
      wasInFocus = false
    })
  }
}
