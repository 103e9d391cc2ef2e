import type { Span } from '../../format/transcript.ts'
import { announcedBefore } from './announced.ts'
import { innerList } from './inner-lists.ts'
import type { Utterance } from './utterance.ts'

/** A list with another number of items than its words announce. */
export interface Miscount {
  /** From the first of its items to the last. */
  readonly span: Span
  readonly announced: number
  readonly found: number
}

/** The lists within utterances, and those of paragraphs, that have more or fewer items than is announced. */
export function miscountsOf(text: string, utterances: readonly Utterance[]): Miscount[] {
  const below = new Map<Utterance, Span[]>()
  const lists: (readonly Span[])[] = []
  for (const { head, item, pieces } of utterances) {
    const [first] = pieces
    const last = pieces.at(-1)
    if (!first || !last) continue
    if (head) {
      const items = below.get(head) ?? []
      items.push(first)
      if (items.length === 1) {
        below.set(head, items)
        lists.push(items)
      }
    } else if (!item) {
      const list = innerList(text, { start: first.start, end: last.end })
      if (list) lists.push(list.items)
    }
  }
  return lists.flatMap((items) => {
    const { start } = items[0]!
    const announced = announcedBefore(text, start)
    if (announced === null || announced === items.length) return []
    return [{ span: { start, end: items.at(-1)!.end }, announced, found: items.length }]
  })
}
