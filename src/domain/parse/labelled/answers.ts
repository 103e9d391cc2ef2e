import { foldUnits } from '../../text/fold-units.ts'
import type { DraftPoint, DraftReply } from '../draft/draft.ts'
import { isNodOnly } from '../points/speech-sentence.ts'
import { englishCalls } from '../replies/english-mentions.ts'
import { indexPeople, type People, type Speaker } from '../replies/people.ts'
import { ADDRESSES } from '../words/zh/acts/questions.ts'

/** A turn as far as it may ask or answer. */
export interface Spoken {
  readonly person: number
  /** Its points, in order. */
  readonly points: readonly DraftPoint[]
}

/** Takes in turns in order, without those that are only nods, and finds which point answers which question. */
export interface AnswerReader {
  hear(turn: Spoken): void
  /** Somebody spoke who is nobody of the meeting: what was asked stays open no longer. */
  lose(): void
  answers(speakers: readonly Speaker[]): DraftReply[]
}

interface Pair {
  readonly question: DraftPoint
  readonly answer: DraftPoint
  /** What was said from the question to the answer: there people are called by name. */
  readonly call: string
}

/** Between a question and its answer at most so many turns of procedure: `Minister?` */
const MOST_BETWEEN = 2

/**
 * A question that ends a turn, but for procedure, is answered by the first point of the next turn that
 * is neither a question nor procedure. Whom it calls by name has to be who answers; where it calls
 * nobody, it has to speak to somebody (`you`, 您).
 */
export function readAnswers(): AnswerReader {
  const pairs: Pair[] = []
  let question: DraftPoint | null = null
  let call = ''
  let between = 0
  return {
    hear({ person, points }) {
      const first = points.find(({ kind }) => kind !== 'procedure')
      if (question && person !== question.person) {
        if (first && mayAnswer(first) && isWhole(question))
          pairs.push({ question, answer: first, call })
        if (first) question = null
        else {
          call += ` ${wordsOf(points)}`
          if (++between > MOST_BETWEEN) question = null
        }
      }
      if (!first) return
      const at = points.findLastIndex(({ kind }) => kind !== 'procedure')
      question = points[at]!.kind === 'question' ? points[at]! : null
      call = wordsOf(points.slice(at))
      between = 0
    },
    lose() {
      question = null
    },
    answers(speakers) {
      const people = indexPeople(speakers)
      return pairs.flatMap(({ question, answer, call }) =>
        isSure(call, question.person, answer.person, people)
          ? [
              {
                from: answer.person,
                to: question.person,
                kind: 'answers' as const,
                span: question.span,
                point: answer,
                toPoint: question,
              },
            ]
          : [],
      )
    },
  }
}

/** `Mm.` answers nothing, and neither does what asks back. */
function mayAnswer({ kind, text = '' }: DraftPoint): boolean {
  if (kind === 'question' || ASKS.test(text)) return false
  return DECIDES.test(text) || !isNodOnly(foldUnits(text))
}

const ASKS = /[?？]["'”’）)\s]*$/
const DECIDES = /^(?:yes|no|yeah|yep|yup|nope|nah)\b|^[是对不没有]/i

/** What breaks off before its end asks nothing that is certain. */
const isWhole = ({ text = '' }: DraftPoint) => /[?？。.]["'”’）)\s]*$/.test(text) || HAN.test(text)

const HAN = /\p{Script=Han}/u

const wordsOf = (points: readonly DraftPoint[]) => points.map(({ text }) => text ?? '').join(' ')

function isSure(call: string, asker: number, answerer: number, people: People): boolean {
  const called = calledIn(call, people)
  called.delete(asker)
  if (called.size > 0) return called.size === 1 && called.has(answerer)
  return YOU.test(call) || ADDRESSES.some(({ word }) => call.includes(word))
}

const YOU = /\byour?s?\b/i

/** Which of the people words call by name. */
function calledIn(words: string, people: People): Set<number> {
  const called = new Set<number>()
  for (const { who } of englishCalls(words, people.english)) if (who !== null) called.add(who)
  const folded = foldUnits(words)
  for (let at = 0; at < folded.length; at++) {
    const named = people.chinese.at(folded, at)
    if (!named) continue
    if (named.who !== null) called.add(named.who)
    at = Math.max(at, named.end - 1)
  }
  return called
}
