import type { DraftAgendaItem, DraftPart } from '../draft/draft.ts'
import type { Item, Proceedings } from './proceedings.ts'
import type { RecordText } from './record-text.ts'

/** Writes the headings of an agenda and tells from where to where each item goes. */
export class AgendaSpans {
  readonly parts: DraftPart[] = []
  /** The place of the item that words stand under. */
  now: number | undefined
  private readonly items: readonly Item[]
  private readonly starts = new Map<number, number>()
  private readonly ends = new Map<number, number>()

  constructor({ items }: Proceedings) {
    this.items = items
  }

  /** What follows is under an item, by its place, or under none. Those that it is not within are over. */
  goTo(item: number | null, text: RecordText): void {
    const stays = this.chainOf(item)
    for (const one of this.chainOf(this.now ?? null))
      if (!stays.includes(one)) this.ends.set(one, text.at)
    this.now = item ?? undefined
    if (item === null || this.starts.has(item)) return
    this.starts.set(item, text.at)
    this.parts.push({ kind: 'heading', ...text.write(this.items[item]!.label) })
    text.write('\n')
  }

  /** The agenda with the stretch of each item; places are those of the items. */
  done(text: RecordText): readonly DraftAgendaItem[] {
    this.goTo(null, text)
    return this.items.map(({ label, within }, item) => {
      const start = this.starts.get(item) ?? text.at
      return { label, within, span: { start, end: this.ends.get(item) ?? start } }
    })
  }

  /** An item and those that it is within. */
  private chainOf(item: number | null): number[] {
    const chain: number[] = []
    for (let one = item ?? undefined; one !== undefined; one = this.items[one]!.within)
      chain.push(one)
    return chain
  }
}
