import type { Kind, ReplyKind } from '../../domain/format/transcript.ts'
import { counted, grouped } from '../words/grouped.ts'

/** A sentence in pieces: words, and the names that stand among them. */
export type Sentence<Name> = readonly (string | Name)[]

/** What is said of findings, loaded with the overview. */
export interface FindingMessages {
  readonly title: string
  /** How they are found. */
  readonly hint: string
  /** Over sentences that a person chose. */
  readonly chosen: string
  /** Beside one that they worded. */
  readonly reworded: string
  readonly unanswered: <N>(theme: N, problems: number, recommendations: number) => Sentence<N>
  readonly alone: <N>(theme: N, speaker: N) => Sentence<N>
  readonly on: <N>(theme: N, kind: Kind, points: number, of: number) => Sentence<N>
  readonly most: <N>(theme: N, speakers: number, of: number) => Sentence<N>
  readonly by: <N>(speaker: N, kind: Kind, points: number, of: number) => Sentence<N>
  readonly only: <N>(speaker: N, kind: Kind, points: number) => Sentence<N>
  readonly reply: <N>(from: N, to: N, kind: ReplyKind, times: number) => Sentence<N>
  readonly open: (points: number, of: number) => Sentence<never>
}

const KINDS: Readonly<Record<Kind, string>> = {
  problem: 'problem',
  recommendation: 'recommendation',
  view: 'view',
  question: 'question',
  procedure: 'point',
}
const MAKES: Readonly<Record<Kind, string>> = {
  problem: 'raises',
  recommendation: 'makes',
  view: 'holds',
  question: 'asks',
  procedure: 'makes',
}
const DOES: Readonly<Record<ReplyKind, string>> = {
  supplements: 'supplements',
  agrees: 'agrees with',
  disagrees: 'disagrees with',
  answers: 'answers',
  seconds: 'seconds',
  summarises: 'sums up',
}
const are = (n: number) => (n === 1 ? 'is' : 'are')

const messages: FindingMessages = {
  title: 'Findings',
  hint: 'Counted from the points, the most surprising first',
  chosen: 'Chosen by those who publish this meeting',
  reworded: 'reworded',
  unanswered: (theme, problems, recommendations) => [
    'On ',
    theme,
    recommendations === 0
      ? `, ${counted(problems, 'problem')} and no recommendation.`
      : `, ${counted(problems, 'problem')} but only ${counted(recommendations, 'recommendation')}.`,
  ],
  alone: (theme, speaker) => ['Nobody but ', speaker, ' speaks of ', theme, '.'],
  on: (theme, kind, points, of) => [
    `${grouped(points)} of ${counted(of, KINDS[kind])} ${are(points)} about `,
    theme,
    '.',
  ],
  most: (theme, speakers, of) => [
    `${grouped(speakers)} of ${counted(of, 'speaker')} speak of `,
    theme,
    '.',
  ],
  by: (speaker, kind, points, of) => [
    speaker,
    ` ${MAKES[kind]} ${grouped(points)} of ${counted(of, KINDS[kind])}.`,
  ],
  only: (speaker, kind, points) => [
    speaker,
    ` has nothing but ${KINDS[kind]}s (${grouped(points)}).`,
  ],
  reply: (from, to, kind, times) => [
    from,
    ` ${DOES[kind]} `,
    to,
    times === 1 ? '.' : `, ${grouped(times)} times.`,
  ],
  open: (points, of) => [
    `${grouped(points)} of ${counted(of, 'question')} ${points === 1 ? 'has' : 'have'} no answer in the record.`,
  ],
}

export default messages
