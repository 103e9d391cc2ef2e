import type { Link } from './strands.ts'

/** What the reader points at, has in focus, or has chosen; numbers as in the meeting. */
export type Target =
  | { readonly is: 'speaker'; readonly speaker: number }
  | { readonly is: 'theme'; readonly theme: number }
  | { readonly is: 'point'; readonly point: number }

/** Everything that belongs to a target: its strands and what hangs on their ends. */
export interface Lifted {
  readonly speakers: ReadonlySet<number>
  readonly themes: ReadonlySet<number>
  readonly points: ReadonlySet<number>
}

/** Whether a strand belongs to a target. */
export function belongsTo(target: Target, link: Link): boolean {
  switch (target.is) {
    case 'speaker':
      return link.speaker === target.speaker
    case 'theme':
      return link.theme === target.theme
    case 'point':
      return link.point === target.point
  }
}

/** What a target lifts; all else fades. The target's own row is lifted even without any strand. */
export function liftedBy(target: Target, links: readonly Link[]): Lifted {
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
