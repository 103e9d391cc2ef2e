import { listOf } from '../domain/meeting/adjacency.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import type { Link } from './strands.ts'

/** One link per point and theme, for the given points. */
export function linksOf(meeting: Meeting, points: Int32Array): Link[] {
  const links: Link[] = []
  for (const point of points) {
    const speaker = meeting.speakerOf[point]!
    const kind = meeting.kindOf[point]!
    for (const theme of listOf(meeting.themesOf, point)) links.push({ point, speaker, theme, kind })
  }
  return links
}
