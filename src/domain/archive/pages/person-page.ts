import { escapeMarkup } from '../../export/escape.ts'
import { anchor, spans } from '../../export/html.ts'
import type { PersonEntry, PersonRecord, PersonRef, ReplyRef } from '../archive.ts'
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
  daysOf,
  extentIn,
  listOf,
  muted,
  named,
  paragraph,
  section,
  withDays,
  yearsFigure,
} from './page-parts.ts'
import { pageOf } from './subject-document.ts'
import { subjectHead } from './subject-head.ts'

/** So many of each stand in a list beside what somebody said. */
const MOST = 60

/** The page of a person, read without script: what they said by theme and time, each point with the way to its meeting. */
export function personPage(
  site: ArchiveSite,
  person: PersonRecord,
  newest: readonly Said[],
): ArchivePage {
  const { words, summary } = site
  const { id, names, bodies, sameAs, human } = person
  const folder = subjectPath('people', id)
  const up = upFrom(folder)
  const [name, ...others] = names.map((one) => words.of(one.name)[0]!.text)
  const extent = extentOf(person)
  const themes = themesByPoints(person)
  const explorer = up + explorerOf(site, `&person=${encodeURIComponent(id)}`)
  return pageOf(site, {
    folder,
    title: `${name} – ${words.of(summary.title)[0]!.text}`,
    described: [
      extentIn(words, extent),
      ...themes.slice(0, 5).map(({ label }) => words.of(label)[0]!.text),
    ].join(' · '),
    facts: {
      '@type': 'ProfilePage',
      mainEntity: {
        '@type': human ? 'Person' : 'Thing',
        name,
        ...(others.length > 0 && { alternateName: others }),
        ...(sameAs.length > 0 && { sameAs }),
      },
    },
    hasFeed: true,
    body: `${subjectHead(site, 'people', {
      name: names[0]!.name,
      lines: [
        bodies.map((body) => spans(words.of(body))).join(' · '),
        withDays(extentIn(words, extent)),
      ],
      explorer,
    })}<main>
${yearsFigure(site, person)}${factsOf(site, person, up)}${pointsOf(site, person, themes, newest, up, explorer)}</main>
`,
  })
}

interface OwnTheme {
  readonly id: string
  readonly label: PersonRecord['themes'][number]['label']
  readonly place: number
  readonly points: number
}

/** The themes of a person, those with most points first. */
function themesByPoints({ themes, points }: PersonRecord): readonly OwnTheme[] {
  const counts = themes.map(() => 0)
  for (const point of points) for (const theme of point.themes) counts[theme]!++
  return themes
    .map(({ id, label }, place) => ({ id, label, place, points: counts[place]! }))
    .sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1))
}

/** Names, offices, why it is one person and who may be the same, whom they answer and who answers them. */
function factsOf(site: ArchiveSite, person: PersonRecord, up: string): string {
  const { words } = site
  const { titles } = words
  const { names, offices, joined, maybe, people, answers, answeredBy, sameAs } = person
  const address = (one: PersonRef) => (one.voice ? undefined : up + subjectPath('people', one.id))
  const office = ({ role, days }: PersonRecord['offices'][number]) =>
    `${spans(words.of(role))} <small>${withDays(daysOf(words, { first: days.from, last: days.to }))}</small>`
  const other = (one: PersonEntry) =>
    `${named(words, one.name, address(one))} <small>${[
      one.body ? spans(words.of(one.body)) : '',
      escapeMarkup(words.points(one.points)),
    ]
      .filter(Boolean)
      .join(' · ')}</small>`
  const withWhom = (replies: readonly ReplyRef[]) =>
    listOf(
      countOthers(replies)
        .slice(0, MOST)
        .map(
          ([one, count]) => `${named(words, people[one]!.name, address(people[one]!))} ${count}`,
        ),
      'chips',
    )
  const wordings = names.slice(1).map(({ name }) => spans(words.of(name)))
  const addresses = sameAs.map((url) =>
    /^https?:/i.test(url) ? anchor(url, url) : escapeMarkup(url),
  )
  return `<div class="facts">
${section(titles.alsoCalled, listOf([...wordings, ...addresses]))}${section(
  titles.offices,
  listOf(offices.map(office)),
)}${section(titles.whyOne, listOf(joined.map((reason) => escapeMarkup(words.joined(reason)))))}${section(
  titles.maybe,
  maybe.length > 0 ? paragraph(titles.maybeHelp) + listOf(maybe.map(other)) : '',
)}${section(titles.answers, withWhom(answers))}${section(titles.answeredBy, withWhom(answeredBy))}</div>
`
}

/** Places of others in a record with how many replies there are, most first. */
function countOthers(replies: readonly ReplyRef[]): readonly (readonly [number, number])[] {
  const counts = new Map<number, number>()
  for (const { other } of replies) counts.set(other, (counts.get(other) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || a - b)
}

/** What they said, under that of its themes on which they said most, the newest first. */
function pointsOf(
  site: ArchiveSite,
  person: PersonRecord,
  themes: readonly OwnTheme[],
  newest: readonly Said[],
  up: string,
  explorer: string,
): string {
  const { words } = site
  const { titles } = words
  const rank = new Map(themes.map(({ place }, i) => [place, i]))
  const under = new Map<number, Said[]>()
  for (const said of newest) {
    const ranks = said.ref.themes.map((theme) => rank.get(theme)!)
    const own = ranks.length > 0 ? Math.min(...ranks) : themes.length
    under.set(own, [...(under.get(own) ?? []), said])
  }
  const link = ({ id, label }: Pick<OwnTheme, 'id' | 'label'>) =>
    named(words, label, up + subjectPath('themes', id))
  const chips = themes.slice(0, MOST).map((theme) => `${link(theme)} ${theme.points}`)
  const more =
    themes.length > MOST ? muted(escapeMarkup(words.notListed(themes.length - MOST))) : ''
  const groups = [...under]
    .sort(([a], [b]) => a - b)
    .map(([at, said]) => {
      const theme = themes[at]
      const title = theme ? link(theme) : escapeMarkup(titles.noTheme)
      const articles = said.map((one) =>
        article(site, up, one, {
          themes: one.ref.themes.flatMap((place) =>
            place === theme?.place ? [] : [link(person.themes[place]!)],
          ),
        }),
      )
      return `<section><h3>${title}</h3>\n${articles.join('')}</section>\n`
    })
  const told =
    person.points.length > newest.length
      ? muted(
          `${escapeMarkup(words.newest(newest.length, person.points.length))} ${anchor(explorer, titles.exploreThis)}`,
        )
      : ''
  return (
    section(titles.themes, listOf(chips, 'chips') + more) +
    section(titles.points, told + groups.join(''))
  )
}
