import { escapeMarkup } from '../export/escape.ts'

/** A day as Atom has it. */
const instant = (day: string) => `${day}T00:00:00Z`

/** A feed in words; days are `YYYY-MM-DD`, addresses whole. */
export interface Feed {
  readonly lang: string
  readonly title: string
  /** Who answers for it: the site or the archive, never whom it is about. */
  readonly author: string
  /** Of the feed itself, and of the page that it is of, by which it is known. */
  readonly self: string
  readonly page: string
  /** The day of the latest change; null where there is none. */
  readonly updated: string | null
  readonly entries: readonly FeedEntry[]
}

export interface FeedEntry {
  /** It stays as long as the entry is the same one. */
  readonly id: string
  readonly title: string
  readonly page: string
  readonly published: string
  readonly updated: string
  readonly summary: string
}

/** A feed as Atom. */
export function atomOf({ lang, title, author, self, page, updated, entries }: Feed): string {
  const written = entries.map(
    (entry) => `<entry>
<id>${escapeMarkup(entry.id)}</id>
<title>${escapeMarkup(entry.title)}</title>
<link href="${escapeMarkup(entry.page)}"/>
<published>${instant(entry.published)}</published>
<updated>${instant(entry.updated)}</updated>
<summary>${escapeMarkup(entry.summary)}</summary>
</entry>
`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeMarkup(lang)}">
<id>${escapeMarkup(page)}</id>
<title>${escapeMarkup(title)}</title>
<author><name>${escapeMarkup(author)}</name></author>
<link rel="self" href="${escapeMarkup(self)}"/>
<link href="${escapeMarkup(page)}"/>
<updated>${instant(updated ?? '1970-01-01')}</updated>
${written.join('')}</feed>
`
}

/** What the head of a page says of its feed, as HTML. */
export const feedLink = (address: string, title: string): string =>
  `<link rel="alternate" type="application/atom+xml" href="${escapeMarkup(address)}" title="${escapeMarkup(title)}">\n`
