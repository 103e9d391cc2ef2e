import { isPhrase, MOST_WORDS } from './terms/is-phrase.ts'
import type { Term } from './terms/meeting-terms.ts'
import type { MeetingWords } from './terms/meeting-words.ts'
import { isSpoken, ROLES } from './terms/telling.ts'
import { BREAK } from './terms/vocabulary.ts'

/** A term is called by a longer one that is said so often, and in so large a share of its places. */
export interface Mostly {
  readonly least: number
  readonly share: number
}
/** Among the places of a stretch, and of the whole meeting. */
export const MOSTLY = {
  inStretch: { least: 3, share: 0.4 },
  inMeeting: { least: 4, share: 0.15 },
} as const
/** And a phrase by a longer one that is said in so large a share of its own. */
const FURTHER = 0.4
/** What tells nothing by itself is called by what is said in so large a share. */
const VAGUE = 0.1
/** Two terms are called by one phrase that is said so often. */
const JOINED = 2
/** So many points are looked at: more would tell nothing new. */
const MOST_POINTS = 300

/** A phrase that is said, with the point of each place. */
interface Phrase {
  readonly stems: readonly number[]
  readonly points: number[]
}

/**
 * A term in the longest form that its points know it by: words are taken to it that stand with it in a large
 * share of its places. `skills` is mostly `regional skills partnerships`; of that alone the mentions are then.
 * Null where it tells nothing by itself and has no such form. `roles` has what each word may do in a term.
 */
export function phraseForm(
  term: Term,
  meeting: MeetingWords,
  roles: Uint8Array,
  { least, share }: Mostly,
): Term | null {
  const { places, phrases } = phrasesWith(term, meeting, roles)
  const isVague = term.stems.length === 1 && roles[term.stems[0]!] === ROLES.vague
  let form: Phrase | null = null
  let count = places
  let enough = isVague ? VAGUE : term.stems.length > 1 ? FURTHER : share
  for (;;) {
    const part: readonly number[] = form?.stems ?? term.stems
    const times = Math.max(least, enough * count)
    const longer = mostSaid(
      phrases.filter(
        ({ stems, points }) =>
          points.length >= times && stems.length > part.length && holds(stems, part),
      ),
    )
    if (!longer) break
    form = longer
    count = longer.points.length
    enough = FURTHER
  }
  if (!form) return isVague ? null : term
  return called(term, form.stems, roles, form.points)
}

/** What two terms are called in one phrase; null where there is none that is said again. */
export function joinedForm(
  a: Term,
  b: Term,
  meeting: MeetingWords,
  roles: Uint8Array,
): Term | null {
  const { phrases } = phrasesWith(a, meeting, roles)
  const both = mostSaid(
    phrases.filter(({ stems, points }) => points.length >= JOINED && holds(stems, b.stems)),
  )
  return both && called(a, both.stems, roles, [...a.mentions, ...b.mentions])
}

/** The terms of a name without those that are parts of others, two of them in one phrase where `joined` has one. */
export function joinTerms(
  terms: readonly Term[],
  joined: (a: Term, b: Term) => Term | null,
): Term[] {
  const own = withoutParts(terms)
  for (const [i, a] of own.entries())
    for (const [k, b] of own.entries()) {
      const both = k > i && joined(a, b)
      if (both) return joinTerms([both, ...own.filter((_, n) => n !== i && n !== k)], joined)
    }
  return own
}

/** Terms without those all of whose words are in another of them. */
export const withoutParts = (terms: readonly Term[]): Term[] =>
  terms.filter((term, i) =>
    terms.every((other, k) => {
      const isLonger = other.telling.length > term.telling.length
      const isFirst = k < i && other.telling.length === term.telling.length
      return !(isLonger || isFirst) || !term.telling.every((stem) => other.telling.includes(stem))
    }),
  )

const called = (
  term: Term,
  stems: readonly number[],
  roles: Uint8Array,
  points: readonly number[],
): Term => ({
  ...term,
  stems,
  telling: stems.filter((stem) => isSpoken(roles[stem]!) || roles[stem] === ROLES.ends),
  kind: 'noun',
  mentions: Int32Array.from(points).sort(),
})

/** The phrase that is said most; of equals the longer one, then the one that was said first. */
function mostSaid(phrases: readonly Phrase[]): Phrase | null {
  let best: Phrase | null = null
  for (const phrase of phrases) {
    const more = best ? phrase.points.length - best.points.length : 1
    if (more > 0 || (more === 0 && phrase.stems.length > best!.stems.length)) best = phrase
  }
  return best
}

/** Whether some stems stand one after the other in others. */
function holds(stems: readonly number[], part: readonly number[]): boolean {
  for (let first = 0; first + part.length <= stems.length; first++)
    if (part.every((stem, k) => stems[first + k] === stem)) return true
  return false
}

/** The phrases with a term that are said more than once, in the order in which they are, and in how many places it stands. */
function phrasesWith(
  { stems, mentions }: Term,
  meeting: MeetingWords,
  roles: Uint8Array,
): { places: number; phrases: Phrase[] } {
  const { vocabulary, words, starts } = meeting
  const { stems: stemOf } = vocabulary
  const found = new Map<string, Phrase>()
  const add = (left: number, right: number, point: number) => {
    const own = Array.from(words.subarray(left, right), (word) => stemOf[word]!)
    const key = own.join(' ')
    const known = found.get(key)
    if (known) known.points.push(point)
    else found.set(key, { stems: own, points: [point] })
  }
  let places = 0
  let points = 0
  for (let i = 0; i < mentions.length && points < MOST_POINTS; i++) {
    const point = mentions[i]!
    if (i > 0 && point === mentions[i - 1]) continue
    points++
    const [first, end] = [starts[point]!, starts[point + 1]!]
    for (let at = first; at + stems.length <= end; at++) {
      if (!isAt(at)) continue
      places++
      const from = Math.max(first, at + stems.length - MOST_WORDS)
      for (let left = at; left >= from && words[left] !== BREAK; left--) {
        const to = Math.min(end, left + MOST_WORDS)
        for (let right = at + stems.length; right <= to && words[right - 1] !== BREAK; right++)
          if (right - left > stems.length && isPhrase(left, right, meeting, roles))
            add(left, right, point)
      }
    }
  }
  return { places, phrases: [...found.values()].filter((phrase) => phrase.points.length > 1) }

  function isAt(at: number): boolean {
    for (let k = 0; k < stems.length; k++) if (stemOf[words[at + k]!] !== stems[k]) return false
    return true
  }
}
