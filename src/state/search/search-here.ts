import type { Meeting } from '../../domain/meeting/meeting.ts'
import { corpusOf } from '../../domain/search/corpus.ts'
import type { Spelt } from '../../domain/search/pinyin.ts'
import {
  addPage,
  indexCorpus,
  mayBePinyin,
  type SearchIndex,
  search,
} from '../../domain/search/search.ts'
import { PAGE } from '../../domain/store/point-pages.ts'
import { nextTask } from '../timing/next-task.ts'
import type { Searching } from './search.ts'
import type { SpeltOut, Told } from './search-protocol.ts'
import { spellBeside } from './spell-beside.ts'
import { takeSpelt, unspeltOf } from './spelling.ts'

/**
 * Searches a meeting on the page itself, so that the frame that shows a key has what it finds. The meeting is made
 * ready in pieces; what is asked before is answered then. Its pinyin is spelt in a worker that ends with its answer.
 */
export function searchHere(meeting: Meeting, onAnswer: (told: Told) => void): Searching {
  let index: SearchIndex | null = null
  let spelt: readonly Spelt[] | undefined
  let loading: Promise<void> | undefined
  let stopSpelling = () => {}
  let isClosed = false
  /** What is asked, and how often something was. */
  let wanted: string | null = null
  let number = 0

  const spellOut = async (ready: SearchIndex) => {
    const unspelt = unspeltOf(ready)
    const { spelt: lines } = await new Promise<SpeltOut>((resolve) => {
      if (unspelt.length === 0) resolve({ spelt: [] })
      else stopSpelling = spellBeside({ unspelt }, resolve)
    })
    if (lines) spelt = takeSpelt(ready, lines)
    // Without the dictionary (no network, say) all but pinyin is found; the next query asks again.
    else loading = undefined
  }
  const tell = (ready: SearchIndex, query: string, complete: boolean) =>
    onAnswer({ number, query, finding: search(ready, spelt ?? [], query), complete, isWhole: true })
  const answer = async (ready: SearchIndex, query: string) => {
    const asked = number
    const complete = spelt !== undefined || !mayBePinyin(query)
    tell(ready, query, complete)
    if (complete) return
    loading ??= spellOut(ready)
    await loading
    if (number === asked && !isClosed) tell(ready, query, true)
  }
  const prepare = async () => {
    const made = indexCorpus(corpusOf(meeting))
    const { points } = meeting.transcript
    for (let first = 0; first < points.length; first += PAGE) {
      await nextTask()
      if (isClosed) return
      const count = Math.min(PAGE, points.length - first)
      addPage(
        made,
        first,
        Array.from({ length: count }, (_, i) => points.at(first + i)!),
      )
    }
    index = made
    if (wanted !== null) answer(made, wanted)
  }
  prepare()

  return {
    ask(query) {
      number++
      wanted = query
      if (index) answer(index, query)
    },
    hush() {
      number++
      wanted = null
    },
    close() {
      number++
      isClosed = true
      stopSpelling()
    },
  }
}
