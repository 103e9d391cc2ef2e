import { OWN_VIEWS } from '../words/en/own-views.ts'
import type { Saying } from '../words/en/saying-line.ts'
import { hasFinite } from './finite.ts'
import { type Found, NO_VERB } from './found.ts'
import type { Mention } from './mention.ts'
import type { Sentence } from './sentence.ts'
import { isQuotation, wordAt } from './tokens.ts'
import type { Voice } from './voice.ts'

/** What somebody thinks without a verb of saying: her view is that …; in Ada Moss’s view, …; for Ada Moss, the problem is …. */
export function viewAt(sentence: Sentence, at: number): Found | null {
  return theirView(sentence, at) ?? inTheirView(sentence, at) ?? forThem(sentence, at)
}

/** Her view is that …; Ada Moss’s concern was: …. */
function theirView({ tokens, startingAt }: Sentence, at: number): Found | null {
  // It is Ada Moss’s opinion that ….
  const it = at === 2 && tokens[0]!.word === 'it' && /^(?:is|was)$/.test(tokens[1]!.word)
  if (!opens(tokens, at) && !it) return null
  const mention = startingAt.get(at)
  const voice = whose(wordAt(tokens, at), mention)
  if (!voice) return null
  let here = mention ? mention.last : at + 1
  while (OWN.has(wordAt(tokens, here))) here++
  if (!OWN_VIEWS.has(wordAt(tokens, here))) return null
  here++
  if (/^(?:has|had)$/.test(wordAt(tokens, here))) here++
  if (!it && !/^(?:is|was|been|remains|remained)$/.test(wordAt(tokens, here))) return null
  if (!it) here++
  for (let i = here; i < here + 5 && i < tokens.length; i++) {
    const word = wordAt(tokens, i)
    if (word === 'to' && i === here) return found(voice, at, i + 1, tokens.length, ADVICE)
    if (word === 'that' || word === ':') return found(voice, at, i + 1, tokens.length)
    if (isQuotation(tokens[i])) return found(voice, at, i, tokens.length)
  }
  return null
}

/** In Ada Moss’s view, …; in the words of Ada Moss, …; as Ada Moss put it, …. */
function inTheirView(sentence: Sentence, at: number): Found | null {
  const { tokens, startingAt } = sentence
  const first = wordAt(tokens, at)
  let voice: Voice | null = null
  let end = -1
  if (first === 'as') {
    const mention = startingAt.get(at + 1)
    if (mention?.kind !== 'person' || mention.possessive) return null
    if (!/^(?:put|puts|sees|saw)$/.test(wordAt(tokens, mention.last))) return null
    if (wordAt(tokens, mention.last + 1) !== 'it') return null
    voice = { by: 'name', mention }
    end = mention.last + 2
  } else if (first === 'in' && wordAt(tokens, at + 1) === 'the') {
    if (!/^(?:words|view|opinion)$/.test(wordAt(tokens, at + 2))) return null
    const mention = wordAt(tokens, at + 3) === 'of' ? startingAt.get(at + 4) : undefined
    if (mention?.kind !== 'person' || mention.possessive) return null
    voice = { by: 'name', mention }
    end = mention.last
  } else if (first === 'in') {
    const mention = startingAt.get(at + 1)
    voice = whose(wordAt(tokens, at + 1), mention)
    const noun = mention ? mention.last : at + 2
    if (!voice || !IN_VIEW.has(wordAt(tokens, noun))) return null
    end = noun + 1
  }
  if (!voice) return null
  return beside(sentence, voice, at, end)
}

/** For Ada Moss, the problem is …; to Ada Moss, it was …. */
function forThem(sentence: Sentence, at: number): Found | null {
  const { tokens, startingAt } = sentence
  if (!/^(?:for|to)$/.test(wordAt(tokens, at)) || !opens(tokens, at)) return null
  const mention = startingAt.get(at + 1)
  if (mention?.kind !== 'person' || mention.possessive) return null
  const first = wordAt(tokens, mention.last - 1) === ',' ? mention.last - 1 : mention.last
  if (wordAt(tokens, first) !== ',') return null
  // For Ada Moss, a baker from Tay, the problem is …: past what somebody is.
  for (let comma = first; comma < first + 12 && comma < tokens.length; comma++) {
    if (wordAt(tokens, comma) === ',' && judges(tokens, comma + 1))
      return found({ by: 'name', mention }, at, comma + 1, tokens.length)
  }
  return null
}

/** The problem is, the answer was, it is, three things matter: a clause that judges rather than tells. */
function judges(tokens: Sentence['tokens'], from: number): boolean {
  const first = wordAt(tokens, from)
  if (/^(?:it|this|that)$/.test(first)) return /^(?:is|was)$/.test(wordAt(tokens, from + 1))
  for (let at = from; at < from + 5; at++) {
    if (!tokens[at] || tokens[at]!.mark) return false
    if (JUDGED.has(wordAt(tokens, at))) return hasFinite(tokens, at) || COUNTS.has(first)
  }
  return false
}

const JUDGED = new Set(
  'problem question issue answer point challenge key concern priority difficulty danger risk lesson trouble test choice solution things points problems questions reasons issues'.split(
    ' ',
  ),
)
const COUNTS = new Set('one two three four five six several'.split(' '))

const OWN = new Set(['own', 'main', 'first', 'biggest', 'chief', 'overall', 'real', 'only'])

/** In her view, in his words. */
const IN_VIEW = new Set(
  'view opinion words judgment judgement estimation assessment telling'.split(' '),
)

const HERS = new Map([
  ['his', 'm'],
  ['her', 'f'],
] as const as readonly (readonly [string, 'm' | 'f'])[])

function whose(word: string, mention: Mention | undefined): Voice | null {
  if (mention)
    return mention.kind === 'person' && mention.possessive ? { by: 'name', mention } : null
  const gender = HERS.get(word)
  return gender ? { by: 'pronoun', gender } : null
}

/** Whether a clause may begin at a token. */
const opens = (tokens: Sentence['tokens'], at: number): boolean =>
  at === 0 || (at === 1 && /^(?:but|and|yet|still|so)$/.test(wordAt(tokens, 0)))

/** What stands behind an opening phrase and its comma, or before one that ends the sentence. */
function beside({ tokens }: Sentence, voice: Voice, at: number, end: number): Found | null {
  if (opens(tokens, at)) {
    const content = wordAt(tokens, end) === ',' ? end + 1 : end
    return content < tokens.length ? found(voice, at, content, tokens.length) : null
  }
  const closes = !tokens[end] || wordAt(tokens, end) === '.'
  if (!closes || (wordAt(tokens, at - 1) !== ',' && !isQuotation(tokens[at - 1]))) return null
  return {
    ...{ subject: { voices: [voice], first: at }, verb: NO_VERB, verbAt: at, saying: null },
    ...{ content: -1, end, taking: null, late: true },
  }
}

function found(
  voice: Voice,
  first: number,
  content: number,
  length: number,
  saying: Saying | null = null,
): Found | null {
  if (content >= length) return null
  return {
    ...{ subject: { voices: [voice], first }, verb: NO_VERB, verbAt: first, saying },
    ...{ content, end: content, taking: null, late: false },
  }
}

/** Her advice was to …. */
const ADVICE: Saying = { verb: 'be', takes: ['to'], kind: 'recommendation', like: '' }
