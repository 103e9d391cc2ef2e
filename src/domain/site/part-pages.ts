import { writeList } from '../export/list.ts'
import type { ExportWording, PagesOf } from '../export/words.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { cardPath } from './card-files.ts'
import { documentOf } from './document.ts'
import { WHOLE_STYLE, WITHOUT_SCRIPT } from './meeting-style.ts'
import { ownStyleLink, siteFoot } from './own-look.ts'
import { headOf } from './page-head.ts'
import { type Part, partsOf } from './parts.ts'
import { pagePath, type Site, type SiteFile, type SiteMeeting, transcriptPath } from './site.ts'

/** From such a page back to the site. */
const HOME = '../../../../'

/** Where speakers and themes of a meeting have pages of their own, seen from the meeting's. */
export function pagesOfParts(meeting: Meeting): PagesOf {
  const paths = (is: Part['is']) =>
    new Map(partsOf(meeting).flatMap((part) => (part.is === is ? [[part.number, part.path]] : [])))
  const [speakers, themes] = [paths('speaker'), paths('theme')]
  return { speaker: (number) => speakers.get(number), theme: (number) => themes.get(number) }
}

/** The paths of all pages of speakers and themes, below the site. */
export const partPaths = (of: SiteMeeting): string[] =>
  partsOf(of.meeting).map(({ path }) => pagePath(of) + path)

/** A page for each speaker and each theme, read without script: what was said, and the way to all of it. */
export function* partPages(site: Site, of: SiteMeeting): Generator<SiteFile> {
  // A point stands on the page of its speaker and on those of its themes, in the same words.
  const written = new Map<number, string>()
  for (const part of partsOf(of.meeting)) yield partPage(site, of, part, written)
}

function partPage(site: Site, of: SiteMeeting, part: Part, written: Map<number, string>): SiteFile {
  const { meeting, words } = of
  const { transcript } = meeting
  const explorer = `${HOME}?transcript=${transcriptPath(of)}`
  const name = words.of(nameOf(meeting, part))
  const lines = linesOf(of, part)
  const title = `${name[0]!.text} – ${words.of(transcript.meeting.title)[0]!.text}`
  const list = writeList(
    meeting,
    part.points,
    words,
    (point) => `${explorer}&point=${encodeURIComponent(transcript.points.at(point)!.id)}`,
    {
      picture: '',
      address: `${explorer}&${part.is}=${encodeURIComponent(idOf(meeting, part))}`,
      findings: [],
      written,
      about: { is: part.is, id: idOf(meeting, part), name, lines, meeting: '../../' },
    },
  )
  const path = pagePath(of) + part.path
  return {
    path: `${path}index.html`,
    content: documentOf({
      lang: words.lang,
      title,
      home: HOME,
      styles: [WHOLE_STYLE, WITHOUT_SCRIPT].map((name) => `../../${name}`),
      head:
        ownStyleLink(site, HOME) +
        headOf(site, of, {
          path,
          title,
          described: [...lines, { text: words.points(part.points.length) }]
            .map(({ text }) => text)
            .join(' · '),
          card: cardPath(site, of, part),
          facts: { '@type': 'WebPage', about: factsOf(of, part) },
        }),
      body: [...list, siteFoot(site, HOME)].join(''),
    }),
  }
}

const nameOf = ({ transcript, themes }: Meeting, { is, number }: Part) =>
  is === 'speaker' ? transcript.speakers[number]!.name : themes[number]!.label
const idOf = ({ transcript, themes }: Meeting, { is, number }: Part) =>
  (is === 'speaker' ? transcript.speakers : themes)[number]!.id

/** The office of a speaker, what a theme is. */
function linesOf({ meeting, words }: SiteMeeting, { is, number }: Part): readonly ExportWording[] {
  const said =
    is === 'speaker'
      ? meeting.transcript.speakers[number]!.role
      : meeting.themes[number]!.definition
  return said ? words.of(said) : []
}

/** What search engines are told of a speaker or a theme: a person only where the transcript says so. */
function factsOf(of: SiteMeeting, part: Part): Readonly<Record<string, unknown>> {
  const name = of.words.of(nameOf(of.meeting, part))[0]!.text
  const described = linesOf(of, part)[0]?.text
  if (part.is === 'theme')
    return { '@type': 'DefinedTerm', name, ...(described && { description: described }) }
  const { kind, sameAs } = of.meeting.transcript.speakers[part.number]!
  const isPerson = kind === 'person'
  return {
    '@type': isPerson ? 'Person' : 'Thing',
    name,
    ...(described && { [isPerson ? 'jobTitle' : 'description']: described }),
    ...(sameAs && { sameAs }),
  }
}
