/** Turns offsets of one text between UTF-16 units, as the transcript counts, and code points. */
export interface Offsets {
  /** How many code points the text has. */
  readonly length: number
  /** Code points before a UTF-16 offset; an offset inside a pair counts as the pair's start. */
  readonly toCodePoints: (utf16: number) => number
  /** The UTF-16 offset of a number of code points; beyond the text, its end. */
  readonly toUtf16: (codePoints: number) => number
}

/**
 * Looks through a text once. Only the characters outside the Basic Multilingual Plane, which take
 * two units, are remembered: Chinese text has next to none.
 */
export function measureOffsets(text: string): Offsets {
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index)
  const length = text.length - pairs.length
  return {
    length,
    toCodePoints: (utf16) => {
      const before = countWhere(pairs.length, (i) => pairs[i]! + 1 < utf16)
      return utf16 - before - (pairs[before] === utf16 - 1 ? 1 : 0)
    },
    toUtf16: (codePoints) =>
      codePoints >= length
        ? text.length
        : codePoints + countWhere(pairs.length, (i) => pairs[i]! - i < codePoints),
  }
}

/** How many of `0 … length - 1` fulfil what the first ones fulfil and the others do not. */
function countWhere(length: number, fulfils: (i: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (fulfils(middle)) low = middle + 1
    else high = middle
  }
  return low
}
