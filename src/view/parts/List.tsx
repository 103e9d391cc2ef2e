import type { Key, ReactNode } from 'react'
import { LongList } from './LongList.tsx'
import { MOST_AT_ONCE } from './most-at-once.ts'

/** A list; of more entries than a page should hold, only those in view are in it. */
export function List<T>(props: {
  entries: readonly T[]
  keyOf: (entry: T) => Key
  /** Of the list and of its items; the space between items is the item's own, below it. */
  className?: string
  itemClassName: string
  children: (entry: T, index: number) => ReactNode
}): ReactNode {
  const { entries, keyOf, className, itemClassName, children } = props
  if (entries.length > MOST_AT_ONCE) {
    return (
      <div className={className}>
        <LongList listed entries={entries}>
          {(entry, index) => (
            <div key={keyOf(entry)} className={itemClassName}>
              {children(entry, index)}
            </div>
          )}
        </LongList>
      </div>
    )
  }
  return (
    <ul className={className}>
      {entries.map((entry, index) => (
        <li key={keyOf(entry)} className={itemClassName}>
          {children(entry, index)}
        </li>
      ))}
    </ul>
  )
}
