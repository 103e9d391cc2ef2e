import type { ExportWording, ExportWords, VoteWords } from '../export/words.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { ExplorerShell } from './explorer-shell.ts'
import type { Deflate } from './png.ts'
import type { Change } from './point-changes.ts'
import type { PublishedMeeting } from './record.ts'
import type { SiteSettings } from './settings.ts'

/** A file of a site: its path below it, and what is in it. */
export interface SiteFile {
  readonly path: string
  readonly content: string | Uint8Array<ArrayBuffer>
}

/** A meeting as it is published. */
export interface SiteMeeting {
  readonly meeting: Meeting
  readonly published: PublishedMeeting
  /** The transcript as a file. */
  readonly json: string
  readonly words: ExportWords & VoteWords
  /** What is most surprising in it, in a line per language. */
  readonly findings: readonly ExportWording[]
  /** Who said what, as HTML; empty where nothing was said. */
  readonly picture: string
  /** The speakers in it, by number. */
  readonly drawn: readonly number[]
  /** What the explorer is asked to speak, `lang` of its address. */
  readonly display: string
}

/**
 * By what the explorer is asked to speak: how much room its controls take above its picture, px, by
 * {@link ROOM_FROM}: where it has a list of meetings, and without.
 */
export type Rooms = Readonly<Record<string, Readonly<Record<'many' | 'one', readonly number[]>>>>

/** The scripts of pages: of the one that asks what the host sends, and of a meeting's, which the explorer takes over. */
export interface SiteScripts {
  readonly check: string
  readonly takeOver: string
}

/** What pages of a site say themselves, in its language. */
export interface SiteWords {
  readonly lang: string
  readonly title: string
  readonly meetings: string
  readonly explore: string
  readonly transcript: string
  readonly feed: string
  /** What a card shows, to who does not see it. */
  readonly card: string
  /** Who answers for the site, and what its logo says; where it has one. */
  readonly imprint?: string
  readonly logo?: string
  readonly published: (day: string) => string
  readonly corrected: (days: readonly string[]) => string
  /** How many points a day's correction changed, and what stands before those of each sort. */
  readonly changed: (day: string, counts: Readonly<Record<Change, number>>) => string
  readonly changes: Readonly<Record<Change, string>>
  readonly check: CheckWords
}

/** What the page says that asks what the host sends. */
export interface CheckWords {
  readonly title: string
  readonly about: string
  readonly asking: string
  readonly needsScript: string
  readonly yes: string
  readonly no: string
  readonly checks: Readonly<Record<Check, string>>
  /** What to do where it does not. */
  readonly remedies: Readonly<Record<Check, string>>
}

/** What a host should do, in order; `deploy/check.js` asks for each by this name. */
export const CHECKS = [
  'https',
  'complete',
  'folders',
  'policy',
  'nosniff',
  'types',
  'compressed',
  'missing',
  'fresh',
] as const
export type Check = (typeof CHECKS)[number]

export interface Site {
  readonly meetings: readonly SiteMeeting[]
  readonly settings: SiteSettings
  readonly words: SiteWords
  readonly rooms: Rooms
  readonly explorer: ExplorerShell
  /** Its logo below the site; null for none. */
  readonly logo: { readonly path: string } | null
  /** What writes cards, which need the address of the site; null for none. */
  readonly deflate: Deflate | null
  /** Where it will stand, ending with a slash; null where that is not known. */
  readonly url: string | null
}

/** From which widths of a page on (rem) there is so much room, px, between its title and its picture. */
export const ROOM_FROM = [0, 40, 48, 64, 80, 90] as const

/** The address of a path below the site. */
export const addressOf = (url: string, path: string): string =>
  url + path.split('/').map(encodeURIComponent).join('/')

export const transcriptPath = ({ published }: SiteMeeting) => `transcripts/${published.name}.json`
export const pagePath = ({ published }: SiteMeeting) => `meetings/${published.name}/`
