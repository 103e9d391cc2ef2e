import type { ArchiveSummary } from '../domain/archive/archive.ts'
import type { ArchiveSite, ArchiveWords, Title } from '../domain/archive/pages/archive-site.ts'
import { isSameLanguage } from '../domain/text/language.ts'
import { yearsSvg } from '../layout/archive/years-svg.ts'
import { archiveMessages } from './archive-messages.ts'
import type { ArchiveMessages } from './en/archive.ts'
import type { ArchivePagesMessages } from './en/archive-pages.ts'
import type { Messages } from './en/page.ts'
import type { PointMessages } from './en/point.ts'
import { type Display, LANGUAGES, type Language, languagesOf, tagOf, wordings } from './language.ts'
import { messages } from './messages.ts'
import { pointMessages } from './point-messages.ts'
import { siteMessages } from './site-words.ts'
import { grouped } from './words/grouped.ts'

const files = import.meta.glob<ArchivePagesMessages>('./*/archive-pages.ts', {
  eager: true,
  import: 'default',
})

/** The language that most texts of an archive are in, where the page speaks it. */
export const archiveDisplay = ({ languages: [own = ''] }: ArchiveSummary): Display =>
  LANGUAGES.find((one) => isSameLanguage(one, own)) ?? 'both'

/** The pages of an archive in a display; `name` is its folder, `url` where it will stand. */
export function archiveSite(
  summary: ArchiveSummary,
  { name, url, display }: Pick<ArchiveSite, 'name' | 'url'> & { readonly display: Display },
): ArchiveSite {
  const say = sayIn(display)
  return {
    ...{ name, url, summary },
    words: archiveWords(summary, display),
    picture: (years) =>
      yearsSvg(
        years,
        say((m) => m.byYear),
        ({ first, last }, points) => say((m) => m.bar(m.years(first, last), points)),
      ),
  }
}

/** Says a message in each language of a display. */
const sayIn = (display: Display) => (message: (m: ArchiveMessages, one: Language) => string) =>
  [...new Set(languagesOf(display).map((one) => message(archiveMessages(one), one)))].join(' / ')

function archiveWords(summary: ArchiveSummary, display: Display): ArchiveWords {
  const say = sayIn(display)
  const sayPage = (message: (m: Messages) => string) => say((_, one) => message(messages(one)))
  const sayPoint = (message: (m: PointMessages) => string) =>
    say((_, one) => message(pointMessages(one)))
  const sayPages = (message: (m: ArchivePagesMessages) => string) =>
    say((_, one) => message(files[`./${one}/archive-pages.ts`]!))
  const titles: Readonly<Record<Title, string>> = {
    allPeople: sayPages((m) => m.allPeople),
    allThemes: sayPages((m) => m.allThemes),
    noTheme: sayPages((m) => m.noTheme),
    explore: sayPages((m) => m.explore),
    exploreThis: sayPages((m) => m.exploreThis),
    latest: say((m) => m.latest),
    mostHeard: say((m) => m.mostHeard),
    bodies: say((m) => m.bodies),
    byYear: say((m) => m.byYear),
    points: say((m) => m.points),
    alsoCalled: say((m) => m.alsoCalled),
    offices: say((m) => m.offices),
    whyOne: say((m) => m.whyOne),
    maybe: say((m) => m.maybe),
    maybeHelp: say((m) => m.maybeHelp),
    answers: say((m) => m.answersTitle),
    answeredBy: say((m) => m.answeredByTitle),
    alsoWritten: say((m) => m.alsoWritten),
    whoSpoke: say((m) => m.whoSpoke),
    besides: say((m) => m.besides),
    themes: say((m) => m.themesTitle),
    noDay: say((m) => m.noDay),
    unanswered: say((m) => m.unanswered),
    feed: say((_, one) => siteMessages(one).feed),
  }
  return {
    titles,
    lang: tagOf(languagesOf(display)[0]!),
    of: (text) =>
      wordings(text, display, summary.languages[0]).map(({ text, language }) => ({
        text,
        lang: tagOf(language),
      })),
    kind: (kind) => sayPoint((m) => m.kind[kind]),
    wording: (kind) => sayPoint((m) => m.wording[kind]),
    points: (n) => sayPage((m) => m.pointsCount(n)),
    meetings: (n) => say((m) => m.meetingsCount(n)),
    people: (n) => say((m) => m.peopleCount(n)),
    voices: (n) => sayPages((m) => m.voices(n)),
    themes: (n) => say((m) => m.themesCount(n)),
    span: (first, last) => say((m) => m.span(first, last)),
    joined: (reason) => say((m) => m.joined[reason]),
    newest: (shown, all) => sayPages((m) => m.newest(grouped(shown), grouped(all))),
    notListed: (n) => sayPages((m) => m.notListed(grouped(n))),
    part: (number, of) => sayPages((m) => m.part(grouped(number), grouped(of))),
  }
}
