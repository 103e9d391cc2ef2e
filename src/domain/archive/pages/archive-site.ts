import type { ExportWording } from '../../export/words.ts'
import type { Kind, Localized, WordingKind } from '../../format/transcript.ts'
import { plainName } from '../../site/part-names.ts'
import type { ArchiveSummary, JoinReason, MeetingRef } from '../archive.ts'
import { stableId } from '../people/stable-id.ts'

/** A file of an archive's pages: its path below the archive, and what is in it. */
export interface ArchivePage {
  readonly path: string
  readonly content: string
}

/** How many points of each series there are in a year. */
export interface YearPoints {
  readonly year: string
  /** Per kind in the order of `KINDS`; one number where kinds are not told apart. */
  readonly points: readonly number[]
}

/** What pages of an archive say themselves, in its language; counts are said with their noun. */
export interface ArchiveWords {
  /** As HTML's `lang`: that of the leading language. */
  readonly lang: string
  /** The wordings of a text, the leading one first. */
  readonly of: (text: Localized) => readonly ExportWording[]
  readonly kind: (kind: Kind) => string
  readonly wording: (kind: WordingKind) => string
  readonly points: (n: number) => string
  readonly meetings: (n: number) => string
  readonly people: (n: number) => string
  readonly voices: (n: number) => string
  readonly themes: (n: number) => string
  readonly span: (first: string, last: string) => string
  readonly joined: (reason: JoinReason) => string
  /** That only the newest of so many stand here. */
  readonly newest: (shown: number, all: number) => string
  /** That so many more are not listed here. */
  readonly notListed: (n: number) => string
  readonly part: (number: number, of: number) => string
  readonly titles: Readonly<Record<Title, string>>
}

/** What stands over and beside what pages say. */
export type Title =
  | ('allPeople' | 'allThemes' | 'latest' | 'mostHeard' | 'bodies' | 'byYear' | 'points')
  | ('alsoCalled' | 'offices' | 'whyOne' | 'maybe' | 'maybeHelp' | 'answers' | 'answeredBy')
  | ('alsoWritten' | 'whoSpoke' | 'besides' | 'themes' | 'noTheme' | 'noDay' | 'unanswered')
  | ('explore' | 'exploreThis' | 'feed')

/** The pages of an archive: where they stand, and what they say. */
export interface ArchiveSite {
  /** The folder of the archive, as the explorer is asked for it: it stands one above. */
  readonly name: string
  /** Where the archive will stand, ending with a slash; null where that is not known. */
  readonly url: string | null
  readonly summary: ArchiveSummary
  readonly words: ArchiveWords
  /** A picture of years as SVG, with its name for who does not see it. */
  readonly picture: (years: readonly YearPoints[]) => string
}

export type SubjectKind = 'people' | 'themes'

/** The folder of a page of a person or a theme, below the archive: it stays while the id does. */
export const subjectPath = (of: SubjectKind, id: string): string =>
  `${of}/${plainName(id) ?? `x-${stableId('', id)}`}/`

/** From a page of an archive back to the archive. */
export const upFrom = (path: string): string => '../'.repeat(path.split('/').length - 1)

/** Where the explorer shows the archive, seen from the archive; `query` begins with `&` or is empty. */
export const explorerOf = ({ name }: ArchiveSite, query = ''): string =>
  `../?archive=${encodeURIComponent(name)}${query}`

/** Where the explorer shows a meeting of the archive, at one of its points where that is given, seen from the archive. */
export function meetingAt(
  { name }: ArchiveSite,
  { path }: Pick<MeetingRef, 'path'>,
  point?: string,
) {
  const transcript = `../?transcript=${encodeURIComponent(name)}/${path}`
  return point === undefined ? transcript : `${transcript}&point=${encodeURIComponent(point)}`
}
