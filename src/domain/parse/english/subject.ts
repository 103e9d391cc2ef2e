import { CALENDAR } from '../words/en/not-names.ts'
import { PREPOSITIONS } from './clause-words.ts'
import { FINITE } from './finite.ts'
import type { Mention } from './mention.ts'
import { isTitle } from './name-words.ts'
import { othersDo } from './others-do.ts'
import type { Sentence } from './sentence.ts'
import { OPENS_CLAUSE, SUBORDINATES } from './subordinate.ts'
import { isCapital, isQuotation, wordAt } from './tokens.ts'
import { type FoundVerb, isSayingWord, verbAt } from './verbs.ts'

/** Who is given the word: somebody named, a pronoun, or whoever the words before are by. */
export type Voice =
  | { readonly by: 'name'; readonly mention: Mention }
  | { readonly by: 'pronoun'; readonly gender: 'm' | 'f' | 'several' }
  | { readonly by: 'same' }
  /** The last and the first of several before. */
  | { readonly by: 'latter' }
  | { readonly by: 'former' }

export interface Subject {
  readonly voices: readonly Voice[]
  /** Index of its first token. */
  readonly first: number
  /** Whether others are of it who are not named. */
  readonly plural?: boolean
}

const words = (list: string) => new Set(list.split(' '))

/** May stand between a subject and its verb. */
export const ADVERBS = words(
  'also further then later again once first still even just now thus hence therefore too often soon ever rather only earlier initially always long recently repeatedly strongly nevertheless however meanwhile yesterday today all both each himself herself themselves since instead already simply',
)
const HAVE = words('has have had having')
const BE = words('is are was were be been being am')
const NEVER = words(
  'not never no cannot would will could should can may might must shall nor hardly without if let',
)
const DO = words('did does do')
const isDay = (word: string): boolean =>
  CALENDAR.has(word) || /^(?:morning|afternoon|evening|night)$/.test(word)

export const SHE = new Map([
  ['he', 'm'],
  ['she', 'f'],
  ['they', 'several'],
] as const)

/** What a clause in commas between a name and its verb begins with. */
export const ASIDES = words(
  'who whose speaking while in on at for with after when as however meanwhile too also citing referring responding replying addressing noting quoting asked although though a an the one himself herself like by from of appearing supported opposed joined backed represented accompanied echoed standing sitting holding joined wearing now then himself clad dressed flanked known seen called named born despite',
)

/** Prepositions and verbs that make the name behind them no subject. */
const GOVERNS = words(
  'of by with from to for in on at about against than like via per under over between without within including regarding concerning behind beside near into after before during according as through if unless whether until',
)

/** The subject of the verb at `at`, before it; null if it has none that says something. */
export function subjectBefore(
  sentence: Sentence,
  at: number,
  { tense }: FoundVerb,
  known: boolean,
): Subject | null {
  const { tokens } = sentence
  let end = at
  let be = false
  let emphatic = false
  for (let step = 0; step < 6; step++) {
    const word = wordAt(tokens, end - 1)
    if (word === '' || sentence.endingAt.get(end)) break
    if (word === 'to') {
      const chain = chainBefore(sentence, end - 1)
      return chain < 0 ? null : subjectEndingAt(sentence, chain, known)
    }
    if (NEVER.has(word)) return null
    if (isDay(word) || (word === 'on' && end < at && isDay(wordAt(tokens, end)))) {
      end--
      continue
    }
    if (BE.has(word)) be = true
    else if (DO.has(word)) emphatic = true
    else if (!HAVE.has(word) && !ADVERBS.has(word) && !/..ly$/.test(word)) break
    end--
  }
  // What is said of somebody is not said by him: was told, is believed.
  if (be && tense !== 'going') return null
  if (tense === 'going' && !be) return goingSubject(sentence, end, known)
  // Ada Moss cheered the crowd with jokes and promises to mend it: no verb in another tense.
  const joins = tense === 'present' && wordAt(tokens, end - 1) === 'and' && !known
  if (joins && tokens.slice(Math.max(0, end - LONGEST_CLAUSE), end).some(isPast)) return null
  // Ada Moss laughed, then said.
  const then = wordAt(tokens, end) === 'then' && wordAt(tokens, end - 1) === ','
  const subject = subjectEndingAt(sentence, then ? end + 1 : end, known)
  if (tense === 'base' && !emphatic && !(subject && isPlural(subject))) return null
  return subject
}

const isPast = ({ word, capital }: Sentence['tokens'][number]): boolean =>
  !capital && /[a-z]{2}ed$/.test(word)

/** Tried on Tuesday to make the case: where the verb begins that another one with `to` depends on; -1 for none. */
function chainBefore({ tokens }: Sentence, to: number): number {
  for (let at = to - 1; at > to - 5 && at > 0; at--) {
    const word = wordAt(tokens, at)
    if (CHAINS.has(word)) {
      let first = at
      while (
        HAVE.has(wordAt(tokens, first - 1)) ||
        ADVERBS.has(wordAt(tokens, first - 1)) ||
        wordAt(tokens, first - 1) === 'would'
      )
        first--
      return first
    }
    if (tokens[at]!.mark || NEVER.has(word)) return -1
  }
  return usedBefore(tokens, to)
}

/** Used her speech on Monday to argue, took to the radio to say: as `chainBefore`, with what was used between. */
function usedBefore(tokens: Sentence['tokens'], to: number): number {
  for (let at = to - 2; at > to - LONGEST_MEANS && at > 0; at--) {
    const word = wordAt(tokens, at)
    if (USES.has(word)) return ADVERBS.has(wordAt(tokens, at - 1)) ? at - 1 : at
    if (tokens[at]!.mark || NEVER.has(word) || FINITE.has(word)) return -1
  }
  return -1
}

/** Tokens of what was used to say something. */
const LONGEST_MEANS = 10
const USES = words('used uses took takes')

const CHAINS = words(
  'tried tries sought seeks wished wishes wanted wants proceeded continued continues began rose like liked went goes attempted attempts',
)

const isPlural = ({ voices: [first, ...more], plural }: Subject): boolean =>
  plural === true || more.length > 0 || (first?.by === 'pronoun' && first.gender === 'several')

function subjectEndingAt(sentence: Sentence, end: number, known: boolean): Subject | null {
  const { tokens, endingAt } = sentence
  const word = wordAt(tokens, end - 1)
  const mention = endingAt.get(end)
  if (mention) return named(sentence, mention)
  if (word === ',')
    return (
      pastClause(sentence, end - 1) ?? apposed(sentence, end - 1) ?? pastAside(sentence, end - 1)
    )
  if (word === '—' || word === '–') return pastAside(sentence, end - 1)
  // Ada Moss, host of “The Lamp,” said: the comma stands within the marks.
  const title = tokens[end - 1]
  if (isQuotation(title) && title!.end - title!.start < LONGEST_TITLE)
    return pastAside(sentence, end - 1)
  const pronoun = SHE.get(word as 'he')
  if (pronoun) return { voices: [{ by: 'pronoun', gender: pronoun }], first: end - 1 }
  if (word === 'latter' && wordAt(tokens, end - 2) === 'the')
    return { voices: [{ by: 'latter' }], first: end - 2 }
  if (word === 'former' && wordAt(tokens, end - 2) === 'the')
    return { voices: [{ by: 'former' }], first: end - 2 }
  if (word === 'who') {
    const comma = wordAt(tokens, end - 2) === ','
    const before = endingAt.get(comma ? end - 2 : end - 1) ?? endingAt.get(end - 1)
    return before && !before.possessive
      ? { voices: [{ by: 'name', mention: before }], first: before.first }
      : null
  }
  if (word === 'and' || word === 'but' || word === 'then')
    return known ? { voices: [{ by: 'same' }], first: end - 1 } : mainSubject(sentence, end - 1)
  return withOthers(sentence, end) ?? pastPlace(sentence, end)
}

/** He and other experts say: whose the pronoun or the name before is. */
function withOthers(sentence: Sentence, end: number): Subject | null {
  const { tokens } = sentence
  for (let at = end - 1; at > end - 5 && at > 1; at--) {
    if (!THEIRS.has(wordAt(tokens, at))) continue
    if (PREPOSITIONS.has(wordAt(tokens, end - 1))) return null
    if (wordAt(tokens, at - 1) !== 'and') return null
    const subject = subjectEndingAt(sentence, at - 1, false)
    return subject && { ...subject, plural: true }
  }
  return null
}

/** Ada Moss |in a letter to the town| said: where it was said stands between, in a sentence or clause that begins with the name. */
function pastPlace(sentence: Sentence, end: number): Subject | null {
  const { tokens, endingAt } = sentence
  for (let at = end - 1; at > end - LONGEST_PLACE && at > 0; at--) {
    if (tokens[at]!.mark || FINITE.has(wordAt(tokens, at)) || verbAt(tokens, at)?.tense === 'past')
      return null
    const mention = endingAt.get(at)
    if (!mention) continue
    return mention.opens && mention.kind === 'person' && PLACES_SPEECH.has(wordAt(tokens, at))
      ? named(sentence, mention)
      : null
  }
  return null
}

/** Tokens of where something was said. */
const LONGEST_PLACE = 8
const PLACES_SPEECH = words('in on at during')

/** He and |other experts, Ada Moss and |her friends. */
const THEIRS = words('other others his her their')

/** Moss’s predecessor, Jo Reed, said: a name alone between commas. */
function apposed(sentence: Sentence, comma: number): Subject | null {
  const { tokens, endingAt } = sentence
  const mention = endingAt.get(comma)
  if (mention?.kind !== 'person' || mention.possessive) return null
  // Gov. Ada Moss (R-Wessex), said.
  if (mention.opens && mention.behind && mention.last === comma) return named(sentence, mention)
  if (mention.first < 2) return null
  const noun = tokens[mention.first - 2]
  if (wordAt(tokens, mention.first - 1) !== ',' || noun?.mark || noun?.capital) return null
  return { voices: [{ by: 'name', mention }], first: mention.first }
}

/** Ada Moss, who was present, said: the name before a clause in commas. */
function pastAside(sentence: Sentence, comma: number): Subject | null {
  const { tokens, endingAt } = sentence
  const sign = isQuotation(tokens[comma]) ? ',' : wordAt(tokens, comma)
  for (let at = comma - 1; at > comma - LONGEST_CLAUSE && at > 0; at--) {
    if (isQuotation(tokens[at])) return null
    if (wordAt(tokens, at) !== sign) continue
    const mention = endingAt.get(at) ?? endingAt.get(at + 1)
    const pronoun = SHE.get(wordAt(tokens, at - 1) as 'he')
    const aside = wordAt(tokens, at + 1)
    const opens = sign !== ',' || ASIDES.has(aside) || /(?:ing|ly)$|^\d/.test(aside)
    if (pronoun && opens) return { voices: [{ by: 'pronoun', gender: pronoun }], first: at - 1 }
    if (mention && !isPlaceName(sentence, mention))
      return opens || mention.last === at + 1 || isPlainAside(sentence, mention, at, comma)
        ? named(sentence, mention)
        : null
  }
  return null
}

/** Ada Moss, who lives near the county town, Tarn, said: a clause that the sentence begins with ends in a lone name. */
function pastClause(sentence: Sentence, comma: number): Subject | null {
  const { tokens, endingAt, mentions } = sentence
  const last = endingAt.get(comma)
  const [main] = mentions
  if (!last || last.words.length > 1 || last.office || last.courtesy || !main) return null
  const open = main.last
  const isWho = wordAt(tokens, open) === ',' && /^(?:who|whose)$/.test(wordAt(tokens, open + 1))
  const opens = main.opens && main.words.length > 1 && main.first <= 1 && !main.possessive
  return isWho && opens && comma - open < LONGEST_CLAUSE ? named(sentence, main) : null
}

/** UTF-16 units of what is called so: a show, a nickname. */
const LONGEST_TITLE = 36

/** Tokens of a clause between a name and its verb. */
const LONGEST_CLAUSE = 40

/** A baker from |Tarn, Wessex, said: a name behind a preposition is where somebody is from. */
const isPlaceName = ({ tokens }: Sentence, { first, courtesy, office }: Mention): boolean =>
  courtesy === undefined &&
  office === undefined &&
  GOVERNS.has(wordAt(tokens, first - 1)) &&
  !OPENS_CLAUSE.has(wordAt(tokens, first - 1))

/** Ada Moss, QC for the families, said: nothing in the commas says or does anything, and nobody else is named. */
function isPlainAside(
  { tokens, mentions }: Sentence,
  { kind, words: name, opens }: Mention,
  from: number,
  to: number,
): boolean {
  if (kind !== 'person' || name.length < 2 || !opens) return false
  const who = tokens.findIndex(({ word }, at) => at > from && at < to && WHO.has(word))
  const relative = who < 0 ? to : who
  if (relative - from > 12) return false
  return !(
    tokens.slice(from + 1, relative).some(({ word }) => FINITE.has(word) || isSayingWord(word)) ||
    mentions.some((other) => other.kind === 'person' && other.first > from && other.to <= to)
  )
}

/** The subject that the sentence begins with, which goes on to say something: Ada Moss thanked all and said. */
export function mainSubject(sentence: Sentence, end: number): Subject | null {
  const { tokens, mentions, startingAt } = sentence
  const main = mentions.find(
    ({ first, possessive, kind, opens }) =>
      (kind === 'person' || first === 0) && !possessive && first < end && opens,
  )
  const pronoun = SHE.get(wordAt(tokens, 0) as 'he')
  if (pronoun && !(main && main.first === 0))
    return { voices: [{ by: 'pronoun', gender: pronoun }], first: 0 }
  if (!main || main.last >= end || othersDo(sentence, main.last, end)) return null
  const voices: Voice[] = [{ by: 'name', mention: main }]
  let last = main
  while (/^(?:and|,)$/.test(wordAt(tokens, last.last)) || wordAt(tokens, last.last - 1) === ',') {
    let at = last.last
    while (/^(?:and|,)$/.test(wordAt(tokens, at))) at++
    const next = startingAt.get(at)
    if (!next || next.possessive || next.last >= end) break
    voices.push({ by: 'name', mention: next })
    last = next
  }
  return { voices, first: main.first }
}

/** …, explaining that: the main subject's; `with Ada Moss stating`: hers. */
function goingSubject(sentence: Sentence, end: number, known: boolean): Subject | null {
  const { tokens, endingAt } = sentence
  const before = wordAt(tokens, end - 1)
  const mention = endingAt.get(end)
  if (mention && !mention.possessive && /^(?:with|—|–|--)$/.test(wordAt(tokens, mention.first - 1)))
    return { voices: [{ by: 'name', mention }], first: mention.first }
  if (before === 'latter' || before === 'former') return subjectEndingAt(sentence, end, known)
  if (!/^[,—–-]$/.test(before) && !WHILE.has(before) && !isQuotation(tokens[end - 1])) return null
  return known ? { voices: [{ by: 'same' }], first: end } : mainSubject(sentence, end - 1)
}

const WHILE = words('while whilst by before after upon in')

/** Somebody named with those who stand before in a list: Ada Moss, Jo Reed and Lo Mai. */
export function listEndingWith({ tokens, endingAt }: Sentence, last: Mention): Mention[] {
  const mentions = [last]
  let first = last.first
  for (;;) {
    let at = first
    const joint = wordAt(tokens, at - 1) === 'and' || wordAt(tokens, at - 1) === '&'
    if (joint) at--
    if (wordAt(tokens, at - 1) === ',' && !endingAt.get(at)) at--
    if (at === first) break
    const before = endingAt.get(at)
    if (!before || before.possessive || (!joint && mentions.length === 1)) break
    mentions.unshift(before)
    first = before.first
  }
  return mentions
}

function named(sentence: Sentence, last: Mention): Subject | null {
  const { tokens } = sentence
  if (last.possessive) return null
  let mentions = listEndingWith(sentence, last)
  // They met in Tarn, and Jo Reed said: what a preposition governs is none of those who speak.
  if (isPlaceName(sentence, mentions[0]!) && isBehindAnd(tokens, last.first)) mentions = [last]
  const { first } = mentions[0]!
  const prior = wordAt(tokens, first - 1)
  // After Ada Moss said …: what governs a name elsewhere opens a clause here.
  if (GOVERNS.has(prior) && !OPENS_CLAUSE.has(prior)) return null
  // Boats greeting Ada Moss announced it: she is greeted.
  if (/[a-z]{3}ing$/.test(prior) && !ENDS_IN_ING.has(prior) && first > 1) return null
  if (mentions.length === 1 && prior === 'and' && isTitle(wordAt(tokens, first - 2))) return null
  return {
    voices: mentions.map((mention) => ({ by: 'name', mention })),
    first: phraseStart(tokens, withOwner(tokens, first)),
  }
}

const WHO = words('who which that whose where')

const isBehindAnd = (tokens: Sentence['tokens'], at: number): boolean =>
  wordAt(tokens, at - 1) === 'and' && wordAt(tokens, at - 2) === ','

/** |The Tarn Ledger’s Ada Moss, |his friend Ada Moss: where a name begins with whose it is. */
function withOwner(tokens: Sentence['tokens'], first: number): number {
  if (OWNERS.has(wordAt(tokens, first - 1))) return first - 1
  if (!tokens[first - 1]?.possessive) return first
  let at = first - 1
  while (isCapital(tokens[at - 1])) at--
  return wordAt(tokens, at - 1) === 'the' ? at - 1 : at
}

/** |Jo Reed’s old friend Ada Moss: where what somebody is begins, behind a comma, a quotation, `as` or nothing. */
function phraseStart(tokens: Sentence['tokens'], first: number): number {
  for (let at = first - 1; at > first - LONGEST_PHRASE; at--) {
    const token = tokens[at]
    if (at < 0 || isQuotation(token) || token?.word === ',' || token?.word === 'as') return at + 1
    if (!token || token.mark || PREPOSITIONS.has(token.word) || FINITE.has(token.word)) return first
    if (NO_NOUN.has(token.word) || SUBORDINATES.has(token.word) || verbAt(tokens, at)) return first
  }
  return first
}

/** Tokens of what somebody is before a name. */
const LONGEST_PHRASE = 7
const NO_NOUN = words('and but or that which who whose whom than to if so then not')

const ENDS_IN_ING = words('evening morning king during meanwhile spring building meeting')

const OWNERS = words('his her their its our my')
