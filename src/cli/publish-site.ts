import { constants, deflateSync } from 'node:zlib'
import { showTranscript } from '../domain/format/show-transcript.ts'
import type { Transcript } from '../domain/format/transcript.ts'
import { indexTranscript } from '../domain/meeting/meeting.ts'
import type { ExplorerShell } from '../domain/site/explorer-shell.ts'
import { SITE_SCRIPTS } from '../domain/site/host-files.ts'
import { ownExplorer } from '../domain/site/own-look.ts'
import { type PointChanges, pointChanges } from '../domain/site/point-changes.ts'
import { type PublishedMeeting, type PublishRecord, recordMeeting } from '../domain/site/record.ts'
import type { SiteSettings } from '../domain/site/settings.ts'
import type { SiteFile, SiteMeeting } from '../domain/site/site.ts'
import { siteFiles } from '../domain/site/site-files.ts'
import { fingerprint } from '../domain/text/fingerprint.ts'
import { displayOf, nameFor, siteMeeting, siteRooms } from '../i18n/site-meeting.ts'
import { siteWords } from '../i18n/site-words.ts'

/** Runs of one colour: a fifth of the time that the smallest file takes, and a third larger. */
const deflate = (bytes: Uint8Array) => deflateSync(bytes, { strategy: constants.Z_RLE })

/** A transcript and the file that it came from. */
export interface Given {
  readonly file: string
  readonly transcript: Transcript
}

/** What was published under a name, as its file has it; null where it is not there. */
export type Earlier = (name: string) => Promise<string | null>

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
 * `explorer` is what their pages become, `logo` a picture with its path, `earlier` gives what was published as a file. */
export async function siteOf(
  given: readonly Given[],
  record: PublishRecord,
  settings: SiteSettings,
  url: string | null,
  today: string,
  explorer: ExplorerShell,
  logo: SiteFile | null = null,
  earlier: Earlier = async () => null,
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
    const before = record.meetings[id]
    const sha256 = await fingerprint(json)
    const changed =
      before && before.sha256 !== sha256 ? await changedSince(before, transcript, earlier) : null
    const published = recordMeeting(before, { name, sha256, today, changed })
    remembered[id] = published
    const meeting = indexTranscript(showTranscript(transcript).transcript)
    const display = settings.language ?? displayOf(meeting)
    meetings.push(siteMeeting(meeting, json, published, display))
  }
  const home = url === null || url.endsWith('/') ? url : `${url}/`
  const words = siteWords(settings.language ?? displayOf(meetings[0]!.meeting), settings)
  const rooms = siteRooms()
  const site = { meetings, settings, words, rooms, explorer, url: home, logo, deflate }
  return {
    ok: true,
    files: logo ? [logo, ...siteFiles(site, SITE_SCRIPTS)] : siteFiles(site, SITE_SCRIPTS),
    meetings: remembered,
    explorerPage: (html) => ownExplorer(html, site),
  }
}

/** Which points are not what was published; null where that is no longer at hand, or somebody has changed it. */
async function changedSince(
  { name, sha256 }: PublishedMeeting,
  { points }: Transcript,
  earlier: Earlier,
): Promise<PointChanges | null> {
  const json = await earlier(name)
  if (json === null || (await fingerprint(json)) !== sha256) return null
  const before: Transcript = JSON.parse(json)
  return pointChanges(before.points, points)
}
