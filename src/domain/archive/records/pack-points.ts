import { KINDS } from '../../format/transcript.ts'
import type { PointRef } from '../archive.ts'

/** Points of a record in columns, which a packer makes a tenth of: a point takes some five bytes. */
export interface PackedPoints {
  /** Per point how many meetings further it is than the one before it. */
  readonly m: readonly number[]
  /** Its place in its meeting, from the one before it where that is in the same meeting. */
  readonly p: readonly number[]
  /** A digit a point: the place of its kind in `KINDS`; whether it is answered, see {@link ANSWERED}. */
  readonly k: string
  readonly a: string
  readonly t: readonly (readonly number[])[]
  /** How many bytes of its transcript stand before it, from the end of the one before it in the same meeting; and its own. */
  readonly b: readonly number[]
  readonly l: readonly number[]
  /** The parties that there are, and per point the place of its own among them, -1 without one; nothing without any. */
  readonly y?: { readonly of: readonly string[]; readonly at: readonly number[] }
}

/** Whether a point is answered: it needs no answer or that is not known, it has none, it has one. */
export const ANSWERED = [null, false, true] as const

/** Points in order of their meetings and of their places there, in columns. */
export function packPoints(points: readonly PointRef[]): PackedPoints {
  const m: number[] = []
  const p: number[] = []
  const b: number[] = []
  let [meeting, place, end] = [0, 0, 0]
  for (const point of points) {
    const further = point.meeting - meeting
    const [start, length] = point.bytes
    m.push(further)
    p.push(further === 0 ? point.point - place : point.point)
    b.push(further === 0 ? start - end : start)
    meeting = point.meeting
    place = point.point
    end = start + length
  }
  const parties = [...new Set(points.flatMap(({ party }) => party ?? []))]
  return {
    m,
    p,
    k: points.map(({ kind }) => KINDS.indexOf(kind)).join(''),
    a: points.map(({ answered }) => ANSWERED.indexOf(answered)).join(''),
    t: points.map(({ themes }) => themes),
    b,
    l: points.map(({ bytes }) => bytes[1]),
    ...(parties.length > 0 && {
      y: { of: parties, at: points.map(({ party }) => parties.indexOf(party ?? '')) },
    }),
  }
}

/** The points of columns; null where these are none. */
export function unpackPoints({ m, p, k, a, t, b, l, y }: PackedPoints): PointRef[] {
  let [meeting, place, end] = [0, 0, 0]
  return m.map((further, i) => {
    meeting += further
    place = further === 0 ? place + p[i]! : p[i]!
    const start = further === 0 ? end + b[i]! : b[i]!
    end = start + l[i]!
    return {
      meeting,
      point: place,
      kind: KINDS[Number(k[i])]!,
      themes: t[i]!,
      answered: ANSWERED[Number(a[i])]!,
      party: y?.of[y.at[i]!] ?? null,
      bytes: [start, l[i]!],
    }
  })
}
