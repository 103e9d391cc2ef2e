import type { Span } from '../../format/transcript.ts'
import { foldUnits } from '../../text/fold-units.ts'
import type { DraftReply } from '../draft/draft.ts'
import { anyOf } from '../draft/word-table.ts'
import { ENGLISH_ANSWERS } from '../words/en/answers.ts'
import { CHINESE_ANSWERS } from '../words/zh/answers.ts'
import type { Answer } from './answer.ts'
import { chineseAnswers } from './chinese.ts'
import { englishAnswers } from './english.ts'
import { givesTheWord, isBackchannel, isCourtesy } from './opening.ts'
import { indexPeople, type People, type Speaker } from './people.ts'
import { sentencesOf } from './sentences.ts'

/** A turn of speech in which replies are looked for. */
export interface Heard {
  /** Index of the person who speaks. */
  readonly from: number
  /** Index of whose words stand before, if they may be meant by `I agree`; null for nobody. */
  readonly previous: number | null
  readonly words: string
}

/** A reply in a turn; `span` are UTF-16 offsets into its words. */
export interface FoundReply extends Omit<DraftReply, 'from'> {
  /** Whether it names nobody, and is to the speaker before. */
  readonly before: boolean
}

/** What all answers have a word of: most turns need no second look. */
const MAY_ANSWER = new RegExp(anyOf([...CHINESE_ANSWERS, ...ENGLISH_ANSWERS]), 'i')

/**
 * The replies in a turn, in order. Whom they name must be exactly one of the people; where they name
 * nobody and say so (`I agree.`), they are to the speaker before. None to oneself.
 */
export function findReplies(
  { words, from, previous }: Heard,
  people: People,
  answersIn: AnswerReader = answersOf,
): FoundReply[] {
  const folded = withoutQuotes(foldUnits(words))
  const replies: FoundReply[] = []
  let opening = true
  for (const { start, end } of sentencesOf(folded)) {
    const sentence = words.slice(start, end)
    if (MAY_ANSWER.test(sentence)) {
      for (const answer of answersIn({ words, folded, start, end, opening }, people)) {
        for (const reply of toWhom(answer, from, opening ? previous : null)) {
          if (!replies.some(({ kind, to }) => kind === reply.kind && to === reply.to))
            replies.push(reply)
        }
      }
    }
    opening &&=
      end === words.length || !/\S/.test(sentence) || isCourtesy(sentence, people, previous)
  }
  return replies
}

/** A sentence of a turn: offsets into its words, and whether nothing but courtesies stands before it. */
interface Sentence extends Span {
  readonly words: string
  readonly folded: string
  readonly opening: boolean
}

type AnswerReader = (sentence: Sentence, people: People) => readonly Answer[]

const answersOf: AnswerReader = ({ words, folded, start, end, opening }, people) => {
  const sentence = words.slice(start, end)
  const chinese = HAN.test(sentence)
    ? chineseAnswers(folded, start, end, people.chinese, opening)
    : []
  const english = LATIN.test(sentence) ? englishAnswers(words, start, end, people.english) : []
  return [...chinese, ...english]
}

const HAN = /\p{Script=Han}/u
const LATIN = /[A-Za-z]/

/** UTF-16 units: longer turns hardly come back word for word. */
const SHORT = 24

/** Reads what is said again and again (`I agree.`, 我同意。) once. */
function rememberAnswers(): AnswerReader {
  const known = new Map<string, readonly Answer[]>()
  return (sentence, people) => {
    const { words, start, end } = sentence
    if (start > 0 || end < words.length || end > SHORT) return answersOf(sentence, people)
    const answers = known.get(words) ?? answersOf(sentence, people)
    known.set(words, answers)
    return answers
  }
}

/** An answer as replies: one to each person, none if it is to the speaker, or to nobody who is known. */
export function toWhom(answer: Answer, from: number, previous: number | null): FoundReply[] {
  const { kind, to, start, end } = answer
  const span: Span = { start, end }
  const before = to === 'before'
  if (to === 'everybody') return [{ kind, span, before }]
  const whom = before ? (previous === null ? [] : [previous]) : to
  return whom.includes(from)
    ? []
    : [...new Set(whom)].map((each) => ({ kind, to: each, span, before }))
}

const LONGEST_QUOTE = 2000
const QUOTE = new RegExp(`“[^”]{0,${LONGEST_QUOTE}}”`, 'g')

/** As long as the words, with what somebody quotes blanked. */
const withoutQuotes = (words: string) =>
  words.includes('“') ? words.replace(QUOTE, (quote) => '■'.repeat(quote.length)) : words

/** What somebody says in a turn, and the way from its words to the source. */
interface Turn {
  readonly text: string
  toSource(start: number, end: number): Span
}

/** Takes in turns as they are read, and finds their replies when everybody who speaks is known. */
export interface ReplyReader {
  hear(from: number, turn: Turn): void
  /** Somebody spoke who is nobody of the meeting: the next turn has no speaker before it. */
  lose(): void
  /** The replies, in order, when `speakers` are all. */
  replies(speakers: readonly Speaker[]): DraftReply[]
}

interface Kept extends Heard {
  /** The end of the turn before. */
  readonly before: string
  readonly turn: Turn
}

const TAIL = 200

export function readReplies(): ReplyReader {
  const kept: Kept[] = []
  let previous: number | null = null
  let before = ''
  return {
    hear(from, turn) {
      const words = turn.text
      if (MAY_ANSWER.test(words)) kept.push({ from, previous, words, before, turn })
      if (previous !== null && isBackchannel(words)) return
      previous = from
      before = words.slice(-TAIL)
    },
    lose() {
      previous = null
    },
    replies(speakers) {
      const people = indexPeople(speakers)
      const answersIn = rememberAnswers()
      const replies: DraftReply[] = []
      for (const heard of kept) {
        const { from, turn } = heard
        const found = findReplies(heard, people, answersIn)
        // Who only gave the word to the one who speaks now, or thanked, said nothing to agree with.
        const handed =
          found.some(({ before }) => before) && givesTheWord(heard.before, from, people)
        for (const { kind, to, span, before } of found)
          if (!before || !handed)
            replies.push({ from, to, kind, span: turn.toSource(span.start, span.end) })
      }
      return replies
    },
  }
}
