import { use, useEffect, useMemo, useState } from 'react'
import type { Localized } from '../../domain/format/transcript.ts'
import { nameRankSteps, nameRanks } from '../../domain/meeting/name-ranks.ts'
import { collationKey } from '../../domain/text/collation-key.ts'
import { withPauses } from '../../domain/text/steps.ts'
import { leadWording } from '../../i18n/of-languages.ts'
import { nextTask } from '../../state/timing/next-task.ts'
import { OwnLanguageContext, useDisplay } from './Language.tsx'

/** So many names are put in order at once: it takes less than a frame or two. */
const FEW = 2_000

/**
 * The places of names in their order, as they are shown, for `sortRows`; null where nobody wants them, and while
 * many are being put in order, which leaves the page free.
 */
export function useNameRanks<T>(
  items: readonly T[],
  nameOf: (item: T) => Localized,
  kind: 'people' | 'things',
  isWanted: boolean,
): Int32Array | null {
  const [display, own] = [useDisplay(), use(OwnLanguageContext)]
  const names = useMemo(() => {
    if (!isWanted) return null
    const leads = items.map((item) => leadWording(nameOf(item), display, own))
    return kind === 'people' ? leads.map(collationKey) : leads
  }, [items, nameOf, kind, isWanted, display, own])
  const few = useMemo(() => (names && names.length <= FEW ? nameRanks(names) : null), [names])
  const [many, setMany] = useState<{ of: typeof names; ranks: Int32Array } | null>(null)
  useEffect(() => {
    if (!names || names.length <= FEW) return
    let isStillWanted = true
    withPauses(nameRankSteps(names), nextTask).then((ranks) => {
      if (isStillWanted) setMany({ of: names, ranks })
    })
    return () => {
      isStillWanted = false
    }
  }, [names])
  return few ?? (many?.of === names ? many.ranks : null)
}

export const nameOf = ({ name }: { readonly name: Localized }): Localized => name
export const labelOf = ({ label }: { readonly label: Localized }): Localized => label
