import check from '../../deploy/check.js?raw'
import { ownLanguage } from '../domain/format/best-language.ts'
import { showTranscript } from '../domain/format/show-transcript.ts'
import type { Transcript } from '../domain/format/transcript.ts'
import { indexTranscript } from '../domain/meeting/meeting.ts'
import { type PublishRecord, recordMeeting } from '../domain/site/record.ts'
import type { SiteSettings } from '../domain/site/settings.ts'
import type { SiteFile, SiteMeeting } from '../domain/site/site.ts'
import { siteFiles } from '../domain/site/site-files.ts'
import { fingerprint } from '../domain/text/fingerprint.ts'
import { exportWords } from '../i18n/export-words.ts'
import { findingsInWords } from '../i18n/finding-words.ts'
import { type Display, LANGUAGES } from '../i18n/language.ts'
import { siteWords } from '../i18n/site-words.ts'

/** A transcript and the file that it came from. */
export interface Given {
  readonly file: string
  readonly transcript: Transcript
}

export type BuiltSite =
  | {
      readonly ok: true
      readonly files: Iterable<SiteFile>
      readonly meetings: PublishRecord['meetings']
    }
  | { readonly ok: false; readonly problem: string }

/** All files of a site but the explorer's, and what is to be remembered of its meetings. `today` is `YYYY-MM-DD`. */
export async function siteOf(
  given: readonly Given[],
  record: PublishRecord,
  settings: SiteSettings,
  url: string | null,
  today: string,
): Promise<BuiltSite> {
  const meetings: SiteMeeting[] = []
  const remembered: Record<string, PublishRecord['meetings'][string]> = Object.create(null)
  const files = new Map<string, string>()
  for (const { file, transcript } of given) {
    const { id } = transcript.meeting
    const other = files.get(id)
    if (other)
      return { ok: false, problem: `${file}: it has the meeting "${id}", and so has ${other}` }
    files.set(id, file)
    const json = `${JSON.stringify(transcript)}\n`
    const name = record.meetings[id]?.name ?? (await nameFor(id))
    const published = recordMeeting(record.meetings[id], {
      name,
      sha256: await fingerprint(json),
      today,
    })
    remembered[id] = published
    const meeting = indexTranscript(showTranscript(transcript).transcript)
    const display = displayFor(settings, transcript)
    const words = exportWords(meeting, display)
    const findings = findingsInWords(meeting, display)
    meetings.push({ meeting, published, json, words, findings })
  }
  const home = url === null || url.endsWith('/') ? url : `${url}/`
  const first = displayFor(settings, given[0]!.transcript)
  const words = siteWords(first, settings)
  return {
    ok: true,
    files: siteFiles({ meetings, settings, words, url: home }, check),
    meetings: remembered,
  }
}

/** The language that the site is to be in, else the meeting's own. */
function displayFor({ language }: SiteSettings, transcript: Transcript): Display {
  if (language) return language
  const own = ownLanguage(transcript)
  return LANGUAGES.find((one) => one === own) ?? 'both'
}

/** What a meeting's files are called: its id, where addresses can be made of that. */
async function nameFor(id: string): Promise<string> {
  if (/^[a-z\d][\w-]{0,99}$/i.test(id)) return id
  return `meeting-${(await fingerprint(id)).slice(0, 12)}`
}
