import * as v from 'valibot'
import type { Items } from './items.ts'
import { type Localized, languageTag, MOST_LANGUAGES } from './localized.ts'
import {
  address,
  date,
  id,
  instant,
  listUpTo,
  localized,
  localizedText,
  name,
  offset,
  path,
  sha256,
  span,
} from './rules.ts'

/**
 * The transcript format, written down once: the schema checks the shape, the types are derived from
 * it, and `public/schema/transcript.schema.json` is generated from it. `docs/format.md` says what each
 * field is for.
 *
 * Everything beyond shape (ids that must exist, spans in order, …) is in `check-references.ts`.
 */

/** Every version that is read: each has all that those before it have (`versions.ts` says what it added). */
export const FORMATS = ['reyi/transcript@1', 'reyi/transcript@2'] as const

/** The kinds that every meeting is looked at for; the others are shown where a meeting has them. */
export const USUAL_KINDS = ['problem', 'recommendation', 'view'] as const

/** The kinds of a point, in the order in which they are shown everywhere. */
export const KINDS = [...USUAL_KINDS, 'question', 'procedure'] as const

/** Whether a point is in the words of its source, or says them in others. */
export const WORDINGS = ['verbatim', 'paraphrase'] as const

/** How a speaker may answer another. */
export const REPLY_KINDS = [
  'supplements',
  'agrees',
  'disagrees',
  'summarises',
  'answers',
  'seconds',
] as const

/** What stands behind a theme: a list in the source, a lexicon, the meeting's own words, a person's choice. */
export const ORIGINS = ['source', 'lexicon', 'words', 'person'] as const

/** A point on more themes is on none in particular. */
export const MOST_THEMES = 4

/**
 * No meeting has more; a page would stand still showing them. Of speakers, turns, points, replies and what
 * the parser notes there may be any number: only what is looked at is shown.
 */
export const MOST = {
  languages: MOST_LANGUAGES,
  credits: 100,
  names: 100,
  groups: 500,
  themes: 2_000,
  terms: 2_000,
  media: 100,
  organisations: 2_000,
  agenda: 2_000,
  pages: 20_000,
  sameAs: 10,
  evidence: 20,
  findings: 100,
  /** Of terms and of themes. */
  setAside: 500,
  grounds: 100,
  changes: 1_000,
} as const

const optional = v.exactOptional

const meeting = v.strictObject({
  id,
  title: localized,
  occasion: optional(localized),
  place: optional(localized),
  date: optional(date),
  /** The languages in which every text is there. */
  languages: optional(listUpTo(MOST.languages, languageTag)),
  wording: optional(v.picklist(WORDINGS)),
  /** The council or committee that met, and the series that the meeting is one of. */
  body: optional(v.strictObject({ id, name: localized })),
  series: optional(localized),
  start: optional(instant),
  end: optional(instant),
})

const credit = v.strictObject({ role: localized, names: listUpTo(MOST.names, localized) })

const source = v.strictObject({
  publisher: optional(localized),
  credits: optional(listUpTo(MOST.credits, credit)),
  /** Where it can be read. */
  url: optional(address),
  /** What it is in. */
  language: optional(languageTag),
  length: offset,
  sha256,
  text: optional(v.string()),
  /** Where the pages of what it was read from begin in the text, and where the last one ends. */
  pages: optional(listUpTo(MOST.pages, offset)),
  /** On what terms its words may be used: a name (of SPDX where it has one), and where they are written. */
  licence: optional(v.strictObject({ name, url: optional(address) })),
  /** The line that the publisher wants beside it. */
  credit: optional(localizedText),
  retrieved: optional(date),
})

/** A recording: on this site (`src`), or a file of the reader's own (`name`). It begins `offset` ms into the meeting. */
const recording = v.pipe(
  v.strictObject({
    id,
    kind: v.picklist(['audio', 'video']),
    src: optional(path),
    name: optional(name),
    sha256: optional(sha256),
    offset: optional(offset),
  }),
  v.check(({ src, name }) => (src === undefined) !== (name === undefined), 'src-or-name'),
)

const organisation = v.strictObject({
  id,
  name: localized,
  kind: optional(v.picklist(['party', 'organisation'])),
})

const group = v.strictObject({ id, label: localized })

const theme = v.strictObject({
  id,
  group: optional(id),
  label: localized,
  definition: optional(localizedText),
  origin: optional(v.picklist(ORIGINS)),
  /** Why it is one: words that tell it, and where they stand. */
  evidence: optional(
    v.strictObject({
      terms: listUpTo(MOST.evidence, name),
      spans: optional(listUpTo(MOST.evidence, span)),
    }),
  ),
})

const speaker = v.strictObject({
  id,
  name: localized,
  role: optional(localized),
  span: optional(span),
  kind: optional(v.picklist(['person', 'office', 'crowd', 'unknown'])),
  /** Ids of organisations. */
  party: optional(id),
  organisation: optional(id),
  /** Addresses that stand for the same person elsewhere. */
  sameAs: optional(listUpTo(MOST.sameAs, address)),
})

/** From where to where somebody spoke. Times in ms from the beginning. */
const turn = v.strictObject({
  id,
  speaker: id,
  /** At that time, where it is another than the speaker's usual one. */
  role: optional(localized),
  span,
  time: optional(offset),
  timeEnd: optional(offset),
  /** The turn that goes on here after others spoke. */
  continues: optional(id),
  /** The turn during which this one was. */
  within: optional(id),
  interruption: optional(v.boolean()),
  agenda: optional(id),
})

const agendaItem = v.strictObject({
  id,
  /** The item that it belongs to, which stands before it. */
  within: optional(id),
  label: localized,
  span: optional(span),
})

/** How somebody votes, or stands to a thing, in the order in which it is shown everywhere. */
export const STANCES = ['for', 'against', 'abstains'] as const

/** What may come of a motion. */
export const OUTCOMES = ['passed', 'rejected', 'tied', 'withdrawn'] as const

/** How somebody voted: a speaker, or one who says nothing, by name. */
const ballot = v.pipe(
  v.strictObject({
    speaker: optional(id),
    name: optional(localized),
    value: v.picklist(STANCES),
  }),
  v.check(
    ({ speaker, name }) => (speaker === undefined) !== (name === undefined),
    'speaker-or-name',
  ),
)

const vote = v.strictObject({
  agenda: id,
  /** The point that was put to the vote. */
  motion: optional(id),
  outcome: v.picklist(OUTCOMES),
  counts: optional(v.strictObject({ for: offset, against: offset, abstained: optional(offset) })),
  by: optional(v.array(ballot)),
  span: optional(span),
})

/** On what, and which. */
const stance = v.pipe(
  v.strictObject({ agenda: optional(id), theme: optional(id), value: v.picklist(STANCES) }),
  v.check(
    ({ agenda, theme }) => (agenda === undefined) !== (theme === undefined),
    'agenda-or-theme',
  ),
)

/** `store/skim-points.ts` recognises points by the same rules: what is narrowed here is narrowed there. */
const point = v.strictObject({
  id,
  speaker: id,
  kind: v.picklist(KINDS),
  themes: v.pipe(v.array(id), v.maxLength(MOST_THEMES, 'themes')),
  heading: optional(localized),
  text: localizedText,
  span: optional(span),
  /** In ms from the beginning, like the end. */
  time: optional(offset),
  wording: optional(v.picklist(WORDINGS)),
  timeEnd: optional(offset),
  turn: optional(id),
  /** The page of the publisher that has this passage. */
  url: optional(address),
  stance: optional(stance),
})

const term = v.strictObject({ term: localized, explanation: localizedText })

const warning = v.strictObject({
  code: id,
  message: optional(localizedText),
  span: optional(span),
})

const parse = v.strictObject({
  version: name,
  warnings: optional(v.array(warning)),
  unassigned: optional(v.array(span)),
})

/** The span has the words that say so. */
const reply = v.strictObject({
  from: id,
  to: optional(id),
  kind: v.picklist(REPLY_KINDS),
  span: optional(span),
  id: optional(id),
  /** The point that answers, and the point that is answered. */
  point: optional(id),
  toPoint: optional(id),
})

/** A sentence about the meeting that a person chose, and the points that it stands on. */
const finding = v.strictObject({
  text: localizedText,
  /** It was found in the data, and a person has worded it anew. */
  reworded: optional(v.literal(true)),
  points: v.pipe(
    v.array(id),
    v.minLength(1, 'ground'),
    v.maxLength(MOST.grounds, `list-${MOST.grounds}`),
  ),
})

/**
 * What a person has looked at: a thing by its id, a warning that is gone since by its code. What nobody
 * has looked at is a machine's guess.
 */
const check = v.strictObject({
  what: v.picklist(['point', 'warning', 'speaker', 'theme', 'reply']),
  id,
  by: optional(name),
  at: optional(instant),
})

/**
 * What a person does not want of the themes that are found in the words: terms that make none, and themes that
 * were removed, by their terms.
 */
const setAside = v.strictObject({
  terms: optional(listUpTo(MOST.setAside, name)),
  themes: optional(
    listUpTo(MOST.setAside, v.strictObject({ terms: listUpTo(MOST.evidence, name) })),
  ),
})

/** A correction of what had been published. */
const change = v.strictObject({ at: instant, what: localizedText })

export const transcriptSchema = v.strictObject({
  format: v.picklist(FORMATS),
  meeting,
  source,
  media: optional(listUpTo(MOST.media, recording)),
  organisations: optional(listUpTo(MOST.organisations, organisation)),
  groups: optional(listUpTo(MOST.groups, group)),
  themes: listUpTo(MOST.themes, theme),
  speakers: v.array(speaker),
  agenda: optional(listUpTo(MOST.agenda, agendaItem)),
  turns: optional(v.array(turn)),
  points: v.array(point),
  terms: optional(listUpTo(MOST.terms, term)),
  parse: optional(parse),
  replies: optional(v.array(reply)),
  votes: optional(listUpTo(MOST.agenda, vote)),
  findings: optional(listUpTo(MOST.findings, finding)),
  checked: optional(v.array(check)),
  setAside: optional(setAside),
  changes: optional(listUpTo(MOST.changes, change)),
})

export type Transcript = v.InferOutput<typeof transcriptSchema>
/** A transcript to read in: there may be more points than should stand in memory as objects. */
export type OpenTranscript = Omit<Transcript, 'points' | 'speakers'> & {
  readonly points: Items<Point>
  readonly speakers: readonly ShownSpeaker[]
}
export type { Localized } from './localized.ts'
export type Span = v.InferOutput<typeof span>
export type Turn = v.InferOutput<typeof turn>
export type AgendaItem = v.InferOutput<typeof agendaItem>
export type Vote = v.InferOutput<typeof vote>
export type Ballot = v.InferOutput<typeof ballot>
export type Outcome = Vote['outcome']
export type Stance = (typeof STANCES)[number]
export type ChosenFinding = v.InferOutput<typeof finding>
export type Organisation = v.InferOutput<typeof organisation>
export type Theme = v.InferOutput<typeof theme>
export type ThemeGroup = v.InferOutput<typeof group>
export type Speaker = v.InferOutput<typeof speaker>
/** A speaker as readers see them: where `name` tells them from another, their own is `ownName`. */
export type ShownSpeaker = Speaker & { readonly ownName?: Localized }
export type Point = v.InferOutput<typeof point>
export type Reply = v.InferOutput<typeof reply>
export type Term = v.InferOutput<typeof term>
export type SetAside = v.InferOutput<typeof setAside>
export type Check = v.InferOutput<typeof check>
export type Kind = (typeof KINDS)[number]
export type WordingKind = (typeof WORDINGS)[number]
export type ReplyKind = (typeof REPLY_KINDS)[number]
