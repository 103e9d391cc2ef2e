import type { Link } from './strands.ts'

/** What the reader points at, has in focus, or has chosen; numbers as in the meeting. */
export type Target =
  | { readonly is: 'speaker'; readonly speaker: number }
  | { readonly is: 'theme'; readonly theme: number }
  | { readonly is: 'point'; readonly point: number }

/** Points of which something is said: what of this is null asks nothing of them. */
export interface Some {
  readonly is: 'some'
  /** Of their strands only those to this theme. */
  readonly theme: number | null
  readonly kinds: readonly number[] | null
  readonly speakers: readonly number[] | null
  readonly points: ReadonlySet<number> | null
}

/** What may be lifted out of a picture. */
export type Lifting = Target | Some

/** Everything that belongs to a target: its strands and what hangs on their ends. */
export interface Lifted {
  readonly speakers: ReadonlySet<number>
  readonly themes: ReadonlySet<number>
  readonly points: ReadonlySet<number>
}

/** Whether a strand belongs to a target. */
export function belongsTo(target: Lifting, link: Link): boolean {
  switch (target.is) {
    case 'speaker':
      return link.speaker === target.speaker
    case 'theme':
      return link.theme === target.theme
    case 'point':
      return link.point === target.point
    case 'some':
      return (
        (target.theme ?? link.theme) === link.theme &&
        target.kinds?.includes(link.kind) !== false &&
        target.speakers?.includes(link.speaker) !== false &&
        target.points?.has(link.point) !== false
      )
  }
}

/** What a target lifts; all else fades. The target's own row is lifted even without any strand. */
export function liftedBy(target: Lifting, links: readonly Link[]): Lifted {
  const speakers = new Set(target.is === 'speaker' ? [target.speaker] : [])
  const themes = new Set(target.is === 'theme' ? [target.theme] : [])
  const points = new Set(target.is === 'point' ? [target.point] : [])
  for (const link of links) {
    if (!belongsTo(target, link)) continue
    speakers.add(link.speaker)
    themes.add(link.theme)
    points.add(link.point)
  }
  return { speakers, themes, points }
}
