/** Entries of a list that become text at a time. */
const BATCH = 1000
const CLOSE = '\n  ]\n}'

/**
 * The pieces of `JSON.stringify(value, null, 2)` for an object: a long list of its own comes some
 * entries at a time, so that the text of a large transcript is never in memory as a whole.
 */
export function* jsonPieces(value: object, batch = BATCH): Generator<string> {
  let before = '{'
  for (const [key, entry] of Object.entries(value)) {
    if (entry === undefined) continue
    const wrapped = (part: unknown) => JSON.stringify({ [key]: part }, null, 2)
    if (Array.isArray(entry) && entry.length > batch) {
      const head = `{\n  ${JSON.stringify(key)}: [`
      yield before + head.slice(1)
      for (let at = 0; at < entry.length; at += batch) {
        const text = wrapped(entry.slice(at, at + batch)).slice(head.length, -CLOSE.length)
        yield at === 0 ? text : `,${text}`
      }
      yield '\n  ]'
    } else yield before + wrapped(entry).slice(1, -'\n}'.length)
    before = ','
  }
  yield before === '{' ? '{}' : '\n}'
}
