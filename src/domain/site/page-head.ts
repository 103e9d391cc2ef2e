import { escapeMarkup } from '../export/escape.ts'
import { CARD } from './card.ts'
import { addressOf, type Site } from './site.ts'

/** What a page is about. */
export interface About {
  /** Below the site. */
  readonly path: string
  readonly title: string
  readonly described: string
  /** In the words of schema.org, besides what every page says. */
  readonly facts: Readonly<Record<string, unknown>>
  /** The path of its card below the site; null for none. */
  readonly card: string | null
}

/** What those are told who show a link to a page, and search engines, as HTML. */
export function headOf(
  site: Pick<Site, 'url'> & { readonly words: Pick<Site['words'], 'card'> },
  { words }: { readonly words: { readonly lang: string } },
  { path, title, described, facts, card }: About,
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
    ...(card === null || site.url === null
      ? []
      : [
          property('og:image', addressOf(site.url, card)),
          property('og:image:type', 'image/png'),
          property('og:image:width', `${CARD.width}`),
          property('og:image:height', `${CARD.height}`),
          property('og:image:alt', site.words.card),
          '<meta name="twitter:card" content="summary_large_image">\n',
        ]),
    `<script type="application/ld+json">${JSON.stringify(all).replaceAll('<', '\\u003c')}</script>\n`,
  ].join('')
}
