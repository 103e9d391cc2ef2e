/** Sizes are looked at so often, in ms: what moves a little late is better than a page that does not stand. */
const PAUSE = 200

/** What a `ResizeObserver` is, for browsers without: it looks at the sizes of its elements from time to time. */
export class PolledSizes implements ResizeObserver {
  readonly #tell: ResizeObserverCallback
  /** The elements, each with its size as it was told last. */
  readonly #sizes = new Map<Element, string>()
  #timer: ReturnType<typeof setInterval> | undefined

  constructor(tell: ResizeObserverCallback) {
    this.#tell = tell
  }

  observe(element: Element): void {
    this.#sizes.set(element, '')
    if (this.#timer !== undefined) return
    this.#timer = setInterval(() => this.#look(), PAUSE)
    requestAnimationFrame(() => this.#look())
  }

  unobserve(element: Element): void {
    this.#sizes.delete(element)
    if (this.#sizes.size === 0) this.disconnect()
  }

  disconnect(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
    this.#sizes.clear()
  }

  #look(): void {
    const entries: ResizeObserverEntry[] = []
    for (const [element, before] of this.#sizes) {
      const { width, height } = element.getBoundingClientRect()
      const size = `${width} ${height}`
      if (size === before) continue
      this.#sizes.set(element, size)
      entries.push(entryOf(element, width, height))
    }
    if (entries.length > 0) this.#tell(entries, this)
  }
}

/** Puts it in the place of the browser's own. */
export function standIn(): void {
  window.ResizeObserver = PolledSizes
}

function entryOf(target: Element, width: number, height: number): ResizeObserverEntry {
  const box = [{ inlineSize: width, blockSize: height }]
  return {
    target,
    contentRect: new DOMRectReadOnly(0, 0, width, height),
    borderBoxSize: box,
    contentBoxSize: box,
    devicePixelContentBoxSize: box,
  }
}
