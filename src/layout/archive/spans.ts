/** From when to when something was, `YYYY-MM-DD`. */
export interface Span {
  readonly from: string
  readonly to: string
}

/** A span is as wide as can be seen, at least, in percent. */
const NARROWEST = 1.5

/** Where spans stand between the first day of all and the last, in percent of the width; all of it where there is one day only. */
export function layoutSpans(
  spans: readonly Span[],
): readonly { readonly start: number; readonly width: number }[] {
  const first = Math.min(...spans.map(({ from }) => Date.parse(from)))
  const last = Math.max(...spans.map(({ to }) => Date.parse(to)))
  if (last <= first) return spans.map(() => ({ start: 0, width: 100 }))
  return spans.map(({ from, to }) => {
    const length = (100 * (Date.parse(to) - Date.parse(from))) / (last - first)
    const width = Math.max(NARROWEST, length)
    const start = (100 * (Date.parse(from) - first)) / (last - first)
    return { start: Math.min(start, 100 - width), width }
  })
}
