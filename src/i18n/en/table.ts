import type { Kind } from '../../domain/format/transcript.ts'
import { counted, grouped } from '../words/grouped.ts'
import type { Widened } from '../words/widened.ts'

/**
 * What the matrix, the comparison, the remedies and the coverage say; apart from `messages.ts`, so
 * that a first visit does not load it.
 */
const messages = {
  kindCount: {
    problem: (n) => counted(n, 'problem'),
    recommendation: (n) => counted(n, 'recommendation'),
    view: (n) => counted(n, 'view'),
    question: (n) => counted(n, 'question'),
    procedure: (n) => `${grouped(n)} of procedure`,
  } satisfies Readonly<Record<Kind, (n: number) => string>>,
  cell: (points: number, kinds: readonly string[]) =>
    kinds.length > 0
      ? `${counted(points, 'point')} (${kinds.join(', ')})`
      : counted(points, 'point'),
  cellHidden: (hidden: number) => `0 points, ${grouped(hidden)} with the theme ticked`,
  matrixCaption:
    'How many points each speaker made on each theme; the darker, the larger the share of the theme',
  matrixHint:
    'Arrow keys move between cells, Enter opens the points of a cell; scroll sideways for more speakers.',
  matrixCorner: 'Themes',
  noneHere: 'none',
  sort: 'Sort',
  /** Where no strands are drawn that could cross: those who speak of the same stand together. */
  alike: 'Alike together',
  sortName: {
    order: 'As given',
    total: 'Total',
    name: 'Name',
    crossings: 'Untangled',
  } satisfies Readonly<Record<'order' | 'total' | 'name' | 'crossings', string>>,
  compareWith: 'Compare with…',
  compareTitle: 'Comparison',
  compareClose: 'Close comparison',
  compareAdd: 'Add a speaker',
  compareRemove: (name: string) => `Remove ${name}`,
  remove: 'Remove',
  sharedByAll: 'Shared themes',
  sharedBySome: 'Themes of two of them',
  sharedNone: 'They share no theme.',
  ownThemes: 'Only one speaks of',
  ownNone: 'Nothing.',
  saysNothing: 'Says nothing on it',
  remediesTitle: 'Problems and what answers them',
  remediesHint:
    'Each problem beside what speaks to it, with the reason; themes without a recommendation come first. A point on several themes stands once. That nothing stands beside a problem means that no reply and no common words were found.',
  wordsNotCompared: 'So many points are not compared by their words.',
  onTheme: (problems: number, recommendations: number) =>
    `${counted(problems, 'problem')}, ${counted(recommendations, 'recommendation')} on it.`,
  readElsewhere: 'They stand under other themes.',
  noAnswer: 'No reply, and no recommendation on the same thing, was found.',
  ground: {
    reply: 'Answers it, says the record',
    speaker: 'By the same speaker, on the same themes',
  },
  bothSay: 'Both say',
  otherProposals: (n: number) => `${counted(n, 'other recommendation')} on this theme`,
  proposals: (n: number) => counted(n, 'recommendation'),
  remediesEmpty: 'No problem or recommendation meets these conditions.',
  unanswered: 'No recommendation',
  noProblems: (themes: number) => `Themes without problems (${grouped(themes)})`,
  kindHidden: {
    problem: 'The filter hides problems: what the recommendations answer does not show here.',
    recommendation:
      'The filter hides recommendations: which problems are answered does not show here.',
  } satisfies Readonly<Record<'problem' | 'recommendation', string>>,
  more: (n: number) => `${grouped(n)} more: only this theme`,
  showMore: (n: number) => `Show more (${grouped(n)} left)`,
  coverageTitle: 'Who speaks of what, and who does not',
  coverageHint:
    'To find what is missing: filled where a speaker has a point on a theme, hollow where there is none; the themes that fewest speak of come first.',
  coverageFiltered: 'Only points that the filter leaves are counted.',
  sharesTitle: 'Who had how much of the meeting',
  sharesOf: {
    turns: 'Of all turns in the record.',
    points: 'Of the passages from which points were taken; the record does not tell turns.',
  },
  party: 'Party',
  speaker: 'Speaker',
  measures: { time: 'Time', turns: 'Turns', characters: 'Characters' },
  moreSpeakers: (n: number) => counted(n, 'more speaker'),
  touchedBy: 'Speakers',
  reach: (n: number, all: number) => `${grouped(n)} of ${grouped(all)} speakers`,
  breadth: (n: number, all: number) => `${grouped(n)} of ${grouped(all)} themes`,
  touched: 'touched',
  never: 'never',
  onlyOne: 'who touch only one',
  onlyOneNone: 'Nobody keeps to one.',
  pairs: (n: number, all: number) => `Pairs never touched: ${grouped(n)} of ${grouped(all)}`,
}

export type TableMessages = Widened<typeof messages>
export default messages
