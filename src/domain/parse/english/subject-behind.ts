import { PREPOSITIONS, words } from './clause-words.ts'
import { FINITE } from './finite.ts'
import type { Mention } from './mention.ts'
import type { Sentence } from './sentence.ts'
import { ADVERBS, ASIDES } from './subject-words.ts'
import { isCapital, wordAt } from './tokens.ts'
import { isSayingWord } from './verbs.ts'
import { SHE, type Subject } from './voice.ts'

const isNoun = (tokens: Sentence['tokens'], at: number): boolean => {
  const token = tokens[at]
  if (!token || token.mark || token.capital || ADVERBS.has(token.word)) return false
  return (
    !PREPOSITIONS.has(token.word) && !ASIDES.has(token.word) && !/^(?:and|but|or)$/.test(token.word)
  )
}

interface SubjectBehind {
  readonly subject: Subject
  readonly end: number
  /** Whether what somebody is stands behind the name: said Ada Moss, a baker, …. */
  readonly described?: boolean
}

/** `said Ada Moss`: the subject behind the verb; null if none stands there. */
export function subjectBehind(sentence: Sentence, at: number): SubjectBehind | null {
  const { tokens, startingAt } = sentence
  let here = at
  while (ADVERBS.has(wordAt(tokens, here))) here++
  let mention = startingAt.get(here)
  // Said Moss supporter Jo Reed: whose supporter it is does not speak.
  if (mention?.words.length === 1 && isNoun(tokens, mention.last)) {
    const theirs = startingAt.get(mention.last + 1)
    if (theirs && theirs.words.length > 1) mention = theirs
  }
  mention ??= nameInPhrase(sentence, here)
  if (mention && !mention.possessive)
    return {
      subject: { voices: [{ by: 'name', mention }], first: at - 1 },
      end: mention.last,
      described: mention.last > mention.to,
    }
  const pronoun = SHE.get(wordAt(tokens, here) as 'he')
  if (pronoun && pronoun !== 'several')
    return {
      subject: { voices: [{ by: 'pronoun', gender: pronoun }], first: at - 1 },
      end: here + 1,
    }
  return null
}

/**
 * |His campaign manager Ada Moss, |former Tarn Governor and Weir Board Chair Ada Moss: the full name that a phrase ends
 * with, where nothing in it is a clause, a list or somebody else's.
 */
export function nameInPhrase(sentence: Sentence, from: number): Mention | undefined {
  const { tokens, startingAt } = sentence
  let mention: Mention | undefined
  for (let at = from; at <= from + LONGEST_PHRASE; at++) {
    const token = tokens[at]
    if (!token) return undefined
    const here = at > from ? startingAt.get(at) : undefined
    if (here?.from === at && here.kind === 'person' && here.words.length > 1) {
      mention = here
      break
    }
    const { word } = token
    // The Reed council’s Ada Moss is none of theirs who stand between.
    if (here && !here.possessive && here.from === at) return undefined
    if (word === '.' && isCapital(tokens[at - 1])) continue
    if (word === 'and' && isCapital(tokens[at + 1])) continue
    if (token.mark || PREPOSITIONS.has(word) || NO_NOUN.has(word)) return undefined
    if (isSayingWord(word) || FINITE.has(word)) return undefined
  }
  if (!mention) return undefined
  if (wordAt(tokens, mention.from - 1) === 'and') return undefined
  // A letter Ada Moss wrote: she is no end of it.
  const next = tokens[mention.last]
  const ends = !next || next.mark || PREPOSITIONS.has(next.word) || mention.last > mention.to
  return ends ? mention : undefined
}

/** Tokens of what somebody is before a name. */
const LONGEST_PHRASE = 12

const NO_NOUN = words('and but or who whose whom which that to than he she they it we i you not')
