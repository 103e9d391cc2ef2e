import { listOf } from '../../domain/meeting/adjacency.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Some, Target } from '../emphasis.ts'
import type { Ribbon } from './ribbons.ts'

/** What can be pointed at in a large picture: a row, a point, or a ribbon of several points. */
export type LargeTarget =
  | Target
  | {
      readonly is: 'ribbon'
      readonly speaker: number
      readonly theme: number
      readonly kind: number
      /** How many points it is of. */
      readonly count: number
    }

/** Tells whether a ribbon belongs to a target; a point lifts the ribbons that it is part of. */
export function ribbonTest(
  target: LargeTarget | Some,
  meeting: Meeting,
): (ribbon: Ribbon) => boolean {
  switch (target.is) {
    case 'speaker':
      return (ribbon) => ribbon.speaker === target.speaker
    case 'theme':
      return (ribbon) => ribbon.theme === target.theme
    case 'ribbon':
      return (ribbon) =>
        ribbon.speaker === target.speaker &&
        ribbon.theme === target.theme &&
        ribbon.kind === target.kind
    case 'some': {
      const bundles = target.points && bundlesOf(target.points, meeting)
      return ({ speaker, theme, kind, point }) =>
        (target.theme ?? theme) === theme &&
        target.kinds?.includes(kind) !== false &&
        target.speakers?.includes(speaker) !== false &&
        (point < 0
          ? bundles?.has(bundleKey(speaker, theme, kind)) !== false
          : target.points?.has(point) !== false)
    }
    case 'point': {
      const { point } = target
      const themes = listOf(meeting.themesOf, point)
      return (ribbon) =>
        ribbon.point === point ||
        (ribbon.count > 1 &&
          ribbon.speaker === meeting.speakerOf[point] &&
          ribbon.kind === meeting.kindOf[point] &&
          themes.includes(ribbon.theme))
    }
  }
}

/** Whatever row there is beyond an edge is the same. */
const bundleKey = (speaker: number, theme: number, kind: number) =>
  `${Math.max(speaker, -1)} ${Math.max(theme, -1)} ${kind}`

/** The ribbons of several points that some points are part of, to the edges too. */
function bundlesOf(points: ReadonlySet<number>, meeting: Meeting): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const point of points) {
    const [speaker, kind] = [meeting.speakerOf[point]!, meeting.kindOf[point]!]
    for (const theme of listOf(meeting.themesOf, point)) {
      keys.add(bundleKey(speaker, theme, kind))
      keys.add(bundleKey(-1, theme, kind))
      keys.add(bundleKey(speaker, -1, kind))
    }
  }
  return keys
}

/** Tells whether a point belongs to a target. */
export function pointTest(
  target: LargeTarget | Some,
  meeting: Meeting,
): (point: number) => boolean {
  const isOn = (point: number, theme: number) => listOf(meeting.themesOf, point).includes(theme)
  switch (target.is) {
    case 'point':
      return (point) => point === target.point
    case 'speaker':
      return (point) => meeting.speakerOf[point] === target.speaker
    case 'theme':
      return (point) => isOn(point, target.theme)
    case 'some':
      return (point) =>
        (target.theme === null || isOn(point, target.theme)) &&
        target.kinds?.includes(meeting.kindOf[point]!) !== false &&
        target.speakers?.includes(meeting.speakerOf[point]!) !== false &&
        target.points?.has(point) !== false
    case 'ribbon':
      return (point) =>
        meeting.speakerOf[point] === target.speaker &&
        meeting.kindOf[point] === target.kind &&
        (target.theme < 0 || isOn(point, target.theme))
  }
}

/** The rows that a target lifts: those at the ends of its ribbons, and its own. */
export function liftedRows(
  target: LargeTarget | Some,
  meeting: Meeting,
  ribbons: readonly Ribbon[],
): { readonly speakers: ReadonlySet<number>; readonly themes: ReadonlySet<number> } {
  const speakers = new Set<number>()
  const themes = new Set<number>()
  if (target.is === 'speaker' || target.is === 'ribbon') speakers.add(target.speaker)
  if (target.is === 'theme' || target.is === 'ribbon') themes.add(target.theme)
  if (target.is === 'point') speakers.add(meeting.speakerOf[target.point]!)
  const belongs = ribbonTest(target, meeting)
  for (const ribbon of ribbons) {
    if (!belongs(ribbon)) continue
    speakers.add(ribbon.speaker)
    themes.add(ribbon.theme)
  }
  return { speakers, themes }
}
