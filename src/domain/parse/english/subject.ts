import { CALENDAR } from '../words/en/not-names.ts'
import { beforeComma, LONGEST_CLAUSE, pastAside, pastPlace } from './asides.ts'
import { chainBefore } from './chains.ts'
import { PREPOSITIONS, words } from './clause-words.ts'
import { goingSubject, latterOrFormer, mainSubject } from './main-subject.ts'
import { named } from './named.ts'
import type { Sentence } from './sentence.ts'
import { ADVERBS, HAVE, NEVER } from './subject-words.ts'
import { isQuotation, wordAt } from './tokens.ts'
import type { FoundVerb } from './verbs.ts'
import { SHE, type Subject } from './voice.ts'

const BE = words('is are was were be been being am')
const DO = words('did does do')
const isDay = (word: string): boolean =>
  CALENDAR.has(word) || /^(?:morning|afternoon|evening|night)$/.test(word)

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

const isPlural = ({ voices: [first, ...more], plural }: Subject): boolean =>
  plural === true || more.length > 0 || (first?.by === 'pronoun' && first.gender === 'several')

function subjectEndingAt(sentence: Sentence, end: number, known: boolean): Subject | null {
  const { tokens, endingAt } = sentence
  const word = wordAt(tokens, end - 1)
  const mention = endingAt.get(end)
  if (mention) return named(sentence, mention)
  if (word === ',') return beforeComma(sentence, end - 1)
  if (word === '—' || word === '–') return pastAside(sentence, end - 1)
  // Ada Moss, host of “The Lamp,” said: the comma stands within the marks.
  const title = tokens[end - 1]
  if (isQuotation(title) && title!.end - title!.start < LONGEST_TITLE)
    return pastAside(sentence, end - 1)
  const pronoun = SHE.get(word as 'he')
  if (pronoun) return { voices: [{ by: 'pronoun', gender: pronoun }], first: end - 1 }
  const one = latterOrFormer(tokens, end)
  if (one) return one
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

/** UTF-16 units of what is called so: a show, a nickname. */
const LONGEST_TITLE = 36

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

/** He and |other experts, Ada Moss and |her friends. */
const THEIRS = words('other others his her their')
