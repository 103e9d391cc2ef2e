import { CALENDAR } from '../words/en/not-names.ts'
import type { Saying, Taking } from '../words/en/saying.ts'
import { isTitle } from './name-words.ts'
import type { Sentence } from './sentence.ts'
import { isCapital, isQuotation, wordAt } from './tokens.ts'
import { behindVerb, type FoundVerb } from './verbs.ts'

/** What stands behind a verb of saying. */
export interface Content {
  readonly saying: Saying
  readonly taking: Taking
  /** Index of the token at which what is said begins. */
  readonly at: number
}

const words = (list: string) => new Set(list.split(' '))

const WH = words('whether if why how what when where who which')
const PREPOSITIONS = words(
  'in on at during after before from via by through under to as for following over of with about against within upon amid while when outside inside since until across along around toward towards off up down back ahead away near past last next this earlier later',
)
const SOON = words(
  'earlier later yesterday today tonight again afterwards recently simply then publicly privately only also instead bluntly angrily quietly flatly too first further just once out',
)
const FINITE = words(
  'is are was were am be has have had will would can could should must may might shall do does did need needs makes make goes go means remains remained became becomes came comes got gets',
)
const HEARERS = words(
  'reporters journalists lawmakers members councillors councilors delegates senators legislators residents investors viewers listeners supporters parliament congress us them him her me you everyone everybody attendees participants jurors colleagues officials analysts voters',
)
const DETERMINERS = words(
  'the a an his her their its this that these those our my your some any all each every no',
)

/** What the verb says was said, looking behind it; null where nothing of it stands there. */
export function contentBehind(sentence: Sentence, { sayings, end }: FoundVerb): Content | null {
  const behind = sayings
    .map((saying) => ({ saying, at: behindVerb(sentence.tokens, end, saying) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)
  const own = behind.filter(({ saying }) => saying.with)
  return lookBehind(sentence, own) ?? lookBehind(sentence, behind)
}

function lookBehind(
  sentence: Sentence,
  behind: readonly { readonly saying: Saying; readonly at: number }[],
): Content | null {
  for (const look of LOOKS) {
    for (const { saying, at } of behind) {
      if (!saying.takes.includes(look.taking)) continue
      const place = look.at(sentence, at, saying)
      if (place >= 0 && place < sentence.tokens.length)
        return { saying, taking: look.taking, at: pastThinking(sentence.tokens, place) }
    }
  }
  return null
}

/** He did not think (that) it was old: what is said is behind what says that it is thought. */
function pastThinking(tokens: Sentence['tokens'], from: number): number {
  if (!/^(?:he|she|they)$/.test(wordAt(tokens, from))) return from
  let at = from + 1
  while (/^(?:did|does|do|not|also|still|personally)$/.test(wordAt(tokens, at))) at++
  if (
    !/^(?:think|thought|thinks|believe|believed|believes|feel|felt|feels)$/.test(wordAt(tokens, at))
  )
    return from
  at++
  if (wordAt(tokens, at) === 'that') at++
  return tokens[at] && !tokens[at]!.mark && !PREPOSITIONS.has(wordAt(tokens, at)) ? at : from
}

interface Look {
  readonly taking: Taking
  /** Where the content begins, -1 for nowhere. */
  readonly at: (sentence: Sentence, behind: number, saying: Saying) => number
}

const LOOKS: readonly Look[] = [
  {
    taking: 'that',
    at: (sentence, at, { takes }) => thatBehind(sentence, at, takes.includes('someone')),
  },
  { taking: 'quote', at: (sentence, at) => quoteBehind(sentence, at) },
  {
    taking: 'wh',
    at: (sentence, at, { takes }) => whBehind(sentence, at, takes.includes('someone')),
  },
  { taking: 'someone', at: (sentence, at, saying) => someoneBehind(sentence, at, saying) },
  {
    taking: 'to',
    at: ({ tokens }, at) => (wordAt(tokens, at) === 'to' && !tokens[at + 1]?.mark ? at + 1 : -1),
  },
  { taking: 'bare', at: bareBehind },
  { taking: 'name', at: ({ tokens }, at, saying) => nameBehind(tokens, at, saying) },
  { taking: 'thing', at: ({ tokens }, at, saying) => thingBehind(tokens, at, saying) },
]

const IS = words('is was would will has had could can should may might')

const FAR = 18

/** Behind `that`, after nothing or when and where it was said, or (`someone`) to whom. */
function thatBehind({ tokens }: Sentence, from: number, someone: boolean): number {
  const first = wordAt(tokens, from)
  if (first !== 'that' && !someone && !opensAside(tokens, from)) return -1
  for (let at = from; at < from + FAR && at < tokens.length; at++) {
    const word = wordAt(tokens, at)
    if (word === 'that') {
      // `said that` and a comma: an aside comes first; `said that.` refers to something else.
      let start = at + 1
      while (/^(?:,|that)$/.test(wordAt(tokens, start))) start++
      const next = tokens[start]
      // Said that was up to him: no clause begins, it is what was spoken of.
      if (next && IS.has(next.word)) return -1
      return !next ||
        (next.mark &&
          !isQuotation(next) &&
          next.word !== '[' &&
          next.word !== '$' &&
          next.word !== "'")
        ? -1
        : start
    }
    // ABC’s “This Week” is a name.
    if (isQuotation(tokens[at]) && !tokens[at - 1]?.possessive) return -1
    // “…,” she said, adding that …: that is what she added.
    if (':;()'.includes(word) || FINITE.has(word) || ADDS.has(word)) return -1
  }
  return -1
}

const ADDS = words(
  'adding noting saying stating warning arguing insisting claiming explaining stressing suggesting predicting promising conceding acknowledging admitting pointing',
)

/** These lead to what is said rather than to when and where. */
const OBJECTS = words(
  'of about against with for over amid across along around toward towards off up down back ahead away past',
)

const opensAside = (tokens: Sentence['tokens'], at: number): boolean => {
  const word = wordAt(tokens, at)
  return (
    (PREPOSITIONS.has(word) && !OBJECTS.has(word)) ||
    SOON.has(word) ||
    CALENDAR.has(word) ||
    /..ly$/.test(word) ||
    word === ','
  )
}

function quoteBehind({ tokens }: Sentence, from: number): number {
  for (let at = from; at < from + FAR + 6 && at < tokens.length; at++) {
    const word = wordAt(tokens, at)
    if (isQuotation(tokens[at])) {
      // A term within a clause is no speech: said the “lamp” is out.
      const before = wordAt(tokens, at - 1)
      if (tokens[at - 1]?.possessive) return -1
      return at === from || before === ',' || before === ':' || isShortAside(tokens, from, at)
        ? at
        : -1
    }
    if (word === ':' && !isClock(tokens, at)) {
      let start = at + 1
      while (/^[-—–]$/.test(wordAt(tokens, start))) start++
      return start < tokens.length ? start : -1
    }
    if (word === ';' || word === 'that' || (FINITE.has(word) && at < from + 2)) return -1
  }
  return -1
}

/** 7:30 is a time of day. */
const isClock = (tokens: Sentence['tokens'], at: number): boolean =>
  /^\d/.test(wordAt(tokens, at + 1)) &&
  tokens[at - 1]?.end === tokens[at]!.start &&
  tokens[at + 1]!.start === tokens[at]!.end

/** Only when and to whom stands between: told the council “…”. */
function isShortAside(tokens: Sentence['tokens'], from: number, at: number): boolean {
  for (let i = from; i < at; i++)
    if (FINITE.has(wordAt(tokens, i)) || wordAt(tokens, i) === 'the') return false
  return at - from <= 3
}

function whBehind({ tokens }: Sentence, from: number, someone: boolean): number {
  for (let at = from; at < from + (someone ? 6 : 1); at++) {
    const word = wordAt(tokens, at)
    if (WH.has(word)) {
      if (!tokens[at + 1] || tokens[at + 1]!.mark) return -1
      // Asked who would pay: without its subject a clause says nothing.
      return word === 'who' || word === 'what' || word === 'which' ? at : at + 1
    }
    if (tokens[at]?.mark) return -1
  }
  return -1
}

/** Told the council the bridge is old; urged |the council to mend it. */
function someoneBehind(sentence: Sentence, from: number, { takes }: Saying): number {
  const { tokens, startingAt } = sentence
  if (takes.includes('to')) return toldTo(sentence, from)
  if (!takes.includes('bare')) return -1
  const mention = startingAt.get(from)
  const word = wordAt(tokens, from)
  let at = -1
  if (mention) at = mention.to
  else if (HEARERS.has(word)) at = from + 1
  else if (word === 'the' || word === 'his' || word === 'her') {
    // The object is as short as possible: the council, the city council.
    at = from + 2
    while (at < from + 4 && isCapital(tokens[at]) && isCapital(tokens[at - 1])) at++
    if (BODIES.has(wordAt(tokens, at))) at++
  } else if (isCapital(tokens[from])) {
    at = from + 1
    while (isCapital(tokens[at]) && at < from + 5) at++
  }
  if (at < 0 || at >= tokens.length) return -1
  while (isDay(tokens, at) || (wordAt(tokens, at) === 'on' && CALENDAR.has(wordAt(tokens, at + 1))))
    at++
  const next = tokens[at]
  if (!next || next.mark || PREPOSITIONS.has(next.word) || next.word === 'and' || WH.has(next.word))
    return -1
  return hasFinite(tokens, at) ? at : -1
}

const BODIES = words(
  'council committee board commission meeting court panel hearing assembly inquiry conference audience crowd paper newspaper',
)

function toldTo({ tokens }: Sentence, from: number): number {
  const first = tokens[from]
  if (!first || first.mark || PREPOSITIONS.has(first.word)) return -1
  for (let at = from + 1; at < from + 14 && at < tokens.length; at++) {
    const word = wordAt(tokens, at)
    if (word === 'to' && !tokens[at + 1]?.mark) return from
    if (tokens[at]!.mark && word !== ',' && word !== "'") return -1
    if (FINITE.has(word)) return -1
  }
  return -1
}

function bareBehind(sentence: Sentence, from: number, { takes, verb }: Saying): number {
  if (takes.includes('someone')) return -1
  const { tokens } = sentence
  let at = from
  while (isDay(tokens, at) || SOON.has(wordAt(tokens, at))) at++
  if (wordAt(tokens, at) === 'on' && CALENDAR.has(wordAt(tokens, at + 1))) at += 2
  const first = tokens[at]
  if (!first || (first.mark && !/^[[$£€'‘]$/.test(first.word))) return -1
  if (BEGINS_NO_CLAUSE.has(first.word)) return -1
  // Said no one was hurt, said more than half wait; but: said no to the plan.
  if (
    MAY_END.has(first.word) &&
    (/^(?:to|about)$/.test(wordAt(tokens, at + 1)) || !hasFinite(tokens, at))
  )
    return -1
  if (first.word === 'it' && verb === 'think') return at
  // Said it was “damning”: what is quoted is what was said.
  if (
    /^(?:it|that|this|they|he|she)$/.test(first.word) &&
    /^(?:is|was|are|were)$/.test(wordAt(tokens, at + 1)) &&
    isQuotation(tokens[at + 2])
  )
    return at + 2
  const plain =
    verb === 'say' || verb === 'think' || verb === 'believe' || verb === 'hope' || verb === 'feel'
  if (tokens.length - at < 3) return -1
  if (PREPOSITIONS.has(first.word) && !plain) return pronounSoon(tokens, at)
  if (PREPOSITIONS.has(first.word) && !MAY_OPEN.has(first.word))
    return plain && hasFinite(tokens, at) && !closesSoon(tokens, at) ? at : -1
  return plain || hasFinite(tokens, at) ? at : -1
}

/** Admitted under questioning |he had not paid. */
function pronounSoon(tokens: Sentence['tokens'], from: number): number {
  for (let at = from + 1; at < from + 7; at++) {
    if (tokens[at]?.mark) return -1
    if (/^(?:he|she|it|they|there)$/.test(wordAt(tokens, at)))
      return hasFinite(tokens, at) ? at : -1
  }
  return -1
}

const isDay = (tokens: Sentence['tokens'], at: number): boolean =>
  CALENDAR.has(wordAt(tokens, at)) && !tokens[at]!.possessive

/** Said so, said to, said and: no clause begins there. */
const BEGINS_NO_CLAUSE = words(
  'so to of and or but with by as than goodbye hello yes what which whose',
)
const MAY_END = words('nothing little no much more anything something')
/** Despite his regard …, after the flood …: these open a clause more often than they say when it was said. */
const MAY_OPEN = words('this next last while when as before')

/** Whether only when, where or to whom may follow a token that ends a verb: nothing else that was done. */
export const endsOrAside = (tokens: Sentence['tokens'], at: number): boolean => {
  const token = tokens[at]
  return (
    !token || token.mark || opensAside(tokens, at) || HEARERS.has(token.word) || isCapital(token)
  )
}

/** Only when or where it was said stands there: said in a statement. */
function closesSoon(tokens: Sentence['tokens'], from: number): boolean {
  for (let at = from; at < tokens.length; at++) {
    if (wordAt(tokens, at) === ',') return true
    if (FINITE.has(wordAt(tokens, at))) return false
  }
  return true
}

/** Whether a verb that says something of a subject stands behind a token, and before another. */
export function hasFinite(tokens: Sentence['tokens'], from: number, to = tokens.length): boolean {
  for (let at = from + 1; at < to; at++) {
    const { word, mark } = tokens[at]!
    if (mark) {
      if (isQuotation(tokens[at])) return true
      if (';:'.includes(word)) return false
      continue
    }
    if (
      FINITE.has(word) ||
      (/..(?:ed|n’t|n't)$/.test(word) && !DETERMINERS.has(wordAt(tokens, at - 1)))
    )
      return true
  }
  return false
}

/** Suggested |(1) mending the lamp; (2) …. */
const opensList = (tokens: Sentence['tokens'], at: number): boolean =>
  wordAt(tokens, at) === '(' &&
  /^[1ai]$/.test(wordAt(tokens, at + 1)) &&
  wordAt(tokens, at + 2) === ')'

function thingBehind(
  tokens: Sentence['tokens'],
  from: number,
  { with: own, verb }: Saying,
): number {
  const first = tokens[from]
  if ((verb === 'welcome' || verb === 'introduce') && greets(tokens, from)) return -1
  if (opensList(tokens, from)) return from
  if (!first || (first.mark && !isQuotation(first) && !/^[$£€]$/.test(first.word))) return -1
  const { word } = first
  if (
    word === 'that' ||
    (WH.has(word) && !own) ||
    word === 'to' ||
    SOON.has(word) ||
    CALENDAR.has(word)
  )
    return -1
  if (!own && PREPOSITIONS.has(word)) return -1
  if (PRONOUNS.has(word)) return -1
  // Raised concerns about stormwater: behind words of its own a verb has said enough.
  if (own && from + 1 >= tokens.length - 1) return from
  return /^(?:[,.;]|and|but)$/.test(wordAt(tokens, from + 1)) || from + 1 >= tokens.length
    ? -1
    : from
}

/** Welcomed the participants: whom somebody greets is nothing that is put forward. */
function greets(tokens: Sentence['tokens'], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    if (HEARERS.has(wordAt(tokens, at)) || GUESTS.has(wordAt(tokens, at))) return true
    if (!tokens[at] || tokens[at]!.mark || PREPOSITIONS.has(wordAt(tokens, at))) return false
  }
  return false
}

const GUESTS = words('participants guests attendees members delegates speakers visitors all')

/** The words without which some verbs say nothing. */
const JOINS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['describe', words('as')],
  ['accuse', words('of')],
  ['blame', words('for on')],
  ['attribute', words('to')],
  ['credit', words('with for')],
  ['commend', words('for')],
])

/** Called |the plan “mad”; described |the plan as mad. */
function nameBehind(tokens: Sentence['tokens'], from: number, { verb }: Saying): number {
  const first = tokens[from]
  if (!first || (first.mark && !isQuotation(first))) return -1
  if (PREPOSITIONS.has(first.word) || BEGINS_NO_CLAUSE.has(first.word)) return -1
  for (let at = from; at < from + 12 && at < tokens.length; at++) {
    if (isQuotation(tokens[at]))
      return /^(?:it|this|that|him|her|them)$/.test(first.word) ? at : from
    if (at > from && JOINS.get(verb)?.has(wordAt(tokens, at))) return from
    if (tokens[at]!.mark && wordAt(tokens, at) !== ',' && !isShort(tokens, at)) return -1
  }
  return -1
}

/** The full stop of Mr., Sen. or an initial. */
const isShort = (tokens: Sentence['tokens'], at: number): boolean =>
  wordAt(tokens, at) === '.' &&
  tokens[at - 1]!.end === tokens[at]!.start &&
  (isTitle(wordAt(tokens, at - 1)) || wordAt(tokens, at - 1).length === 1)

const PRONOUNS = words('it him her them himself herself themselves so and or but by')
