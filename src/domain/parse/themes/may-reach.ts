/**
 * Tells whether so large a share of points may still have themes. It is told of the points in order whether they have
 * words of any, and says false as soon as there are too many without, at least those of each whole speech of which
 * fewer than half have some: no field can hold for those. Where speeches do not stand one after the other it
 * never does.
 */
export function mayReach(
  points: readonly { readonly speech: number }[],
  share: number,
): (hasWords: boolean) => boolean {
  const isInOrder = points.every(({ speech }, i) => i === 0 || speech >= points[i - 1]!.speech)
  if (!isInOrder || share === 0) return () => true
  let at = 0
  let size = 0
  let having = 0
  let without = 0
  let may = true
  return (hasWords) => {
    size++
    if (hasWords) having++
    if (points[++at]?.speech === points[at - 1]!.speech) return may
    if (size === 1 || 2 * having < size) without += size - having
    size = 0
    having = 0
    may = points.length - without >= share * points.length
    return may
  }
}
