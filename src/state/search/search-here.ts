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
 * `onDeath` hears that this worker died, and of a query of which nothing was found without.
 */
export function searchHere(
  meeting: Meeting,
  onAnswer: (told: Told) => void,
  onDeath: (query: string) => void,
): Searching {
  let index: SearchIndex | null = null
  let spelt: readonly Spelt[] | undefined
  let loading: Promise<boolean> | undefined
  let stopSpelling = () => {}
  let isClosed = false
  /** What is asked, and how often something was. */
  let wanted: string | null = null
  let number = 0

  const spellOut = async (ready: SearchIndex) => {
    const unspelt = unspeltOf(ready)
    const answered = await new Promise<SpeltOut | null>((resolve) => {
      if (unspelt.length === 0) resolve({ spelt: [] })
      else stopSpelling = spellBeside({ unspelt }, resolve, () => resolve(null))
    })
    const lines = answered?.spelt
    if (lines) spelt = takeSpelt(ready, lines)
    // Without the dictionary (no network, say) all but pinyin is found; the next query asks again.
    else loading = undefined
    return answered !== null
  }
  /** Tells what is found now; gives whether it is anything. */
  const tell = (ready: SearchIndex, query: string, complete: boolean) => {
    const finding = search(ready, spelt ?? [], query)
    onAnswer({ number, query, finding, complete, isWhole: true })
    const { points, speakers, themes } = finding
    return points.some((found) => found > 0) || speakers.length + themes.length > 0
  }
  const answer = async (ready: SearchIndex, query: string) => {
    const asked = number
    const complete = spelt !== undefined || !mayBePinyin(query)
    const isAny = tell(ready, query, complete)
    if (complete) return
    loading ??= spellOut(ready)
    const isSpelt = await loading
    if (number !== asked) return
    if (isSpelt || isAny) tell(ready, query, true)
    else onDeath(query)
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
