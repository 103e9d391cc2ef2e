import { atomOf } from './atom.ts'
import { correctionLines } from './corrections.ts'
import { partPaths } from './part-pages.ts'
import { addressOf, pagePath, type Site, type SiteMeeting } from './site.ts'
import { type Located, urlsetOf } from './urlset.ts'

export const FEED = 'feed.xml'

/** The day of the latest change of a meeting that is published, as Atom and sitemaps have it. */
const changedOn = ({ published }: SiteMeeting) => published.corrected.at(-1) ?? published.published

/** The meetings as an Atom feed; a correction makes an entry newer, and says so and what it changed. */
export function feedOf({ meetings, words }: Site, url: string): string {
  return atomOf({
    lang: words.lang,
    title: words.title,
    author: words.title,
    self: addressOf(url, FEED),
    page: url,
    updated: meetings.map(changedOn).sort().at(-1) ?? null,
    entries: meetings.map((one) => {
      const { meeting, words: own, published } = one
      const address = addressOf(url, pagePath(one))
      const told = [
        ...(published.corrected.length > 0 ? [words.corrected(published.corrected)] : []),
        ...correctionLines(one, words).map(({ line }) => line),
        ...own.circumstances.map(({ text }) => text),
      ]
      return {
        id: address,
        title: own.of(meeting.transcript.meeting.title)[0]!.text,
        page: address,
        published: published.published,
        updated: changedOn(one),
        summary: told.join('\n'),
      }
    }),
  })
}

/** The addresses of a site, for search engines. */
export const sitemapOf = ({ meetings }: Site, url: string): string =>
  urlsetOf([
    [addressOf(url, '')],
    [addressOf(url, 'meetings/')],
    ...meetings.flatMap((one) =>
      [pagePath(one), ...partPaths(one)].map(
        (path): Located => [addressOf(url, path), changedOn(one)],
      ),
    ),
  ])
