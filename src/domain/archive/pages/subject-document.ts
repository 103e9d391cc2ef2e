import { feedLink } from '../../site/atom.ts'
import { documentOf } from '../../site/document.ts'
import { headOf } from '../../site/page-head.ts'
import { type ArchivePage, type ArchiveSite, upFrom } from './archive-site.ts'

/** The style of all pages of an archive. */
export const PAGES_STYLE = 'style.css'

export const PAGES_FEED = 'feed.xml'

/** A page of an archive as a document; `body` is HTML, all else is text. `hasFeed` is whether a feed stands beside it. */
export function pageOf(
  site: ArchiveSite,
  page: {
    /** Of its folder, with a slash at the end; empty for the front. */
    readonly folder: string
    readonly file?: string
    readonly title: string
    readonly described: string
    readonly facts: Readonly<Record<string, unknown>>
    readonly hasFeed: boolean
    readonly body: string
  },
): ArchivePage {
  const { words, url } = site
  const { folder, file = 'index.html', title, described, facts } = page
  // A page that is not the first of its folder has its own address.
  const path = file === 'index.html' ? folder : folder + file
  const about = { path, title, described, facts, card: null }
  const feed = page.hasFeed && url !== null ? feedLink(PAGES_FEED, title) : ''
  return {
    path: folder + file,
    content: documentOf({
      lang: words.lang,
      title,
      styles: [upFrom(folder) + PAGES_STYLE],
      head: feed + headOf({ url, words: { card: '' } }, { words }, about),
      body: page.body,
    }),
  }
}
