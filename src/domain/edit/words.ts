import type { Localized, Transcript } from '../format/transcript.ts'

/** Wordings as they are kept: without white space around, blank ones left out; null if none is left. */
export function tidy(words: Localized): Localized | null {
  const kept = Object.entries(words).flatMap(([language, given]) => {
    const wording = given.trim()
    return wording ? [[language, wording] as const] : []
  })
  return kept.length > 0 ? Object.fromEntries(kept) : null
}

/**
 * A transcript that has got `words`: it goes on promising (`meeting.languages`) only the languages
 * that these are in too.
 */
export function keepPromise(transcript: Transcript, words: Localized): Transcript {
  const { languages, ...meeting } = transcript.meeting
  const kept = languages?.filter((language) => Object.hasOwn(words, language))
  if (kept?.length === languages?.length) return transcript
  return { ...transcript, meeting: kept?.length ? { ...meeting, languages: kept } : meeting }
}

export function sameWords(a: Localized, b: Localized): boolean {
  const languages = Object.keys(a)
  return (
    languages.length === Object.keys(b).length &&
    languages.every((language) => a[language] === b[language])
  )
}
