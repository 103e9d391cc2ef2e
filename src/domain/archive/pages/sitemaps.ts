import { escapeMarkup } from '../../export/escape.ts'
import { urlsetOf } from '../../site/urlset.ts'
import type { ArchivePage } from './archive-site.ts'

/** No sitemap has more addresses. */
const MOST = 50_000

/** The sitemap of an archive that will stand at an address; several with a list of them where it has very many pages. */
export function sitemapsOf(url: string, paths: readonly string[]): ArchivePage[] {
  const addresses = paths.map((path) => url + path.replace(/(^|\/)index\.html$/, '$1'))
  const parts = Array.from({ length: Math.ceil(addresses.length / MOST) }, (_, i) =>
    urlsetOf(addresses.slice(i * MOST, (i + 1) * MOST).map((address) => [address])),
  )
  if (parts.length <= 1) return [{ path: 'sitemap.xml', content: parts[0] ?? urlsetOf([]) }]
  const names = parts.map((_, i) => `sitemap-${i + 1}.xml`)
  const list = names.map((name) => `<sitemap><loc>${escapeMarkup(url + name)}</loc></sitemap>\n`)
  return [
    {
      path: 'sitemap.xml',
      content: `<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${list.join('')}</sitemapindex>
`,
    },
    ...parts.map((content, i) => ({ path: names[i]!, content })),
  ]
}
