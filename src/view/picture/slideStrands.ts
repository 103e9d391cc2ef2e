import { type Ends, SLIDE_TIME, slide } from '../../layout/slide.ts'
import { type Strand, strandPath } from '../../layout/strands.ts'

/** Where each strand's element was painted last. */
const painted = new WeakMap<Element, Ends>()

/**
 * Paints strands at their places, `elements[i]` the i-th. Those that were elsewhere slide there, from
 * wherever they are; new ones are there at once, and so are all when `still`. Gives a function that
 * stops what is under way: the next call takes up from there.
 */
export function slideStrands(
  elements: ArrayLike<Element>,
  strands: readonly Strand[],
  width: number,
  still: boolean,
): () => void {
  const paint = (element: Element, ends: Ends) => {
    painted.set(element, ends)
    element.setAttribute('d', strandPath(ends.y0, ends.y1, width))
  }
  const moving: { element: Element; from: Ends; to: Ends }[] = []
  for (const [i, to] of strands.entries()) {
    const element = elements[i]!
    const from = painted.get(element)
    if (from && !still && (from.y0 !== to.y0 || from.y1 !== to.y1)) {
      moving.push({ element, from, to })
    } else paint(element, to)
  }
  if (moving.length === 0) return () => {}

  let start: number | undefined
  const step = (now: number) => {
    start ??= now
    const elapsed = now - start
    for (const { element, from, to } of moving) paint(element, slide(from, to, elapsed))
    if (elapsed < SLIDE_TIME) frame = requestAnimationFrame(step)
  }
  let frame = requestAnimationFrame(step)
  return () => cancelAnimationFrame(frame)
}
