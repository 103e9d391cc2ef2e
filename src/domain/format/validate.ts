import * as v from 'valibot'
import { nearest } from '../text/nearest.ts'
import { atOnce } from '../text/steps.ts'
import { referenceSteps } from './check-references.ts'
import type { Problem } from './problem.ts'
import { type Transcript, transcriptSchema } from './transcript.ts'
import { formatOf, isFormat } from './versions.ts'

export type Validated =
  | { readonly ok: true; readonly transcript: Transcript }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Nobody reads more; a file with a million faults must not make a million objects. */
export const MOST_PROBLEMS = 100

/**
 * Checks parsed JSON against the format: first its shape, then what a shape cannot say (ids,
 * references, spans, languages). Gives the transcript itself, not a copy, or the problems in the
 * order of the file, at most {@link MOST_PROBLEMS}. Never throws.
 */
export const validateTranscript = (data: unknown): Validated => atOnce(validateSteps(data))

/** {@link validateTranscript} in steps: long lists are looked at bit by bit. */
export function* validateSteps(data: unknown): Generator<void, Validated> {
  const shape = (yield* isWellShaped(data)) ? [] : checkShape(data)
  yield
  if (shape.length > 0) return { ok: false, problems: shape }
  const transcript = data as Transcript
  const problems = yield* referenceSteps(transcript, MOST_PROBLEMS, nearest)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, transcript }
}

/** Items of a list that are looked at in one step. */
const STEP = 2_000

const { entries } = transcriptSchema
const inParse = entries.parse.wrapped.entries

/** The lists of a transcript that may be of any length. */
const LONG_LISTS = {
  ...{ points: entries.points, speakers: entries.speakers, turns: entries.turns },
  ...{ replies: entries.replies, checked: entries.checked },
}
const LONG_LISTS_IN_PARSE = { warnings: inParse.warnings, unassigned: inParse.unassigned }

/** Whether the shape is right. What is wrong with it is told by {@link checkShape}, in the order of the file. */
function* isWellShaped(data: unknown): Generator<void, boolean> {
  const frame = yield* withoutLists(data, LONG_LISTS)
  if (!frame) return false
  const { parse } = frame
  if (parse === undefined) return v.is(transcriptSchema, frame)
  const short = yield* withoutLists(parse, LONG_LISTS_IN_PARSE)
  return short !== null && v.is(transcriptSchema, { ...frame, parse: short })
}

/** An object with empty lists in the place of some; null where it is none or one of these is not well shaped. */
function* withoutLists(
  data: unknown,
  lists: Readonly<Record<string, v.GenericSchema>>,
): Generator<void, Record<string, unknown> | null> {
  if (typeof data !== 'object' || data === null) return null
  const short: Record<string, unknown> = { ...data }
  for (const [key, schema] of Object.entries(lists)) {
    const list = short[key]
    if (!Array.isArray(list)) continue
    for (let i = 0; i < list.length; i += STEP) {
      yield
      if (!v.is(schema, list.slice(i, i + STEP))) return null
    }
    short[key] = []
  }
  return short
}

/** What is wrong with the shape of a transcript; of one in another format only that. */
export function checkShape(data: unknown): Problem[] {
  const received = formatOf(data)
  if (received !== undefined && !isFormat(received)) {
    return [{ path: 'format', code: 'format', received: shorten(received) }]
  }
  return shapeProblems(transcriptSchema, data, (keys) => keys)
}

/** What is wrong with the shape of some of the points, the first of which is number `first`. */
export function checkPointShapes(points: readonly unknown[], first: number): Problem[] {
  const inFile = ([i, ...keys]: Keys) => ['points', first + Number(i), ...keys]
  return shapeProblems(transcriptSchema.entries.points, points, inFile)
}

type Keys = readonly (string | number)[]

function shapeProblems(
  schema: typeof transcriptSchema | typeof transcriptSchema.entries.points,
  data: unknown,
  keysOf: (keys: Keys) => Keys,
): Problem[] {
  if (v.is(schema, data)) return []
  const places: Places = new Map()
  const { issues = [] } = v.safeParse(schema, onlyFaulty(schema, data, places))
  return issues.slice(0, MOST_PROBLEMS).map((issue) => {
    const keys = (issue.path ?? []).map(
      ({ input, key }) => places.get(input)?.[key as number] ?? (key as string | number),
    )
    return shapeProblem(issue, keysOf(keys))
  })
}

/** Per shortened list: where its items stood. */
type Places = Map<unknown, readonly number[]>

/**
 * The data with lists of the first faulty items only, since a million faults would be a million
 * issues and a page that stands still.
 */
function onlyFaulty(schema: unknown, data: unknown, places: Places): unknown {
  const node = unwrap(schema)
  if (!isNode(node) || typeof data !== 'object' || data === null) return data
  const { item, entries } = node
  if (Array.isArray(data)) {
    const faulty: number[] = []
    for (let i = 0; item && i < data.length && faulty.length < MOST_PROBLEMS; i++) {
      if (!v.is(item, data[i])) faulty.push(i)
    }
    if (faulty.length === 0) return data
    const kept = faulty.map((i) => onlyFaulty(item, data[i], places))
    places.set(kept, faulty)
    return kept
  }
  if (!entries) return data
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      Object.hasOwn(entries, key) ? onlyFaulty(entries[key], value, places) : value,
    ]),
  )
}

type Issue = v.InferIssue<typeof transcriptSchema>

function shapeProblem(issue: Issue, keys: Keys): Problem {
  const path = pathText(keys)
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const field = String(keys.at(-1))
    return { path, code: 'unknown-field', suggestion: nearest(field, fieldsAt(keys.slice(0, -1))) }
  }
  // An object lacks a key: valibot names the key as what it expected.
  if (issue.received === 'undefined') return { path, code: 'missing' }
  if (issue.message === 'text') return { path, code: 'empty-text' }
  const expected = issue.kind === 'validation' ? issue.message : (issue.expected ?? 'value')
  return { path, code: 'shape', expected, received: shorten(issue.received) }
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

/** `['points', 14, 'themes', 1]` as `points[14].themes[1]`. */
export function pathText(keys: Keys): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`
    return path ? `${path}.${shorten(key)}` : shorten(key)
  }, '')
}

/** The names of the fields that the schema has at a path. */
function fieldsAt(keys: Keys): string[] {
  let schema: unknown = transcriptSchema
  for (const key of keys) {
    schema = unwrap(schema)
    if (!isNode(schema)) return []
    schema = typeof key === 'number' ? schema.item : schema.entries?.[key]
  }
  schema = unwrap(schema)
  return isNode(schema) ? Object.keys(schema.entries ?? {}) : []
}

interface Node {
  readonly wrapped?: unknown
  readonly item?: v.GenericSchema
  readonly entries?: Readonly<Record<string, unknown>>
}

const isNode = (schema: unknown): schema is Node => typeof schema === 'object' && schema !== null

function unwrap(schema: unknown): unknown {
  return isNode(schema) && schema.wrapped ? unwrap(schema.wrapped) : schema
}
