import { Fragment, type ReactNode } from 'react'
import { LongList } from '../parts/LongList.tsx'

/** More sections than so many, each with lists of points, take longer than a reader should wait. */
export const MOST_SECTIONS = 20

/** A theme with a dozen points on either side; px. */
const USUAL_HEIGHT = 1000

/** Sections one below the other; of many, those in view are in the page. */
export function Sections<T extends { readonly theme: number }>(props: {
  entries: readonly T[]
  children: (entry: T) => ReactNode
}): ReactNode {
  const { entries, children } = props
  if (entries.length <= MOST_SECTIONS) {
    return entries.map((entry) => <Fragment key={entry.theme}>{children(entry)}</Fragment>)
  }
  return (
    <LongList entries={entries} height={USUAL_HEIGHT}>
      {(entry) => (
        <div key={entry.theme} className="pb-4">
          {children(entry)}
        </div>
      )}
    </LongList>
  )
}
