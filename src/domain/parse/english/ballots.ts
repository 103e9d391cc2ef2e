import type { Span } from '../../format/transcript.ts'
import { BALLOT_ANSWERS, BALLOT_VERBS, type Ballot, ballotsByWords } from '../words/en/votes.ts'
import type { Mention } from './mention.ts'
import { listEndingWith } from './named.ts'
import { readSentence, type Sentence } from './sentence.ts'
import { wordAt } from './tokens.ts'

/** Somebody's vote. */
export interface Cast {
  readonly mention: Mention
  readonly ballot: Ballot
}

const ANSWERS = ballotsByWords(BALLOT_ANSWERS)
const VERBS = ballotsByWords(BALLOT_VERBS)

/** Those whom a line names, between commas, `and` and semicolons. */
export function namesInLine(text: string, { start, end }: Span): Mention[] {
  const mentions: Mention[] = []
  let at = start
  for (const part of text.slice(start, end).split(/(,|;|\/|&|\band\b)/)) {
    const [mention] = readSentence(text, { start: at, end: at + part.length }, []).mentions
    // Against: the Mayor, Moss: an office leads to who holds it.
    if (mention && mention.kind !== 'country') mentions.push(mention)
    at += part.length
  }
  return mentions
}

/** How those voted whom a sentence names: `Moss – aye; Reed – no`; `Moss voting against`. */
export function castIn(sentence: Sentence): Cast[] {
  const { tokens, endingAt } = sentence
  const cast: Cast[] = []
  for (let at = 1; at < tokens.length; at++) {
    const word = wordAt(tokens, at)
    const answer = ANSWERS.get(word)
    if (answer && /^[,:–—-]$/.test(wordAt(tokens, at - 1)) && isAlone(sentence, at)) {
      const mention = endingAt.get(at - 1) ?? endingAt.get(at)
      if (mention?.kind === 'person') cast.push({ mention, ballot: answer })
      continue
    }
    const found = verbAt(sentence, at)
    const before = found && (endingAt.get(at) ?? endingAt.get(at - 1))
    if (!found || !before || before.possessive) continue
    for (const mention of listEndingWith(sentence, before))
      if (mention.kind === 'person') cast.push({ mention, ballot: found })
  }
  return cast
}

/** The first words of all: few tokens are one, and only behind them more words are put together. */
const VERBS_BEGIN = new Set(Array.from(VERBS.keys(), (words) => words.split(' ')[0]!))

/** Voting against; a verb alone has nothing behind it: Moss opposed the plan is no vote. */
function verbAt(sentence: Sentence, at: number): Ballot | undefined {
  const first = wordAt(sentence.tokens, at)
  if (!VERBS_BEGIN.has(first)) return undefined
  const [second, third] = [wordAt(sentence.tokens, at + 1), wordAt(sentence.tokens, at + 2)]
  const alone = VERBS.get(first)
  return (
    VERBS.get(`${first} ${second} ${third}`) ??
    VERBS.get(`${first} ${second}`) ??
    (alone && isAlone(sentence, at) ? alone : undefined)
  )
}

/** Nothing but a mark, or the next name, stands behind an answer. */
const isAlone = ({ tokens, startingAt }: Sentence, at: number): boolean => {
  const next = tokens[at + 1]
  return !next || next.mark || startingAt.get(at + 1) !== undefined || next.word === 'and'
}
