import type { Span } from '../../format/transcript.ts'
import type { QdeSelection } from './read-qde.ts'

/**
 * Where selections stand in a normalised text (UTF-16), given in code points of which a line end is one; null for one
 * that is empty or goes beyond the text. In time for the text and the selections.
 */
export function placeSelections(
  text: string,
  selections: readonly QdeSelection[],
): (Span | null)[] {
  const edges = [...new Set(selections.flatMap(({ start, end }) => [start, end]))]
    .filter((edge) => Number.isInteger(edge) && edge >= 0)
    .sort((a, b) => a - b)
  const placeOf = new Map<number, number>()
  let at = 0
  let points = 0
  for (const edge of edges) {
    while (points < edge && at < text.length) {
      at += text.codePointAt(at)! > 0xffff ? 2 : 1
      points++
    }
    if (points < edge) break
    placeOf.set(edge, at)
  }
  return selections.map(({ start, end }) => {
    const span = { start: placeOf.get(start) ?? -1, end: placeOf.get(end) ?? -1 }
    return span.start >= 0 && span.end > span.start ? span : null
  })
}
