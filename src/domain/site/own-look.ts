import { escapeMarkup } from '../export/escape.ts'
import { SCHEMES } from './colours.ts'
import { link } from './document.ts'
import type { SiteSettings } from './settings.ts'
import type { Site } from './site.ts'

/** The style that the explorer and all pages of a site have besides theirs, where the site has something of its own. */
export const OWN_STYLE = 'site-look.css'

/** Whether a site has anything of its own to look at. */
export const hasOwnLook = ({ settings, logo }: Pick<Site, 'settings' | 'logo'>): boolean =>
  Boolean(settings.colours || settings.imprint || logo)

/** The explorer's colours by their names there, however its own style comes; and the line below every page. */
export function ownStyle({ colours }: SiteSettings): string {
  const rules = SCHEMES.flatMap((scheme) => {
    const own = Object.entries(colours?.[scheme] ?? {})
    if (own.length === 0) return []
    const text = (names: (name: string) => boolean) =>
      own
        .filter(([name]) => names(name))
        .map(([name, value]) => `--color-${name}:${value};`)
        .join('')
    const { ink } = colours![scheme]!
    const media = `(prefers-color-scheme:${scheme})`
    // More contrast than usual is the reader's to ask for.
    const isUsual = (name: string) => !STRONGER.has(name)
    return [
      `@media ${media}{:root:root{${text(isUsual)}${ink ? `--color-focus:${ink};` : ''}}html{background:var(--color-paper);color:var(--color-ink)}}\n`,
      `@media ${media} and (not (prefers-contrast:more)){:root:root{${text((name) => !isUsual(name))}}}\n`,
    ]
  })
  return `${rules.join('')}.site{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1rem;max-width:90rem;min-height:3.5rem;margin:0 auto;padding-block:.5rem;font-size:.85rem}
#root:not([hidden])~.site{padding-inline:1rem}
.site p{margin:0}.site a{color:inherit;text-decoration:underline}.logo{display:block;max-width:min(100%,16rem);max-height:2.5rem}main>.logo{margin-bottom:.75rem}
#root>.min-h-dvh{min-height:calc(100dvh - 3.5rem)}
:root:has([data-embedded]) .site{display:none}
@media print{.site{display:none}}
@media(min-width:40rem){#root:not([hidden])~.site{padding-inline:2rem}}
`
}

const STRONGER = new Set(['line', 'edge', 'muted'])

/** The logo as HTML; empty where there is none. `home` leads from the page to the site. */
export const logoOf = ({ logo, words }: Pick<Site, 'logo' | 'words'>, home: string): string =>
  logo
    ? `<img class="logo" src="${escapeMarkup(home + logo.path)}" alt="${escapeMarkup(words.logo ?? '')}">`
    : ''

/** Who answers for the site, as HTML; empty where nobody says. */
export function imprintOf({ settings: { imprint }, words }: Pick<Site, 'settings' | 'words'>) {
  const said = words.imprint
  if (!imprint || !said) return ''
  return imprint.url ? link(imprint.url, said) : escapeMarkup(said)
}

/** The line below a page: logo and imprint; empty where the site has neither. `home` leads from the page to the site. */
export function siteFoot(site: Pick<Site, 'settings' | 'words' | 'logo'>, home: string): string {
  const imprint = imprintOf(site)
  const logo = logoOf(site, home)
  return imprint || logo
    ? `<footer class="site">${logo}${imprint && `<p>${imprint}</p>`}</footer>\n`
    : ''
}

/** What a page needs in its head for that. */
export const ownStyleLink = (site: Pick<Site, 'settings' | 'logo'>, home: string): string =>
  hasOwnLook(site) ? `<link rel="stylesheet" href="${home}${OWN_STYLE}">\n` : ''

/** The explorer's page, as it was built, with what the site has of its own: title, colours, the line below it. */
export function ownExplorer(html: string, site: Pick<Site, 'settings' | 'words' | 'logo'>): string {
  const { settings, words } = site
  let page = html
  if (settings.title)
    page = page.replace(
      /<title>[^<]*<\/title>/,
      () => `<title>${escapeMarkup(words.title)}</title>`,
    )
  for (const scheme of SCHEMES) {
    const paper = settings.colours?.[scheme]?.paper
    const theme = new RegExp(
      `(<meta name="theme-color" content=")[^"]*("[^>]*\\(prefers-color-scheme: ${scheme}\\)")`,
    )
    if (paper) page = page.replace(theme, (_, before, after) => before + paper + after)
  }
  return page
    .replace('</head>', () => `${ownStyleLink(site, './')}</head>`)
    .replace('</body>', () => `${siteFoot(site, './')}</body>`)
}
