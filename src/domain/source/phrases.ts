import { bestLanguage, ownLanguage } from '../format/best-language.ts'
import type { Localized, OpenTranscript, Span } from '../format/transcript.ts'
import { foldPhrase } from './fold-copy.ts'

/** How far outside a passage its phrase may stand, in UTF-16 units. */
const AROUND = 30

/**
 * Counts the set terms and quoted phrases of the points' wordings in the meeting's own language, which are as
 * printed, and those that stand in or around the passage of their point.
 */
export function countPhrases(
  transcript: OpenTranscript,
  places: readonly (Span | null)[],
  text: string,
): { found: number; of: number } {
  const own = ownLanguage(transcript)
  const inOwn = (text: Localized) => text[bestLanguage(text, [own])]
  const terms = (transcript.terms ?? []).flatMap(({ term }) => inOwn(term) ?? [])
  let found = 0
  let of = 0
  let i = 0
  for (const { text: words } of transcript.points) {
    const place = places[i++]
    const wording = inOwn(words)
    if (!place || wording === undefined) continue
    const quoted = Array.from(
      wording.matchAll(/[“「]([^“”「」]{2,30})[”」]/g),
      ([, words]) => words!,
    )
    const phrases = new Set([...quoted, ...terms.filter((term) => wording.includes(term))])
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
