import { wordsOf } from '../paragraph.ts'
import type { Entry } from './entries.ts'
import { TITLES } from './paragraph-classes.ts'

/** UTF-16 units. */
const LONGEST = 160

interface Open {
  readonly place: number
  /** The number that it is marked with; empty for an annex. */
  readonly id: string
  /** The first title of each class. */
  readonly titles: string[]
  readonly head: string[]
  speaks: boolean
}

/** What the items of the agenda and the annexes with speeches are called, by the places of the entries that open them. */
export function labelsOf(entries: readonly Entry[]): ReadonlyMap<number, string> {
  const labels = new Map<number, string>()
  let open: Open | null = null
  const close = () => {
    if (open?.id) labels.set(open.place, joined([open.id, open.titles.find(Boolean) ?? '']))
    else if (open?.speaks) labels.set(open.place, shortened(joined(open.head)))
    open = null
  }
  for (const [place, entry] of entries.entries()) {
    if (entry.is === 'item' || entry.is === 'annex') {
      close()
      const id = entry.is === 'item' ? entry.id || NO_NUMBER : ''
      open = { place, id, titles: [], head: [], speaks: false }
    } else if (entry.is === 'end') close()
    else if (open) takeIn(open, entry)
  }
  close()
  return labels
}

/** What an item without a number is told by, which is not shown. */
const NO_NUMBER = ' '

/** An annex is called by its number and the line below. */
const HEAD = 2

function takeIn(open: Open, entry: Entry): void {
  if (entry.is === 'speech') open.speaks = true
  if (open.head.length < HEAD && !open.speaks) {
    if (entry.is === 'aside') open.head.push(entry.text)
    else if (entry.is === 'paragraph' && !entry.redner) open.head.push(wordsOf(entry.runs))
  }
  if (entry.is !== 'paragraph') return
  const rank = TITLES.findIndex((classes) => classes.test(entry.class))
  if (rank >= 0) open.titles[rank] ??= shortened(wordsOf(entry.runs).replace(NUMBER, ''))
}

/** `a) `, `ZP 3 `, `9. a) – ` before a title. */
const NUMBER = /^(?:(?:ZP\s+)?\d+[.)]?\s+|[a-z]{1,2}\)\s+|–\s+)+/

const joined = (pieces: readonly string[]) => pieces.filter((piece) => /\S/.test(piece)).join(': ')

const shortened = (words: string) =>
  words.length > LONGEST ? `${words.slice(0, words.lastIndexOf(' ', LONGEST))} …` : words
