import type { Spelt } from '../../domain/search/pinyin.ts'
import { type SearchIndex, spellIndex } from '../../domain/search/search.ts'
import type { SpeltOut, Unspelt } from './search-protocol.ts'

/** All of an index that may be found by pinyin, to be spelt elsewhere. */
export function unspeltOf(index: SearchIndex): Unspelt['unspelt'] {
  const unspelt: Unspelt['unspelt'][number][] = []
  spellIndex(index, (...text) => {
    unspelt.push(text)
    return []
  })
  return unspelt
}

/** The index in pinyin, by what was answered to {@link unspeltOf}. */
export function takeSpelt(index: SearchIndex, spelt: NonNullable<SpeltOut['spelt']>): Spelt[] {
  const lines = spelt.values()
  return spellIndex(index, () => lines.next().value!.split(' '))
}
