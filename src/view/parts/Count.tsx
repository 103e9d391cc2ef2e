import type { ReactNode } from 'react'
import { grouped } from '../../i18n/words/grouped.ts'

/**
 * A number beside a control whose name says it too. It may change without anything around it being
 * laid out again: the inner box has room for the most that it can become (the outer one is there
 * since browsers lay no item of a flex box out by itself).
 */
export function Count(props: { of: number; most: number; className: string }): ReactNode {
  const { of: count, most, className } = props
  return (
    <span aria-hidden="true" className={`shrink-0 tabular-nums text-muted ${className}`}>
      <span
        className="block h-[1lh] [contain:size_layout]"
        style={{ width: `${grouped(most).length}ch` }}
      >
        {grouped(count)}
      </span>
    </span>
  )
}
