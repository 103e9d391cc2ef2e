/** Numbers things as they are first met, and lists them. */
export class Numbering {
  readonly items: number[] = []
  readonly #known = new Map<number, number>()

  /** The number of a thing in this list. */
  of(item: number): number {
    const known = this.#known.get(item)
    if (known !== undefined) return known
    this.#known.set(item, this.items.length)
    return this.items.push(item) - 1
  }
}
