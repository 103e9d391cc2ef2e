import { KINDS, type Localized } from '../../format/transcript.ts'
import { atomOf, type FeedEntry } from '../../site/atom.ts'
import type { MeetingRef } from '../archive.ts'
import {
  type ArchivePage,
  type ArchiveSite,
  meetingAt,
  type SubjectKind,
  subjectPath,
} from './archive-site.ts'
import type { FeedMeeting } from './feed-meetings.ts'
import type { Said } from './newest-points.ts'
import { PAGES_FEED } from './subject-document.ts'

/** So much of each point is in a feed, in UTF-16 units. */
const MOST_TEXT = 300

/** The feed of a person or a theme: an entry for each of the meetings with what was said there. Nothing without an address. */
export function subjectFeed(
  site: ArchiveSite,
  of: SubjectKind,
  { id, name }: { readonly id: string; readonly name: Localized },
  meetings: readonly FeedMeeting[],
): ArchivePage[] {
  const { url, words, summary } = site
  if (url === null) return []
  const folder = subjectPath(of, id)
  const page = url + folder
  const title = words.of(name)[0]!.text
  const entries = meetings.map(({ meeting, points, first }): FeedEntry => {
    const left = points - first.length
    return {
      ...datedEntry(site, url, page, meeting, first[0].point.id),
      title: `${title}: ${words.of(meeting.title)[0]!.text}`,
      summary: [
        words.points(points),
        ...first.map((said) => lineOf(site, said)),
        ...(left > 0 ? [words.notListed(left)] : []),
      ].join('\n'),
    }
  })
  return [feed(site, folder, `${title} – ${words.of(summary.title)[0]!.text}`, page, entries)]
}

/** The feed of an archive: its latest meetings. Nothing without an address. */
export function archiveFeed(site: ArchiveSite): ArchivePage[] {
  const { url, words, summary } = site
  if (url === null) return []
  const entries = summary.latest.flatMap((meeting): FeedEntry[] => {
    if (meeting.day === null) return []
    const counts = KINDS.flatMap((kind, i) =>
      meeting.points[i]! > 0 ? [`${words.kind(kind)}: ${meeting.points[i]}`] : [],
    )
    const body = meeting.body ? [words.of(meeting.body)[0]!.text] : []
    return [
      {
        ...datedEntry(site, url, url, meeting),
        title: words.of(meeting.title)[0]!.text,
        summary: [...body, ...counts].join('\n'),
      },
    ]
  })
  return [feed(site, '', words.of(summary.title)[0]!.text, url, entries)]
}

const datedEntry = (
  site: ArchiveSite,
  url: string,
  page: string,
  meeting: Pick<MeetingRef, 'key' | 'day' | 'path'>,
  point?: string,
) => ({
  id: `${page}#${encodeURIComponent(meeting.key)}`,
  page: new URL(meetingAt(site, meeting, point), url).href,
  published: meeting.day!,
  updated: meeting.day!,
})

const feed = (
  { words, summary }: ArchiveSite,
  folder: string,
  title: string,
  page: string,
  entries: readonly FeedEntry[],
): ArchivePage => ({
  path: folder + PAGES_FEED,
  content: atomOf({
    lang: words.lang,
    title,
    author: words.of(summary.title)[0]!.text,
    self: page + PAGES_FEED,
    page,
    updated: entries[0]?.updated ?? null,
    entries,
  }),
})

function lineOf({ words }: ArchiveSite, { point }: Said): string {
  const text = words.of(point.text)[0]!.text
  const shown = text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT).toWellFormed()}…` : text
  return `${words.kind(point.kind)}: ${shown}`
}
