import { bestLanguage, ownLanguage } from '../format/best-language.ts'
import type { Localized, OpenTranscript, Span } from '../format/transcript.ts'
import { foldPhrase } from './fold-copy.ts'
import { createFinder } from './phrase-finder.ts'

/** How far outside a passage its phrase may stand, in UTF-16 units. */
const AROUND = 30
/** So many points are looked at in one step. */
const STEP = 100

/**
 * Counts the set terms and quoted phrases of the points' wordings in the meeting's own language, which are as
 * printed, and those that stand in or around the passage of their point. In steps.
 */
export function* countPhrasesSteps(
  transcript: OpenTranscript,
  places: readonly (Span | null)[],
  text: string,
): Generator<void, { found: number; of: number }> {
  const own = ownLanguage(transcript)
  const inOwn = (text: Localized) => text[bestLanguage(text, [own])]
  const terms = createFinder()
  for (const { term } of transcript.terms ?? []) {
    const wording = inOwn(term)
    if (wording) terms.add(wording)
  }
  let found = 0
  let of = 0
  let i = 0
  for (const { text: words } of transcript.points) {
    const place = places[i++]
    if (i % STEP === 0) yield
    const wording = inOwn(words)
    if (!place || wording === undefined) continue
    const quoted = Array.from(
      wording.matchAll(/[“「]([^“”「」]{2,30})[”」]/g),
      ([, words]) => words!,
    )
    const phrases = new Set([...quoted, ...(yield* terms.find(wording)).keys()])
    if (phrases.size === 0) continue
    const passage = text.slice(Math.max(0, place.start - AROUND), place.end + AROUND)
    const folded = foldPhrase(passage)
    for (const phrase of phrases) {
      of++
      if (folded.includes(foldPhrase(phrase))) found++
    }
  }
  return { found, of }
}
