import { kindOfMatter } from '../words/en/matters.ts'
import type { Saying, Taking } from '../words/en/saying-line.ts'
import { asTheySaid } from './as-they-said.ts'
import { askedBy } from './asked-by.ts'
import type { Attribution } from './attribution.ts'
import { endsOrAside, PREPOSITIONS, WH } from './clause-words.ts'
import { type Content, contentBehind } from './content.ts'
import { FINITE, hasFinite } from './finite.ts'
import type { Found } from './found.ts'
import { accordingTo, beforeColon, saidBy } from './other-givings.ts'
import { viewAt } from './other-views.ts'
import { parted } from './parted.ts'
import { attribution, goesOnPast, restBehind } from './pieces.ts'
import type { Sentence } from './sentence.ts'
import { subjectBefore } from './subject.ts'
import { subjectBehind } from './subject-behind.ts'
import { OPENS_CLAUSE, subordinateEnd } from './subordinate.ts'
import { isQuotation, wordAt } from './tokens.ts'
import { behindVerb, type FoundVerb, verbAt } from './verbs.ts'
import type { Subject } from './voice.ts'

/** Who says what in a sentence, in order. */
export function attributionsIn(sentence: Sentence): Attribution[] {
  const found: Found[] = []
  const { tokens } = sentence
  for (let at = 0; at < tokens.length; at++) {
    const one =
      accordingTo(sentence, at) ??
      viewAt(sentence, at) ??
      sayingAt(sentence, at, found) ??
      saidBy(sentence, at) ??
      askedBy(sentence, at)
    if (one && !isWithin(sentence, one, found.at(-1))) {
      found.push(one)
      at = Math.max(at, one.end - 1)
    }
  }
  // Praised the plan in a letter: “…”: what stands behind the colon is what was said.
  if (found.every(({ saying, taking }) => taking === 'thing' && saying?.judges)) {
    const one = beforeColon(sentence)
    if (one) found.splice(0, found.length, one)
  }
  return found.flatMap((one, i) =>
    parted(sentence, attribution(sentence, one, found[i - 1], found[i + 1])),
  )
}

function sayingAt(sentence: Sentence, at: number, found: readonly Found[]): Found | null {
  const verb = verbAt(sentence.tokens, at)
  if (!verb || ELSEWHERE.has(wordAt(sentence.tokens, at - 1))) return null
  const before = subjectBefore(sentence, at, verb, found.length > 0)
  if (before) {
    // Until Ada Moss says that it is mended: nobody has said so.
    const opener = wordAt(sentence.tokens, before.first - 1)
    if (verb.tense === 'present' && opener !== 'as' && OPENS_CLAUSE.has(opener)) return null
    const one = withSubject(sentence, at, verb, before)
    return one && isTaken(sentence, one, found.at(-1)) ? null : one
  }
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
  // “…,” Ada Moss told the paper in an interview when asked how it would end: nothing more is said.
  const told =
    late !== undefined &&
    closes === 'quotation' &&
    (content?.taking === 'someone' ||
      (late.takes.includes('someone') &&
        content?.taking !== 'that' &&
        content?.taking !== 'quote') ||
      (content?.taking === 'bare' && PREPOSITIONS.has(wordAt(tokens, content.at))))
  if (content && !told) {
    const { taking, at: start } = content
    const saying = ofMatter(sentence, content)
    const until = subordinateEnd(sentence, subject.first, start, NO_FINITE.has(taking))
    // Though Ada Moss maintains a lead, Jo Reed is near: no clause stands before the comma.
    if (until > 0 && taking === 'bare' && !hasFinite(tokens, start - 1, until)) return null
    return {
      ...{ subject, verb, verbAt: at, saying, content: start, end: start },
      ...(until > 0 && { until }),
      taking,
      late:
        late !== undefined &&
        closes === 'quotation' &&
        taking !== 'that' &&
        subject.voices[0]?.by !== 'same',
    }
  }
  const asSaid = late && asTheySaid(sentence, verb, at, subject, late)
  if (asSaid !== undefined) return asSaid
  // Said at a hall, hinting at more: what stands before it is not hinted.
  if (!late || closes === null || verb.tense === 'going') return null
  const end = behindVerb(tokens, verb.end, late)
  if (closes === 'clause' && !isBefore(sentence, subject.first, end)) return null
  // Asked whether the bridge was old, Ada Moss laughed.
  if (closes === 'clause' && WAS_ASKED.has(wordAt(tokens, 0))) return null
  // These workers, Ada Moss said, were well paid: so short a clause goes on behind.
  if (closes === 'short' && !restBehind(sentence, end, tokens.length, true)) return null
  return { subject, verb, verbAt: at, saying: late, content: -1, end, taking: null, late: true }
}

/** Tokens: as far behind who speaks is looked for more that is said. */
const NEAR = 60

/** After Ada Moss said that it was old, Jo Reed wrote a letter: the clause is hers already. */
const isTaken = ({ tokens }: Sentence, { late, subject, taking }: Found, prior?: Found): boolean =>
  late &&
  taking === null &&
  prior !== undefined &&
  prior.content >= 0 &&
  prior.content < subject.first &&
  !isQuotation(tokens[subject.first - 1]) &&
  !isLong(tokens[subject.first - 2])

/** A quotation that is more than a word or two. */
const isLong = (token: Sentence['tokens'][number] | undefined): boolean =>
  isQuotation(token) && token!.end - token!.start > LONGEST_WORD

/** UTF-16 units. */
const LONGEST_WORD = 30

/** Whether what was said stands before a subject and its verb, or around them. */
function isBefore(sentence: Sentence, first: number, end: number): boolean {
  const { tokens } = sentence
  const finite = hasFinite(tokens, -1, first)
  if (!endsOrAside(tokens, end)) return false
  // On the eve of it all, she said, the lamp broke; more locks and boats, she said.
  if (finite || goesOnPast(sentence, end, tokens.length) >= 0) return true
  const opener = wordAt(tokens, 0)
  if (PREPOSITIONS.has(opener) || /(?:ing|ed|ly)$/.test(opener) || WH.has(opener)) return false
  return !tokens
    .slice(end, end + NEAR)
    .some((token) => FINITE.has(token.word) || isQuotation(token))
}

/** Ended with two demands: …: what they are is told by what they are called. */
function ofMatter({ tokens }: Sentence, { saying, at }: Content): Saying {
  const kind = wordAt(tokens, at - 1) === ':' ? kindOfMatter(wordAt(tokens, at - 2)) : null
  return kind && !saying.kind ? { ...saying, kind } : saying
}

const NO_FINITE: ReadonlySet<Taking> = new Set(['to', 'thing', 'name'])

const WAS_ASKED = new Set(['asked', 'pressed', 'questioned', 'told', 'quizzed', 'reminded'])

/** `“…,” said Ada Moss`; `…, said Ada Moss`. */
function inverted(sentence: Sentence, at: number, verb: FoundVerb): Found | null {
  const { tokens } = sentence
  if (verb.tense === 'going' || verb.tense === 'base') return null
  if (at === 0) return opening(sentence, verb)
  const saying = verb.sayings.find(({ takes, with: own }) => takes.includes('late') && !own)
  if (!saying) return null
  const before = tokens[at - 1]!
  if (!isQuotation(before) && before.word !== ',') return null
  const behind = subjectBehind(sentence, verb.end)
  if (!behind) return null
  // The head of the union, said she and others would mend it: that is what was said.
  if (!isQuotation(before) && behind.subject.voices[0]?.by === 'pronoun') return null
  // Somebody near the mayor, who would not be named, said Ada Moss was furious: what she was is said.
  if (
    !isQuotation(before) &&
    !behind.described &&
    wordAt(tokens, behind.end) !== ',' &&
    hasFinite(tokens, behind.end - 1, Math.min(behind.end + 2, tokens.length))
  )
    return null
  return {
    ...{ subject: { ...behind.subject, first: at }, verb, verbAt: at, saying },
    ...{ content: -1, end: behind.end, taking: null, late: true },
  }
}

/** Said Ada Moss: “…”. */
function opening(sentence: Sentence, verb: FoundVerb): Found | null {
  const { tokens } = sentence
  const saying = verb.sayings.find(({ takes, with: own }) => takes.includes('late') && !own)
  const behind = saying && subjectBehind(sentence, verb.end)
  if (!behind || !/^[:,]$/.test(wordAt(tokens, behind.end))) return null
  const content = behind.end + 1
  if (!isQuotation(tokens[content])) return null
  return {
    ...{ subject: { ...behind.subject, first: 0 }, verb, verbAt: 0, saying, content },
    ...{ end: content, taking: 'quote', late: false },
  }
}

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
  if (prior.until !== undefined && one.subject.first > prior.until) return false
  const [voice] = one.subject.voices
  if (voice?.by === 'pronoun') {
    // Said she supported the plan: what she said begins with her.
    if (one.subject.first === prior.content) return one.taking === 'thing' || one.taking === 'to'
  } else if (voice?.by !== 'name') return false
  if (isQuotation(sentence.tokens[prior.content]) && one.subject.first > prior.content) return false
  const before = wordAt(sentence.tokens, one.subject.first - 1)
  // Moved to shut the gate, with Jo Reed presenting the plan: that is part of what is moved.
  return !JOINS.has(before) || (before === 'with' && prior.saying?.kind === 'recommendation')
}

const JOINS = new Set(['and', 'but', 'while', 'whereas', ';', 'with', 'though', 'although'])
