import { ownLanguage } from '../domain/format/best-language.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import type { PublishedMeeting } from '../domain/site/record.ts'
import type { SiteMeeting } from '../domain/site/site.ts'
import { fingerprint } from '../domain/text/fingerprint.ts'
import { exportWords } from './export-words.ts'
import { findingsInWords } from './finding-words.ts'
import { type Display, LANGUAGES } from './language.ts'

/** A meeting with what its page says of it; `json` is its transcript as a file. */
export const siteMeeting = (
  meeting: Meeting,
  json: string,
  published: PublishedMeeting,
  display: Display,
): SiteMeeting => ({
  meeting,
  json,
  published,
  words: exportWords(meeting, display),
  findings: findingsInWords(meeting, display),
})

/** The meeting's own language, where the page speaks it. */
export function displayOf({ transcript }: Pick<Meeting, 'transcript'>): Display {
  const own = ownLanguage(transcript)
  return LANGUAGES.find((one) => one === own) ?? 'both'
}

/** What a meeting's files are called: its id, where addresses can be made of that. */
export async function nameFor(id: string): Promise<string> {
  if (/^[a-z\d][\w-]{0,99}$/i.test(id)) return id
  return `meeting-${(await fingerprint(id)).slice(0, 12)}`
}
