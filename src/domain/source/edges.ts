/*
 * What a character of a text may be to the edge of a passage, looked up in a table: copies of sources
 * are long, and each of their places is asked for many times.
 */

const SENTENCE_END = /[。！？!?；;\n]/
const OTHER_END = /[，,、：:.…\s]/
const ORDINAL = /^(第?[一二三四五六七八九十百]+|[（(]?[\d０-９]+[)）.．、])/

/** Costs of an edge in units of a shift: none at a sentence's, little at a clause's, much elsewhere. */
const AT_CLAUSE = 0.4
const NOWHERE = 5

const WORD = 0
const CLAUSE = 1
const SENTENCE = 2

/** Per UTF-16 unit what it ends; made when it is first wanted. */
let table: Uint8Array | null = null

const makeTable = () =>
  Uint8Array.from({ length: 0x10000 }, (_, code) => {
    const unit = String.fromCharCode(code)
    if (SENTENCE_END.test(unit)) return SENTENCE
    return OTHER_END.test(unit) ? CLAUSE : WORD
  })

/** How unlikely it is that a span of a point starts or ends at an offset of a text. */
export function edgeCost(text: string, at: number, edge: 'start' | 'end'): number {
  if (at < 0 || at > text.length) return 2 * NOWHERE
  table ??= makeTable()
  // A text begins and ends as sentences do.
  const before = at === 0 ? SENTENCE : table[text.charCodeAt(at - 1)]!
  const here = at === text.length ? SENTENCE : table[text.charCodeAt(at)]!
  // Inside the span there is a word, outside of it a mark or white space.
  const [inside, outside] = edge === 'start' ? [here, before] : [before, here]
  if (inside !== WORD) return NOWHERE
  if (outside === SENTENCE) return 0
  if (outside === WORD) return NOWHERE
  return edge === 'start' && ORDINAL.test(text.slice(at, at + 5)) ? 0 : AT_CLAUSE
}
