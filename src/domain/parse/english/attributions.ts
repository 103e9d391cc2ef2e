import type { Span } from '../../format/transcript.ts'
import { COUNTED_MATTERS } from '../words/en/matters.ts'
import type { Saying, Taking } from '../words/en/saying.ts'
import type { Attribution } from './attribution.ts'
import { contentBehind, endsOrAside, hasFinite } from './content.ts'
import { parted } from './parted.ts'
import type { Sentence } from './sentence.ts'
import { mainSubject, type Subject, subjectBefore, subjectBehind, type Voice } from './subject.ts'
import { isQuotation, wordAt } from './tokens.ts'
import { behindVerb, type FoundVerb, isSayingWord, verbAt } from './verbs.ts'

interface Found {
  readonly subject: Subject
  readonly verb: FoundVerb
  readonly verbAt: number
  /** Index of the token behind the cue. */
  readonly end: number
  readonly saying: Saying | null
  /** Index at which what is said begins behind the cue; -1 if nothing does. */
  readonly content: number
  readonly taking: Taking | null
  /** What stands before the subject is said. */
  readonly late: boolean
}

/** Who says what in a sentence, in order. */
export function attributionsIn(sentence: Sentence): Attribution[] {
  const found: Found[] = []
  const { tokens } = sentence
  for (let at = 0; at < tokens.length; at++) {
    const one = accordingTo(sentence, at) ?? sayingAt(sentence, at, found) ?? saidBy(sentence, at)
    if (one && !isWithin(sentence, one, found.at(-1))) {
      found.push(one)
      at = Math.max(at, one.end - 1)
    }
  }
  if (found.length === 0) {
    const one = beforeColon(sentence)
    if (one) found.push(one)
  }
  return found.flatMap((one, i) =>
    parted(sentence, attribution(sentence, one, found[i - 1], found[i + 1])),
  )
}

function sayingAt(sentence: Sentence, at: number, found: readonly Found[]): Found | null {
  const verb = verbAt(sentence.tokens, at)
  if (!verb || ELSEWHERE.has(wordAt(sentence.tokens, at - 1))) return null
  const before = subjectBefore(sentence, at, verb, found.length > 0)
  if (before) return withSubject(sentence, at, verb, before)
  return inverted(sentence, at, verb)
}

/** Ada Moss once said …: somewhere else, some other day. */
const ELSEWHERE = new Set(['once', 'famously'])

function withSubject(
  sentence: Sentence,
  at: number,
  verb: FoundVerb,
  subject: Subject,
): Found | null {
  const { tokens } = sentence
  const content = contentBehind(sentence, verb)
  const late = verb.sayings.find(
    (saying) => saying.takes.includes('late') && behindVerb(tokens, verb.end, saying) >= 0,
  )
  const closes = closesClause(sentence, subject.first)
  if (content) {
    const { saying, taking, at: start } = content
    return {
      ...{ subject, verb, verbAt: at, saying, content: start, end: start },
      taking,
      late:
        late !== undefined &&
        closes === 'quotation' &&
        taking !== 'that' &&
        subject.voices[0]?.by !== 'same',
    }
  }
  if (!late || closes === null) return null
  const end = behindVerb(tokens, verb.end, late)
  if (closes === 'clause' && !(endsOrAside(tokens, end) && hasFinite(tokens, -1, subject.first)))
    return null
  // Asked whether the bridge was old, Ada Moss laughed.
  if (closes === 'clause' && WAS_ASKED.has(wordAt(tokens, 0))) return null
  // These workers, Ada Moss said, were well paid: so short a clause goes on behind.
  if (closes === 'short' && !restBehind(sentence, end, tokens.length)) return null
  return { subject, verb, verbAt: at, saying: late, content: -1, end, taking: null, late: true }
}

const WAS_ASKED = new Set(['asked', 'pressed', 'questioned', 'told', 'quizzed', 'reminded'])

/** `“…,” said Ada Moss`; `…, said Ada Moss`. */
function inverted(sentence: Sentence, at: number, verb: FoundVerb): Found | null {
  const { tokens } = sentence
  if (verb.tense === 'going' || verb.tense === 'base' || at === 0) return null
  const saying = verb.sayings.find(({ takes, with: own }) => takes.includes('late') && !own)
  if (!saying) return null
  const before = tokens[at - 1]!
  if (!isQuotation(before) && before.word !== ',') return null
  const behind = subjectBehind(sentence, verb.end)
  if (!behind) return null
  // Somebody near the mayor, who would not be named, said Ada Moss was furious: what she was is said.
  if (
    !isQuotation(before) &&
    hasFinite(tokens, behind.end - 1, Math.min(behind.end + 2, tokens.length))
  )
    return null
  return {
    ...{ subject: { ...behind.subject, first: at }, verb, verbAt: at, saying },
    ...{ content: -1, end: behind.end, taking: null, late: true },
  }
}

const NO_VERB: FoundVerb = { sayings: [], tense: 'past', end: 0 }

/** According to Ada Moss, …; …, according to Ada Moss. */
function accordingTo(sentence: Sentence, at: number): Found | null {
  const { tokens, startingAt } = sentence
  if (wordAt(tokens, at) !== 'according' || wordAt(tokens, at + 1) !== 'to') return null
  const mention = startingAt.get(at + 2)
  const gender = mention ? undefined : HER.get(wordAt(tokens, at + 2))
  const voice: Voice | null = mention
    ? { by: 'name', mention }
    : gender
      ? { by: 'pronoun', gender }
      : null
  if (!voice || mention?.possessive) return null
  const subject: Subject = { voices: [voice], first: at }
  const opens = at === 0 || wordAt(tokens, at - 1) === ';'
  const last = pastWho(tokens, mention?.last ?? at + 3)
  const content = wordAt(tokens, last) === ',' ? last + 1 : last
  if (opens) {
    if (content >= tokens.length) return null
    return {
      ...{ subject, verb: NO_VERB, verbAt: at, saying: null, content, end: content },
      taking: null,
      late: false,
    }
  }
  return {
    ...{ subject, verb: NO_VERB, verbAt: at, saying: null, content: -1, end: last },
    taking: null,
    late: true,
  }
}

/** According to Ada Moss, who mends boats, …: what is said begins behind her clause. */
function pastWho(tokens: Sentence['tokens'], from: number): number {
  const who = wordAt(tokens, from) === ',' ? from + 1 : from
  if (!/^(?:who|whose)$/.test(wordAt(tokens, who))) return from
  const comma = tokens.findIndex(({ word }, at) => at > who && word === ',')
  return comma < 0 ? from : comma
}

const HER = new Map([
  ['her', 'f'],
  ['him', 'm'],
] as const as readonly (readonly [string, 'm' | 'f'])[])

/** The study was presented by Ada Moss: what stands before is hers. */
function saidBy(sentence: Sentence, at: number): Found | null {
  const { tokens, startingAt } = sentence
  if (wordAt(tokens, at + 1) !== 'by' || !GIVEN_BY.has(wordAt(tokens, at))) return null
  if (!/^(?:was|were|is|been|being|also|then)$/.test(wordAt(tokens, at - 1))) return null
  const mention = startingAt.get(at + 2)
  if (!mention || mention.possessive || at < 3) return null
  const subject: Subject = { voices: [{ by: 'name', mention }], first: at - 1 }
  const verb = verbAt(tokens, at) ?? NO_VERB
  return {
    ...{ subject, verb, verbAt: at, saying: null, content: -1, end: mention.last },
    ...{ taking: null, late: true },
  }
}

const GIVEN_BY = new Set(
  'presented proposed suggested raised introduced recommended put requested made stressed noted emphasised emphasized'.split(
    ' ',
  ),
)

/**
 * Ada Moss praised the plan in a letter: “…”; Ada Moss made three points: …. Without a verb of saying whom the
 * sentence is about says what stands there.
 */
function beforeColon(sentence: Sentence): Found | null {
  const { tokens } = sentence
  const colon = tokens.findIndex(({ word }) => word === ':')
  const matter = wordAt(tokens, colon - 1)
  const at = colon + 1
  if (colon < 2 || at >= tokens.length) return null
  if (isQuotation(tokens[at]) ? READ_OFF.has(matter) : !COUNTED_MATTERS.has(matter)) return null
  const subject = mainSubject(sentence, colon)
  if (subject?.first !== 0 || subject.voices.length !== 1) return null
  return {
    ...{ subject, verb: NO_VERB, verbAt: at, saying: null, content: at, end: at },
    taking: 'quote',
    late: false,
  }
}

/** Ada Moss stood below the sign: “Keep out”. */
const READ_OFF = new Set(
  'sign signs poster banner slogan headline title caption label plaque motto song book law clause rule definition inscription placard graffiti question name words word phrase term'.split(
    ' ',
  ),
)

/** What ends right before a subject that stands behind its words: a quotation, or a clause and a comma. */
function closesClause(
  { tokens }: Sentence,
  first: number,
): 'quotation' | 'clause' | 'short' | null {
  const before = tokens[first - 1]
  if (!before) return null
  if (isQuotation(before)) return 'quotation'
  if (before.word !== ',' && before.word !== '—' && before.word !== '–') return null
  if (isQuotation(tokens[first - 2])) return 'quotation'
  return first > 4 ? 'clause' : first > 1 ? 'short' : null
}

/** Whether somebody else's words are told by who has the word: Ada Moss said that Jo Reed had said …. */
function isWithin(sentence: Sentence, one: Found, prior: Found | undefined): boolean {
  if (!prior || prior.content < 0 || one.subject.first < prior.content) return false
  const [voice] = one.subject.voices
  if (voice?.by === 'pronoun') {
    if (one.subject.first === prior.content) return false
  } else if (voice?.by !== 'name') return false
  if (isQuotation(sentence.tokens[prior.content]) && one.subject.first > prior.content) return false
  const before = wordAt(sentence.tokens, one.subject.first - 1)
  return !JOINS.has(before)
}

const JOINS = new Set(['and', 'but', 'while', 'whereas', ';', 'with', 'though', 'although'])

function attribution(
  sentence: Sentence,
  one: Found,
  prior: Found | undefined,
  next: Found | undefined,
): Attribution {
  const { tokens } = sentence
  const { subject, saying, taking, late } = one
  const from = tokens[Math.min(subject.first, tokens.length - 1)]!
  const cueEnd = one.content >= 0 ? tokens[one.content]!.start : tokens[one.end - 1]!.end
  const pieces: Span[] = []
  if (one.late) {
    const start = prior ? behindCue(sentence, prior) : 0
    const first = firstSaid(sentence, start, subject.first)
    if (first >= 0)
      pieces.push({ start: tokens[first]!.start, end: tokens[subject.first - 1]!.end })
  }
  // The subject of the next may stand before what is said here: Ada Moss, noting that …, called for ….
  const nextFirst = next && (next.subject.first >= one.end ? next.subject.first : next.verbAt)
  const others = nextFirst ?? endBeforeOthers(sentence)
  const stop = Math.min(others, endBeforeNarrator(sentence, Math.max(one.content, one.end)))
  if (one.content >= 0 && one.content < stop)
    pieces.push({ start: tokens[one.content]!.start, end: endBefore(sentence, stop) })
  else if (one.late) {
    // “…,” she said, “…”: and what a clause goes on with behind the speaker.
    const rest = restBehind(sentence, one.end, stop)
    if (rest) pieces.push(rest)
  }
  const quoted = pieces.every(({ start }) =>
    sentence.quotations.some((quotation) => quotation.start === start),
  )
  return {
    voices: subject.voices,
    cue: { start: from.start, end: cueEnd },
    saying,
    pieces,
    quoted: quoted && pieces.length > 0,
    thing: taking === 'thing',
    that: taking === 'that',
    wh: taking === 'wh' && ASKS.has(saying?.verb ?? ''),
    late,
  }
}

const ASKS = new Set(['ask', 'wonder', 'inquire', 'enquire', 'query'])

/** Objected to the letter, officials said: where words end that somebody without a name tells. */
function endBeforeOthers({ tokens, endingAt }: Sentence): number {
  let at = tokens.length - 1
  while (at > 0 && wordAt(tokens, at) === '.') at--
  if (!isSayingWord(wordAt(tokens, at)) || endingAt.get(at)) return tokens.length
  for (let comma = at - 1; comma > at - 6 && comma > 0; comma--) {
    if (wordAt(tokens, comma) === ',') return comma
    if (tokens[comma]!.mark || /^(?:he|she|they|and)$/.test(wordAt(tokens, comma)))
      return tokens.length
  }
  return tokens.length
}

/**
 * Where the words behind a cue end that go on with somebody without a name (`, and officials said …`) or with
 * what came of it (`, drawing a rebuke`).
 */
function endBeforeNarrator({ tokens, quotations }: Sentence, from: number): number {
  const isQuoted = (at: number) =>
    quotations.some(({ start, end }) => start < tokens[at]!.start && tokens[at]!.start < end)
  for (let at = from + 1; at + 1 < tokens.length; at++) {
    const before = tokens[at - 1]!
    const { word } = tokens[at]!
    if (before.word === ',' && CAME_OF_IT.has(word) && !isQuoted(at)) return at - 1
    const joins = word === 'and' || word === 'but' || word === 'while'
    if (joins && (before.word === ',' || isQuotation(before)) && !isQuoted(at))
      if (othersSay(tokens, at + 1)) return at
  }
  return tokens.length
}

/** Whether a short subject that is no pronoun says something: officials said. */
function othersSay(tokens: Sentence['tokens'], from: number): boolean {
  for (let at = from; at < from + 5; at++) {
    const token = tokens[at]
    if (!token || token.mark || PRONOUNS.has(token.word)) return false
    const verb = at > from ? verbAt(tokens, at) : null
    if (verb) return (verb.tense === 'past' || verb.tense === 'present') && isSayingWord(token.word)
  }
  return false
}

const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'you', 'who', 'that', 'this'])
const CAME_OF_IT = new Set(
  'drawing prompting sparking triggering earning provoking fuelling fueling angering surprising stunning delighting'.split(
    ' ',
  ),
)

const behindCue = (_: Sentence, { end, content }: Found): number => (content >= 0 ? content : end)

/** The token at which what stands before a late speaker begins: behind what is said before. */
function firstSaid({ tokens }: Sentence, from: number, to: number): number {
  let at = from
  while (at < to && tokens[at]!.mark && !isQuotation(tokens[at])) at++
  return at < to ? at : -1
}

function endBefore(sentence: Sentence, stop: number): number {
  const { tokens } = sentence
  if (stop >= tokens.length) return sentence.end
  let at = stop - 1
  while (at > 0 && (JOINED.has(wordAt(tokens, at)) || wordAt(tokens, at) === ',')) at--
  return tokens[at]!.end
}

const JOINED = new Set([
  'and',
  'but',
  'also',
  'while',
  'whereas',
  'then',
  'although',
  'though',
  'with',
])

/** What goes on behind a speaker who stands within the words: `, were well paid`, or a quotation. */
function restBehind({ tokens, end }: Sentence, from: number, stop: number): Span | null {
  const last = stop < tokens.length ? tokens[stop - 1]!.end : end
  let comma = from
  while (comma < stop && wordAt(tokens, comma) !== ',') comma++
  if (comma + 1 < stop && GOES_ON.has(wordAt(tokens, comma + 1)))
    return { start: tokens[comma + 1]!.start, end: last }
  for (let at = from; at < stop; at++)
    if (isQuotation(tokens[at])) return { start: tokens[at]!.start, end: last }
  return null
}

const GOES_ON = new Set(
  'is are was were has have had will would can could should must may might do does did'.split(' '),
)
