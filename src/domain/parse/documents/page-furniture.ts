import { FURNITURE_ELEMENTS } from './html-elements.ts'
import { attributeOf, type HtmlElement } from './html-tree.ts'

/** Roles (WAI-ARIA 1.2) of what stands around what a page says. */
const ROLES = new Set(
  'alert alertdialog banner complementary contentinfo dialog menu menubar navigation search status toolbar tooltip'.split(
    ' ',
  ),
)

interface FurnitureRow {
  /** What it is, for whoever reads the table. */
  readonly what: string
  /** Words of classes and ids, whole or up to a hyphen or an underscore. */
  readonly named: string
  /** Those that subjects of a meeting begin with too: only whole, `-` also for an underscore. */
  readonly whole?: string
  readonly like: string
}

/** What pages call their furniture, a kind a line. */
export const FURNITURE: readonly FurnitureRow[] = [
  {
    what: 'questions about cookies',
    named: 'cookie cookies gdpr cmp onetrust',
    whole:
      'consent consent-banner consent-bar consent-dialog consent-manager consent-modal consent-notice consent-overlay consent-popup',
    like: '<div class="cookie-banner">We use cookies.</div>',
  },
  {
    what: 'buttons to share',
    named: 'sharing sharebar addthis socials',
    whole:
      'share share-bar share-box share-buttons share-icons share-links share-list share-menu share-this share-tools share-widget social social-bar social-buttons social-follow social-icons social-links social-list social-media-icons social-media-links social-nav social-share social-sharing',
    like: '<ul class="social-links"><li>Post this</li></ul>',
  },
  {
    what: 'the way within the site',
    named: 'breadcrumb breadcrumbs pagination pager sitemap skip skiplink navbar nav topbar',
    whole:
      'menu menu-bar menu-button menu-container menu-content menu-footer menu-header menu-item menu-list menu-main menu-mobile menu-nav menu-primary menu-toggle menu-wrapper',
    like: '<ol class="breadcrumbs"><li>Home</li></ol>',
  },
  {
    what: 'what else there is to read',
    named: 'sidebar trending mostread promo teaser',
    whole:
      'popular popular-articles popular-news popular-posts popular-stories recommend recommended recommended-articles recommended-content recommended-links recommended-posts recommended-reading recommended-stories related related-articles related-content related-items related-links related-news related-pages related-posts related-reading related-stories related-topics',
    like: '<div id="related-stories">More on locks</div>',
  },
  {
    what: 'what is sold',
    named: 'ads advert advertisement newsletter subscribe subscription paywall',
    whole:
      'ad ad-banner ad-block ad-bottom ad-box ad-container ad-label ad-placement ad-sidebar ad-slot ad-top ad-unit ad-wrapper sponsored sponsored-content sponsored-links sponsored-post',
    like: '<div class="newsletter_signup">Our letter, every Friday</div>',
  },
  {
    what: 'remarks of readers',
    named: 'disqus commentlist respond',
    like: '<ol class="commentlist"><li>First!</li></ol>',
  },
  {
    what: 'what a wiki has around its text',
    named: 'mw-editsection navbox catlinks toc mw-jump-link noprint',
    whole: 'reference',
    like: '<span class="mw-editsection">edit</span>',
  },
  {
    what: 'what only a program that reads aloud says',
    named: 'sr-only visually-hidden screen-reader-text visuallyhidden',
    like: '<span class="sr-only">Opens in a new window</span>',
  },
]

const BEGINNINGS = new Set(FURNITURE.flatMap(({ named }) => named.split(' ')))
const NAMES = new Set([...BEGINNINGS, ...FURNITURE.flatMap(({ whole }) => whole?.split(' ') ?? [])])

/** Whether an element is none of what the page says, by what it is, what it is for and what it is called. */
export function isFurniture(element: HtmlElement): boolean {
  if (FURNITURE_ELEMENTS.has(element.name)) return true
  if (element.attributes === '' || element.name === 'body' || element.name === 'html') return false
  const role = attributeOf(element, 'role')
  if (role !== undefined && ROLES.has(role.toLowerCase())) return true
  const called = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`
  return called
    .toLowerCase()
    .split(/\s+/)
    .some(
      (name) =>
        NAMES.has(name.replace(/_+|-+/g, '-')) ||
        BEGINNINGS.has(/^[a-z]+(?=[-_])/.exec(name)?.[0] ?? ''),
    )
}

/** Whether an element is not shown. */
export function isHidden(element: HtmlElement): boolean {
  if (element.attributes === '') return false
  const hidden = attributeOf(element, 'hidden')
  if (hidden !== undefined && hidden !== 'until-found') return true
  if (attributeOf(element, 'aria-hidden') === 'true') return true
  const style = attributeOf(element, 'style') ?? ''
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}
