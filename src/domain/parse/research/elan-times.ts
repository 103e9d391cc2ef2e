/** An annotation as it is written: with its own times, or by another one that it is about. */
export interface Annotation {
  readonly id: string
  /** Ids of places in time. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** The id of the annotation that it is about. */
  readonly about?: string | undefined
  readonly text: string
}

/** Milliseconds; nothing where no time leads to them. */
export interface Placed {
  readonly start?: number | undefined
  readonly end?: number | undefined
}

/**
 * When each annotation is, by its id. Places in time without a value lie evenly between those on their tier that
 * have one; what is about another annotation has its time, or, where several are, an even share of it each, in
 * their order.
 */
export function placeAnnotations(
  tiers: readonly (readonly Annotation[])[],
  times: ReadonlyMap<string, number | undefined>,
): ReadonlyMap<string, Placed> {
  const known = new Map(times)
  for (const annotations of tiers) fillIn(slotsOf(annotations), known)
  const placed = new Map<string, Placed>()
  /** What is about an annotation, tier by tier. */
  const about = new Map<string, Annotation[][]>()
  for (const annotations of tiers) {
    const groups = new Map<string, Annotation[]>()
    for (const annotation of annotations) {
      const { id, from, to } = annotation
      const group = groups.get(annotation.about ?? '')
      if (annotation.about === undefined)
        placed.set(id, { start: known.get(from ?? ''), end: known.get(to ?? '') })
      else if (group) group.push(annotation)
      else groups.set(annotation.about, [annotation])
    }
    for (const [id, group] of groups) {
      const others = about.get(id)
      if (others) others.push(group)
      else about.set(id, [group])
    }
  }
  // From those with times to what is about them and on; what is about itself is never reached.
  for (const id of placed.keys())
    for (const group of about.get(id) ?? []) share(group, placed.get(id)!, placed)
  return placed
}

/** Gives each of a group its share of the time of what it is about. */
function share(
  group: readonly Annotation[],
  { start, end = start }: Placed,
  placed: Map<string, Placed>,
): void {
  for (const [i, { id }] of group.entries()) {
    const part = (at: number) =>
      start === undefined ? undefined : between(start, end ?? start, at / group.length)
    if (!placed.has(id)) placed.set(id, { start: part(i), end: part(i + 1) })
  }
}

const between = (start: number, end: number, share: number) =>
  Math.round(start + (end - start) * share)

/** The places in time of a tier, in the order of the file. */
const slotsOf = (annotations: readonly Annotation[]): readonly string[] => [
  ...new Set(annotations.flatMap(({ from, to }) => (from && to ? [from, to] : []))),
]

function fillIn(slots: readonly string[], known: Map<string, number | undefined>): void {
  let last = -1
  for (const [i, slot] of slots.entries()) {
    const end = known.get(slot)
    if (end === undefined) continue
    const start = last < 0 ? undefined : known.get(slots[last]!)
    for (let at = last + 1; start !== undefined && at < i; at++)
      known.set(slots[at]!, between(start, end, (at - last) / (i - last)))
    last = i
  }
}
