import type { WordingKind } from '../../domain/format/transcript.ts'
import { counted, grouped } from '../words/grouped.ts'
import type { Widened } from '../words/widened.ts'

/** What the overview says below its figures, loaded after them. */
const messages = {
  raisedMore: 'Raised more than answered',
  raisedMoreNone: 'Every theme has at least as many recommendations as problems.',
  raisedMoreHint: (problems: number, recommendations: number) =>
    `${counted(problems, 'problem')}, ${counted(recommendations, 'recommendation')}`,
  confirmed: (confirmed: number, all: number) =>
    `${grouped(confirmed)} of ${grouped(all)} points confirmed by a person`,
  /** Points that give the word, thank or open: hidden until they are asked for. */
  leftOut: (n: number) => `Without ${counted(n, 'point')} of procedure`,
  /** Of the themes that a program found. */
  confirmedThemes: (confirmed: number, all: number) =>
    `${grouped(confirmed)} of ${counted(all, 'found theme')} confirmed by a person`,
  /** Between two things that are counted. */
  between: '; ',
  remainingTitle: 'Points that match',
  nothingRemains: 'No point meets these conditions.',
  wordings: {
    verbatim: 'Unless marked, points are in the speaker’s words as the source has them.',
    paraphrase: 'Unless marked, points are paraphrased, not quoted.',
  } satisfies Readonly<Record<WordingKind, string>>,
  credits: 'Credits of the report',
  /** The language of the source, by its name. */
  language: (name: string) => `Language of the source: ${name}`,
  moreNames: (names: number) => `and ${counted(names, 'name')} more`,
  address: 'Where it was published:',
  newTab: '(opens a new tab)',
}

export type OverviewMessages = Widened<typeof messages>
export default messages
