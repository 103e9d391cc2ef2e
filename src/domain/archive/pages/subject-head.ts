import { anchor, spans } from '../../export/html.ts'
import type { Localized } from '../../format/transcript.ts'
import { type ArchiveSite, type SubjectKind, upFrom } from './archive-site.ts'
import { muted } from './page-parts.ts'
import { PAGES_FEED } from './subject-document.ts'

/** What stands above a page of a person or a theme: the way back, the name, and the way to the explorer. Lines are HTML. */
export function subjectHead(
  { words, summary, url }: ArchiveSite,
  of: SubjectKind,
  page: {
    readonly name: Localized
    readonly lines: readonly string[]
    readonly explorer: string
  },
): string {
  const { titles } = words
  const up = upFrom(`${of}/id/`)
  const back = [
    anchor(up, words.of(summary.title)[0]!.text),
    anchor('../', of === 'people' ? titles.allPeople : titles.allThemes),
  ]
  const ways = [
    anchor(page.explorer, titles.explore),
    ...(url === null ? [] : [anchor(PAGES_FEED, titles.feed)]),
  ]
  return `<header>
<p class="muted">${back.join(' · ')}</p>
<h1>${spans(words.of(page.name))}</h1>
${page.lines.map(muted).join('')}<p>${ways.join(' · ')}</p>
</header>
`
}
