import { placeAt } from './place-at.ts'

export interface JsonPlace {
  /** UTF-16 offset of the first character that cannot stand there. */
  readonly offset: number
  /** Both count from 1; the column in UTF-16 units. */
  readonly line: number
  readonly column: number
}

// No run is longer, and all are matched in a loop: what an engine remembers of a run, to go back over it, is bounded.
const WHITE = /[ \t\n\r]{1,4096}/y
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
/** A run of plain characters, or one escape. */
const STRING_PART = /[ !#-[\]-\uffff]{1,4096}|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or ]' | ', or }' | 'end'

/**
 * Where a text stops being JSON (RFC 8259), or null if it is JSON. Browsers word the errors of
 * `JSON.parse` differently and often name no place, so the text is read once more to find it.
 * Needs no stack, however deep the text nests.
 */
export function locateJsonError(text: string): JsonPlace | null {
  let at = 0
  let expected: Expected = 'value'
  const open: ('[' | '{')[] = []
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at
    if (!pattern.test(text)) return false
    at = pattern.lastIndex
    return true
  }
  const afterValue = (): Expected => {
    const inside = open.at(-1)
    return inside === '[' ? ', or ]' : inside === '{' ? ', or }' : 'end'
  }
  const string = () => {
    if (text[at] !== '"') return false
    at++
    while (match(STRING_PART));
    if (text[at] !== '"') return false
    at++
    return true
  }

  for (;;) {
    while (match(WHITE));
    if (expected === 'end') return at === text.length ? null : { offset: at, ...placeAt(text, at) }
    const next = text[at]
    if (expected === 'value' || expected === 'value or ]') {
      if (next === ']' && expected === 'value or ]') {
        at++
        open.pop()
        expected = afterValue()
      } else if (next === '[' || next === '{') {
        at++
        open.push(next)
        expected = next === '[' ? 'value or ]' : 'key or }'
      } else if (string() || match(SCALAR)) expected = afterValue()
      else return { offset: at, ...placeAt(text, at) }
    } else if (expected === 'key' || expected === 'key or }') {
      if (next === '}' && expected === 'key or }') {
        at++
        open.pop()
        expected = afterValue()
      } else if (string()) expected = ':'
      else return { offset: at, ...placeAt(text, at) }
    } else if (expected === ':') {
      if (next !== ':') return { offset: at, ...placeAt(text, at) }
      at++
      expected = 'value'
    } else {
      const close: string = expected === ', or ]' ? ']' : '}'
      if (next === ',') expected = close === ']' ? 'value' : 'key'
      else if (next === close) {
        open.pop()
        expected = afterValue()
      } else return { offset: at, ...placeAt(text, at) }
      at++
    }
  }
}
