import { KINDS, type Localized } from '../format/transcript.ts'
import { ARCHIVE_FORMAT, type Manifest } from './manifest.ts'

/** The manifest in parsed JSON; null where it is none, or one of another version. */
export const readManifest = (data: unknown): Manifest | null =>
  isManifest(data) ? (data as Manifest) : null

const FORMAT = /^reyi\/archive@(\d{1,9})$/
const versionIn = (format: string) => Number(FORMAT.exec(format)![1])

/** What a manifest of another version tells in parsed JSON: which side of this version it is of, and its title where that is one; null where it is no such manifest. */
export function readOtherManifest(
  data: unknown,
): { readonly is: 'earlier' | 'later'; readonly title: Localized | null } | null {
  if (!isFields(data) || typeof data.format !== 'string' || !FORMAT.test(data.format)) return null
  const [version, now] = [versionIn(data.format), versionIn(ARCHIVE_FORMAT)]
  if (version === now) return null
  const title = isFields(data.summary) ? data.summary.title : null
  return {
    is: version < now ? 'earlier' : 'later',
    title: isLocalized(title) ? (title as Localized) : null,
  }
}

type Check = (data: unknown) => boolean

const isText: Check = (data) => typeof data === 'string'
const isCount: Check = (data) => Number.isSafeInteger(data) && (data as number) >= 0
const orNull =
  (check: Check): Check =>
  (data) =>
    data === null || check(data)
const listOf =
  (check: Check): Check =>
  (data) =>
    Array.isArray(data) && data.every(check)
const tuple =
  (...checks: readonly Check[]): Check =>
  (data) =>
    Array.isArray(data) && data.length <= checks.length && checks.every((is, i) => is(data[i]))
const isFields = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data)
const fields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (data) =>
    isFields(data) && Object.entries(checks).every(([name, is]) => is(data[name]))
const isLocalized: Check = (data) => isFields(data) && Object.values(data).every(isText)

/** Nothing above the archive is read. */
const isPath =
  (form: RegExp): Check =>
  (data) =>
    typeof data === 'string' && form.test(data)
const isTable = tuple(
  isPath(/^[a-z]+\/[\w-]+\.table$/),
  isCount,
  isCount,
  (inlined) => inlined === undefined || isText(inlined),
)

const isByKind: Check = (data) =>
  Array.isArray(data) && data.length === KINDS.length && data.every(isCount)
const NAMED = { id: isText, name: isLocalized, points: isCount, meetings: isCount }
const isMeeting = fields({
  key: isText,
  title: isLocalized,
  day: orNull(isText),
  body: orNull(isLocalized),
  path: isPath(/^transcripts\/[^/]+$/),
  speakers: isCount,
  points: isByKind,
  open: isCount,
})

const isManifest = fields({
  format: (data) => data === ARCHIVE_FORMAT,
  summary: fields({
    title: isLocalized,
    meetings: isCount,
    points: isByKind,
    people: isCount,
    voices: isCount,
    themes: isCount,
    first: orNull(isText),
    last: orNull(isText),
    languages: listOf(isText),
    bodies: listOf(fields({ id: isText, name: isLocalized, meetings: isCount })),
    parties: listOf(fields({ id: isText, name: isLocalized, points: isCount })),
    open: isCount,
    years: listOf(fields({ year: isText, meetings: isCount, points: isCount })),
    topPeople: listOf(
      fields({
        ...NAMED,
        body: orNull(isLocalized),
        days: fields({ from: orNull(isText), to: orNull(isText) }),
      }),
    ),
    topThemes: listOf(fields(NAMED)),
    latest: listOf(isMeeting),
  }),
  segments: listOf(
    fields({
      from: isText,
      to: isText,
      points: isCount,
      years: listOf(tuple(isText, isCount)),
      words: isTable,
      meetings: isTable,
      parquet: (path) => path === undefined || isPath(/^points\/[\w-]+\.parquet$/)(path),
    }),
  ),
  people: listOf(isTable),
  themes: listOf(isTable),
  names: isTable,
})
