import { withOwnNames } from '../format/own-names.ts'
import type { OpenTranscript, Span, Speaker } from '../format/transcript.ts'
import type { Folded } from '../text/fold.ts'
import { foldPhrase } from './fold-copy.ts'
import { createFinder, type Occurrences } from './phrase-finder.ts'

/** A place of the transcript's own text, and where its words stand in another copy. UTF-16 offsets. */
export interface Anchor {
  readonly at: number
  readonly to: number
  /** Likewise for the end of an introduction that was found whole. */
  readonly end?: { readonly at: number; readonly to: number }
}

/** How much further apart two places may stand than in the original: some units, and a share. */
const PLAY = { units: 40, share: 0.1 }

/** So many speakers are looked at in one step. */
const STEP = 100

/**
 * Finds the speakers' introductions (office and name, as printed) in a copy, in order and about as
 * far from each other as they should be. In steps.
 */
export function* anchorSteps(
  transcript: OpenTranscript,
  copy: Folded,
): Generator<void, readonly Anchor[]> {
  const introduced: { ways: readonly Way[]; span: Span }[] = []
  const finder = createFinder()
  for (const speaker of withOwnNames(transcript.speakers)) {
    if (!speaker.span) continue
    const ways = waysOf(speaker)
    for (const { phrase } of ways) finder.add(phrase)
    introduced.push({ ways, span: speaker.span })
    if (introduced.length % STEP === 0) yield
  }
  const occurrences = yield* finder.find(copy.text)
  const wanted: Places[] = []
  for (const [i, { ways, span }] of introduced.entries()) {
    const places = placesOf(ways, span, occurrences)
    if (places) wanted.push(places)
    if (i % STEP === 0) yield
  }
  wanted.sort((a, b) => a.at - b.at)
  yield
  // Most stand where they should, all of them moved by the same: by what stands before them.
  const shifts = new Float64Array(wanted.length)
  for (const [i, places] of wanted.entries()) {
    shifts[i] = shiftOf(nearest(places, 0, copy))
    if (i % STEP === 0) yield
  }
  let shift = shifts.sort()[shifts.length >> 1] ?? 0
  const found: Anchor[] = []
  for (const [i, places] of wanted.entries()) {
    if (i % STEP === 0) yield
    const before = found.at(-1)
    const place = nearest(places, shift, copy)
    if (before && place.to <= before.to) continue
    const play = PLAY.units + PLAY.share * (place.at - (before?.at ?? place.at))
    if (Math.abs(shiftOf(place) - shift) > play) continue
    shift = shiftOf(place)
    found.push(place)
  }
  return found
}

/** How many introductions there are to find. */
export const countIntroductions = (transcript: OpenTranscript) =>
  transcript.speakers.filter((speaker) => speaker.span).length

const shiftOf = ({ at, to }: Anchor) => to - at

/** A phrase by which a speaker may be introduced. */
interface Way {
  readonly phrase: string
  /** Whether it is all of the introduction, or the name alone, which mostly ends it. */
  readonly isWhole: boolean
}

/** The best first: an office may have been shortened. */
function waysOf({ name, role }: Speaker): Way[] {
  return Object.entries(name).flatMap(([language, words]) => {
    const [called, office] = [foldPhrase(words), foldPhrase(role?.[language] ?? '')]
    if (!called) return []
    const whole = office ? [office + called, called + office] : []
    return [
      ...whole.map((phrase) => ({ phrase, isWhole: true })),
      { phrase: called, isWhole: false },
    ]
  })
}

/** All places of one phrase in a copy that may be the introduction which stands at `at`. */
interface Places extends Way {
  readonly at: number
  readonly span: Span
  /** In the folded copy. */
  readonly starts: readonly number[]
}

/** Everywhere that a speaker may be introduced; null where there is no such place. */
function placesOf(ways: readonly Way[], span: Span, occurrences: Occurrences): Places | null {
  for (const { phrase, isWhole } of ways) {
    const starts = occurrences.get(phrase)
    if (starts) return { at: isWhole ? span.start : span.end, span, phrase, isWhole, starts }
  }
  return null
}

/** The place that is moved by nearly so much. */
function nearest(places: Places, shift: number, copy: Folded): Anchor {
  const { at, span, phrase, isWhole, starts } = places
  const endOf = (start: number) => copy.ends[start + phrase.length - 1]!
  const to = (i: number) => (isWhole ? copy.starts[starts[i]!]! : endOf(starts[i]!))
  const wanted = at + shift
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (to(middle) < wanted) low = middle + 1
    else high = middle
  }
  const isBefore = low === starts.length || (low > 0 && wanted - to(low - 1) <= to(low) - wanted)
  const best = isBefore ? low - 1 : low
  const end = isWhole ? { end: { at: span.end, to: endOf(starts[best]!) } } : {}
  return { at, to: to(best), ...end }
}
