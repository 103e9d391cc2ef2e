import type { Token } from '../replies/english-tokens.ts'
import { COUNTRIES, INSTITUTION_WORDS, OPENERS, PLACES } from '../words/en/not-names.ts'
import { COURTESIES, OFFICE_ADJECTIVES, SHORT_OFFICES } from '../words/en/offices.ts'
import type { Mention } from './mention.ts'
import { nameEnd, opensClause, withArticle } from './mention-edges.ts'
import {
  isGiven,
  isHanName,
  isNameLike,
  isParticle,
  isSuffix,
  isTitle,
  officeOf,
} from './name-words.ts'
import { behindName, officeStart } from './office-phrase.ts'
import { isCapital, isQuotation, wordAt } from './tokens.ts'
import { countryIn, longCountryAt, officeAt } from './unnamed.ts'

/** The persons, offices and countries that a sentence names, in order. */
export function mentionsIn(tokens: readonly Token[]): Mention[] {
  const mentions: Mention[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!
    if (isCapital(token) || isHanName(token)) {
      const country = longCountryAt(tokens, at)
      if (country && !isCapital(tokens[country.to])) {
        mentions.push(country)
        at = country.to
        continue
      }
      const end = runEnd(tokens, at)
      const mention = readRun(tokens, at, end) ?? beforeOf(tokens, end) ?? officeAt(tokens, end - 1)
      if (mention) mentions.push(mention)
      at = Math.max(end, mention?.to ?? 0)
    } else {
      const office = token.mark ? null : officeAt(tokens, at)
      if (office) mentions.push(office)
      at = office ? office.last : at + 1
    }
  }
  return mentions
}

/** A name behind an office and its institution, where the office is capital: CEO of the Lamp Council Ada Moss. */
function beforeOf(tokens: readonly Token[], end: number): Mention | null {
  if (!OF.has(wordAt(tokens, end)) || !officeOf(wordAt(tokens, end - 1))) return null
  const from = wordAt(tokens, end + 1) === 'the' ? end + 2 : end + 1
  return isCapital(tokens[from]) ? ofOffice(tokens, from, runEnd(tokens, from)) : null
}

/** Where capital words end that stand together, with initials, particles and short forms among them. */
function runEnd(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < tokens.length) {
    const token = tokens[at]!
    if (isCapital(token) || isHanName(token)) {
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

/** Offices that are surnames as often: without an article King is somebody, if somebody is called so. */
const SURNAMES_TOO = new Set(
  'king dean bishop baker cook judge pope prince major fisher farmer carpenter miner steward butcher chancellor marshal duke earl driver'.split(
    ' ',
  ),
)

function readRun(tokens: readonly Token[], start: number, end: number): Mention | null {
  let from = start
  while (from < end && OPENERS.has(wordAt(tokens, from)) && !beginsName(tokens, from, end)) from++
  if (from >= end) return null
  if (
    end - from === 1 &&
    SURNAMES_TOO.has(wordAt(tokens, from)) &&
    wordAt(tokens, from - 1) !== 'the'
  )
    return plain(tokens, from, end)
  let office = -1
  for (let at = end - 1; at >= from; at--) {
    if (isTitle(wordAt(tokens, at)) && !isSurnameHere(tokens, from, at, end)) {
      office = at
      break
    }
  }
  if (office === end - 1 || (office === end - 2 && wordAt(tokens, end - 1) === '.')) return null
  if (office >= 0) return titled(tokens, office, end)
  if (from > 0 && officeOf(wordAt(tokens, from - 1)) && !isCapital(tokens[from - 1]))
    return titled(tokens, from - 1, end) ?? null
  return ofOffice(tokens, from, end) ?? plain(tokens, from, end) ?? countryIn(tokens, from, end)
}

/** Will Moss, May Reed: a given name that is a word as well. */
const beginsName = (tokens: readonly Token[], at: number, end: number): boolean =>
  isGiven(wordAt(tokens, at)) && at + 1 < end && !isTitle(wordAt(tokens, at + 1))

/** Stephen King, Mr. Dean: an office that is a surname here. */
function isSurnameHere(tokens: readonly Token[], from: number, at: number, end: number): boolean {
  if (at !== end - 1 || at === from) return false
  const before = wordAt(tokens, at - 1)
  if (before === '.') {
    const word = wordAt(tokens, at - 2)
    return word.length === 1 || COURTESIES.has(word)
  }
  return (isGiven(before) && !OFFICE_ADJECTIVES.has(before)) || COURTESIES.has(before)
}

interface NameParts {
  readonly words: readonly string[]
  readonly to: number
}

/** The words of a name from `from` to `end`, without what stands behind it. */
function nameParts(tokens: readonly Token[], from: number, end: number): NameParts {
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

function titled(tokens: readonly Token[], office: number, end: number): Mention | null {
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
function ofOffice(tokens: readonly Token[], from: number, end: number): Mention | null {
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

function plain(tokens: readonly Token[], from: number, end: number): Mention | null {
  const { words, to } = nameParts(tokens, from, end)
  const han = isHanName(tokens[from]!)
  if (!han && !isNameLike(words, false)) return null
  const article = wordAt(tokens, from - 1)
  const apposed = article === ',' ? apposedOffice(tokens, from, end) : null
  if (apposed !== null)
    return finish(tokens, {
      ...{ first: withArticle(tokens, apposed), from, to, end, words },
      office: wordAt(tokens, from - 2),
      before: [apposed, from - 1],
      closed: true,
    })
  if (article === 'the' || article === 'a' || article === 'an') return null
  if (wordAt(tokens, end) === '&' || wordAt(tokens, from - 1) === '&') return null
  // Moss Street Bank has its capital words together; Moss-led is none.
  return finish(tokens, { first: from, from, to, end, words })
}

/** The rural affairs minister, Fergus Hallam, …: where the office begins that stands before a name in commas. */
function apposedOffice(tokens: readonly Token[], from: number, end: number): number | null {
  const office = from - 2
  if (office < 0 || !officeOf(wordAt(tokens, office)) || tokens[office]!.possessive) return null
  if (tokens[end] && !/^[,.;]$/.test(wordAt(tokens, end)) && !isQuotation(tokens[end])) return null
  const start = officeStart(tokens, office)
  const article = wordAt(tokens, start - 1)
  return article === 'the' ||
    article === 'a' ||
    article === 'an' ||
    /^(?:his|her|their|its|our|my)$/.test(article) ||
    isCapital(tokens[start]) ||
    tokens[start]?.possessive
    ? start
    : null
}

interface Parts {
  readonly first: number
  readonly from: number
  readonly to: number
  readonly end: number
  readonly words: readonly string[]
  readonly courtesy?: string | undefined
  readonly office?: string | undefined
  readonly before?: readonly [number, number] | undefined
  /** Whether the name stands between commas: the one behind it is its own. */
  readonly closed?: boolean
}

function finish(tokens: readonly Token[], parts: Parts): Mention {
  const { first, from, to, end, words, courtesy, office, before, closed } = parts
  const last = tokens[to - 1]!
  const behind = last.possessive ? null : behindName(tokens, end)
  const possessive = last.possessive
  const name = { start: tokens[from]!.start, end: possessive ? nameEnd(last) : last.end }
  return {
    kind: 'person',
    first,
    last: behind?.end ?? (closed && wordAt(tokens, end) === ',' ? end + 1 : end),
    from,
    to,
    words,
    courtesy,
    office,
    name,
    ...(before && { before: { start: tokens[before[0]]!.start, end: tokens[before[1] - 1]!.end } }),
    ...(behind &&
      !behind.age && {
        behind: { start: tokens[behind.from]!.start, end: tokens[behind.to - 1]!.end },
      }),
    possessive,
    opens: opensClause(tokens, first),
  }
}
