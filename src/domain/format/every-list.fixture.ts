import type * as v from 'valibot'
import { type Transcript, transcriptSchema } from './transcript.ts'

/*
 * A file for each list and each text that the format has, as long as it may be or a little longer. The
 * places come from the schema by a walk, so that a new list makes a new file; what is put into it comes
 * from the sample.
 */

/** A list or a text of the format. */
export interface Place {
  /** As `points[].themes`. */
  readonly path: string
  readonly is: 'list' | 'text'
  /** Entries or UTF-16 units; null where there may be any number. */
  readonly most: number | null
}

const MOMENT = '2026-03-02T09:30:00Z'
const both = { zh: '修灯', en: 'Mend the lamp' }
const span = { start: 0, end: 2 }

/** A valid transcript with one of everything. */
const SAMPLE = {
  format: 'reyi/transcript@2',
  meeting: {
    ...{ id: 'm', title: both, occasion: both, place: both, date: '2026-03-02' },
    ...{ languages: ['zh'], wording: 'verbatim', body: { id: 'b', name: both }, series: both },
    ...{ start: MOMENT, end: MOMENT },
  },
  source: {
    publisher: both,
    credits: [{ role: both, names: [both] }],
    ...{ url: 'https://pond.example/', length: 4, sha256: '0'.repeat(64), text: '灯坏了。' },
    ...{ language: 'zh', licence: { name: 'CC0-1.0', url: 'https://pond.example/' }, credit: both },
    retrieved: '2026-03-02',
    pages: [0],
  },
  media: [
    { id: 'a', kind: 'audio', src: 'media/a.mp3', sha256: '0'.repeat(64), offset: 0 },
    { id: 'v', kind: 'video', name: 'v.mp4' },
  ],
  organisations: [{ id: 'q', name: both, kind: 'party' }],
  groups: [{ id: 'g', label: both }],
  themes: [
    {
      ...{ id: 't', group: 'g', label: both, definition: both, origin: 'words' },
      evidence: { terms: ['灯'], spans: [span] },
    },
  ],
  speakers: [
    {
      ...{ id: 's', name: both, role: both, span, kind: 'person', party: 'q', organisation: 'q' },
      sameAs: ['https://pond.example/'],
    },
    { id: 'o', name: both },
  ],
  agenda: [
    { id: 'i', label: both, span },
    { id: 'j', within: 'i', label: both },
  ],
  turns: [
    { id: 'u', speaker: 's', role: both, span, time: 0, timeEnd: 1, agenda: 'i' },
    { id: 'w', speaker: 's', span, continues: 'u', within: 'u', interruption: true },
  ],
  points: [
    {
      ...{ id: 'p', speaker: 's', kind: 'view', themes: ['t'], heading: both, text: both },
      ...{ span, time: 0, wording: 'verbatim', timeEnd: 1, turn: 'u' },
      ...{ url: 'https://pond.example/', stance: { agenda: 'i', value: 'for' } },
    },
  ],
  terms: [{ term: both, explanation: both }],
  parse: { version: '1', warnings: [{ code: 'w', message: both, span }], unassigned: [span] },
  replies: [{ from: 's', to: 'o', kind: 'agrees', span, id: 'r', point: 'p', toPoint: 'p' }],
  votes: [
    {
      ...{
        agenda: 'i',
        motion: 'p',
        outcome: 'passed',
        counts: { for: 1, against: 0, abstained: 0 },
        span,
      },
      by: [
        { speaker: 's', value: 'for' },
        { name: both, value: 'against' },
      ],
    },
  ],
  findings: [{ text: both, reworded: true, points: ['p'] }],
  checked: [{ what: 'point', id: 'p', by: 'Ada', at: MOMENT }],
  setAside: { terms: ['灯'], themes: [{ terms: ['灯'] }] },
  changes: [{ at: MOMENT, what: both }],
} satisfies Transcript

/** All lists and texts of the format, in its order. */
export const places = (): Place[] => placesIn(transcriptSchema, '')

interface Node {
  readonly type: string
  readonly wrapped?: v.GenericSchema
  readonly value?: v.GenericSchema
  readonly item?: v.GenericSchema
  readonly entries?: Readonly<Record<string, v.GenericSchema>>
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[]
}

function placesIn(schema: v.GenericSchema, path: string): Place[] {
  const { type, wrapped, item, entries, value, pipe = [] }: Node = schema
  if (wrapped) return placesIn(wrapped, path)
  // Of the wordings of a text one stands for all.
  if (value) return placesIn(value, `${path}.zh`)
  if (entries) {
    return Object.entries(entries).flatMap(([key, one]) =>
      placesIn(one, path ? `${path}.${key}` : key),
    )
  }
  const most = pipe.find((rule) => rule.type === 'max_length')?.requirement
  const limit = typeof most === 'number' ? most : null
  if (item) return [{ path, is: 'list', most: limit }, ...placesIn(item, `${path}[]`)]
  return type === 'string' ? [{ path, is: 'text', most: limit }] : []
}

/** Texts that say one thing and cannot be made longer, by the ends of their paths. */
const FIXED = /(^|\.)(date|sha256|start|end|at|retrieved|language|languages\[\])$/

/**
 * The sample with one list or text of a length, null where it has none there or it says one thing only.
 * Ids stay apart; what names another by its id goes on naming it.
 */
export function grown({ path, is }: Place, length: number): unknown {
  if (FIXED.test(path)) return null
  // Not a structured clone: that goes on sharing what the sample shares.
  const copy: unknown = JSON.parse(JSON.stringify(SAMPLE))
  const keys = path.replaceAll('[]', '.0').split('.')
  const last = keys.pop()!
  const holder = keys.reduce<unknown>(inside, copy)
  const now = inside(holder, last)
  const next = is === 'list' ? longList(now, length) : longText(path, now, length)
  if (next === null || !isRecord(holder)) return null
  const isId = typeof now === 'string' && now.length === 1 && path !== 'parse.version'
  if (isId && typeof next === 'string') return renamed(copy, now, next)
  holder[last] = next
  if (isRecord(copy)) settle(copy, path, length)
  return copy
}

/** A copy in which a text stands for another wherever that stood: an id and what names it. */
function renamed(value: unknown, from: string, to: string): unknown {
  if (value === from) return to
  if (Array.isArray(value)) return value.map((one) => renamed(one, from, to))
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, renamed(one, from, to)]),
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
const inside = (value: unknown, key: string): unknown => (isRecord(value) ? value[key] : undefined)

function longList(list: unknown, length: number): unknown[] | null {
  if (!Array.isArray(list) || list.length === 0) return null
  const first: unknown = list[0]
  return Array.from({ length }, (_, i) => {
    if (i < list.length) return list[i]
    if (!isRecord(first) || !('id' in first) || 'what' in first) return first
    return { ...first, id: `${first.id}${i}` }
  })
}

const ADDRESS = 'https://pond.example/'

function longText(path: string, text: unknown, length: number): string | null {
  if (typeof text !== 'string') return null
  return (/\.(url|sameAs\[\])$/.test(path) ? ADDRESS : '').padEnd(length, '长')
}

/** What is said elsewhere about what has been changed is true again. */
function settle(copy: Record<string, unknown>, path: string, length: number): void {
  const text = inside(copy.source, 'text')
  if (isRecord(copy.source) && typeof text === 'string') copy.source.length = text.length
  if (path !== 'points[].themes') return
  // A point is on a theme once.
  const point = inside(copy.points, '0')
  const theme = SAMPLE.themes[0]
  if (!isRecord(point) || !theme) return
  copy.themes = Array.from({ length }, (_, i) => ({ ...theme, id: `t${i}` }))
  point.themes = Array.from({ length }, (_, i) => `t${i}`)
}
