import type { Items } from '../../domain/format/items.ts'
import type { Localized, Point } from '../../domain/format/transcript.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { corpusOf } from '../../domain/search/corpus.ts'
import type { Spelt } from '../../domain/search/pinyin.ts'
import {
  addPage,
  type Finding,
  indexCorpus,
  mayBePinyin,
  type SearchIndex,
  search,
} from '../../domain/search/search.ts'
import type { PagedPoints } from '../../domain/store/point-pages.ts'
import { nextTask } from '../timing/next-task.ts'
import { MOST_CHARACTERS_HERE, MOST_HERE } from './most-here.ts'
import type { Searching } from './search.ts'
import type { SpeltOut, Told } from './search-protocol.ts'
import { spellBeside } from './spell-beside.ts'
import { takeSpelt, unspeltOf } from './spelling.ts'

/** So many characters, or the one point that has more, are made ready in one task: 2 to 3 ms of Chinese. */
const AT_ONCE = 100_000

/**
 * Searches a meeting on the page itself, so that the frame that shows a key has what it finds; null for a large one,
 * which a worker searches sooner. The meeting is made ready in pieces; what is asked before is answered then. Its
 * pinyin is spelt in a worker that ends with its answer. Once that died, `onDeath` hears each query that may be pinyin
 * and of which nothing was found without.
 */
export function searchHere(
  meeting: Meeting,
  onAnswer: (told: Told) => void,
  onDeath: (query: string) => void,
): Searching | null {
  const { points } = meeting.transcript
  if (isLarge(points)) return null
  let index: SearchIndex | null = null
  let spelt: readonly Spelt[] | undefined
  let loading: Promise<void> | undefined
  let stopSpelling = () => {}
  let hasDied = false
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
    hasDied = answered === null
  }
  /** Tells what is found now, or that the search is dead for this query. */
  const tell = (ready: SearchIndex, query: string, complete: boolean) => {
    const finding = search(ready, spelt ?? [], query)
    if (hasDied && mayBePinyin(query) && !isAny(finding)) onDeath(query)
    else onAnswer({ number, query, finding, complete, isWhole: true })
  }
  const answer = async (ready: SearchIndex, query: string) => {
    const asked = number
    const complete = spelt !== undefined || hasDied || !mayBePinyin(query)
    tell(ready, query, complete)
    if (complete) return
    loading ??= spellOut(ready)
    await loading
    if (number === asked) tell(ready, query, true)
  }
  const prepare = async () => {
    const made = indexCorpus(corpusOf(meeting))
    for (let first = 0; first < points.length; ) {
      await nextTask()
      if (isClosed) return
      const piece: Point[] = []
      for (let left = AT_ONCE; left > 0 && first + piece.length < points.length; ) {
        const point = points.at(first + piece.length)!
        piece.push(point)
        left -= charactersOf(point)
      }
      addPage(made, first, piece)
      first += piece.length
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

const isAny = ({ points, speakers, themes }: Finding) =>
  points.some((found) => found > 0) || speakers.length + themes.length > 0

/** Whether a worker is better; points that stand on pages are weighed by those, rather than read for it. */
function isLarge(points: Items<Point> | PagedPoints): boolean {
  if (points.length > MOST_HERE) return true
  let left = MOST_CHARACTERS_HERE
  if ('pages' in points) for (const page of points.pages) left -= page.length
  else for (const point of points) left -= charactersOf(point)
  return left < 0
}

const charactersOf = ({ text, heading }: Point) =>
  lengthOf(text) + (heading ? lengthOf(heading) : 0)

const lengthOf = (text: Localized) =>
  Object.values(text).reduce((sum, { length }) => sum + length, 0)
