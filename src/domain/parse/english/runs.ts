import type { Token } from '../replies/english-tokens.ts'
import { COURTESIES, SHORT_OFFICES } from '../words/en/offices.ts'
import { isHanName, isParticle, isSuffix } from './name-words.ts'
import { isCapital, wordAt } from './tokens.ts'

/** Where capital words end that stand together, with initials, particles and short forms among them. */
export function runEnd(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < tokens.length) {
    const token = tokens[at]!
    if (isCapital(token) || isHanName(token)) {
      // Proposed by: Cllr Moss   Seconded by: Cllr Reed.
      if (at > from && token.word === 'seconded') break
      at++
      if (token.possessive) break
      if (isDotted(tokens, at)) at++
    } else if (!token.mark && isParticle(token.word) && at > from && goesOn(tokens, at)) at++
    else break
  }
  return at
}

/** Whether capital words follow a particle, at most another between. */
const goesOn = (tokens: readonly Token[], at: number): boolean =>
  isCapital(tokens[at + 1]) || (isParticle(wordAt(tokens, at + 1)) && isCapital(tokens[at + 2]))

/** Whether a full stop at `at` belongs to the word before: J., Mr., Jr. */
function isDotted(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!
  if (wordAt(tokens, at) !== '.' || tokens[at]!.start !== before.end) return false
  const { word } = before
  return (
    word.length === 1 ||
    SHORT_OFFICES.has(word) ||
    COURTESIES.has(word) ||
    isSuffix(word) ||
    word === 'st'
  )
}

interface NameParts {
  readonly words: readonly string[]
  readonly to: number
}

/** The words of a name from `from` to `end`, without what stands behind it. */
export function nameParts(tokens: readonly Token[], from: number, end: number): NameParts {
  const words: string[] = []
  let to = from
  for (let at = from; at < end; at++) {
    const token = tokens[at]!
    if (token.mark) {
      if (to === at) to = at + 1
      continue
    }
    if (isSuffix(token.word) && words.length > 1) break
    words.push(token.word)
    to = at + 1
  }
  // The full stop of an initial is the name's, that of a sentence is not.
  if (wordAt(tokens, to - 1) === '.') to--
  return { words, to }
}
