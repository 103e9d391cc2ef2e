import type { Days, Question } from '../../domain/archive/archive.ts'
import { UNDATED } from '../../domain/archive/narrow-points.ts'
import type { Kind } from '../../domain/format/transcript.ts'
import type { Display } from '../../i18n/language.ts'

/** The order of what is found. */
export const ARCHIVE_SORTS = ['newest', 'oldest'] as const
export type ArchiveSort = (typeof ARCHIVE_SORTS)[number]

/** In place of a folder: the meetings of the reader's own, on this device. */
export const MINE = 'mine'

/** What a reader of an archive has chosen: what the address says, and nothing else. Ids are those of the archive. */
export interface ArchiveChoice {
  /** The folder of the archive, relative to the page, without a slash at its end, or {@link MINE}; empty where none may be opened. */
  readonly archive: string
  /** Whose page it is; those among whose points is searched. */
  readonly people: readonly string[]
  /** Of which it is the page, which narrow the page of a person, or in which is searched. */
  readonly themes: readonly string[]
  /** What is searched for, as typed; null where nothing is searched. No words are a search for whatever the filters leave. */
  readonly query: string | null
  /** None means all. */
  readonly kinds: readonly Kind[]
  readonly days: Days
  /** Ids of bodies and parties; none are all. */
  readonly bodies: readonly string[]
  readonly parties: readonly string[]
  /** Whether only what nothing answers is listed. */
  readonly open: boolean
  readonly sort: ArchiveSort
  /** The point that is followed over meetings: the key of its meeting and its id there; null for none. */
  readonly follow: readonly [meeting: string, point: string] | null
  /** Whether all meetings are listed. */
  readonly all: boolean
  /** How many entries of the list stand on the page; 0 for as many as it begins with. */
  readonly shown: number
  /** Null until the reader chooses one. */
  readonly lang: Display | null
}

export const NO_DAYS: Days = { from: null, to: null }

export const NO_ARCHIVE_CHOICE: ArchiveChoice = {
  archive: '',
  people: [],
  themes: [],
  query: null,
  kinds: [],
  days: NO_DAYS,
  bodies: [],
  parties: [],
  open: false,
  sort: 'newest',
  follow: null,
  all: false,
  shown: 0,
  lang: null,
}

/** Whether only what has no day is chosen. */
export const isUndated = ({ days }: Pick<ArchiveChoice, 'days'>): boolean => days.to === UNDATED.to

export type ArchiveView = 'front' | 'meetings' | 'person' | 'theme' | 'search' | 'thread'

/** What the page shows of a choice. */
export function archiveView(choice: ArchiveChoice): ArchiveView {
  if (choice.follow) return 'thread'
  if (choice.query !== null) return 'search'
  if (choice.people.length > 0) return 'person'
  if (choice.themes.length > 0) return 'theme'
  return choice.all ? 'meetings' : 'front'
}

/** The archive as it opens. */
export const onlyArchive = ({ archive, lang }: ArchiveChoice): ArchiveChoice => ({
  ...NO_ARCHIVE_CHOICE,
  archive,
  lang,
})

export const toPerson = (choice: ArchiveChoice, person: string): ArchiveChoice => ({
  ...onlyArchive(choice),
  people: [person],
})

export const toTheme = (choice: ArchiveChoice, theme: string): ArchiveChoice => ({
  ...onlyArchive(choice),
  themes: [theme],
})

/** All meetings, of some days or bodies where such are given. */
export const toMeetings = (
  choice: ArchiveChoice,
  of: Partial<Pick<ArchiveChoice, 'days' | 'bodies'>> = {},
): ArchiveChoice => ({ ...onlyArchive(choice), all: true, ...of })

export const toThread = (choice: ArchiveChoice, meeting: string, point: string): ArchiveChoice => ({
  ...onlyArchive(choice),
  follow: [meeting, point],
})

/** All problems that nothing answers, newest first. */
export const toOpen = (choice: ArchiveChoice): ArchiveChoice => ({
  ...onlyArchive(choice),
  query: '',
  kinds: ['problem'],
  open: true,
})

/** Searches; a search that is under way keeps its filters, a page of something else its subject. */
export const toSearch = (choice: ArchiveChoice, query: string): ArchiveChoice => ({
  ...choice,
  query,
  follow: null,
  all: false,
  shown: 0,
})

/** What narrows a list of points, besides people and themes. */
export type PointFilter = Pick<ArchiveChoice, 'kinds' | 'days' | 'bodies' | 'parties' | 'open'>

/** Without any of it. */
export const NO_FILTER: PointFilter = {
  kinds: [],
  days: NO_DAYS,
  bodies: [],
  parties: [],
  open: false,
}

export const filterOf = ({ kinds, days, bodies, parties, open }: ArchiveChoice): PointFilter => ({
  ...{ kinds, days, bodies, parties, open },
})

/** Whether anything narrows its points but words. */
export const isNarrowed = (choice: ArchiveChoice): boolean =>
  JSON.stringify(filterOf(choice)) !== JSON.stringify(NO_FILTER) ||
  choice.people.length + choice.themes.length > 0

/** All points that a choice leaves, as a question: those of a page of a person or a theme too. */
export const questionOf = (choice: ArchiveChoice): Question => ({
  ...filterOf(choice),
  words: choice.query ?? '',
  people: choice.people,
  themes: choice.themes,
  newestFirst: choice.sort === 'newest',
})

/** Narrows the same view, or widens it: its list begins anew. */
export const narrowed = (
  choice: ArchiveChoice,
  change: Partial<Pick<ArchiveChoice, 'people' | 'themes' | 'sort' | keyof PointFilter>>,
): ArchiveChoice => ({ ...choice, ...change, shown: 0 })
