import { escapeMarkup } from '../../export/escape.ts'
import { anchor, spans } from '../../export/html.ts'
import type { PersonRef, ThemeRecord } from '../archive.ts'
import {
  type ArchivePage,
  type ArchiveSite,
  explorerOf,
  subjectPath,
  upFrom,
} from './archive-site.ts'
import { extentOf, type Said } from './newest-points.ts'
import {
  article,
  extentIn,
  listOf,
  muted,
  named,
  section,
  withDays,
  yearsFigure,
} from './page-parts.ts'
import { pageOf } from './subject-document.ts'
import { subjectHead } from './subject-head.ts'

/** So many people, and so many other themes, stand on the page of a theme. */
const MOST = 60

type ThemePoint = ThemeRecord['points'][number]

/** The page of a theme, read without script: who spoke of it and what they said, each point with the way to its meeting. */
export function themePage(
  site: ArchiveSite,
  theme: ThemeRecord,
  newest: readonly Said<ThemePoint>[],
): ArchivePage {
  const { words, summary } = site
  const { id, label, labels, definition } = theme
  const { titles } = words
  const folder = subjectPath('themes', id)
  const up = upFrom(folder)
  const name = words.of(label)[0]!.text
  const extent = extentIn(words, extentOf(theme))
  const explorer = up + explorerOf(site, `&theme=${encodeURIComponent(id)}`)
  const called = new Set(Object.values(label))
  // What readers of these languages see of other wordings, each once.
  const others = new Set(
    labels.map((one) => spans(words.of(one).filter(({ text }) => !called.has(text)))),
  )
  others.delete('')
  const person = (one: PersonRef) =>
    named(words, one.name, one.voice ? undefined : up + subjectPath('people', one.id))
  const besides = ranked(
    theme.themes,
    theme.points.flatMap(({ themes }) => themes),
  )
  const told =
    theme.points.length > newest.length
      ? muted(
          `${escapeMarkup(words.newest(newest.length, theme.points.length))} ${anchor(explorer, titles.exploreThis)}`,
        )
      : ''
  const themeLink = (one: ThemeRecord['themes'][number]) =>
    named(words, one.label, up + subjectPath('themes', one.id))
  const articles = newest.map((said) =>
    article(site, up, said, {
      by: person(theme.people[said.ref.person]!),
      themes: said.ref.themes.map((place) => themeLink(theme.themes[place]!)),
    }),
  )
  return pageOf(site, {
    folder,
    title: `${name} – ${words.of(summary.title)[0]!.text}`,
    described: [...(definition ? [words.of(definition)[0]!.text] : []), extent].join(' · '),
    facts: {
      '@type': 'WebPage',
      about: {
        '@type': 'DefinedTerm',
        name,
        ...(definition && { description: words.of(definition)[0]!.text }),
      },
    },
    hasFeed: true,
    body: `${subjectHead(site, 'themes', {
      name: label,
      lines: [definition ? spans(words.of(definition)) : '', withDays(extent)],
      explorer,
    })}<main>
${yearsFigure(site, theme)}${section(titles.alsoWritten, listOf([...others]))}${section(
  titles.whoSpoke,
  whoSpoke(site, theme, person),
)}${section(
  titles.besides,
  listOf(
    besides.slice(0, MOST).map(([one, count]) => `${themeLink(one)} ${count}`),
    'chips',
  ),
)}${section(titles.points, told + articles.join(''))}</main>
`,
  })
}

/** Who spoke of a theme, those with most points first; voices without a name are counted. */
function whoSpoke(
  { words }: ArchiveSite,
  { people, points }: ThemeRecord,
  person: (one: PersonRef) => string,
): string {
  const speakers = ranked(
    people,
    points.map((point) => point.person),
  )
  const known = speakers.filter(([{ voice }]) => !voice)
  const voices = speakers.length - known.length
  const more = [
    ...(known.length > MOST ? [words.notListed(known.length - MOST)] : []),
    ...(voices > 0 ? [words.voices(voices)] : []),
  ]
  return (
    listOf(
      known.slice(0, MOST).map(([one, count]) => `${person(one)} ${count}`),
      'chips',
    ) + muted(more.map(escapeMarkup).join(' · '))
  )
}

/** Those of a list that places name, with how often, most first. */
function ranked<T extends { readonly id: string }>(
  list: readonly T[],
  places: readonly number[],
): readonly (readonly [T, number])[] {
  const counts = new Map<number, number>()
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1)
  return [...counts]
    .map(([place, count]) => [list[place]!, count] as const)
    .sort(([a, x], [b, y]) => y - x || (a.id < b.id ? -1 : 1))
}
