import type { Localized, Transcript } from '../format/transcript.ts'

/** Wordings as they are kept: without white space around, blank ones left out; null if none is left. */
export function tidy(words: Localized): Localized | null {
  const zh = words.zh?.trim()
  const en = words.en?.trim()
  return zh || en ? { ...(zh && { zh }), ...(en && { en }) } : null
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

export const sameWords = (a: Localized, b: Localized): boolean => a.zh === b.zh && a.en === b.en
