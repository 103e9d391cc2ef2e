import type { Kind } from '../../domain/format/transcript.ts'
import { counted } from '../words/grouped.ts'
import type { Widened } from '../words/widened.ts'

/** Everything the interface says, in one language. A message that a language lacks is a type error. */
const messages = {
  appName: 'Reyi',
  kinds: {
    problem: 'Problems',
    recommendation: 'Recommendations',
    view: 'Views',
    question: 'Questions',
    procedure: 'Procedure',
  } satisfies Readonly<Record<Kind, string>>,
  /** Of a date what is known of it: a year, a month, a day; what the month is called, and whether it is certain. */
  date: (
    year: number | undefined,
    month: number | undefined,
    day: number | undefined,
    name: string,
    isDoubtful: boolean,
  ) => [isDoubtful && 'about', month && day, name, year].filter(Boolean).join(' '),
  speakers: 'speakers',
  themes: 'themes',
  pointsWord: 'points',
  pointsCount: (n: number) => counted(n, 'point'),
  remaining: (speakers: number, points: number) =>
    `${counted(speakers, 'speaker')}, ${counted(points, 'point')}`,
  interfaceLanguage: 'Language',
  bothLanguages: 'Both',
  views: 'View',
  viewName: {
    picture: 'Picture',
    time: 'Time',
    agenda: 'Agenda',
    matrix: 'Matrix',
    remedies: 'Answers',
    coverage: 'Gaps',
    source: 'Source',
    review: 'Review',
  } satisfies Readonly<
    Record<
      'picture' | 'time' | 'agenda' | 'matrix' | 'remedies' | 'coverage' | 'source' | 'review',
      string
    >
  >,
  meeting: 'Meeting',
  after: (publisher: string) => `after the report in ${publisher}`,
  filterKinds: 'Filter by kind',
  matchAny: 'any',
  matchAll: 'all',
  filter: 'Filter',
  clear: 'Clear',
  picture: 'Speakers and themes',
  pictureHint:
    'Up and down move along a column, right goes to linked themes, left back to speakers, Enter chooses.',
  speakerColumn: 'Speakers',
  themeColumn: 'Themes',
  overviewTitle: 'Who said what',
  overviewHint: 'Click a speaker to read their points; tick themes to see only what concerns you.',
  kindsDivide: 'What was said',
  loading: 'Opening…',
  retry: 'Retry',
  reload: 'Reload',
  startOver: 'To the first page',
  failedTitle: 'This transcript cannot be opened',
  unreachable: (file: string) =>
    `${file} could not be fetched: no answer from the server, or no network.`,
  unreachableHelp: 'Check the connection and try again.',
  crashedTitle: 'Something went wrong on this page',
  search: 'Search',
  searchHint: 'Points, speakers, themes; pinyin too',
  notFetched: 'This part could not be fetched: no network, or no proper answer from the server.',
  newRelease: ' There is a new version: reload when you are ready.',
  exportLabel: 'Export',
  openLabel: 'Open a file…',
}

export type Messages = Widened<typeof messages>
export default messages
