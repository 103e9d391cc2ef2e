import { type Found, NO_VERB } from './found.ts'
import type { Sentence } from './sentence.ts'
import { isQuotation, wordAt } from './tokens.ts'
import { verbAt } from './verbs.ts'
import type { Subject } from './voice.ts'

/** The council was urged by Ada Moss to mend the bridge; was asked by Ada Moss whether …: hers. */
export function askedBy({ tokens, startingAt }: Sentence, at: number): Found | null {
  if (wordAt(tokens, at + 1) !== 'by' || !ASKED.has(wordAt(tokens, at))) return null
  if (!/^(?:was|were|is|are|been|being)$/.test(wordAt(tokens, at - 1))) return null
  const mention = startingAt.get(at + 2)
  if (mention?.kind !== 'person' || mention.possessive) return null
  const content = contentBehind(tokens, mention.last)
  if (content < 0) return null
  const taking = /^(?:to|that)$/.test(wordAt(tokens, content - 1)) ? 'to' : 'wh'
  const saying = verbAt(tokens, at)?.sayings.find(({ takes }) => takes.includes(taking)) ?? null
  const subject: Subject = { voices: [{ by: 'name', mention }], first: at - 1 }
  return { subject, verb: NO_VERB, verbAt: at, saying, taking, content, end: content, late: false }
}

/** Behind `to`, `that` or `whether`, past a clause in commas; -1 if none of them stands there. */
function contentBehind(tokens: Sentence['tokens'], from: number): number {
  let at = from
  if (wordAt(tokens, at) === ',' || /^(?:who|whose)$/.test(wordAt(tokens, at))) {
    let comma = at + 1
    while (comma < from + 24 && comma < tokens.length && wordAt(tokens, comma) !== ',') comma++
    at = comma + 1
  }
  const word = wordAt(tokens, at)
  if (!/^(?:to|that|whether|if|why|how)$/.test(word)) return -1
  const next = tokens[at + 1]
  return next && (!next.mark || isQuotation(next)) ? at + 1 : -1
}

const ASKED = new Set(
  'urged asked told warned advised reminded pressed encouraged invited requested instructed implored begged'.split(
    ' ',
  ),
)
