import type { Answer } from './answer.ts'
import { ENGLISH_CUES, type EnglishCue } from './english-cues.ts'
import { callsIn, nameAt } from './english-mentions.ts'
import { type EnglishNames, isPresiding, isTitle } from './english-names.ts'
import { whomOf } from './english-objects.ts'
import { phraseAt, phrasesOf } from './english-phrases.ts'
import { type Token, tokensOf } from './english-tokens.ts'
import { INTENT_WORDS, LEAD, LEAD_PHRASES, STANCE_ADVERBS } from './english-words.ts'

/** The answers in an English sentence between two offsets of `text`. */
export function englishAnswers(
  text: string,
  from: number,
  to: number,
  names: EnglishNames,
): Answer[] {
  const tokens = tokensOf(text, from, to)
  if (tokens.at(-1)?.word === '?') return []
  const answers: Answer[] = []
  let told = false
  for (let at = 0; at < tokens.length; at++) {
    // What somebody says, or only if something holds, is no stance taken here.
    if (VETOES.has(tokens[at]!.word) && leadPhrase(tokens, at) === 0) told = true
    if (told) break
    const subject = subjectAt(tokens, at, answers.length > 0)
    const found = subject === null ? null : cueFrom(tokens, subject)
    if (!found) {
      const answer = opensClause(tokens, at) ? rightAt(tokens, at, names) : null
      if (answer) answers.push(answer)
      continue
    }
    const { cue, end } = found
    const rest = whomOf(cue, tokens, end, names)
    const stop = rest?.end ?? end
    const to = rest && addressed(rest.to, tokens, at, end, names)
    if (rest && to) {
      const span = { start: tokens[at]!.start, end: tokens[stop - 1]!.end }
      answers.push({ kind: cue.kind, to, ...span })
    }
    at = Math.max(at, stop - 1)
  }
  return tokens.some(
    ({ word }, i) => CONDITIONS.has(word) || (word === 'part' && tokens[i - 1]?.word === 'in'),
  )
    ? []
    : answers
}

/** Jane, I agree with you: whom the speaker before would be, if somebody is called first. */
function addressed(
  to: Answer['to'],
  tokens: readonly Token[],
  at: number,
  end: number,
  names: EnglishNames,
): Answer['to'] | null {
  if (to !== 'before') return to
  const calls = [...callsIn(tokens.slice(0, at), names)]
  const you = tokens[end]?.word === 'you' || tokens[end]?.word === 'your'
  const others = you ? calls : calls.filter(({ words }) => !isPresiding(words))
  if (others.length === 0) return to
  const [call] = others
  return you && others.length === 1 && call!.who !== null ? [call!.who] : null
}

/** With these a sentence says nothing that holds, or holds of the whole. */
const CONDITIONS = new Set(
  'if unless whether provided suppose partly partially extent degree'.split(' '),
)
const VETOES = new Set(
  'said says say asked told claims claimed thinks wrote writes “ " imagine pretend'.split(' '),
)

const isEdge = (token: Token | undefined) => token === undefined || ',;:—–-.!…'.includes(token.word)

/** Whether a clause begins at `at`, or only words stand before it that lead into one. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= at - 8; i--) {
    if (isEdge(tokens[i])) return true
    const phrase = leadPhrase(tokens, i)
    if (phrase > 0) i -= phrase - 1
    else if (!LEAD.has(tokens[i]!.word)) return false
  }
  return false
}

/** How many words the phrase has that leads up to something and ends with the word at `at`. */
function leadPhrase(tokens: readonly Token[], at: number): number {
  for (const words of LEADING.get(tokens[at]!.word) ?? []) {
    if (words.every((word, i) => tokens[at - words.length + 1 + i]?.word === word))
      return words.length
  }
  return 0
}

/** The phrases by their last words. */
const LEADING = new Map<string, string[][]>()
for (const phrase of LEAD_PHRASES) {
  const words = phrase.split(' ')
  LEADING.set(words.at(-1)!, [...(LEADING.get(words.at(-1)!) ?? []), words])
}

/**
 * Where the words after the subject begin: `I`, `we`, or none where a sentence begins or goes on
 * (`known`) after one of theirs; else null.
 */
function subjectAt(tokens: readonly Token[], at: number, known: boolean): number | null {
  const { word, mark } = tokens[at]!
  if (mark || !opensClause(tokens, at)) return null
  if (word === 'i' || word === 'we') return at + 1
  const begins = at < 12 && tokens.slice(0, at).every((token) => token.mark || LEAD.has(token.word))
  return known || begins ? at : null
}

const CUES = phrasesOf(ENGLISH_CUES, ({ words }) => words)

const MOST_ADVERBS = 8
/** Stand between two commas: I, too, agree; I, for one, agree. */
const ADDED = new Set(['too', 'also', 'for', 'one', 'personally', 'respectfully'])

/** The cue after adverbs from `at` on. */
function cueFrom(tokens: readonly Token[], at: number): { cue: EnglishCue; end: number } | null {
  let stance = true
  let intent = true
  for (let i = at; i < Math.min(tokens.length, at + MOST_ADVERBS); i++) {
    const { word } = tokens[i]!
    const found = phraseAt(tokens, i, CUES, ({ before }) => (before === 'stance' ? stance : intent))
    if (found) return { cue: found.entry, end: found.end }
    // I, too, agree.
    if (word === ',' && i >= at && ADDED.has(tokens[i + (i === at ? 1 : -1)]?.word ?? '')) continue
    stance &&= STANCE_ADVERBS.has(word)
    intent &&= INTENT_WORDS.has(word)
    if (!stance && !intent) return null
  }
  return null
}

/** Councillor Hale is right about …: the reply names its person first. */
function rightAt(tokens: readonly Token[], at: number, names: EnglishNames): Answer | null {
  if (!tokens[at]!.capital && !isTitle(tokens[at]!.word)) return null
  const named = nameAt(tokens, at, names)
  if (!named || named.who === null) return null
  let i = named.end
  if (!named.possessive && tokens[i++]?.word !== 'is') return null
  while (tokens[i] && STANCE_ADVERBS.has(tokens[i]!.word)) i++
  const word = tokens[i]?.word
  if (word !== 'right' && word !== 'correct') return null
  const next = tokens[i + 1]
  if (next && !next.mark && !AFTER_RIGHT.has(next.word)) return null
  return { kind: 'agrees', to: [named.who], start: tokens[at]!.start, end: tokens[i]!.end }
}

const AFTER_RIGHT = new Set(['about', 'that', 'on', 'when', 'and', 'but', 'because'])
