import { escapeMarkup } from '../../export/escape.ts'
import { anchor, spans } from '../../export/html.ts'
import type { Localized } from '../../format/transcript.ts'
import {
  type ArchivePage,
  type ArchiveSite,
  type SubjectKind,
  subjectPath,
} from './archive-site.ts'
import type { Extent } from './newest-points.ts'
import { extentIn, listOf, muted, named, withDays } from './page-parts.ts'
import { pageOf } from './subject-document.ts'

/** So many stand on a page of a list. */
export const MOST_IN_LIST = 1_000

/** A person or a theme in a list. */
export interface ListEntry extends Extent {
  readonly id: string
  readonly name: Localized
  readonly body: Localized | null
}

/** Those with most points first. */
export const inOrder = (entries: readonly ListEntry[]): readonly ListEntry[] =>
  entries.toSorted((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1))

/** The file of a page of a list, from 1. */
const fileOf = (number: number) => (number === 1 ? 'index.html' : `index-${number}.html`)

/** The lists of all people or themes, as many pages as it takes; one at least. */
export function listPages(
  site: ArchiveSite,
  of: SubjectKind,
  entries: readonly ListEntry[],
): ArchivePage[] {
  const { words, summary } = site
  const name = of === 'people' ? words.titles.allPeople : words.titles.allThemes
  const sorted = inOrder(entries)
  const count = Math.max(1, Math.ceil(sorted.length / MOST_IN_LIST))
  const archive = words.of(summary.title)[0]!.text
  return Array.from({ length: count }, (_, i) => {
    const own = sorted.slice(i * MOST_IN_LIST, (i + 1) * MOST_IN_LIST)
    const others = Array.from({ length: count }, (_, at) =>
      at === i ? `<b>${at + 1}</b>` : anchor(at === 0 ? './' : fileOf(at + 1), String(at + 1)),
    )
    const told = [
      of === 'people' ? words.people(sorted.length) : words.themes(sorted.length),
      ...(of === 'people' && summary.voices > 0 ? [words.voices(summary.voices)] : []),
    ].join(' · ')
    const part = count > 1 ? ` (${words.part(i + 1, count)})` : ''
    return pageOf(site, {
      folder: `${of}/`,
      file: fileOf(i + 1),
      title: `${name}${part} – ${archive}`,
      described: told,
      facts: { '@type': 'CollectionPage' },
      hasFeed: false,
      body: `<header>
<p class="muted">${anchor('../', archive)}</p>
<h1>${escapeMarkup(name)}</h1>
${muted(escapeMarkup(told))}</header>
<main>
${listOf(
  own.map((entry) => entryOf(site, of, entry)),
  'entries',
)}${count > 1 ? `<nav><p>${others.join(' ')}</p></nav>\n` : ''}</main>
`,
    })
  })
}

/** A line of a list: the name, and what tells those of one name apart. */
function entryOf({ words }: ArchiveSite, of: SubjectKind, entry: ListEntry): string {
  const address = subjectPath(of, entry.id).slice(`${of}/`.length)
  const told = [
    ...(entry.body ? [spans(words.of(entry.body))] : []),
    withDays(extentIn(words, entry)),
  ]
  return `${named(words, entry.name, address)} <small>${told.join(' · ')}</small>`
}
