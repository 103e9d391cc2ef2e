import { escapeMarkup } from '../export/escape.ts'
import { correctionLines } from './corrections.ts'
import { partPaths } from './part-pages.ts'
import { addressOf, pagePath, type Site, type SiteMeeting } from './site.ts'

export const FEED = 'feed.xml'

/** The day of the latest change of a meeting that is published, as Atom and sitemaps have it. */
const changedOn = ({ published }: SiteMeeting) => published.corrected.at(-1) ?? published.published
const instant = (day: string) => `${day}T00:00:00Z`

/** The meetings as an Atom feed; a correction makes an entry newer, and says so and what it changed. */
export function feedOf({ meetings, words }: Site, url: string): string {
  const days = meetings.map(changedOn).sort()
  const entries = meetings.map((one) => {
    const { meeting, words: own, published } = one
    const address = addressOf(url, pagePath(one))
    const told = [
      ...(published.corrected.length > 0 ? [words.corrected(published.corrected)] : []),
      ...correctionLines(one, words).map(({ line }) => line),
      ...own.circumstances.map(({ text }) => text),
    ].join('\n')
    return `<entry>
<id>${escapeMarkup(address)}</id>
<title>${escapeMarkup(own.of(meeting.transcript.meeting.title)[0]!.text)}</title>
<link href="${escapeMarkup(address)}"/>
<published>${instant(published.published)}</published>
<updated>${instant(changedOn(one))}</updated>
<summary>${escapeMarkup(told)}</summary>
</entry>
`
  })
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeMarkup(words.lang)}">
<id>${escapeMarkup(url)}</id>
<title>${escapeMarkup(words.title)}</title>
<author><name>${escapeMarkup(words.title)}</name></author>
<link rel="self" href="${escapeMarkup(addressOf(url, FEED))}"/>
<link href="${escapeMarkup(url)}"/>
<updated>${instant(days.at(-1) ?? '1970-01-01')}</updated>
${entries.join('')}</feed>
`
}

/** The addresses of a site, for search engines. */
export function sitemapOf({ meetings }: Site, url: string): string {
  const entry = (path: string, day?: string) =>
    `<url><loc>${escapeMarkup(addressOf(url, path))}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>\n`
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entry('')}${entry('meetings/')}${meetings.map((one) => [pagePath(one), ...partPaths(one)].map((path) => entry(path, changedOn(one))).join('')).join('')}</urlset>
`
}
