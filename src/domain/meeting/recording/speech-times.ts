import type { Meeting } from '../meeting.ts'

/** When points are said: those that have a time, in the order of their beginnings. */
export interface SpeechTimes {
  readonly points: Int32Array
  /** When each of these begins, in ms of the meeting. */
  readonly starts: Float64Array
  /** When each of these ends: as the transcript says, else where the next one begins. */
  readonly ends: Float64Array
}

/** The times of all points of a meeting, linear in their number but for putting them in order. */
export function speechTimesOf({ transcript }: Pick<Meeting, 'transcript'>): SpeechTimes {
  const said: { point: number; start: number; end: number | undefined }[] = []
  for (let point = 0; point < transcript.points.length; point++) {
    const { time, timeEnd } = transcript.points.at(point)!
    if (time !== undefined) said.push({ point, start: time, end: timeEnd })
  }
  said.sort((a, b) => a.start - b.start || a.point - b.point)
  return {
    points: Int32Array.from(said, ({ point }) => point),
    starts: Float64Array.from(said, ({ start }) => start),
    ends: Float64Array.from(said, ({ end }, i) => end ?? said[i + 1]?.start ?? Infinity),
  }
}

/** The point that is said at a time (ms of the meeting), the latest begun; null where none is. */
export function pointAt({ points, starts, ends }: SpeechTimes, time: number): number | null {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= time) low = middle + 1
    else high = middle
  }
  const last = low - 1
  return last >= 0 && time < ends[last]! ? points[last]! : null
}

/** Of these points only, in the order in which they are said. */
export function timesOf(all: SpeechTimes, some: Iterable<number>): SpeechTimes {
  const wanted = new Set(some)
  const kept = Array.from(all.points.keys()).filter((i) => wanted.has(all.points[i]!))
  return {
    points: Int32Array.from(kept, (i) => all.points[i]!),
    starts: Float64Array.from(kept, (i) => all.starts[i]!),
    ends: Float64Array.from(kept, (i) => all.ends[i]!),
  }
}

/**
 * Where to go on at a time when only these points are to be heard: null while one of them is being said,
 * else the beginning of the next (ms), `'over'` after the last.
 */
export function goOnAt(times: SpeechTimes, time: number): number | 'over' | null {
  if (pointAt(times, time) !== null) return null
  return times.starts.find((start) => start > time) ?? 'over'
}
