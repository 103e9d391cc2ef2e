/** Entries of a list, and UTF-16 units of a string, that become text at a time. */
const BATCH = { entries: 1000, units: 1 << 16 }

/**
 * The pieces of `JSON.stringify(value)` for an object: a long list comes some entries at a time and a long string
 * in parts, so that the text of a large transcript is never in memory as a whole.
 */
export function* jsonPieces(value: object, batch = BATCH): Generator<string> {
  let before = '{'
  for (const [key, entry] of Object.entries(value)) {
    const head = `${before}${JSON.stringify(key)}:`
    if (Array.isArray(entry) && entry.length > batch.entries) {
      yield `${head}[`
      for (let at = 0; at < entry.length; at += batch.entries) {
        if (at > 0) yield ','
        yield JSON.stringify(entry.slice(at, at + batch.entries)).slice(1, -1)
      }
      yield ']'
    } else if (typeof entry === 'string') {
      yield `${head}"`
      for (const part of partsOf(entry, batch.units)) yield JSON.stringify(part).slice(1, -1)
      yield '"'
    } else if (isPlain(entry)) {
      yield head
      yield* jsonPieces(entry, batch)
    } else {
      const text = JSON.stringify(entry)
      if (text === undefined) continue
      yield head + text
    }
    before = ','
  }
  yield before === '{' ? '{}' : '}'
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

function* partsOf(text: string, units: number): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const end = at + units
    // Half of a surrogate pair would be written as an escape.
    const next = isLowSurrogate(text.charCodeAt(end)) ? end + 1 : end
    yield text.slice(at, next)
    at = next
  }
}

const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff
