import { escapeMarkup } from '../export/escape.ts'
import { addressOf, type Site, type SiteMeeting } from './site.ts'

/** What a page of a meeting is about. */
export interface About {
  /** Below the site. */
  readonly path: string
  readonly title: string
  readonly described: string
  /** In the words of schema.org, besides what every page says. */
  readonly facts: Readonly<Record<string, unknown>>
}

/** What those are told who show a link to a page of a meeting, and search engines, as HTML. */
export function headOf(
  site: Site,
  { words }: SiteMeeting,
  { path, title, described, facts }: About,
): string {
  const address = site.url === null ? null : addressOf(site.url, path)
  const property = (name: string, content: string) =>
    `<meta property="${name}" content="${escapeMarkup(content)}">\n`
  const all = {
    '@context': 'https://schema.org',
    name: title,
    inLanguage: words.lang,
    ...(address && { url: address }),
    ...(described && { description: described }),
    ...facts,
  }
  return [
    `<meta name="description" content="${escapeMarkup(described)}">\n`,
    ...(address ? [`<link rel="canonical" href="${escapeMarkup(address)}">\n`] : []),
    property('og:type', 'article'),
    property('og:title', title),
    ...(described ? [property('og:description', described)] : []),
    ...(address ? [property('og:url', address)] : []),
    `<script type="application/ld+json">${JSON.stringify(all).replaceAll('<', '\\u003c')}</script>\n`,
  ].join('')
}
