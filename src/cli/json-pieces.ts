/** Entries of a list that become text at a time. */
const BATCH = 1000

/**
 * An object as JSON for people and programs: a line for each key, and for each entry of a list of its
 * own, so that lines can be searched and compared. It comes in pieces, so that the text of a large
 * transcript is never in memory as a whole.
 */
export function* jsonPieces(value: object, batch = BATCH): Generator<string> {
  let before = '{\n'
  for (const [key, entry] of Object.entries(value)) {
    const head = `${before}${JSON.stringify(key)}: `
    if (Array.isArray(entry) && entry.length > 0) {
      yield `${head}[\n`
      for (let at = 0; at < entry.length; at += batch) {
        const lines = entry.slice(at, at + batch).map((each) => JSON.stringify(each) ?? 'null')
        yield (at === 0 ? '' : ',\n') + lines.join(',\n')
      }
      yield '\n]'
    } else {
      const text = JSON.stringify(entry)
      if (text === undefined) continue
      yield head + text
    }
    before = ',\n'
  }
  yield before === '{\n' ? '{}' : '\n}'
}
