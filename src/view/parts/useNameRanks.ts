import { use, useMemo } from 'react'
import type { Localized } from '../../domain/format/transcript.ts'
import { nameRankSteps } from '../../domain/meeting/name-ranks.ts'
import { collationKey } from '../../domain/text/collation-key.ts'
import { leadWording } from '../../i18n/of-languages.ts'
import { OwnLanguageContext, useDisplay } from './Language.tsx'
import { useSteps } from './useSteps.ts'

/** So many names are put in order at once: it takes less than a frame or two. */
const FEW = 2_000
/** So many names are read in a step. */
const STEP = 500

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
  const wanted = useMemo(() => {
    const keyOf = (item: T) => {
      const lead = leadWording(nameOf(item), display, own)
      return kind === 'people' ? collationKey(lead) : lead
    }
    return isWanted ? { items, keyOf } : null
  }, [items, nameOf, kind, isWanted, display, own])
  return useSteps(wanted, rankSteps, (wanted?.items.length ?? 0) <= FEW)
}

interface Wanted<T> {
  readonly items: readonly T[]
  readonly keyOf: (item: T) => string
}

function* rankSteps<T>({ items, keyOf }: Wanted<T>): Generator<void, Int32Array> {
  const keys: string[] = []
  for (const item of items) {
    keys.push(keyOf(item))
    if (keys.length % STEP === 0) yield
  }
  return yield* nameRankSteps(keys)
}

export const nameOf = ({ name }: { readonly name: Localized }): Localized => name
export const labelOf = ({ label }: { readonly label: Localized }): Localized => label
