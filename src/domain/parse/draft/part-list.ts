import type { DraftPart, PartKind } from './draft.ts'

/** So many parts there is room for at first; more make it twice as large. */
const ROOM = 64

const KINDS: readonly PartKind[] = ['label', 'heading', 'title', 'byline', 'markup']

/** Parts of a source in the order in which they are added. A long text has hundreds of thousands: none is kept as an object. */
export class PartList implements Iterable<DraftPart> {
  private kinds = new Uint8Array(ROOM)
  private spans = new Int32Array(2 * ROOM)
  private size = 0

  add(kind: PartKind, start: number, end: number): void {
    if (this.size === this.kinds.length) this.grow()
    this.kinds[this.size] = KINDS.indexOf(kind)
    this.spans[2 * this.size] = start
    this.spans[2 * this.size + 1] = end
    this.size++
  }

  *[Symbol.iterator](): Generator<DraftPart> {
    for (let i = 0; i < this.size; i++)
      yield {
        kind: KINDS[this.kinds[i]!]!,
        start: this.spans[2 * i]!,
        end: this.spans[2 * i + 1]!,
      }
  }

  private grow(): void {
    const { kinds, spans } = this
    this.kinds = new Uint8Array(2 * kinds.length)
    this.kinds.set(kinds)
    this.spans = new Int32Array(2 * spans.length)
    this.spans.set(spans)
  }
}

/** Several lists, one after the other. */
export const oneAfterAnother = <Item>(...lists: readonly Iterable<Item>[]): Iterable<Item> => ({
  *[Symbol.iterator]() {
    for (const list of lists) yield* list
  },
})
