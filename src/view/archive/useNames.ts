import { useEffect, useState } from 'react'
import type { NameHit } from '../../domain/archive/archive.ts'
import { useAnswer } from './useAnswer.ts'
import { useArchive } from './useArchive.ts'

const MOST = 8
/** So long after a key names are looked for, in ms. */
const PAUSE = 120

/**
 * People and themes whose name begins with what is typed, none of them where no list is open; those of before until they are there.
 * `isThere` is whether they are those of what is typed.
 */
export function useNames(
  typed: string,
  isOpen: boolean,
  isComposing = false,
): { readonly names: readonly NameHit[]; readonly isThere: boolean } {
  const { archive } = useArchive()
  const settled = useSettled(typed, isComposing)
  const isEmpty = settled.trim() === '' || !isOpen
  const answer = useAnswer<readonly NameHit[]>(
    async () => (isEmpty ? [] : archive.names(settled, MOST)),
    `${settled} ${isOpen}`,
  )
  // Whoever types does without where names cannot be had: the search says why.
  const names = answer.fault ? [] : (answer.here ?? [])
  return {
    names: typed.trim() === '' ? [] : names,
    isThere: settled === typed && !isEmpty && !answer.isWaiting && !answer.fault,
  }
}

/** What is typed, once nothing more has been for a moment. */
function useSettled(typed: string, isComposing: boolean): string {
  const [settled, setSettled] = useState(typed)
  useEffect(() => {
    if (isComposing) return
    const waiting = setTimeout(() => setSettled(typed), PAUSE)
    return () => clearTimeout(waiting)
  }, [typed, isComposing])
  return settled
}
