import type { Span } from '../../format/transcript.ts'
import { normaliseText } from '../../text/normalise.ts'
import type { QdeSelection } from './read-qde.ts'

/** What a program counts as how many characters. */
export interface Counting {
  /** A line end of two characters (CR LF). */
  readonly ends: 1 | 2
  /** A character of two UTF-16 units. */
  readonly pairs: 1 | 2
  /** The mark of byte order before the text. */
  readonly mark: 0 | 1
}

/** As the standard has it, and as QualCoder and ATLAS.ti do. */
const PLAIN: Counting = { ends: 1, pairs: 1, mark: 0 }

/** A text as the archive has it, and the selections in it. */
export interface Selected {
  readonly raw: string
  readonly selections: readonly QdeSelection[]
}

type Placed = (Span | null)[]

/**
 * Where the selections of each text stand in it once it is normalised (UTF-16); null for one that is empty or goes beyond the
 * text. Programs count in several ways, and no project says in which: it is the one by which passages begin and end at the
 * edges of words. What was `exportedHere` is known to count plainly.
 */
export function placeSelections(
  texts: readonly Selected[],
  exportedHere = false,
): readonly Placed[] {
  const counted = <T>(usual: T, other: T, differs: (raw: string) => boolean) =>
    texts.some(({ raw }) => differs(raw)) ? [usual, other] : [usual]
  // The likeliest first.
  const countings = counted<0 | 1>(0, 1, isMarked).flatMap((mark) =>
    counted<1 | 2>(1, 2, (raw) => /[\ud800-\udbff]/.test(raw)).flatMap((pairs) =>
      counted<1 | 2>(1, 2, (raw) => raw.includes('\r\n')).map(
        (ends): Counting => ({ ends, pairs, mark }),
      ),
    ),
  )
  let best = texts.map((one) => placed(one, PLAIN))
  if (exportedHere || countings.length === 1) return best
  const plain = texts.map(({ raw }) => normaliseText(raw))
  let most = atWords(plain, best)
  for (const counting of countings.slice(1)) {
    const now = texts.map((one) => placed(one, counting))
    const edges = atWords(plain, now)
    if (edges > most) [best, most] = [now, edges]
  }
  return best
}

const isMarked = (raw: string) => raw.startsWith('\ufeff')

/** In time for the text and the selections. */
function placed({ raw, selections }: Selected, { ends, pairs, mark }: Counting): Placed {
  const edges = [...new Set(selections.flatMap(({ start, end }) => [start, end]))]
    .filter((edge) => Number.isInteger(edge) && edge >= 0)
    .sort((a, b) => a - b)
  const placeOf = new Map<number, number>()
  let at = isMarked(raw) ? 1 : 0
  /** What was counted up to there, and its place in the normalised text. */
  let counted = at * mark
  let place = 0
  for (const edge of edges) {
    while (counted < edge && at < raw.length) {
      const isEnd = raw.startsWith('\r\n', at)
      const isPair = raw.codePointAt(at)! > 0xffff
      at += isEnd || isPair ? 2 : 1
      place += isPair ? 2 : 1
      counted += isEnd ? ends : isPair ? pairs : 1
    }
    if (counted < edge) break
    placeOf.set(edge, place)
  }
  return selections.map(({ start, end }) => {
    const span = { start: placeOf.get(start) ?? -1, end: placeOf.get(end) ?? -1 }
    return span.start >= 0 && span.end > span.start ? span : null
  })
}

/** How well selections begin and end at the edges of words: two for an edge beside white space, one for one beside another sign. */
function atWords(texts: readonly string[], all: readonly Placed[]): number {
  let sum = 0
  for (const [i, spans] of all.entries()) {
    const text = texts[i]!
    for (const span of spans) if (span) sum += edge(text, span.start, -1) + edge(text, span.end, 1)
  }
  return sum
}

/** `out` is the way out of the selection. */
function edge(text: string, at: number, out: -1 | 1): 0 | 1 | 2 {
  const before = text.slice(Math.max(0, at - 1), at)
  const behind = text.slice(at, at + 1)
  const [inner, outer] = out === 1 ? [before, behind] : [behind, before]
  if (LETTER.test(inner) && LETTER.test(outer)) return 0
  return /^\s*$/.test(outer) && /\S/.test(inner) ? 2 : 1
}

const LETTER = /[\p{L}\p{M}\p{N}]/u
