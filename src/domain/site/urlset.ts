import { escapeMarkup } from '../export/escape.ts'

/** A whole address, and the day of its latest change where that is known. */
export type Located = readonly [address: string, day?: string]

/** Addresses for search engines, as a sitemap. */
export function urlsetOf(pages: readonly Located[]): string {
  const entries = pages.map(
    ([address, day]) =>
      `<url><loc>${escapeMarkup(address)}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>\n`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('')}</urlset>
`
}
