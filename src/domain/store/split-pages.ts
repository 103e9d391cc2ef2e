import { concatBytes } from './concat-bytes.ts'
import { createFinder } from './find-points.ts'
import { PAGE } from './point-pages.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const [OPEN, CLOSE, COMMA] = [bytesOf('['), bytesOf(']'), bytesOf(',')]

export interface Splitting {
  /** What stands before the points has come, up to the bracket that opens them. */
  opened(before: Uint8Array): void
  /** A page is full, or is the last; it ought to hold so many points. */
  page(bytes: Uint8Array, points: number): void
}

/**
 * Splits the bytes of a JSON text, which come in pieces cut anywhere, into pages of points (see
 * `PointPages`) and what stands around them. Nothing is read yet: what is no JSON is split too.
 */
export function createSplitter(tell: Splitting) {
  const before: Uint8Array[] = []
  const after: Uint8Array[] = []
  const pages: Uint8Array[] = []
  const starts: number[] = []
  /** Where what comes belongs, in pieces. */
  let target = before
  let bytes = new Uint8Array()
  /** What of the bytes at hand is in its place. */
  let taken = 0
  /** What to add to a place in the bytes at hand for the place on the page. */
  let shift = 0
  let start = 0
  let onPage = 0
  let isOdd = false

  const take = (to: number) => {
    if (to > taken) target.push(bytes.subarray(taken, to))
    taken = to
  }
  const newPage = () => {
    target = []
    shift = OPEN.length - taken
    start = OPEN.length
    onPage = 0
  }
  const find = createFinder({
    open(at) {
      take(at + 1)
      tell.opened(concatBytes(before))
      newPage()
    },
    element(at) {
      starts.push(start)
      start = at + 1 + shift
      const goesOn = bytes[at] === COMMA[0]
      if (++onPage < PAGE && goesOn) return
      take(at)
      const page = concatBytes([OPEN, ...target, CLOSE])
      pages.push(page)
      tell.page(page, onPage)
      if (goesOn) {
        taken = at + 1
        newPage()
      } else target = after
    },
    odd() {
      isOdd = true
    },
  })
  return {
    pages,
    /** Per point: where it begins on its page. */
    starts,
    /** Whether the points may be others than these. */
    isOdd: () => isOdd,
    push(next: Uint8Array<ArrayBuffer>): void {
      bytes = next
      taken = 0
      find(next)
      take(next.length)
      shift += next.length
    },
    before: () => concatBytes(before),
    after: () => concatBytes(after),
    /** All that came. */
    whole(): Uint8Array {
      const inPages = pages.flatMap((page, i) => {
        const inside = page.subarray(OPEN.length, -CLOSE.length)
        return i === 0 ? [inside] : [COMMA, inside]
      })
      const isOpen = target !== before && target !== after
      const unfinished = isOpen ? [...(pages.length > 0 ? [COMMA] : []), ...target] : []
      return concatBytes([...before, ...inPages, ...unfinished, ...after])
    },
  }
}
