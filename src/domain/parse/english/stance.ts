import type { Kind } from '../../format/transcript.ts'
import { ADVISING, DENYING, DISMISSING, LAMENTING } from '../words/en/stance.ts'

/** By their first words the phrases, the longer before the shorter. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

function phrasesOf(lines: readonly string[]): Phrases {
  const phrases = new Map<string, (readonly string[])[]>()
  for (const line of lines) {
    const words = line.split(' ')
    phrases.set(words[0]!, [...(phrases.get(words[0]!) ?? []), words])
  }
  return phrases
}

const ADVICE = phrasesOf(ADVISING.map(({ words }) => words))
/** A line whose words are single forms has one phrase for each, else it is one phrase. */
const FAULTS = phrasesOf(
  LAMENTING.flatMap(({ words, like }) => (like.includes(words) ? [words] : words.split(' '))),
)

const CONDITIONS = new Set('if while whilst although though despite when unless whereas'.split(' '))

const WORD = /[\p{L}’'-]+|[.,;:!?—–]/gu
/** What has not shown its kind by then is a view. UTF-16 units. */
const MOST_READ = 320

/**
 * The kind of what somebody put forward, by the first of its clauses that advises or laments; else a view.
 * Advice that stands in the same clause as what it mends counts.
 */
export function stanceOf(wording: string): Kind {
  const words = wording.slice(0, MOST_READ).toLowerCase().match(WORD) ?? []
  let fault = false
  // If it is unsafe, …: what only holds if something else does comes before what is said.
  let condition = CONDITIONS.has(words[0] ?? '')
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (/^[.;:!?—–]$/.test(word) || word === ',' || word === 'but') {
      if (fault && !condition) return 'problem'
      condition = false
      continue
    }
    if (
      (starts(ADVICE, words, at) && !isForeseen(words, at)) ||
      isWished(words, at) ||
      isLiked(words, at)
    )
      return 'recommendation'
    if (!fault && starts(FAULTS, words, at) && !isDenied(words, at)) fault = true
  }
  return fault ? 'problem' : 'view'
}

/** Would probably have to: what will come is no advice. */
const isForeseen = (words: readonly string[], at: number): boolean =>
  (words[at] === 'have' && /^(?:would|will|may|might|probably)$/.test(words[at - 1] ?? '')) ||
  (words[at] === 'must' && /^(?:it|one)$/.test(words[at - 1] ?? ''))

/** That the lamp be lit: without a word before it that goes with `be`, somebody wishes it. */
function isWished(words: readonly string[], at: number): boolean {
  if (words[at] !== 'be' || at < 2) return false
  return !words.slice(Math.max(0, at - 4), at).some((word) => GOES_WITH_BE.test(word))
}

/** Would like the lamp to be lit: what somebody would like others to do. */
function isLiked(words: readonly string[], at: number): boolean {
  if (words[at] !== 'like' || words[at - 1] !== 'would' || words[at + 1] === 'to') return false
  return words.slice(at + 2, at + 8).includes('to')
}

const GOES_WITH_BE =
  /^(?:to|will|would|shall|should|can|could|may|might|must|cannot|need|let|it|.*n['’]t|.*['’](?:ll|d)|[.,;:!?—–])$/

const starts = (phrases: Phrases, words: readonly string[], at: number): boolean =>
  phrases.get(words[at]!)?.some((phrase) => phrase.every((word, i) => words[at + i] === word)) ??
  false

/** No danger; far lesser risk; not risk-free: up to three words before say that it is none. */
function isDenied(words: readonly string[], at: number): boolean {
  for (let i = at - 1; i >= at - 3 && i >= 0; i--) {
    if (/^[.,;:!?—–]$/.test(words[i]!)) return false
    if (DENYING.has(words[i]!)) return true
  }
  return DISMISSING.has(words[at + 1] ?? '') || DISMISSING.has(words[at + 2] ?? '')
}
