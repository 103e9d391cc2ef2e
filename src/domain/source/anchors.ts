import { withOwnNames } from '../format/own-names.ts'
import type { OpenTranscript, Speaker } from '../format/transcript.ts'
import type { Folded } from '../text/fold.ts'
import { foldPhrase } from './fold-copy.ts'

/** A place of the transcript's own text, and where its words stand in another copy. UTF-16 offsets. */
export interface Anchor {
  readonly at: number
  readonly to: number
  /** Likewise for the end of an introduction that was found whole. */
  readonly end?: { readonly at: number; readonly to: number }
}

/** How much further apart two places may stand than in the original: some units, and a share. */
const PLAY = { units: 40, share: 0.1 }

/**
 * Finds the speakers' introductions (office and name, as printed) in a copy, in order and about as
 * far from each other as they should be.
 */
export function findAnchors(transcript: OpenTranscript, copy: Folded): Anchor[] {
  const wanted = withOwnNames(transcript.speakers)
    .flatMap((speaker) => (speaker.span ? [placesOf(speaker, speaker.span, copy)] : []))
    .sort((a, b) => a[0]!.at - b[0]!.at)
  const shiftOf = (one: Anchor) => one.to - one.at
  // Most stand where they should, all of them moved by the same: by what stands before them.
  const shifts = wanted.flatMap((places) => nearest(places, 0) ?? []).map(shiftOf)
  let shift = shifts.sort((a, b) => a - b)[shifts.length >> 1] ?? 0
  const found: Anchor[] = []
  for (const places of wanted) {
    const before = found.at(-1)
    const place = nearest(places, shift)
    if (!place || (before && place.to <= before.to)) continue
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

function nearest(places: readonly Anchor[], shift: number): Anchor | undefined {
  const off = (place: Anchor) => Math.abs(place.to - place.at - shift)
  return places
    .filter(({ to }) => to >= 0)
    .reduce<Anchor | undefined>(
      (best, one) => (!best || off(one) < off(best) ? one : best),
      undefined,
    )
}

/** Everywhere that a speaker may be introduced; one place nowhere (-1) where there is none. */
function placesOf(
  { name, role }: Speaker,
  span: { readonly start: number; readonly end: number },
  copy: Folded,
): Anchor[] {
  for (const [language, words] of Object.entries(name)) {
    const [called, office] = [foldPhrase(words), foldPhrase(role?.[language] ?? '')]
    if (!called) continue
    for (const whole of office ? [office + called, called + office] : []) {
      const places = occurrences(whole, copy)
      if (places.length > 0) {
        return places.map(({ start, end }) => ({
          at: span.start,
          to: start,
          end: { at: span.end, to: end },
        }))
      }
    }
    // An office that was shortened: the name alone, which mostly ends the introduction.
    const places = occurrences(called, copy)
    if (places.length > 0) return places.map(({ end }) => ({ at: span.end, to: end }))
  }
  return [{ at: span.start, to: -1 }]
}

function occurrences(
  words: string,
  { text, starts, ends }: Folded,
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    found.push({ start: starts[at]!, end: ends[at + words.length - 1]! })
  }
  return found
}
