import { checkReferences } from '../format/check-references.ts'
import { tellApart } from '../format/look-alikes.ts'
import { mayHide } from '../format/may-hide.ts'
import type { Problem } from '../format/problem.ts'
import { reveal } from '../format/reveal-transcript.ts'
import { type Point, type Transcript, transcriptSchema } from '../format/transcript.ts'
import {
  checkPointShapes,
  checkShape,
  MOST_PROBLEMS,
  validateTranscript,
} from '../format/validate.ts'
import { nearest } from '../text/nearest.ts'
import { readUtf8 } from '../text/read-utf8.ts'
import { createNumbering } from './number-points.ts'
import { decodeBytes, parseBytes, readPoint } from './point-pages.ts'
import { createSplitter } from './split-pages.ts'
import type { StoredTranscript } from './stored-meeting.ts'

/** What became of reading a transcript. */
export type Read =
  | { readonly is: 'valid'; readonly stored: StoredTranscript; readonly hidden: readonly string[] }
  | { readonly is: 'invalid'; readonly problems: readonly Problem[] }
  /** It is not JSON; here is all of it, normalised. */
  | { readonly is: 'broken'; readonly text: string }
  | { readonly is: 'not-utf8' }

export interface Reader {
  /** Takes the next bytes, cut anywhere; they must not be changed afterwards. */
  push(bytes: Uint8Array): void
  /** Says what all of it was. */
  end(): Read
}

/** What the points refer to. */
const FRAME = ['meeting', 'source', 'groups', 'themes', 'speakers', 'agenda', 'turns'] as const

/**
 * Reads a transcript of any size, with the checks of `validateTranscript` and its problems, in memory
 * for little more than its bytes: the points are checked and numbered a page at a time, parsed only
 * where a page is out of the ordinary, and stay as they are written.
 * @param onFrame hears what stands before the points as soon as these begin, if that is all that they
 * refer to.
 */
export function createReader(onFrame?: (frame: Transcript) => void): Reader {
  const shapes: Problem[] = []
  let numbering: ReturnType<typeof createNumbering> | null = null
  /** Which hidden characters there are. */
  const hidden = new Set<string>()
  let isBroken = false
  let total = 0
  /** What stands before the points (null: not UTF-8), and what it says where its shape is right. */
  let start: string | null = ''
  let announced: Transcript | null = null

  const splitter = createSplitter({
    opened(before) {
      // Titles and names tell it well enough: they are what is not ASCII first.
      start = readUtf8([before])
      if (start === null) return
      const frame = parseOrNull(`${start}]}`)
      if (checkShape(frame).length > 0) return
      announced = frame as Transcript
      numbering = createNumbering(announced, pointAt)
      onFrame?.(announced)
    },
    page(bytes, count) {
      if (isBroken) return
      // After a misshapen point nothing is numbered: the places of the next would be wrong.
      if (shapes.length === 0 && numbering?.takePage(bytes, count)) {
        total += count
        return
      }
      const text = decodeBytes(bytes)
      const points = parseOrNull(text)
      if (!Array.isArray(points) || !(points.length === count || isEmpty(points, count))) {
        isBroken = true
        return
      }
      if (shapes.length < MOST_PROBLEMS) shapes.push(...checkPointShapes(points, total))
      if (shapes.length === 0) {
        for (const point of points) numbering?.take(point)
        if (mayHide(text)) reveal(points, hidden)
      }
      total += points.length
    },
  })
  const { pages, starts } = splitter
  const pointAt = (number: number): Point => readPoint(pages, starts, number)
  /** Between the brackets of an empty array there seems to be one element. */
  const isEmpty = (points: unknown[], count: number) =>
    points.length === 0 && count === 1 && total === 0

  return {
    push: splitter.push,
    end() {
      if (start === null) return { is: 'not-utf8' }
      if (isBroken || splitter.isOdd()) return readWhole(splitter.whole())
      const rest = decodeBytes(splitter.after())
      const before = announced ?? parseOrNull(`${start}]}`)
      const after = parseOrNull(`{"points":[${rest}`)
      if (!isObject(before) || !isObject(after)) return readWhole(splitter.whole())
      const frame = { ...before, ...after }
      if (!Array.isArray(frame.points)) return readWhole(splitter.whole())

      const isAnnounced = announced !== null && !FRAME.some((field) => field in after)
      // The shape of these two was checked before the points came.
      const around = checkShape(isAnnounced ? { ...frame, themes: [], speakers: [] } : frame)
      if (around[0]?.code === 'format') return { is: 'invalid', problems: around }
      const misshapen = inFileOrder([...around, ...shapes])
      if (misshapen.length > 0) return { is: 'invalid', problems: misshapen }

      const valid = frame as unknown as Transcript
      if (!numbering || !isAnnounced) {
        numbering = createNumbering(valid, pointAt)
        for (const page of pages)
          for (const point of parseBytes(page) as Point[]) numbering.take(point)
      }
      const beside = checkReferences(valid, MOST_PROBLEMS, nearest, numbering.has)
      const problems = [...beside, ...numbering.problems()]
      if (problems.length > 0) return { is: 'invalid', problems: inFileOrder(problems) }
      if (mayHide(start) || mayHide(rest)) {
        reveal({ ...valid, source: { ...valid.source, text: '' } }, hidden)
      }
      if (hidden.size > 0) return readRevealed(valid, pages, hidden)
      const numbers = numbering.numbers()
      const stored = {
        frame: { ...valid, speakers: tellApart(valid.speakers) },
        pages,
        starts: Uint32Array.from(starts.slice(0, total)),
        ...numbers,
      }
      return { is: 'valid', stored, hidden: [] }
    },
  }
}

/** Reads what cannot be taken in pieces as a whole. */
function readWhole(bytes: Uint8Array): Read {
  const text = readUtf8([bytes])
  if (text === null) return { is: 'not-utf8' }
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return { is: 'broken', text }
  }
  const checked = validateTranscript(data)
  if (!checked.ok) return { is: 'invalid', problems: checked.problems }
  const again = createReader()
  again.push(new TextEncoder().encode(JSON.stringify(data)))
  return again.end()
}

/** Reads what holds hidden characters once more, with signs in their place; adds which these are. */
function readRevealed(
  { source, points, ...rest }: Transcript,
  pages: readonly Uint8Array[],
  hidden: Set<string>,
): Read {
  const { text, ...about } = source
  const again = createReader()
  const push = (json: string) => again.push(new TextEncoder().encode(json))
  const shown = reveal({ ...rest, source: about }, hidden)
  const frame = text === undefined ? shown : { ...shown, source: { ...shown.source, text } }
  push(`${JSON.stringify(frame).slice(0, -1)},"points":[`)
  for (const [i, page] of pages.entries()) {
    const revealed = JSON.stringify(reveal(parseBytes(page), hidden))
    push((i > 0 ? ',' : '') + revealed.slice(1, -1))
  }
  push(']}')
  const read = again.end()
  return read.is === 'valid' ? { ...read, hidden: [...hidden].sort() } : read
}

const isObject = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** As the schema lists the fields at the top; unknown ones last. */
function inFileOrder(problems: readonly Problem[]): Problem[] {
  const fields = Object.keys(transcriptSchema.entries)
  const rank = ({ path }: Problem) => {
    const at = fields.indexOf(path.split(/[.[]/)[0]!)
    return at < 0 ? fields.length : at
  }
  return problems.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_PROBLEMS)
}
