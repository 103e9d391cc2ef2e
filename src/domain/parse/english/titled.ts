import type { Token } from '../replies/english-tokens.ts'
import { COUNTRIES, INSTITUTION_WORDS, PLACES } from '../words/en/not-names.ts'
import { COURTESIES, OFFICE_ADJECTIVES } from '../words/en/offices.ts'
import { finish } from './finish-mention.ts'
import type { Mention } from './mention.ts'
import { withArticle } from './mention-edges.ts'
import { isGiven, isNameLike, officeOf } from './name-words.ts'
import { officeStart } from './office-phrase.ts'
import { nameParts, runEnd } from './runs.ts'
import { isCapital, wordAt } from './tokens.ts'

/** A name behind an office and its institution, where the office is capital: CEO of the Lamp Council Ada Moss. */
export function beforeOf(tokens: readonly Token[], end: number): Mention | null {
  if (!OF.has(wordAt(tokens, end)) || !officeOf(wordAt(tokens, end - 1))) return null
  const from = wordAt(tokens, end + 1) === 'the' ? end + 2 : end + 1
  return isCapital(tokens[from]) ? ofOffice(tokens, from, runEnd(tokens, from)) : null
}

export function titled(tokens: readonly Token[], office: number, end: number): Mention | null {
  let from = office + 1
  if (wordAt(tokens, from) === '.') from++
  const { words, to } = nameParts(tokens, from, end)
  const word = wordAt(tokens, office)
  if (!isNameLike(words, COURTESIES.has(word) ? 'courtesy' : true)) return null
  const courtesy = COURTESIES.has(word) ? word : undefined
  const prior = courtesy ? officeBefore(tokens, office) : office
  // Mr. Justice Moss, Rep. Dr. Moss: the office stands before the form of address, or is one.
  const officeAtWord = prior === null ? undefined : wordAt(tokens, prior)
  const first = prior === null ? office : officeStart(tokens, prior)
  return finish(tokens, {
    first: withArticle(tokens, first),
    from,
    to,
    end,
    words,
    courtesy,
    office: officeAtWord,
    before: prior === null ? undefined : [first, courtesyEnd(tokens, prior)],
  })
}

/** An office right before a form of address: Secretary Dr. Moss. */
function officeBefore(tokens: readonly Token[], courtesy: number): number | null {
  let at = courtesy - 1
  if (wordAt(tokens, at) === '.') at--
  if (at < 0 || tokens[at]!.mark || !officeOf(wordAt(tokens, at))) return null
  return at
}

const courtesyEnd = (tokens: readonly Token[], at: number): number =>
  wordAt(tokens, at + 1) === '.' && tokens[at + 1]!.start === tokens[at]!.end ? at + 2 : at + 1

/** CEO of the Lamp Council Ada Moss, Secretary of State Ada Moss: the name follows the institution's. */
export function ofOffice(tokens: readonly Token[], from: number, end: number): Mention | null {
  let at = from - 1
  if (wordAt(tokens, at) === 'the') at--
  if (!OF.has(wordAt(tokens, at))) return null
  const office = at - 1
  if (office < 0 || !officeOf(wordAt(tokens, office))) return null
  let name = -1
  for (let i = end - 2; i >= from; i--) {
    const word = wordAt(tokens, i)
    if (
      INSTITUTION_WORDS.has(word) ||
      OFFICE_ADJECTIVES.has(word) ||
      COUNTRIES.has(word) ||
      PLACES.has(word)
    ) {
      name = isGiven(word) ? -1 : i + 1
      break
    }
  }
  if (name < 0)
    for (let i = from + 1; i < end - 1; i++)
      if (isGiven(wordAt(tokens, i))) {
        name = i
        break
      }
  if (name < 0) return null
  const { words, to } = nameParts(tokens, name, end)
  if (words.length < 2 || !isNameLike(words, false)) return null
  const first = officeStart(tokens, office)
  return finish(tokens, {
    first: withArticle(tokens, first),
    from: name,
    to,
    end,
    words,
    office: wordAt(tokens, office),
    before: [first, name],
  })
}

const OF = new Set(['of', 'for', 'at', 'from'])
