import type { Kind } from '../../domain/format/transcript.ts'
import type { Match } from '../../domain/meeting/filter.ts'
import type { Display } from '../../i18n/language.ts'
import { IS_ONE_FILE } from '../release/edition.ts'

/** The ways to look at a meeting; all show the same choice. */
export const VIEWS = [
  'picture',
  'time',
  'agenda',
  'matrix',
  'remedies',
  'coverage',
  'source',
  'review',
] as const
export type View = (typeof VIEWS)[number]

/** How rows are sorted: as they spoke, by number of points, by name, so that few strands cross. */
const ALL_SORTS = ['order', 'total', 'name', 'crossings'] as const

/** Those that there are: a page that is one file does without the last. */
export const SORTS: readonly Sort[] = IS_ONE_FILE ? ALL_SORTS.slice(0, 3) : ALL_SORTS
export type Sort = (typeof ALL_SORTS)[number]

/** With the chosen speaker that makes three: more do not fit side by side. */
export const MOST_COMPARED = 2

/** Which meeting is open. */
export interface Origin {
  /** Path of the transcript on this site; null for the first of the catalogue. */
  readonly transcript: string | null
  /** Id of a meeting that the reader keeps on this device; it goes before any transcript. */
  readonly mine: string | null
}

/** Everything a reader has chosen: what the address says, and nothing else. Ids, not numbers. */
export interface Choice extends Origin {
  readonly speaker: string | null
  /** In the order in which they were ticked; none means all. */
  readonly themes: readonly string[]
  readonly match: Match
  readonly kinds: readonly Kind[]
  /** The item of the agenda under which something stands. */
  readonly item: string | null
  /** Null until the reader chooses one. */
  readonly lang: Display | null
  readonly point: string | null
  readonly view: View
  /** What is searched for, as typed; empty for no search. */
  readonly query: string
  /** Speakers set beside the chosen one. */
  readonly compare: readonly string[]
  readonly sort: Sort
  /** Whether the page stands in a frame of another page, without its chrome. */
  readonly embed: boolean
}

/** Applies a change to the choice, and with it to the address: a new entry of its history, or the same. */
export type Choose = (change: (choice: Choice) => Choice, how?: 'push' | 'replace') => void

export const NO_CHOICE: Choice = {
  transcript: null,
  mine: null,
  speaker: null,
  themes: [],
  match: 'any',
  kinds: [],
  item: null,
  lang: null,
  point: null,
  view: 'picture',
  query: '',
  compare: [],
  sort: 'order',
  embed: false,
}

/** Chooses a speaker, or nobody; choosing the chosen one again lets go. */
export function toggleSpeaker(choice: Choice, speaker: string): Choice {
  return chooseSpeaker(choice, choice.speaker === speaker ? null : speaker)
}

export function chooseSpeaker(choice: Choice, speaker: string | null): Choice {
  const compare =
    speaker === null ? NO_CHOICE.compare : choice.compare.filter((one) => one !== speaker)
  return { ...choice, speaker, point: null, compare }
}

/** Chooses a point and with it its speaker. */
export function choosePoint(choice: Choice, speaker: string, point: string): Choice {
  return { ...choice, speaker, point }
}

export function toggleTheme(choice: Choice, theme: string): Choice {
  return { ...choice, themes: toggled(choice.themes, theme) }
}

export function toggleKind(choice: Choice, kind: Kind): Choice {
  return { ...choice, kinds: toggled(choice.kinds, kind) }
}

export function chooseMatch(choice: Choice, match: Match): Choice {
  return { ...choice, match }
}

export function chooseDisplay(choice: Choice, lang: Display): Choice {
  return { ...choice, lang }
}

/** Shows the choice another way; a comparison, which would stand before every view, ends. */
export function chooseView(choice: Choice, view: View): Choice {
  return { ...choice, view, compare: NO_CHOICE.compare }
}

export function chooseQuery(choice: Choice, query: string): Choice {
  return { ...choice, query }
}

export function chooseSort(choice: Choice, sort: Sort): Choice {
  return { ...choice, sort }
}

/** Sets a speaker beside the chosen one, or takes them away; the oldest makes room. */
export function toggleCompared(choice: Choice, speaker: string): Choice {
  return { ...choice, compare: toggled(choice.compare, speaker).slice(-MOST_COMPARED) }
}

/** Opens another meeting: what was chosen in this one means nothing there, how it is shown does. */
export function chooseTranscript(choice: Choice, transcript: string | null): Choice {
  return chooseOrigin(choice, { transcript, mine: null })
}

/** Opens a meeting that the reader keeps on this device. */
export function chooseMine(choice: Choice, mine: string): Choice {
  return chooseOrigin(choice, { transcript: null, mine })
}

function chooseOrigin(choice: Choice, { transcript, mine }: Origin): Choice {
  const { lang, view, sort, embed } = choice
  return { ...NO_CHOICE, lang, view, sort, embed, transcript, mine }
}

/** Nothing but which meeting it is. */
export const onlyMeeting = ({ transcript, mine }: Origin): Choice => ({
  ...NO_CHOICE,
  transcript,
  mine,
})

/** Drops every narrowing; the meeting and how it is shown stay. */
export function clearChoice(choice: Choice): Choice {
  return chooseOrigin(choice, choice)
}

/** The list without one of its entries, or with it behind the others. */
export const toggled = <T>(items: readonly T[], item: T): readonly T[] =>
  items.includes(item) ? items.filter((one) => one !== item) : [...items, item]
