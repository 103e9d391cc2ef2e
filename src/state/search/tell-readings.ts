import { gatherReadings } from '../../domain/search/readings.ts'
import { type SearchIndex, spellIndex } from '../../domain/search/search.ts'
import { fetchPart } from '../release/part.ts'
import { READINGS } from './search-protocol.ts'

/** In the worker that searches: tells the pinyin that the dictionary has for this meeting, or that there is no dictionary. */
export async function tellReadings(ready: SearchIndex): Promise<void> {
  try {
    const { spell } = await fetchPart(() => import('../../domain/search/spell.ts'))
    const gathering = gatherReadings(spell)
    spellIndex(ready, gathering.speller)
    self.postMessage(gathering.readings())
  } catch {
    self.postMessage(READINGS)
  }
}
