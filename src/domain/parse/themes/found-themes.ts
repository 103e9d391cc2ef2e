import type { Counts } from './keyness.ts'
import { labelTerms } from './labels.ts'
import {
  joinedForm,
  joinTerms,
  MOSTLY,
  type Mostly,
  phraseForm,
  withoutParts,
} from './phrase-form.ts'
import { pointThemes } from './point-themes.ts'
import { nearTerms, runningTerms } from './running-terms.ts'
import { weightOf } from './segments/blocks.ts'
import { type Stretch, stretchesOf } from './segments/stretch.ts'
import { meetingTerms, type Term } from './terms/meeting-terms.ts'
import { meetingWords } from './terms/meeting-words.ts'
import { withNewWords } from './terms/new-words.ts'
import { spellingOf } from './terms/spelling.ts'
import type { SpokenPoint } from './terms/spoken-point.ts'
import { nameWords, rolesInTerms } from './terms/telling.ts'
import { termKey } from './terms/term-key.ts'
import type { WordList } from './terms/word-list.ts'

/** No more themes are found: a picture should be taken in at a glance. */
const MOST_FOUND = 14
/** In fewer letters no words come back often enough to tell anything: some minutes of speech. */
const SHORTEST = 3000

/** So many terms that come back are themes; more only where there are fewer themes than are enough. */
const MOST_RUNNING = 8
const ENOUGH = 12

/** A theme in the words of a meeting. */
export interface FoundTheme {
  /** The terms that it is named by, as the meeting spells them. */
  readonly terms: readonly string[]
  /** The points that speak for it, in order; a point several times that does so several times. */
  readonly mentions: Int32Array
}

export interface FoundThemes {
  readonly themes: readonly FoundTheme[]
  /** For each point the numbers of its themes: the one of its stretch, then the terms that it has. */
  readonly ofPoint: readonly (readonly number[])[]
  /** Terms that are next to being themes, the best first: as many as were asked for, if there are. */
  readonly near: readonly FoundTheme[]
}

/** What a person wants of the themes that are found. */
export interface Wishes {
  /** Terms that make no theme and name none, however they are spelt. */
  readonly ignored?: readonly string[]
  /** How many terms that are next to being themes are wanted. */
  readonly near?: number
}

/**
 * The themes of a meeting by its own words: the stretches that it falls into, each named by the terms that
 * tell it, and terms that come back throughout. The same points and list give the same themes.
 */
export function findThemes(
  points: readonly SpokenPoint[],
  names: readonly string[],
  list: WordList | null,
  { ignored = [], near = 0 }: Wishes = {},
): FoundThemes {
  if (!isLongEnough(points)) return { themes: [], ofPoint: points.map(() => []), near: [] }
  const meeting = withNewWords(meetingWords(points, list))
  const { vocabulary, starts } = meeting
  const unwanted = new Set(ignored.map(termKey))
  const roles = rolesInTerms(meeting, nameWords(names), unwanted)
  const isUnwanted = ({ stems }: Term) => {
    const words = stems.map((stem) => vocabulary.words[stem]!)
    const isWithin = (_: string, first: number) =>
      words.some((_, last) => unwanted.has(words.slice(first, last + 1).join('') || ' '))
    return words.some(isWithin)
  }
  const terms = meetingTerms(meeting, roles).filter((term) => !isUnwanted(term))
  const stretches = stretchesOf(points, meeting)
  const stretchOf = stretchNumbers(stretches, points.length)
  const persons = Int32Array.from(points, ({ person }) => person)
  const counts: Counts = {
    words: starts.at(-1)!,
    people: peopleIn(persons),
    person: (point) => persons[point]!,
    stretch: (point) => stretchOf[point]!,
  }
  const formOf = (term: Term, mostly: Mostly): Term | null => {
    const form = phraseForm(term, meeting, roles, mostly)
    return form && isUnwanted(form) ? term : form
  }
  // What a term is part of elsewhere names no stretch in which it stands by itself.
  const within = (term: Term, stretch: number): Term => {
    const { first, end } = stretches[stretch]!
    const { mentions } = term
    return {
      ...term,
      mentions: mentions.subarray(placeIn(mentions, first), placeIn(mentions, end)),
    }
  }
  const formIn = (term: Term, stretch: number) => {
    const form = formOf(within(term, stretch), MOSTLY.inStretch)
    return form && form.stems === term.stems ? term : form
  }
  const joined = (a: Term, b: Term): Term | null => {
    const form = joinedForm(a, b, meeting, roles)
    return form && isUnwanted(form) ? null : form
  }
  const labels = labelTerms(terms, stretches, counts, formIn).map((own) => joinTerms(own, joined))
  const taken = new Set(labels.flat().flatMap(({ telling }) => telling))
  const most = Math.max(MOST_RUNNING, ENOUGH - stretches.length)
  const room = Math.min(most, MOST_FOUND - stretches.length)
  const formAnywhere = (term: Term) => formOf(term, MOSTLY.inMeeting)
  const running = withoutParts(runningTerms(terms, counts, Math.max(0, room), taken, formAnywhere))
  for (const { telling } of running) for (const stem of telling) taken.add(stem)
  const spell = (term: Term) => spellingOf(term, meeting, (point) => points[point]!.text)
  return {
    ...themesOf(stretches, labels, running, stretchOf, spell),
    near: nearTerms(terms, counts, near, taken, formAnywhere).map((term) => ({
      terms: [spell(term)],
      mentions: term.mentions,
    })),
  }
}

/** Whether points are long enough together to tell anything in their own words. */
export function isLongEnough(points: readonly Pick<SpokenPoint, 'text'>[]): boolean {
  let weight = 0
  for (const { text } of points) {
    weight += weightOf(text)
    if (weight >= SHORTEST) return true
  }
  return false
}

/** Counts the people of points, for thousands of terms: each person is marked with the number of the count. */
function peopleIn(persons: Int32Array): Counts['people'] {
  const marked = new Int32Array(persons.reduce((most, person) => Math.max(most, person), 0) + 1)
  let count = 0
  return (mentions) => {
    count++
    let people = 0
    for (const point of mentions) {
      const person = persons[point]!
      if (marked[person] === count) continue
      marked[person] = count
      people++
    }
    return people
  }
}

/** Where in numbers in order those begin that are not below `least`. */
function placeIn(numbers: Int32Array, least: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}

function stretchNumbers(stretches: readonly Stretch[], points: number): Int32Array {
  const numbers = new Int32Array(points)
  for (const [i, { first, end }] of stretches.entries()) numbers.fill(i, first, end)
  return numbers
}

function themesOf(
  stretches: readonly Stretch[],
  labels: readonly (readonly Term[])[],
  running: readonly Term[],
  stretchOf: Int32Array,
  spell: (term: Term) => string,
): Omit<FoundThemes, 'near'> {
  const themes: FoundTheme[] = []
  const own = new Int32Array(stretchOf.length).fill(-1)
  const numbers = new Map<string, number>()
  for (const [i, { first, end }] of stretches.entries()) {
    const terms = labels[i]!
    if (terms.length === 0) continue
    // Stretches that are named alike are about the same thing.
    const name = terms
      .map(({ stems }) => stems.join(' '))
      .sort()
      .join(',')
    const number = numbers.get(name) ?? themes.length
    if (number === themes.length) {
      numbers.set(name, number)
      const mentions = terms.flatMap((term) => [
        ...term.mentions.filter((at) => stretchOf[at] === i),
      ])
      themes.push({ terms: terms.map(spell), mentions: Int32Array.from(mentions).sort() })
    }
    own.fill(number, first, end)
  }
  const recurring = running.map(({ mentions }, i) => ({ theme: themes.length + i, mentions }))
  for (const term of running) themes.push({ terms: [spell(term)], mentions: term.mentions })
  return { themes, ofPoint: pointThemes(own, recurring) }
}
