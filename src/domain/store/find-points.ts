/**
 * Where the elements of the top-level array `points` stand in the bytes of a JSON text, found without
 * reading them: only strings, escapes and brackets matter for that, and in UTF-8 all of these are
 * ASCII, which is never part of another character. What is found is right for every text that is
 * JSON; whether it is JSON at all, `JSON.parse` says later, piece by piece.
 */

/** What is told of the bytes, in order; places are counted from the beginning of the piece. */
export interface Found {
  /** Here the array opens. */
  open(at: number): void
  /** Here an element ends: the comma after it, or the bracket that closes the array. */
  element(at: number): void
  /** The array comes twice, or a name at the top is escaped: the elements told of may not be all. */
  odd(): void
}

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a]
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d]
const NAME = new TextEncoder().encode('points')

/** How deep the elements of the array stand: in it and in the object at the top. */
const INSIDE = 2

/** Begins a text. What is given back takes its bytes one piece after another, cut anywhere. */
export function createFinder(found: Found): (bytes: Uint8Array) => void {
  let depth = 0
  let inString = false
  let escaped = false
  /** In the array of points, and whether there was one. */
  let inside = false
  let opened = false
  /** At the top: how much of the name the string so far is; −1 where it is another. */
  let matched = -1
  /** What the last tokens were, as far as they announce the array. */
  let before: 'name' | 'colon' | null = null

  return (bytes) => {
    const { length } = bytes
    let i = 0
    while (i < length) {
      let byte = bytes[i]!
      if (inString) {
        if (escaped) {
          escaped = false
          i++
          continue
        }
        if (depth > 1) {
          while (byte !== QUOTE && byte !== BACKSLASH && ++i < length) byte = bytes[i]!
          if (i === length) return
        } else if (byte === NAME[matched]) matched++
        else if (byte !== QUOTE) matched = -1
        if (byte === QUOTE) {
          inString = false
          before = depth === 1 && matched === NAME.length ? 'name' : null
        } else if (byte === BACKSLASH) {
          escaped = true
          if (depth <= 1) found.odd()
        }
        i++
        continue
      }
      switch (byte) {
        case QUOTE:
          inString = true
          matched = 0
          before = null
          break
        case OPEN_BRACKET:
          if (depth === 1 && before === 'colon') {
            if (opened) found.odd()
            else {
              inside = true
              opened = true
              found.open(i)
            }
          }
          depth++
          before = null
          break
        case OPEN_BRACE:
          depth++
          before = null
          break
        case CLOSE_BRACKET:
        case CLOSE_BRACE:
          if (inside && depth === INSIDE) {
            found.element(i)
            inside = false
          }
          depth--
          before = null
          break
        case COMMA:
          if (inside && depth === INSIDE) found.element(i)
          before = null
          break
        case COLON:
          before = before === 'name' ? 'colon' : null
          break
      }
      i++
    }
  }
}
