import type { DraftAgendaItem } from '../draft/draft.ts'
import { readDate } from '../marks/date.ts'
import { OPENING_ITEMS } from '../words/en/agenda.ts'
import type { Block } from './blocks.ts'

export interface Agenda {
  readonly items: readonly DraftAgendaItem[]
  /** By block, the place of the item that it stands under; -1 above the first. */
  readonly ofBlock: readonly number[]
  /** Whether they are called as items of an agenda are, by a number or as what opens a meeting. */
  readonly certain: boolean
}

interface Heading {
  /** Index of the block. */
  readonly block: number
  readonly label: string
  /** 0 at the top. */
  readonly depth: number
}

/** The headings of minutes as the items of their agenda, each with the stretch of all that stands under it. */
export function agendaOf(text: string, blocks: readonly Block[]): Agenda {
  const headings = headingsOf(text, blocks)
  const items: DraftAgendaItem[] = []
  const above: { readonly depth: number; readonly item: number }[] = []
  for (const [i, { block, label, depth }] of headings.entries()) {
    while (above.length > 0 && above.at(-1)!.depth >= depth) above.pop()
    const within = above.at(-1)?.item
    let next = i + 1
    while (next < headings.length && headings[next]!.depth > depth) next++
    const last = blocks[(headings[next]?.block ?? blocks.length) - 1]!
    items.push({
      label,
      span: { start: blocks[block]!.start, end: last.end },
      ...(within !== undefined && { within }),
    })
    above.push({ depth, item: i })
  }
  const ofBlock = itemsOfBlocks(headings, items, blocks.length)
  const parents = new Set(items.map(({ within }) => within))
  return {
    // Of one of several that are spoken of together nothing but its heading stands under it.
    items: items.map((item, i) => {
      const { block } = headings[i]!
      if (ofBlock[block] === i || parents.has(i)) return item
      return { ...item, span: { start: item.span.start, end: blocks[block]!.end } }
    }),
    ofBlock,
    certain: headings.some(({ label }) => numberBefore(label) !== null || isOpening(label)),
  }
}

/** Below several headings that follow each other at once, as in `Consent agenda, A. …, B. …`, all of them are spoken of. */
function itemsOfBlocks(
  headings: readonly Heading[],
  items: readonly DraftAgendaItem[],
  blocks: number,
): number[] {
  const ofBlock: number[] = []
  let next = 0
  let at = -1
  for (let block = 0; block < blocks; block++) {
    if (headings[next]?.block === block) {
      const isListed =
        next > 0 &&
        headings[next - 1]!.block === block - 1 &&
        items[next - 1]!.within === items[next]!.within
      at = isListed ? (items[next]!.within ?? next) : next
      next++
    }
    ofBlock.push(at)
  }
  return ofBlock
}

const isSpeechless = ({ kind }: Block) =>
  kind === 'title' || kind === 'heading' || kind === 'byline'

function headingsOf(text: string, blocks: readonly Block[]): Heading[] {
  const first = blocks.findIndex((block) => !isSpeechless(block))
  const found = blocks.flatMap(({ kind, start, end }, block) => {
    if (kind !== 'heading') return []
    const label = text.slice(start, end).replace(/\s+/g, ' ')
    // Above the first words only what has a number, or opens a meeting, is an item.
    const opens = block >= first || numberBefore(label) !== null || isOpening(label)
    const isDay = numberBefore(label) === null && readDate([label]) !== undefined
    return opens && !isDay && /\p{L}/u.test(label) ? [{ block, label }] : []
  })
  const romans = found.some(({ label }) => /^(?:[IVX]{2,5})[.)]? /.test(label))
  let ranked = false
  return found.map(({ block, label }) => {
    const depth = depthOf(label, romans, ranked)
    ranked ||= depth === 0 && (numberBefore(label) !== null || isCapitals(label))
    return { block, label, depth }
  })
}

const isOpening = (label: string): boolean => {
  const words = label.toLowerCase()
  return OPENING_ITEMS.some((opening) => words.startsWith(opening))
}

const NUMBER =
  /^(?:(?:agenda )?item )?(?:(?<figures>\d{1,3}(?:[./-]\d{1,3}){0,3})|(?<letters>[IVX]{1,5}|[A-Z]))(?:[.):]|\b)\s+(?=\S)/i

/** The number that an item begins with: its parts; null if it has none. */
function numberBefore(label: string): { readonly parts: number; readonly letters: string } | null {
  const { figures, letters } = NUMBER.exec(label)?.groups ?? {}
  if (figures) return { parts: figures.replace(/\.0$/, '').split('.').length, letters: '' }
  // `A new lamp` has no letter of a list before it, `A. New lamp` has.
  return letters && /^\p{Lu}{1,5}[.):]/u.test(label) ? { parts: 1, letters } : null
}

/** 2.1 stands below 2; A. below a number; what has neither number nor capitals below what has. */
function depthOf(label: string, romans: boolean, ranked: boolean): number {
  const number = numberBefore(label)
  if (number?.letters) return (romans && /^[IVX]+$/.test(number.letters)) || !ranked ? 0 : 1
  if (number) return number.parts - 1
  return isCapitals(label) || !ranked ? 0 : 1
}

const isCapitals = (label: string): boolean => label === label.toUpperCase()
