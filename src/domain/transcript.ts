import * as v from 'valibot'

/**
 * The transcript format, written down once: the schema checks the shape, the types are derived from
 * it, and `public/schema/transcript.schema.json` is generated from it.
 *
 * Everything beyond shape (ids that must exist, spans in order, …) is in `validate.ts`.
 */

export const FORMAT = 'reyi/transcript@1'

/** The kinds of a point, in the order in which they are shown everywhere. */
export const KINDS = ['problem', 'recommendation', 'view'] as const

export const REPLY_KINDS = ['supplements', 'agrees', 'disagrees', 'summarises'] as const

/** Ids stand in addresses and lists there: no white space, no comma. */
const id = v.pipe(v.string(), v.regex(/^[^\s,]+$/), v.maxLength(200))

const text = v.pipe(v.string(), v.regex(/\S/))

const localized = v.pipe(
  v.strictObject({ zh: v.optional(text), en: v.optional(text) }),
  v.minEntries(1),
)

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** UTF-16 offsets into the normalised source text; `end` is exclusive. */
const span = v.strictObject({ start: offset, end: offset })

/** Extended Date/Time Format, level 1 as far as meetings need it: unknown digits are X. */
const date = v.pipe(v.string(), v.regex(/^[\dX]{4}(-[\dX]{2}(-[\dX]{2})?)?[?~%]?$/))

const meeting = v.strictObject({
  id,
  title: localized,
  occasion: v.optional(localized),
  place: v.optional(localized),
  date: v.optional(date),
  languages: v.optional(v.array(v.picklist(['zh', 'en']))),
})

const source = v.strictObject({
  publisher: v.optional(localized),
  credits: v.optional(v.array(v.strictObject({ role: localized, names: v.array(localized) }))),
  length: offset,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  text: v.optional(v.string()),
})

const group = v.strictObject({ id, label: localized })

const theme = v.strictObject({
  id,
  group: v.optional(id),
  label: localized,
  definition: v.optional(localized),
})

const speaker = v.strictObject({
  id,
  name: localized,
  role: v.optional(localized),
  span: v.optional(span),
})

const point = v.strictObject({
  id,
  speaker: id,
  kind: v.picklist(KINDS),
  themes: v.pipe(v.array(id), v.maxLength(4)),
  heading: v.optional(localized),
  text: localized,
  span: v.optional(span),
  time: v.optional(offset),
})

const term = v.strictObject({ term: localized, explanation: localized })

const warning = v.strictObject({
  code: id,
  message: v.optional(localized),
  span: v.optional(span),
})

const parse = v.strictObject({
  version: text,
  warnings: v.optional(v.array(warning)),
  unassigned: v.optional(v.array(span)),
})

const reply = v.strictObject({
  from: id,
  to: v.optional(id),
  kind: v.picklist(REPLY_KINDS),
  span: v.optional(span),
})

export const transcriptSchema = v.strictObject({
  format: v.literal(FORMAT),
  meeting,
  source,
  groups: v.optional(v.array(group)),
  themes: v.array(theme),
  speakers: v.array(speaker),
  points: v.array(point),
  terms: v.optional(v.array(term)),
  parse: v.optional(parse),
  replies: v.optional(v.array(reply)),
})

export type Transcript = v.InferOutput<typeof transcriptSchema>
export type Localized = v.InferOutput<typeof localized>
export type Span = v.InferOutput<typeof span>
export type Theme = v.InferOutput<typeof theme>
export type ThemeGroup = v.InferOutput<typeof group>
export type Speaker = v.InferOutput<typeof speaker>
export type Point = v.InferOutput<typeof point>
export type Reply = v.InferOutput<typeof reply>
export type Term = v.InferOutput<typeof term>
export type ParseWarning = v.InferOutput<typeof warning>
export type Kind = (typeof KINDS)[number]
export type ReplyKind = (typeof REPLY_KINDS)[number]
