const SENTENCE_END = /[。！？!?；;\n]/
const OTHER_END = /[，,、：:.…\s]/
const ORDINAL = /^(第?[一二三四五六七八九十百]+|[（(]?[\d０-９]+[)）.．、])/

/** Costs of an edge in units of a shift: none at a sentence's, little at a clause's, much elsewhere. */
const AT_CLAUSE = 0.4
const NOWHERE = 5

/** How unlikely it is that a span of a point starts or ends at an offset of a text. */
export function edgeCost(text: string, at: number, edge: 'start' | 'end'): number {
  if (at < 0 || at > text.length) return 2 * NOWHERE
  const [before, here] = [text[at - 1] ?? '\n', text[at] ?? '\n']
  // Inside the span there is a word, outside of it a mark or white space.
  const [inside, outside] = edge === 'start' ? [here, before] : [before, here]
  if (isMark(inside)) return NOWHERE
  if (SENTENCE_END.test(outside)) return 0
  if (!OTHER_END.test(outside)) return NOWHERE
  return edge === 'start' && ORDINAL.test(text.slice(at, at + 5)) ? 0 : AT_CLAUSE
}

const isMark = (character: string) => SENTENCE_END.test(character) || OTHER_END.test(character)
