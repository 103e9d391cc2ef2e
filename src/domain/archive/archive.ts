import type { Kind, Localized, Point, ReplyKind, Transcript } from '../format/transcript.ts'

/*
 * What an archive tells, whoever keeps it: a folder of static files, or the meetings of this device.
 * `docs/archive.md` says how the folder is made.
 */

/** Gives bytes of a file of the archive, `end` not included; all of them to the end where there is no `end`. */
export type ReadBytes = (path: string, start: number, end?: number) => Promise<Uint8Array>

/** `YYYY-MM-DD`, both included; null where there is no bound. See `UNDATED` for those of no day. */
export interface Days {
  readonly from: string | null
  readonly to: string | null
}

/** How many points there are of each kind, in the order of `KINDS`. */
export type ByKind = readonly number[]

export interface ArchiveMeeting {
  /** Day and id, `2026-03-17/council-3`, by which meetings are sorted; `/council-3` without a day. */
  readonly key: string
  readonly title: Localized
  /** `YYYY-MM-DD`. */
  readonly day: string | null
  readonly body: Localized | null
  /** Of its transcript, relative to the archive. */
  readonly path: string
  readonly speakers: number
  readonly points: ByKind
  /** Problems of which it is known that nothing in their meeting answers them. */
  readonly open: number
}

/** A body or a party to choose. */
export interface NamedOnly {
  readonly id: string
  readonly name: Localized
}

/** A person or a theme where it is named only. */
export interface Named extends NamedOnly {
  readonly points: number
  readonly meetings: number
}

/** Somebody who is named in a record. */
export interface PersonRef {
  readonly id: string
  readonly name: Localized
  /** There where it is nobody in particular: a voice without a name, an office, a crowd of one meeting. */
  readonly voice?: true
}

/** A theme that is named in a record. */
export interface ThemeRef {
  readonly id: string
  readonly label: Localized
}

export interface PersonEntry extends Named {
  readonly body: Localized | null
  /** The first and the last on which they speak. */
  readonly days: Days
}

/** The first look: what is known without a question. */
export interface ArchiveSummary {
  readonly title: Localized
  readonly meetings: number
  readonly points: ByKind
  readonly people: number
  /** Those of its speakers who are nobody in particular and are not counted among its people. */
  readonly voices: number
  readonly themes: number
  readonly first: string | null
  readonly last: string | null
  /** Tags of the languages of its texts, most first. */
  readonly languages: readonly string[]
  readonly bodies: readonly {
    readonly id: string
    readonly name: Localized
    readonly meetings: number
  }[]
  /** Those whose members have most points first; `id` is that of `partyId`. */
  readonly parties: readonly {
    readonly id: string
    readonly name: Localized
    readonly points: number
  }[]
  /** Problems of which it is known that nothing in their meeting answers them. */
  readonly open: number
  /** Points by year, oldest first. */
  readonly years: readonly {
    readonly year: string
    readonly meetings: number
    readonly points: number
  }[]
  /** Those with most points. */
  readonly topPeople: readonly PersonEntry[]
  readonly topThemes: readonly Named[]
  readonly latest: readonly ArchiveMeeting[]
}

/** A meeting where only when and where it was matters. */
export interface MeetingRef {
  readonly key: string
  readonly title: Localized
  readonly day: string | null
  /** The id of its body, as its transcript has it. */
  readonly body: string | null
  readonly path: string
}

/** A point without its words. `meeting` and `themes` are places in the lists of the record that it stands in. */
export interface PointRef {
  readonly meeting: number
  /** The how manieth of its meeting, from 0. */
  readonly point: number
  readonly kind: Kind
  readonly themes: readonly number[]
  /** Of a problem or question whether something in its meeting answers it, where that is known; else null. */
  readonly answered: boolean | null
  /** The party of who makes it, by its `partyId`. */
  readonly party: string | null
  /** Where it begins in its transcript, and how long it is there, in bytes. */
  readonly bytes: readonly [start: number, length: number]
}

/** A point to be read: of the meeting with that key, the how manieth there, and, where that is known, where it stands. */
export interface Wanted {
  readonly meeting: string
  readonly point: number
  readonly at?: { readonly path: string; readonly bytes: PointRef['bytes'] }
}

export interface ReplyRef {
  readonly meeting: number
  readonly kind: ReplyKind
  /** Place in `people` of the record. */
  readonly other: number
  /** The points that answer and are answered, in their meeting, where they are told. */
  readonly point: number | null
  readonly toPoint: number | null
}

/** Why mentions are taken for one person. */
export type JoinReason = 'same-name' | 'same-address' | 'initial' | 'order' | 'title' | 'by-hand'

/** What is known of a person throughout an archive. */
export interface PersonFacts {
  readonly id: string
  /** There where it is nobody in particular, see {@link PersonRef}. */
  readonly voice?: true
  /** There where a transcript says that it is a human being. */
  readonly human?: true
  /** All wordings of the name that are one person, most used first. */
  readonly names: readonly { readonly name: Localized; readonly points: number }[]
  readonly joined: readonly JoinReason[]
  /** Others who may be the same person. */
  readonly maybe: readonly PersonEntry[]
  readonly bodies: readonly Localized[]
  readonly sameAs: readonly string[]
}

/** What a person said in some meetings. */
export interface PersonPart {
  /** Offices with the days on which they are first and last seen. */
  readonly offices: readonly { readonly role: Localized; readonly days: Days }[]
  /** Oldest first. */
  readonly meetings: readonly MeetingRef[]
  readonly themes: readonly ThemeRef[]
  readonly people: readonly PersonRef[]
  /** In order of time. */
  readonly points: readonly PointRef[]
  /** Whom they answer, and who answers them. */
  readonly answers: readonly ReplyRef[]
  readonly answeredBy: readonly ReplyRef[]
}

export type PersonRecord = PersonFacts & PersonPart

/** What is known of a theme throughout an archive. */
export interface ThemeFacts {
  readonly id: string
  readonly label: Localized
  /** Wordings that are one theme: the same words. */
  readonly labels: readonly Localized[]
  readonly definition: Localized | null
}

/** What was said on a theme in some meetings. */
export interface ThemePart {
  readonly meetings: readonly MeetingRef[]
  readonly people: readonly PersonRef[]
  /** In order of time; `person` is a place in `people`. `themes` are other themes of the point. */
  readonly points: readonly (PointRef & { readonly person: number })[]
  readonly themes: readonly ThemeRef[]
}

export type ThemeRecord = ThemeFacts & ThemePart

/** What is asked: all of it has to be so. */
export interface Question {
  /** As typed; empty for no words. */
  readonly words: string
  readonly people: readonly string[]
  readonly themes: readonly string[]
  readonly kinds: readonly Kind[]
  readonly days: Days
  /** Ids of bodies and of parties (`partyId`): of one of those that are given. */
  readonly bodies: readonly string[]
  readonly parties: readonly string[]
  /** Only problems and questions that nothing in their meeting answers. */
  readonly open: boolean
  readonly newestFirst: boolean
}

/** A point that is found, with its words. */
export interface Hit {
  readonly meeting: ArchiveMeeting
  readonly point: Point
  /** Of the point in its meeting, from 0. */
  readonly number: number
  readonly person: { readonly id: string; readonly name: Localized }
  /** Its themes, by the ids of the archive. */
  readonly themes: readonly { readonly id: string; readonly label: Localized }[]
  readonly answered: boolean | null
}

export interface Found {
  /** Exactly how many points are found. */
  readonly total: number
  /** How many of them in each year, oldest first. */
  readonly years: readonly { readonly year: string; readonly points: number }[]
  /** Reads the words of the next so many that are found; fewer at the end. */
  readonly hits: (from: number, count: number) => Promise<readonly Hit[]>
  /** The numbers of all that are found, by the keys of their meetings, in the order that was asked for; ascending in each. */
  readonly byMeeting: () => Promise<
    readonly (readonly [meeting: string, points: readonly number[]])[]
  >
}

/** A meeting with some of its points, as its transcript has them. */
export interface Excerpt {
  readonly meeting: ArchiveMeeting
  /** Valid but for what names points that are left out. */
  readonly transcript: Transcript
  /** Which points of the meeting these are, from 0. */
  readonly numbers: readonly number[]
  /** By the ids of the transcript who its speakers and which its themes are in the archive, and what they are called here. */
  readonly people: Readonly<Record<string, readonly [id: string, name: Localized]>>
  readonly themes: Readonly<Record<string, readonly [id: string, label: Localized]>>
}

/** Something of which the name has what is typed. */
export type NameHit =
  | ({ readonly what: 'person' } & PersonEntry)
  | ({ readonly what: 'theme' } & Named)

/** All reading can fail as fetching does: it rejects with an `ArchiveFault`. */
export interface Archive {
  readonly summary: ArchiveSummary
  /** Those of some days and, where such are given, of one of some bodies, newest first, and how many there are of them. */
  meetings(
    of: { readonly days: Days; readonly bodies: readonly string[] },
    from: number,
    count: number,
  ): Promise<{ readonly total: number; readonly meetings: readonly ArchiveMeeting[] }>
  person(id: string): Promise<PersonRecord | null>
  theme(id: string): Promise<ThemeRecord | null>
  /** The words of points of a record, in the same order. */
  points(wanted: readonly Wanted[]): Promise<readonly Point[]>
  /** A meeting with some of its points, by number, or with all of them (null); null where there is no such meeting. */
  excerpt(meeting: string, points: readonly number[] | null): Promise<Excerpt | null>
  /** People and themes whose name, or its pinyin, begins so, those with most points first, `count` at most. */
  names(typed: string, count: number): Promise<readonly NameHit[]>
  /** All bodies, or all parties: the first look has those that are named most. */
  all(of: 'bodies' | 'parties'): Promise<readonly NamedOnly[]>
  search(question: Question): Promise<Found>
  /** The first so many that a search finds, without how many there are: few segments are asked where they have enough. */
  first(question: Question, count: number): Promise<readonly Hit[]>
  /** Those of {@link first} whose words are there soonest: its first few, or all; none where it has none. */
  soonest(question: Question, count: number): Promise<readonly Hit[]>
}
