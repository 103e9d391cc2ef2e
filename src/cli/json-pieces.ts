/** Entries of a list that become text at a time. */
const BATCH = 1000

/**
 * The pieces of `JSON.stringify(value)` for an object: a long list of its own comes some entries at a
 * time, so that the text of a large transcript is never in memory as a whole.
 */
export function* jsonPieces(value: object, batch = BATCH): Generator<string> {
  let before = '{'
  for (const [key, entry] of Object.entries(value)) {
    const head = `${before}${JSON.stringify(key)}:`
    if (Array.isArray(entry) && entry.length > batch) {
      for (let at = 0; at < entry.length; at += batch) {
        const entries = JSON.stringify(entry.slice(at, at + batch)).slice(1, -1)
        yield (at === 0 ? `${head}[` : ',') + entries
      }
      yield ']'
    } else {
      const text = JSON.stringify(entry)
      if (text === undefined) continue
      yield head + text
    }
    before = ','
  }
  yield before === '{' ? '{}' : '}'
}
