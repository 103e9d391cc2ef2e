import type { Saying } from '../words/en/saying-line.ts'
import { endsOrAside } from './clause-words.ts'
import { FINITE, hasFinite } from './finite.ts'
import type { Found } from './found.ts'
import type { Sentence } from './sentence.ts'
import { isQuotation, wordAt } from './tokens.ts'
import { behindVerb, type FoundVerb } from './verbs.ts'
import type { Subject } from './voice.ts'

/** Tokens: to whom and when it was said may stand between the verb and its comma. */
const LONGEST_ASIDE = 10

/**
 * As Ada Moss noted, the lamp is old; the lamp is old, as Ada Moss noted: what stands beside the clause was said.
 * Undefined where the subject does not stand behind `as`, null where nothing beside it can be told to be said.
 */
export function asTheySaid(
  { tokens }: Sentence,
  verb: FoundVerb,
  at: number,
  subject: Subject,
  saying: Saying,
): Found | null | undefined {
  const as = subject.first - 1
  if (wordAt(tokens, as) !== 'as') return undefined
  if (!AFFIRMS.has(saying.verb)) return null
  const behind = behindVerb(tokens, verb.end, saying)
  const found = { subject: { ...subject, first: as }, verb, verbAt: at, saying, taking: null }
  if (as === 0 || (as === 1 && /^(?:but|and|yet)$/.test(wordAt(tokens, 0)))) {
    for (let comma = behind; comma < behind + LONGEST_ASIDE && comma < tokens.length; comma++) {
      const { word } = tokens[comma]!
      if (word === ',')
        return hasFinite(tokens, comma)
          ? { ...found, content: comma + 1, end: comma + 1, late: false }
          : null
      if (FINITE.has(word) || tokens[comma]!.mark) return null
    }
    return null
  }
  const before = tokens[as - 1]!
  if (before.word !== ',' && !isQuotation(before)) return null
  return endsOrAside(tokens, behind) && hasFinite(tokens, -1, as)
    ? { ...found, content: -1, end: behind, late: true }
    : null
}

/** As Ada Moss proposes is about what she proposes; as she notes is about what she says. */
const AFFIRMS = new Set(
  'say note tell argue observe explain report write remark acknowledge admit stress add concede point state recall testify confirm describe'.split(
    ' ',
  ),
)
