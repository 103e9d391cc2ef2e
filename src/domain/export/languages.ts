import type { Localized } from '../format/transcript.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { OWN_LANGUAGES } from '../text/language.ts'

/**
 * The languages that tables of a meeting have columns for: always those that Reyi speaks, so that a table looks the same
 * for most meetings, then all others that some of these texts are in.
 */
export function languagesWith(texts: Iterable<Localized | undefined>): readonly string[] {
  const found = new Set<string>(OWN_LANGUAGES)
  for (const text of texts) for (const language in text) found.add(language)
  return [...found]
}

/** The texts of a meeting that name speakers and themes. */
export function* namesIn(meeting: Meeting): Generator<Localized | undefined> {
  for (const { name, role } of meeting.transcript.speakers) yield* [name, role]
  for (const { label } of meeting.themes) yield label
}
