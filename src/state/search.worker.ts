import type { Corpus } from '../domain/search/corpus.ts'
import type { Spelt } from '../domain/search/pinyin.ts'
import {
  indexCorpus,
  mayBePinyin,
  type SearchIndex,
  search,
  spellIndex,
} from '../domain/search/search.ts'
import type { Asked, Told } from './search.ts'

/*
 * Searches beside the page. The first message brings what is to be searched, each other one a query.
 * The dictionary of pinyin is loaded with the first query that may be pinyin; until it is there, what
 * is found without it is told at once.
 */

let index: SearchIndex | undefined
let spelt: readonly Spelt[] | undefined
let loading: Promise<void> | undefined
let latest = 0

async function spellOut(ready: SearchIndex): Promise<void> {
  try {
    const { spell } = await import('../domain/search/spell.ts')
    spelt = spellIndex(ready, spell)
  } catch {
    // Without the dictionary (no network, say) all but pinyin is found; the next query asks again.
    loading = undefined
  }
}

function tell(ready: SearchIndex, { number, query }: Exclude<Asked, Corpus>, complete: boolean) {
  const finding = search(ready, spelt ?? [], query)
  const told: Told = { number, query, finding, complete }
  self.postMessage(told, { transfer: [finding.points.buffer] })
}

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if ('names' in data) {
    index = indexCorpus(data)
    return
  }
  if (!index) throw new Error('A query came before what is to be searched')
  const ready = index
  latest = data.number
  const complete = spelt !== undefined || !mayBePinyin(data.query)
  tell(ready, data, complete)
  if (complete) return
  loading ??= spellOut(ready)
  loading.then(() => {
    if (latest === data.number) tell(ready, data, true)
  })
})
