import { escapeMarkup } from '../export/escape.ts'
import { listStyle, type PageLook, writeList } from '../export/list.ts'
import { documentOf, link } from './document.ts'
import {
  addressOf,
  pagePath,
  type Site,
  type SiteFile,
  type SiteMeeting,
  transcriptPath,
} from './site.ts'

/** From a meeting's page back to the site. */
const HOME = '../../'

/**
 * The page of a meeting that is read without script, at an address of its own: findings, picture, points by
 * speaker, each with its place in the explorer; what search engines and who is sent a link are told of it.
 */
export function meetingPage(site: Site, of: SiteMeeting, look: PageLook): SiteFile[] {
  const { meeting, words, published, findings, picture } = of
  const { transcript } = meeting
  const points = Int32Array.from(meeting.kindOf.keys())
  const say = site.words
  const explorer = `${HOME}?transcript=${transcriptPath(of)}`
  const linkOf = (point: number) =>
    `${explorer}&point=${encodeURIComponent(transcript.points.at(point)!.id)}`
  const list = [
    ...writeList(meeting, points, words, linkOf, { svg: picture, address: explorer, findings }),
  ].join('')
  const title = words.of(transcript.meeting.title)[0]!.text
  const days = [
    say.published(published.published),
    ...(published.corrected.length > 0 ? [say.corrected(published.corrected)] : []),
  ]
  const foot = [link('../', say.meetings), link(`${HOME}${transcriptPath(of)}`, say.transcript)]
  return [
    {
      path: `${pagePath(of)}index.html`,
      content: documentOf({
        lang: words.lang,
        title,
        styles: ['list.css'],
        head: headOf(site, of, title),
        body: `${list}<footer>
<p>${days.map(escapeMarkup).join(' · ')}</p>
<p>${foot.join(' · ')}</p>
</footer>
`,
      }),
    },
    { path: `${pagePath(of)}list.css`, content: `${listStyle(look, meeting, points)}\n${MORE}` },
  ]
}

const MORE = 'footer{margin-top:2rem;font-size:.85rem}\n'

/** What those are told who show a link to the page, and search engines. */
function headOf(site: Site, of: SiteMeeting, title: string): string {
  const { meeting, words, findings } = of
  const { meeting: about, source } = meeting.transcript
  const described = [...words.circumstances.slice(0, 1), ...findings]
    .map(({ text }) => text)
    .join(' ')
  const address = site.url === null ? null : addressOf(site.url, pagePath(of))
  const property = (name: string, content: string) =>
    `<meta property="${name}" content="${escapeMarkup(content)}">\n`
  const place = about.place && words.of(about.place)[0]?.text
  const facts = {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: title,
    inLanguage: words.lang,
    ...(address && { url: address }),
    ...(described && { description: described }),
    datePublished: of.published.published,
    ...(of.published.corrected.length > 0 && { dateModified: of.published.corrected.at(-1) }),
    ...(source.url && { isBasedOn: source.url }),
    about: {
      '@type': 'Event',
      name: title,
      // A day of which the year is not known is no date there.
      ...(about.date && /^\d{4}-\d\d-\d\d$/.test(about.date) && { startDate: about.date }),
      ...(place && { location: { '@type': 'Place', name: place } }),
    },
  }
  return [
    `<meta name="description" content="${escapeMarkup(described)}">\n`,
    ...(address ? [`<link rel="canonical" href="${escapeMarkup(address)}">\n`] : []),
    property('og:type', 'article'),
    property('og:title', title),
    ...(described ? [property('og:description', described)] : []),
    ...(address ? [property('og:url', address)] : []),
    `<script type="application/ld+json">${JSON.stringify(facts).replaceAll('<', '\\u003c')}</script>\n`,
  ].join('')
}
