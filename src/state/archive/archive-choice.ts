import type { Days } from '../../domain/archive/archive.ts'
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
  /** Whether only what nothing answers is listed. */
  readonly open: boolean
  readonly sort: ArchiveSort
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
  open: false,
  sort: 'newest',
  all: false,
  shown: 0,
  lang: null,
}

export type ArchiveView = 'front' | 'meetings' | 'person' | 'theme' | 'search'

/** What the page shows of a choice. */
export function archiveView(choice: ArchiveChoice): ArchiveView {
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

/** All meetings, of some days where such are given. */
export const toMeetings = (choice: ArchiveChoice, days = NO_DAYS): ArchiveChoice => ({
  ...onlyArchive(choice),
  all: true,
  days,
})

/** Searches; a search that is under way keeps its filters, a page of something else its subject. */
export const toSearch = (choice: ArchiveChoice, query: string): ArchiveChoice => ({
  ...choice,
  query,
  all: false,
  open: false,
  shown: 0,
})

/** Narrows the same view, or widens it: its list begins anew. */
export const narrowed = (
  choice: ArchiveChoice,
  change: Partial<Pick<ArchiveChoice, 'people' | 'themes' | 'kinds' | 'days' | 'open' | 'sort'>>,
): ArchiveChoice => ({ ...choice, ...change, shown: 0 })
