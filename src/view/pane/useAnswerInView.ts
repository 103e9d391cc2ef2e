import { useEffect } from 'react'
import type { Filter } from '../../domain/meeting/filter.ts'
import { bringIntoView, isOneColumn } from '../parts/useReadingFocus.ts'
import { withHeading } from '../parts/withHeading.ts'

/**
 * Where the pane stands in one column with the picture: what a pointer ticks is answered in view, what has the
 * keyboard stays there; and once what was asked for is let go of the picture is, to ask for something else.
 */
export function useAnswerInView({ themes, kinds, match }: Filter): void {
  const ticked = JSON.stringify([themes, kinds, match])
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever something else is ticked.
  useEffect(() => {
    const { activeElement } = document
    if (activeElement?.matches('#picture :focus-visible'))
      activeElement.scrollIntoView({ block: 'nearest' })
    else withHeading(bringIntoView)
  }, [ticked])
  useEffect(
    () => () => {
      if (isOneColumn()) scrollTo(0, 0)
    },
    [],
  )
}
