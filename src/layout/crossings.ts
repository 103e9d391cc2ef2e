import { groupByValue, listOf } from '../domain/meeting/adjacency.ts'
import { HIDDEN_KIND } from '../domain/meeting/filter.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'

/** How many points each speaker has on each theme where there are any, by numbers: parallel lists. */
export interface Pairs {
  readonly speakers: Int32Array
  readonly themes: Int32Array
  readonly counts: Int32Array
}

/** So many rows are gone through in a step. */
const STEP = 500

/** The pairs of a meeting in the order of its speakers, in steps; what is hidden until it is asked for is left out. */
export function* pairsOf(meeting: Meeting): Generator<void, Pairs> {
  const { transcript, kindOf, pointsOf, themesOf, themes } = meeting
  const most = themesOf.items.length
  const [speakers, others, counts] = [
    new Int32Array(most),
    new Int32Array(most),
    new Int32Array(most),
  ]
  // Of each theme the pair of the speaker at hand, so that their points on it are counted there.
  const pairOf = new Int32Array(themes.length)
  let end = 0
  for (let speaker = 0; speaker < transcript.speakers.length; speaker++) {
    if (speaker % STEP === STEP - 1) yield
    const first = end
    for (const point of listOf(pointsOf, speaker)) {
      if (kindOf[point] === HIDDEN_KIND) continue
      for (let i = themesOf.starts[point]!; i < themesOf.starts[point + 1]!; i++) {
        const theme = themesOf.items[i]!
        const pair = pairOf[theme]!
        if (pair >= first && pair < end && others[pair] === theme) {
          counts[pair]!++
          continue
        }
        pairOf[theme] = end
        speakers[end] = speaker
        others[end] = theme
        counts[end++] = 1
      }
    }
  }
  return {
    speakers: speakers.slice(0, end),
    themes: others.slice(0, end),
    counts: counts.slice(0, end),
  }
}

/** The place of each row, by its number. */
export function placesIn(order: readonly number[]): Int32Array {
  const places = new Int32Array(order.length)
  for (const [place, row] of order.entries()) places[row] = place
  return places
}

/**
 * How many strands cross where both columns stand in these orders: two do where one begins above the other and
 * ends below. Takes as long as the pairs are many, times the logarithm of the themes (a tree of sums), in steps.
 */
export function* countPairCrossings(
  pairs: Pairs,
  speakerOrder: readonly number[],
  themeOrder: readonly number[],
): Generator<void, number> {
  const { counts } = pairs
  const [speakerPlaces, themePlaces] = [placesIn(speakerOrder), placesIn(themeOrder)]
  const bySpeaker = groupByValue(
    pairs.speakers.map((row) => speakerPlaces[row]!),
    speakerOrder.length,
  )
  const themes = pairs.themes.map((row) => themePlaces[row]!)
  const sums = new Float64Array(themeOrder.length + 1)
  let all = 0
  let crossings = 0
  for (let place = 0; place < speakerOrder.length; place++) {
    if (place % STEP === STEP - 1) yield
    const own = listOf(bySpeaker, place)
    // What begins at one row never crosses there, so a row is counted before it is added.
    for (const i of own) {
      let upTo = 0
      for (let at = themes[i]! + 1; at > 0; at -= at & -at) upTo += sums[at]!
      crossings += counts[i]! * (all - upTo)
    }
    for (const i of own) {
      all += counts[i]!
      for (let at = themes[i]! + 1; at < sums.length; at += at & -at) sums[at]! += counts[i]!
    }
  }
  return crossings
}
