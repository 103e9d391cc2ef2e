import { COUNTED_MATTERS, kindOfMatter } from '../words/en/matters.ts'
import type { Saying } from '../words/en/saying-line.ts'
import { type Found, NO_VERB } from './found.ts'
import { mainSubject } from './main-subject.ts'
import type { Mention } from './mention.ts'
import type { Sentence } from './sentence.ts'
import { nameInPhrase } from './subject-behind.ts'
import { isQuotation, wordAt } from './tokens.ts'
import { verbAt } from './verbs.ts'
import type { Subject, Voice } from './voice.ts'

/** According to Ada Moss, …; …, according to Ada Moss. */
export function accordingTo(sentence: Sentence, at: number): Found | null {
  const { tokens, startingAt } = sentence
  if (wordAt(tokens, at) !== 'according' || wordAt(tokens, at + 1) !== 'to') return null
  const mention =
    startingAt.get(at + 2) ?? nameInPhrase(sentence, at + 2) ?? authorIn(sentence, at + 2)
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

/** According to a study of the lamp by the keeper Ada Moss, …: who wrote it. */
function authorIn(sentence: Sentence, from: number): Mention | undefined {
  const { tokens, startingAt } = sentence
  const length = tokens.slice(from, from + LONGEST_WORK).findIndex(({ word }) => word === 'by')
  const by = from + length
  const phrase = tokens.slice(from, by)
  if (phrase.some(({ mark }) => mark) || !phrase.some(({ word }) => WORKS.has(word)))
    return undefined
  const mention = startingAt.get(by + 1) ?? nameInPhrase(sentence, by + 1)
  // Of several authors none is the one.
  return mention && wordAt(tokens, mention.last) !== 'and' ? mention : undefined
}

/** Tokens of what somebody wrote. */
const LONGEST_WORK = 8
const WORKS = new Set(
  'study report paper book memo analysis letter article essay column statement account review'.split(
    ' ',
  ),
)

/** According to Ada Moss, who mends boats, …: what is said begins behind her clause. */
function pastWho(tokens: Sentence['tokens'], from: number): number {
  const who = wordAt(tokens, from) === ',' ? from + 1 : from
  // According to Ada Moss, by which time it rained, ….
  const relative = /^(?:by|in|at|for|with|of)$/.test(wordAt(tokens, who)) ? who + 1 : who
  if (!/^(?:who|whose|whom|which)$/.test(wordAt(tokens, relative))) return from
  const comma = tokens.findIndex(({ word }, at) => at > who && word === ',')
  return comma < 0 ? from : comma
}

const HER = new Map([
  ['her', 'f'],
  ['him', 'm'],
] as const as readonly (readonly [string, 'm' | 'f'])[])

/** The study was presented by Ada Moss: what stands before is hers. */
export function saidBy(sentence: Sentence, at: number): Found | null {
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
export function beforeColon(sentence: Sentence): Found | null {
  const { tokens } = sentence
  const colon = tokens.findIndex(({ word }) => word === ':')
  const matter = matterBefore(tokens, colon)
  const at = colon + 1
  if (colon < 2) return null
  // … made three suggestions: at the end of a line heads a list.
  const heads = at >= tokens.length
  // Reported that: at the end of a line heads one as well.
  const says = heads && matter === 'that' ? verbAt(tokens, colon - 2) : null
  if (isQuotation(tokens[at]) ? READ_OFF.has(matter) : !says && !COUNTED_MATTERS.has(matter))
    return null
  const subject = mainSubject(sentence, colon)
  if (subject?.first !== 0 || subject.voices.length !== 1) return null
  const told = says?.sayings.find(({ takes }) => takes.includes('that'))
  if (says && !told) return null
  const kind = isQuotation(tokens[at]) ? null : told ? told.kind : kindOfMatter(matter)
  const saying: Saying | null =
    told ?? (kind ? { verb: 'be', takes: ['thing'], kind, like: '' } : null)
  return {
    ...{ subject, verb: NO_VERB, verbAt: colon, saying },
    ...{ content: heads ? -1 : at, end: heads ? colon : at },
    taking: 'quote',
    late: false,
  }
}

/** Three |reasons for the decline: what is counted may have more behind it. */
function matterBefore(tokens: Sentence['tokens'], colon: number): string {
  for (let at = colon - 1; at > colon - 8 && at > 0; at--) {
    const word = wordAt(tokens, at)
    if (tokens[at]!.mark) break
    if (COUNTED_MATTERS.has(word) && (at === colon - 1 || NUMBERS.has(wordAt(tokens, at - 1))))
      return word
  }
  return wordAt(tokens, colon - 1)
}

const NUMBERS = new Set(
  'two three four five six seven eight nine ten several some following'.split(' '),
)

/** Ada Moss stood below the sign: “Keep out”. */
const READ_OFF = new Set(
  'sign signs poster banner slogan headline title caption label plaque motto song book law clause rule definition inscription placard graffiti question name words word phrase term'.split(
    ' ',
  ),
)
