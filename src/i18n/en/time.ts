import { counted, grouped } from '../words/grouped.ts'
import type { Widened } from '../words/widened.ts'

/** What the view of a meeting in time says, loaded with it. */
const messages = {
  title: 'The meeting in time',
  hint: 'From the first point at the left to the last at the right; a lane for each speaker, below them the themes. Arrow keys go along a lane and from lane to lane, Enter reads, Escape goes back.',
  speakers: 'Speakers',
  themes: 'Themes',
  /** The list of all points, over the marks. */
  list: 'Points as they were said',
  axis: {
    time: 'Time',
    number: 'Point no.',
  } satisfies Readonly<Record<'time' | 'number', string>>,
  /** The lane that many share. */
  others: (n: number) => `${grouped(n)} others`,
  mark: (speaker: string, kind: string, text: string) =>
    `${speaker}, ${kind}${text ? `: ${text}` : '.'}`,
  markThemes: (themes: readonly string[]) => `Themes: ${themes.join(', ')}.`,
  bar: (speaker: string, points: number, from: string, to: string) =>
    `${speaker}: ${counted(points, 'point')}, ${from} to ${to}`,
  /** What Enter does with several points in one. */
  barOpens: 'Enter draws them apart.',
  barHint:
    'A bar stands for several points, each doubling a step higher; click one to draw it apart.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoom: 'Zoom',
  legend: 'Replies',
  /** What arcs above and below say. */
  arcs: {
    supplements: 'above: supplements',
    agrees: 'above: agrees',
    seconds: 'above: seconds',
    summarises: 'above: sums up',
    answers: 'above: answers',
    disagrees: 'below: disagrees',
  },
  toTurn: 'to a bracket: to the speaker, not to one point',
  arcsLeftOut: (drawn: number, all: number) =>
    `${grouped(drawn)} of ${counted(all, 'arc')} are drawn, those of most replies first.`,
  unplaced: (n: number) =>
    n === 1
      ? 'One reply is not drawn: it names nobody, or has no place here.'
      : `${grouped(n)} replies are not drawn: they name nobody, or have no place here.`,
  lanesLeftOut: (n: number) =>
    `${counted(n, 'speaker')} share the last lane; find one by name to see their own.`,
  themesLeftOut: (n: number) => `${counted(n, 'theme')} more; find one by name.`,
  nothing: 'Nothing remains.',
}

export type TimeMessages = Widened<typeof messages>
export default messages
