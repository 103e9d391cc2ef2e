import type { Stretch } from './segments/stretch.ts'
import { exactLog } from './terms/exact-log.ts'
import type { Term } from './terms/meeting-terms.ts'

/** What a term of each kind is worth more than others, in doublings of how often it is said. */
const KINDS = {
  noun: 0.7,
  verb: 0.5,
  quality: -0.5,
  place: 0.3,
  unknown: -2,
  person: -4,
  other: -4,
}
/** A phrase says more than a word. */
const PHRASE = 0.5
/**
 * For each doubling of how much more often it is said at the meeting than elsewhere: to tell what comes back
 * throughout from what is always said takes more than to tell what a stretch is about.
 */
const RARE = { ofStretch: 0.15, ofMeeting: 0.3 }
/** Where two people at least say it in the stretch. */
const SHARED = 1.5
/** Where the stretch opens with it. */
const ANNOUNCED = 2
/** For each doubling of who says it in the meeting, and of how often they do. */
const PEOPLE = 0.6
const OFTEN = 0.5

const log2 = (x: number) => exactLog(x) / Math.LN2

/** What is needed of a meeting to weigh its terms. */
export interface Counts {
  /** Of all words. */
  readonly words: number
  /** How many people say the points that mentions are in. */
  readonly people: (mentions: Int32Array) => number
  /** For each point who speaks, and the stretch that it is in: points in order are in stretches in order. */
  readonly person: (point: number) => number
  readonly stretch: (point: number) => number
}

/** What a term is worth wherever it is said; `rare` is what counts for how seldom that is elsewhere. */
function worth(term: Term, rare: number, counts: Counts): number {
  const elsewhere =
    term.step < 0 ? 0 : Math.max(0, log2(term.mentions.length / counts.words) + term.step / 2)
  const people = counts.people(term.mentions)
  return (
    KINDS[term.kind] +
    (term.stems.length > 1 ? PHRASE : 0) +
    rare * elsewhere +
    PEOPLE * log2(people) +
    OFTEN * log2(term.mentions.length)
  )
}

/** How much a term tells of the whole meeting: it is said often, by many, and seldom elsewhere. */
export function keynessInMeeting(term: Term, counts: Counts): number {
  return log2(term.mentions.length) + worth(term, RARE.ofMeeting, counts)
}

/** How much a term tells of each stretch that has it twice at least: stretches with their keyness. */
export function keynessInStretches(
  term: Term,
  stretches: readonly Stretch[],
  counts: Counts,
): Map<number, number> {
  const own = worth(term, RARE.ofStretch, counts)
  const keyness = new Map<number, number>()
  const { mentions } = term
  for (let first = 0, end = 0; first < mentions.length; first = end) {
    const stretch = counts.stretch(mentions[first]!)
    const person = counts.person(mentions[first]!)
    let shared = false
    for (end = first; end < mentions.length && counts.stretch(mentions[end]!) === stretch; end++)
      shared ||= counts.person(mentions[end]!) !== person
    if (end - first < 2) continue
    const announced = mentions[first]! < stretches[stretch]!.opening
    keyness.set(
      stretch,
      log2(end - first) + own + (shared ? SHARED : 0) + (announced ? ANNOUNCED : 0),
    )
  }
  return keyness
}
