import { escapeMarkup } from '../../export/escape.ts'
import { anchor, spans } from '../../export/html.ts'
import type { Named } from '../archive.ts'
import {
  type ArchivePage,
  type ArchiveSite,
  explorerOf,
  type SubjectKind,
  subjectPath,
} from './archive-site.ts'
import { daysOf, listOf, meetingLink, muted, named, section, withDays } from './page-parts.ts'
import { PAGES_FEED, pageOf } from './subject-document.ts'

/** The front of an archive, read without script: how much there is, who and what is heard most, the latest meetings. */
export function frontPage(site: ArchiveSite): ArchivePage {
  const { words, summary, url } = site
  const { titles } = words
  const { meetings, people, voices, themes, first, last, bodies, years, latest } = summary
  const points = summary.points.reduce((sum, count) => sum + count, 0)
  const counts = [
    words.meetings(meetings),
    words.points(points),
    words.people(people),
    ...(voices > 0 ? [words.voices(voices)] : []),
    words.themes(themes),
    daysOf(words, { first, last }),
  ]
  const told = counts.filter(Boolean).join(' · ')
  const ways = [
    anchor(explorerOf(site), titles.explore),
    ...(url === null ? [] : [anchor(PAGES_FEED, titles.feed)]),
  ]
  const most = (of: SubjectKind, all: readonly Named[]) =>
    listOf(
      all.map(({ id, name, points }) => `${named(words, name, subjectPath(of, id))} ${points}`),
      'chips',
    )
  const picture = years.length
    ? `<figure>${site.picture(years.map(({ year, points }) => ({ year, points: [points] })))}<figcaption>${escapeMarkup(titles.byYear)}</figcaption></figure>\n`
    : ''
  return pageOf(site, {
    folder: '',
    title: words.of(summary.title)[0]!.text,
    described: told,
    facts: { '@type': 'CollectionPage' },
    hasFeed: true,
    body: `<header>
<h1>${spans(words.of(summary.title))}</h1>
${muted(withDays(told))}<p>${ways.join(' · ')}</p>
</header>
<main>
${picture}${section(
  titles.bodies,
  listOf(
    bodies.map(
      ({ name, meetings }) =>
        `${spans(words.of(name))} <small>${escapeMarkup(words.meetings(meetings))}</small>`,
    ),
  ),
)}${section(
  titles.latest,
  listOf(
    latest.map((one) => meetingLink(site, '', one)),
    'entries',
  ),
)}${section(
  titles.mostHeard,
  `${most('people', summary.topPeople)}<p>${anchor('people/', titles.allPeople)}</p>\n`,
)}${section(
  titles.themes,
  `${most('themes', summary.topThemes)}<p>${anchor('themes/', titles.allThemes)}</p>\n`,
)}</main>
`,
  })
}
