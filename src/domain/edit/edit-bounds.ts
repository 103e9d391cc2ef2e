import {
  type Localized,
  MOST_THEMES,
  type Point,
  type Reply,
  type Span,
  type Transcript,
  type WordingKind,
} from '../format/transcript.ts'
import { worded, wordingKind } from '../format/wording-kind.ts'
import { trimPassage } from '../source/trim-passage.ts'
import { wholeCharacters } from '../source/whole-characters.ts'
import { isFullWidth } from '../text/writing.ts'
import { type Edited, edited, refused } from './edit.ts'
import { placed } from './edit-points.ts'
import { withReplies } from './edit-replies.ts'
import { partId } from './new-id.ts'
import { isPassage, isVerbatim, overlaps, wordingOf } from './passage.ts'
import { placeOf } from './point-at.ts'
import { reassign } from './unassigned.ts'
import { keepPromise } from './words.ts'

/*
 * Corrections of where points begin and end. A wording that is just the passage follows its bounds;
 * one in other words stays, since nobody knows which of them belong where.
 */

/** Sets a point's bounds; passages of other points are not taken in. */
export function setBounds(transcript: Transcript, id: string, to: Span, text: string): Edited {
  const { points } = transcript
  const at = placeOf(points, id)
  const point = points[at]
  if (!point) return refused({ reason: 'gone', of: 'point' })
  const span = wholeCharacters(text, to)
  if (!isPassage(text, span)) return refused({ reason: 'no-words' })
  const inTheWay = newOverlap(points, span, [point])
  if (inTheWay) return refused({ reason: 'overlap', point: inTheWay.id })
  if (point.span?.start === span.start && point.span.end === span.end) {
    return edited(transcript, { speaker: point.speaker, point: id })
  }
  const follows = isVerbatim(point, text)
  const words = follows ? wordingOf(transcript, text, span) : point.text
  const moved = { ...point, span, text: words }
  const next = { ...transcript, points: inOrderAt(points, at, moved, span) }
  const promised = follows ? keepPromise(next, words) : next
  const released = point.span ? [point.span] : []
  return edited(reassign(promised, text, { released, claimed: [span] }), {
    speaker: point.speaker,
    point: id,
  })
}

/** Makes two points of one: the second begins with the first word from `at` on, and has a new id. */
export function splitPoint(transcript: Transcript, id: string, at: number, text: string): Edited {
  const { points } = transcript
  const index = placeOf(points, id)
  const point = points[index]
  if (!point) return refused({ reason: 'gone', of: 'point' })
  if (!point.span) return refused({ reason: 'outside' })
  const { end: cut } = wholeCharacters(text, { start: point.span.start, end: at })
  const spans = [
    trimPassage(text, { start: point.span.start, end: cut }),
    trimPassage(text, { start: cut, end: point.span.end }),
  ] as const
  if (!spans.every((span) => isPassage(text, span))) return refused({ reason: 'outside' })
  const [first, second] = spans
  const words = wordingOf(transcript, text, second)
  const head = isVerbatim(point, text) ? wordingOf(transcript, text, first) : point.text
  const partOfIt = partId(points, id)
  const parts = [
    { ...point, span: first, text: head },
    worded(transcript, { ...point, id: partOfIt, span: second, text: words }, 'verbatim'),
  ]
  const next = { ...transcript, points: points.toSpliced(index, 1, ...parts) }
  return edited(keepPromise(keepPromise(next, head), words), {
    speaker: point.speaker,
    point: partOfIt,
  })
}

/** Makes one point of two that follow each other; it keeps the id, kind and heading of the first. */
export function mergePoints(transcript: Transcript, a: string, b: string, text: string): Edited {
  const { points } = transcript
  const [i, j] = [a, b].map((id) => placeOf(points, id)).sort((x, y) => x - y)
  const [first, second] = [points[i!], points[j!]]
  if (!first || !second || first === second) return refused({ reason: 'gone', of: 'point' })
  if (first.speaker !== second.speaker) return refused({ reason: 'other-speaker' })
  if (j! - i! > 1) return refused({ reason: 'between', point: points[i! + 1]!.id })
  const span = union(first.span, second.span)
  const inTheWay = span && newOverlap(points, span, [first, second])
  if (inTheWay) return refused({ reason: 'between', point: inTheWay.id })
  const verbatim = span && isVerbatim(first, text) && isVerbatim(second, text)
  const words = verbatim ? wordingOf(transcript, text, span) : together(first.text, second.text)
  const { timeEnd: _, ...begun } = first
  const merged: Point = {
    ...begun,
    // It is over when the second is.
    ...(begun.time !== undefined &&
      second.timeEnd !== undefined && { timeEnd: Math.max(begun.time, second.timeEnd) }),
    themes: [...new Set([...first.themes, ...second.themes])].slice(0, MOST_THEMES),
    text: words,
    ...(span && { span }),
  }
  const kind = verbatim ? 'verbatim' : kindTogether(transcript, first, second)
  const whole = worded(transcript, merged, kind)
  const next = {
    ...named(transcript, second.id, first.id),
    points: points.toSpliced(i!, 2, whole),
  }
  return edited(reassign(keepPromise(next, words), text, { claimed: span ? [span] : [] }), {
    speaker: first.speaker,
    point: first.id,
  })
}

/** What names one point names another from now on. */
function named(transcript: Transcript, from: string, to: string): Transcript {
  const { replies, votes, findings } = transcript
  const renamed = (id: string) => (id === from ? to : id)
  const next = {
    ...transcript,
    ...(votes?.some(({ motion }) => motion === from) && {
      votes: votes.map((vote) => (vote.motion === from ? { ...vote, motion: to } : vote)),
    }),
    ...(findings?.some(({ points }) => points.includes(from)) && {
      findings: findings.map((finding) =>
        finding.points.includes(from)
          ? { ...finding, points: [...new Set(finding.points.map(renamed))] }
          : finding,
      ),
    }),
  }
  const isOf = ({ point, toPoint }: Reply) => point === from || toPoint === from
  if (!replies?.some(isOf)) return next
  const told = replies.map((reply) => {
    if (!isOf(reply)) return reply
    const { point, toPoint } = reply
    return {
      ...reply,
      ...(point !== undefined && { point: renamed(point) }),
      ...(toPoint !== undefined && { toPoint: renamed(toPoint) }),
    }
  })
  return withReplies(next, told)
}

const union = (a: Span | undefined, b: Span | undefined): Span | undefined =>
  a && b ? { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) } : (a ?? b)

/** The first point whose passage a span shares that none of its own spans shared before. */
const newOverlap = (points: readonly Point[], span: Span, own: readonly Point[]) =>
  points.find(
    (one) =>
      one.span &&
      overlaps(one.span, span) &&
      !own.includes(one) &&
      !own.some((before) => before.span && overlaps(before.span, one.span!)),
  )

/** Points with the one at a place changed; it moves where its neighbours' places ask for it. */
function inOrderAt(points: readonly Point[], at: number, point: Point, span: Span): Point[] {
  let [before, after] = [at - 1, at + 1]
  while (before >= 0 && !points[before]!.span) before--
  while (after < points.length && !points[after]!.span) after++
  const fits =
    (points[before]?.span?.start ?? -1) <= span.start &&
    span.start <= (points[after]?.span?.start ?? Infinity)
  return fits ? points.with(at, point) : placed(points.toSpliced(at, 1), point, span)
}

/** Of two kinds of wording in one point, the one that claims less; undefined where one is not known. */
function kindTogether(transcript: Transcript, a: Point, b: Point): WordingKind | undefined {
  const kinds = [a, b].map((point) => wordingKind(transcript, point))
  if (kinds.includes('paraphrase')) return 'paraphrase'
  return kinds.includes(undefined) ? undefined : 'verbatim'
}

function together(a: Localized, b: Localized): Localized {
  const joined = Object.entries(b).map(([language, words]) => {
    const before = a[language]
    return [language, before ? afterEachOther(before, words, language) : words]
  })
  return { ...a, ...Object.fromEntries(joined) }
}

/** Two wordings after each other, with a mark between them where the first has none at its end. */
function afterEachOther(a: string, b: string, language: string): string {
  const [mark, space] = isFullWidth(language) ? ['；', ''] : [';', ' ']
  return `${a}${/\p{P}$/u.test(a) ? '' : mark}${space}${b}`
}
