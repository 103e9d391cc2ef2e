import { counted, grouped } from '../words/grouped.ts'
import type { Widened } from '../words/widened.ts'

/** What is said of when themes were spoken of, and of how themes are found. */
const messages = {
  title: 'When each theme was spoken of',
  hint: 'From the beginning of the meeting at the left to its end at the right; the stronger the mark, the more of what was said there is on the theme. Arrow keys go along and up and down, Enter reads what was said.',
  /** A stretch of the meeting, from one place to another. */
  stretch: {
    time: (from, to) => `${from} to ${to}`,
    place: (from, to) => `source, characters ${from}–${to}`,
    number: (from, to) => `points ${from}–${to}`,
  } satisfies Readonly<Record<'time' | 'place' | 'number', (from: string, to: string) => string>>,
  cell: (theme: string, stretch: string, points: number) =>
    `${theme}, ${stretch}: ${counted(points, 'point')}`,
  moreThemes: (n: number) => `${grouped(n)} more themes are not shown: tick some to see them.`,
  how: 'How themes are found',
}

export type TimelineMessages = Widened<typeof messages>
export default messages
