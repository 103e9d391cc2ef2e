import type { Point } from '../../domain/format/transcript.ts'
import type { Spelt } from '../../domain/search/pinyin.ts'
import {
  addPage,
  beginSearch,
  indexCorpus,
  mayBePinyin,
  type SearchIndex,
} from '../../domain/search/search.ts'
import { parseBytes } from '../../domain/store/point-pages.ts'
import { nextTask } from '../timing/next-task.ts'
import {
  type Asked,
  MORE,
  type Query,
  READINGS,
  type SpeltOut,
  type Told,
  type Unspelt,
} from './search-protocol.ts'
import { takeSpelt, unspeltOf } from './spelling.ts'
import { tellReadings } from './tell-readings.ts'

/*
 * Searches beside the page. The first message brings what is to be searched, then come pages of
 * points, and queries; they are answered as soon as all points are there.
 * With the first query that may be pinyin what is searched is spelt, in another worker of this script that ends then;
 * until it is there, what is found without it is told at once.
 */

let index: SearchIndex | undefined
let added = 0
let isWhole = false
let waiting: Query | undefined
let spelt: readonly Spelt[] | undefined
let loading: Promise<void> | undefined
let take: ((spelt: SpeltOut['spelt']) => void) | undefined
let latest = 0

/** Has all that may be found by pinyin spelt. */
async function spellOut(ready: SearchIndex): Promise<void> {
  const unspelt = unspeltOf(ready)
  const answered = new Promise<SpeltOut['spelt']>((resolve) => {
    take = resolve
    if (unspelt.length === 0) resolve([])
    else self.postMessage({ unspelt } satisfies Unspelt)
  })
  const lines = await answered
  if (lines) spelt = takeSpelt(ready, lines)
  // Without the dictionary (no network, say) all but pinyin is found; the next query asks again.
  else loading = undefined
}

/** Spells for another worker. */
async function tellSpelt({ unspelt }: Unspelt): Promise<void> {
  self.postMessage(MORE)
  let told: SpeltOut = { spelt: null }
  try {
    const { spell } = await import('../../domain/search/spell.ts')
    told = { spelt: unspelt.map((text) => spell(...text).join(' ')) }
  } catch {
    // It is told that there is none.
  }
  self.postMessage(told)
}

/** So long (ms) points are looked through before what else is asked is heard. */
const SLICE = 8

/**
 * Tells what is found: first in what a slice of time is enough for, then in twice as many points and so on, and in the
 * end all of it, unless something else is asked meanwhile.
 */
async function tell(ready: SearchIndex, { number, query }: Query, complete: boolean) {
  const { finding, lookThrough } = beginSearch(ready, spelt ?? [], query)
  const { points } = finding
  const say = (until: number) => {
    const isWhole = until === points.length
    const found = { ...finding, points: isWhole ? points : points.slice(0, until) }
    const told: Told = { number, query, finding: found, complete, isWhole }
    self.postMessage(told, { transfer: [found.points.buffer] })
  }
  let said = 0
  let began = performance.now()
  for (const page of ready.pages) {
    lookThrough(page)
    const until = page.first + page.count
    if (performance.now() - began < SLICE || until === points.length) continue
    if (until >= 2 * said) {
      say(until)
      said = until
    }
    await nextTask()
    if (latest !== number) return
    began = performance.now()
  }
  say(points.length)
}

function add(to: SearchIndex, pages: readonly Uint8Array[]): void {
  for (const page of pages) {
    const points = parseBytes(page) as Point[]
    addPage(to, added, points)
    added += points.length
  }
  isWhole = pages.length === 0
  if (!isWhole) self.postMessage(MORE)
  else if (waiting) answer(to, waiting)
}

async function answer(ready: SearchIndex, asked: Query): Promise<void> {
  latest = asked.number
  // What else was asked by now is heard first.
  await nextTask()
  if (latest !== asked.number) return
  const complete = spelt !== undefined || !mayBePinyin(asked.query)
  await tell(ready, asked, complete)
  if (complete) return
  loading ??= spellOut(ready)
  await loading
  if (latest === asked.number) tell(ready, asked, true)
}

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data !== READINGS && 'names' in data) {
    index = indexCorpus(data)
    self.postMessage(MORE)
    return
  }
  if (data !== READINGS && 'unspelt' in data) {
    tellSpelt(data)
    return
  }
  if (!index) throw new Error('Something came before what is to be searched')
  if (data === READINGS) tellReadings(index)
  else if ('spelt' in data) take?.(data.spelt)
  else if (!('query' in data)) add(index, data)
  else if (isWhole) answer(index, data)
  else waiting = data
})
