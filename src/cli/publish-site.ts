import { constants, deflateSync } from 'node:zlib'
import { showTranscript } from '../domain/format/show-transcript.ts'
import type { Transcript } from '../domain/format/transcript.ts'
import { indexTranscript } from '../domain/meeting/meeting.ts'
import type { ExplorerShell } from '../domain/site/explorer-shell.ts'
import { SITE_SCRIPTS } from '../domain/site/host-files.ts'
import { lookOf } from '../domain/site/look.ts'
import { ownExplorer } from '../domain/site/own-look.ts'
import { type PublishRecord, recordMeeting } from '../domain/site/record.ts'
import type { SiteSettings } from '../domain/site/settings.ts'
import type { SiteFile, SiteMeeting } from '../domain/site/site.ts'
import { siteFiles } from '../domain/site/site-files.ts'
import { fingerprint } from '../domain/text/fingerprint.ts'
import { displayOf, nameFor, siteMeeting } from '../i18n/site-meeting.ts'
import { siteWords } from '../i18n/site-words.ts'

/** Runs of one colour: a fifth of the time that the smallest file takes, and a third larger. */
const deflate = (bytes: Uint8Array) => deflateSync(bytes, { strategy: constants.Z_RLE })

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
      /** The explorer's page as it was built, with what the site has of its own. */
      readonly explorerPage: (html: string) => string
    }
  | { readonly ok: false; readonly problem: string }

/** All files of a site but the explorer's, and what is to be remembered of its meetings. `today` is `YYYY-MM-DD`;
 * `explorer` is what their pages become, `logo` a picture with its path. */
export async function siteOf(
  given: readonly Given[],
  record: PublishRecord,
  settings: SiteSettings,
  url: string | null,
  today: string,
  explorer: ExplorerShell,
  logo: SiteFile | null = null,
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
    const display = settings.language ?? displayOf(meeting)
    meetings.push(siteMeeting(meeting, json, published, display, lookOf(settings.colours)))
  }
  const home = url === null || url.endsWith('/') ? url : `${url}/`
  const words = siteWords(settings.language ?? displayOf(meetings[0]!.meeting), settings)
  const site = { meetings, settings, words, explorer, url: home, logo, deflate }
  return {
    ok: true,
    files: logo ? [logo, ...siteFiles(site, SITE_SCRIPTS)] : siteFiles(site, SITE_SCRIPTS),
    meetings: remembered,
    explorerPage: (html) => ownExplorer(html, site),
  }
}
