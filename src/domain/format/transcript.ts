import * as v from 'valibot'
import { UNSEEN } from '../text/hidden-characters.ts'
import type { Items } from './items.ts'
import { type Localized, languageTag, localizedOf, MOST_LANGUAGES } from './localized.ts'

/**
 * The transcript format, written down once: the schema checks the shape, the types are derived from
 * it, and `public/schema/transcript.schema.json` is generated from it.
 *
 * Everything beyond shape (ids that must exist, spans in order, …) is in `validate.ts`.
 */

export const FORMAT = 'reyi/transcript@1'

/** The kinds of a point, in the order in which they are shown everywhere. */
export const KINDS = ['problem', 'recommendation', 'view'] as const

/** Whether a point is in the words of its source, or says them in others. */
export const WORDINGS = ['verbatim', 'paraphrase'] as const

/** How a speaker may answer another. */
export const REPLY_KINDS = ['supplements', 'agrees', 'disagrees', 'summarises'] as const

/** UTF-16 units. What is longer is no id, no name and no point: a page would stand still setting it. */
export const LONGEST_ID = 200
export const LONGEST_NAME = 1_000
export const LONGEST_TEXT = 100_000
export const LONGEST_ADDRESS = 2_000
/** A point on more themes is on none in particular. */
export const MOST_THEMES = 4

/**
 * No meeting has more; a page would stand still showing them. Of speakers, points, replies and what the
 * parser notes there may be any number: only what is looked at is shown.
 */
export const MOST = {
  languages: MOST_LANGUAGES,
  credits: 100,
  names: 100,
  groups: 500,
  themes: 2_000,
  terms: 2_000,
} as const

/*
 * The message of each rule is a name for what was expected; `i18n/problems.ts` says it in words.
 */

/**
 * Ids stand in addresses and lists there: no white space, no comma; and nothing that nobody sees or
 * that an address cannot hold. A mark does not come first, since it would stand on what is before the
 * id, nor do many in a row, and an id is composed (NFC), since others may compose it on its way. So two ids differ by
 * something that is seen: by case too, and by the script of letters that look alike.
 */
const id = v.pipe(
  v.string(),
  v.regex(new RegExp(`^(?!\\p{M}|.*\\p{M}{5})[^\\s,${UNSEEN}]+$`, 'u'), 'id'),
  v.maxLength(LONGEST_ID, 'id'),
  v.check((id) => id === id.normalize(), 'id'),
)

const textUpTo = (longest: number, rule: string) =>
  v.pipe(v.string(), v.regex(/\S/, 'text'), v.maxLength(longest, rule))
const name = textUpTo(LONGEST_NAME, 'name')
const text = textUpTo(LONGEST_TEXT, 'long-text')

/** A list of no more than so many; the rule has the number in its name. */
const listUpTo = <Item extends v.GenericSchema>(most: number, item: Item) =>
  v.pipe(v.array(item), v.maxLength(most, `list-${most}`))

const localized = localizedOf(name)
const localizedText = localizedOf(text)

const offset = v.pipe(v.number(), v.safeInteger('offset'), v.minValue(0, 'offset'))

/** UTF-16 offsets into the normalised source text; `end` is exclusive. */
const span = v.strictObject({ start: offset, end: offset })

/**
 * Extended Date/Time Format, level 1 as far as meetings need it: unknown digits are X. Months to 12,
 * days to 31; how many days a month has is a matter of `calendar.ts`.
 */
const date = v.pipe(
  v.string(),
  v.regex(/^[\dX]{4}(-(0[1-9X]|1[0-2X]|X[\dX])(-(0[1-9X]|[12X][\dX]|3[01X]))?)?[?~%]?$/, 'date'),
)

/**
 * An address that may become a link: of the web and nothing else, without a name or password in it,
 * without anything that is not seen.
 */
const address = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[\p{L}\p{N}.-]+(:\d+)?([/?#][^\s"<>\p{Cc}\p{Cf}\p{Cs}]*)?$/u, 'address'),
  v.maxLength(LONGEST_ADDRESS, 'address'),
)

const meeting = v.strictObject({
  id,
  title: localized,
  occasion: v.exactOptional(localized),
  place: v.exactOptional(localized),
  date: v.exactOptional(date),
  languages: v.exactOptional(listUpTo(MOST.languages, languageTag)),
  wording: v.exactOptional(v.picklist(WORDINGS)),
})

const credit = v.strictObject({ role: localized, names: listUpTo(MOST.names, localized) })

const source = v.strictObject({
  publisher: v.exactOptional(localized),
  credits: v.exactOptional(listUpTo(MOST.credits, credit)),
  /** Where it can be read. */
  url: v.exactOptional(address),
  /** What it is in. */
  language: v.exactOptional(languageTag),
  length: offset,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'sha256')),
  text: v.exactOptional(v.string()),
})

const group = v.strictObject({ id, label: localized })

const theme = v.strictObject({
  id,
  group: v.exactOptional(id),
  label: localized,
  definition: v.exactOptional(localizedText),
})

const speaker = v.strictObject({
  id,
  name: localized,
  role: v.exactOptional(localized),
  span: v.exactOptional(span),
})

/** `store/skim-points.ts` recognises points by the same rules: what is narrowed here is narrowed there. */
const point = v.strictObject({
  id,
  speaker: id,
  kind: v.picklist(KINDS),
  themes: v.pipe(v.array(id), v.maxLength(MOST_THEMES, 'themes')),
  heading: v.exactOptional(localized),
  text: localizedText,
  span: v.exactOptional(span),
  time: v.exactOptional(offset),
  wording: v.exactOptional(v.picklist(WORDINGS)),
})

const term = v.strictObject({ term: localized, explanation: localizedText })

const warning = v.strictObject({
  code: id,
  message: v.exactOptional(localizedText),
  span: v.exactOptional(span),
})

const parse = v.strictObject({
  version: name,
  warnings: v.exactOptional(v.array(warning)),
  unassigned: v.exactOptional(v.array(span)),
})

const reply = v.strictObject({
  from: id,
  to: v.exactOptional(id),
  kind: v.picklist(REPLY_KINDS),
  span: v.exactOptional(span),
})

/** What a person has looked at: a point by its id, a warning that is gone since by its code. */
const check = v.strictObject({ what: v.picklist(['point', 'warning']), id })

export const transcriptSchema = v.strictObject({
  format: v.literal(FORMAT),
  meeting,
  source,
  groups: v.exactOptional(listUpTo(MOST.groups, group)),
  themes: listUpTo(MOST.themes, theme),
  speakers: v.array(speaker),
  points: v.array(point),
  terms: v.exactOptional(listUpTo(MOST.terms, term)),
  parse: v.exactOptional(parse),
  replies: v.exactOptional(v.array(reply)),
  checked: v.exactOptional(v.array(check)),
})

export type Transcript = v.InferOutput<typeof transcriptSchema>
/** A transcript to read in: there may be more points than should stand in memory as objects. */
export type OpenTranscript = Omit<Transcript, 'points' | 'speakers'> & {
  readonly points: Items<Point>
  readonly speakers: readonly ShownSpeaker[]
}
export type { Localized } from './localized.ts'
export type Span = v.InferOutput<typeof span>
export type Theme = v.InferOutput<typeof theme>
export type ThemeGroup = v.InferOutput<typeof group>
export type Speaker = v.InferOutput<typeof speaker>
/** A speaker as readers see them: where `name` tells them from another, their own is `ownName`. */
export type ShownSpeaker = Speaker & { readonly ownName?: Localized }
export type Point = v.InferOutput<typeof point>
export type Reply = v.InferOutput<typeof reply>
export type Term = v.InferOutput<typeof term>
export type Check = v.InferOutput<typeof check>
export type Kind = (typeof KINDS)[number]
export type WordingKind = (typeof WORDINGS)[number]
export type ReplyKind = (typeof REPLY_KINDS)[number]
