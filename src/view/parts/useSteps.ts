import { useEffect, useMemo, useState } from 'react'
import { atOnce, withPauses } from '../../domain/text/steps.ts'
import { nextTask } from '../../state/timing/next-task.ts'

/**
 * What long work gives of something: at once where that is little, else once it is done, which leaves the page
 * free; null until then, and of nothing. `work` is a function of a module: it stays the same.
 */
export function useSteps<Of, Given>(
  of: Of | null,
  work: (of: Of) => Generator<void, Given>,
  isLittle: boolean,
): Given | null {
  const little = useMemo(
    () => (of !== null && isLittle ? atOnce(work(of)) : null),
    [of, work, isLittle],
  )
  const [much, setMuch] = useState<{ readonly of: Of; readonly given: Given } | null>(null)
  useEffect(() => {
    if (of === null || isLittle) return
    let isStillWanted = true
    withPauses(work(of), nextTask).then((given) => {
      if (isStillWanted) setMuch({ of, given })
    })
    return () => {
      isStillWanted = false
    }
  }, [of, work, isLittle])
  return little ?? (much && much.of === of ? much.given : null)
}
