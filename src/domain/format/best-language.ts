import { isSameLanguage } from '../text/language.ts'
import type { Localized, OpenTranscript } from './transcript.ts'

/** What a meeting is in, as far as it says so: what its source is in, else the first language that it promises. */
export const ownLanguage = ({
  source,
  meeting,
}: Pick<OpenTranscript, 'source' | 'meeting'>): string | undefined =>
  source.language ?? meeting.languages?.[0]

/**
 * The language of the wording that serves best where some languages are wanted, the most wanted first: that of a wanted
 * language, in whatever script or region, else the first that there is.
 */
export function bestLanguage(text: Localized, wanted: readonly (string | undefined)[]): string {
  for (const tag of wanted) {
    if (tag === undefined) continue
    if (text[tag] !== undefined) return tag
    for (const language in text) if (isSameLanguage(language, tag)) return language
  }
  return Object.keys(text)[0] ?? ''
}
