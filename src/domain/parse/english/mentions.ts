import type { Token } from '../replies/english-tokens.ts'
import { OPENERS, PARTIES } from '../words/en/not-names.ts'
import { COURTESIES, OFFICE_ADJECTIVES } from '../words/en/offices.ts'
import { bracketedName } from './bracketed-name.ts'
import { finish } from './finish-mention.ts'
import type { Mention } from './mention.ts'
import { withArticle } from './mention-edges.ts'
import { isGiven, isHanName, isNameLike, isSuffix, isTitle, officeOf } from './name-words.ts'
import { officeStart } from './office-phrase.ts'
import { nameParts, runEnd } from './runs.ts'
import { beforeOf, ofOffice, titled } from './titled.ts'
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
      const read = readRun(tokens, at, end) ?? beforeOf(tokens, end) ?? officeAt(tokens, end - 1)
      const mention = bracketedName(tokens, at, end, read) ?? read
      if (mention) take(mentions, mention)
      at = Math.max(end, mention?.to ?? 0)
    } else {
      const office = token.mark ? null : officeAt(tokens, at)
      if (office) mentions.push(office)
      at = office ? office.last : at + 1
    }
  }
  return mentions
}

/** Takes up a mention, without those that only stand in what it or the one before is: Junior minister Ada Moss, Ada Moss of Tay. */
function take(mentions: Mention[], mention: Mention): void {
  while (mentions.length > 0 && mentions.at(-1)!.from >= mention.first) mentions.pop()
  const last = mentions.at(-1)
  const inside = last?.behind && last.to <= mention.first && mention.to <= last.last
  // Ada Moss, a spokeswoman for Mayor Jo Reed: he is somebody as well.
  const named = mention.office !== undefined && mention.words.length > 1
  if (!inside || named) mentions.push(mention)
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
  // Conservative Ada Moss, Lib Dem Jo Reed: a party before a full name.
  let party = from
  while (PARTIES.has(wordAt(tokens, party))) party++
  if (party > from && party + 1 < end && isGiven(wordAt(tokens, party)))
    return ofParty(tokens, from, party, end)
  if (from > 0 && officeOf(wordAt(tokens, from - 1)) && !isCapital(tokens[from - 1]))
    return titled(tokens, from - 1, end) ?? null
  return ofOffice(tokens, from, end) ?? plain(tokens, from, end) ?? countryIn(tokens, from, end)
}

function ofParty(tokens: readonly Token[], first: number, from: number, end: number): Mention {
  const { words, to } = nameParts(tokens, from, end)
  return finish(tokens, { ...{ first, from, to, end, words }, before: [first, from] })
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
  if (ADDRESSED.has(before) && CALLED_SO.has(wordAt(tokens, at))) return true
  return (isGiven(before) && !OFFICE_ADJECTIVES.has(before)) || COURTESIES.has(before)
}

/** Councillor Queen, Mayor Baker: behind these an office or a trade is a surname. */
const ADDRESSED = new Set(
  'councillor councilor councilmember councilman councilwoman commissioner trustee alderman alderwoman selectman supervisor mayor senator representative congressman congresswoman governor minister cllr clr sen rep gov member'.split(
    ' ',
  ),
)
const CALLED_SO = new Set(
  'king queen bishop baker cook fisher farmer carpenter miner steward butcher dean judge pope prince'.split(
    ' ',
  ),
)

function plain(tokens: readonly Token[], from: number, end: number): Mention | null {
  const { words, to } = nameParts(tokens, from, end)
  const han = isHanName(tokens[from]!)
  if (!han && (!isNameLike(words, false) || (words.length === 1 && isSuffix(words[0]!))))
    return null
  const article = wordAt(tokens, from - 1)
  const apposed = article === ',' ? apposedOffice(tokens, from, end) : null
  if (apposed !== null)
    return finish(tokens, {
      ...{ first: withArticle(tokens, apposed), from, to, end, words },
      office: wordAt(tokens, officeWord(tokens, from - 2)),
      before: [apposed, from - 1],
      closed: true,
    })
  if (article === 'the' || article === 'a' || article === 'an') return null
  if (wordAt(tokens, end) === '&' || wordAt(tokens, from - 1) === '&') return null
  // Moss Street Bank has its capital words together; Moss-led is none.
  return finish(tokens, { first: from, from, to, end, words })
}

/** The office word of what ends at `last`: the |representative of Kenya. */
function officeWord(tokens: readonly Token[], last: number): number {
  let at = last
  while (at > last - 6 && (isCapital(tokens[at]) || wordAt(tokens, at) === 'the')) at--
  return at < last && /^(?:of|for)$/.test(wordAt(tokens, at)) ? at - 1 : last
}

/** The rural affairs minister, Fergus Hallam, …: where the office begins that stands before a name in commas. */
function apposedOffice(tokens: readonly Token[], from: number, end: number): number | null {
  const office = officeWord(tokens, from - 2)
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
