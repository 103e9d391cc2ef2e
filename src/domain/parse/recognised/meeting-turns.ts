import { sum } from 'd3'
import type { Part } from './part.ts'
import type { Segment } from './segment.ts'
import { voiceOf } from './voice-label.ts'

/* What recorders of meetings and viewers of captions write: a list of stretches, each with who says it. */

const SECONDS = 1000

/** Recall.ai and others that join a meeting: turns with their words, by people as the meeting names them. */
export const readTurns = (all: Part): readonly Segment[] =>
  all.parts('list').map((turn) => ({
    voice: named(
      turn.isObject('participant') ? turn.part('participant')!.text('name') : turn.label('speaker'),
    ),
    words: turn.parts('words').map((word) => ({
      text: (word.text('text') ?? word.text('word') ?? '').trim(),
      start: timeIn(word, 'start', 'start_time', 'start_timestamp'),
      end: timeIn(word, 'end', 'end_time', 'end_timestamp'),
    })),
  }))

export const isOfTurns = (all: Part): boolean => {
  const first = all.first('list')
  return (
    (first?.isList('words') ?? false) && (first!.has('speaker') || first!.isObject('participant'))
  )
}

/** Fireflies: sentences, alone or in the answer of its interface. */
export const readFireflies = (all: Part): readonly Segment[] =>
  firefliesIn(all)!
    .parts('sentences')
    .map((one) => ({
      voice: named(one.text('speaker_name') ?? one.label('speaker_id')),
      start: one.time('start_time', SECONDS),
      end: one.time('end_time', SECONDS),
      text: one.text('text'),
    }))

/** Where its sentences are; undefined where there are none. */
export function firefliesIn(all: Part): Part | undefined {
  const data = all.isObject('data') ? all.part('data')! : all
  const inner = data.isObject('transcript') ? data.part('transcript')! : data
  const first = inner.first('sentences')
  return inner.isList('sentences') && (first?.has('speaker_name') ?? true) ? inner : undefined
}

/**
 * A list of stretches with `text`, `start` and `duration` or `end`, as captions of YouTube and the segments of Whisper are
 * handed on: in seconds, but for whole numbers by which a stretch would last for minutes, which are milliseconds.
 */
export function readStretches(all: Part): readonly Segment[] {
  const stretches = all.parts('list').map((one) => {
    const start = one.time('start', SECONDS)
    const lasts = one.time('duration', SECONDS)
    const isLasting = start !== undefined && lasts !== undefined
    return { one, start, end: isLasting ? start + lasts : one.time('end', SECONDS) }
  })
  const times = stretches.flatMap(({ start = 0, end = start }) => [{ start, end }])
  const isWhole = times.every(({ start, end }) => start % SECONDS === 0 && end % SECONDS === 0)
  const whole = sum(times, ({ start, end }) => end - start) / times.length
  const unit = isWhole && whole > LONGEST ? 1 / SECONDS : 1
  const tells = stretches.some(({ one }) => one.has('speaker'))
  return stretches.map(({ one, start, end }) => ({
    ...(tells && { voice: named(one.label('speaker')) }),
    text: one.text('text'),
    start: start === undefined ? undefined : start * unit,
    end: end === undefined ? undefined : end * unit,
  }))
}

/** No stretch lasts so long on the average, in milliseconds. */
const LONGEST = 100_000

export function isOfStretches(all: Part): boolean {
  const first = all.first('list')
  if (!first?.has('text') || !first.has('start')) return false
  return first.has('duration') || first.has('end')
}

const named = (label: string | undefined): string | null =>
  label === undefined ? null : voiceOf(label)

/** A time in seconds, also where it stands beside the hour of the day. */
function timeIn(word: Part, ...names: readonly string[]): number | undefined {
  const name = word.nameOf(...names)
  if (name === undefined) return undefined
  return word.isObject(name) ? word.part(name)!.time('relative', SECONDS) : word.time(name, SECONDS)
}
