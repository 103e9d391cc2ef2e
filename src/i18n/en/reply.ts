import type { ReplyKind } from '../../domain/format/transcript.ts'
import { counted, grouped } from '../words/grouped.ts'
import type { Widened } from '../words/widened.ts'

/** A sentence that says who answers whom, around the two names. */
interface ReplySentence {
  readonly between: string
  readonly after: string
  /** In the place of `between`, the second name and `after`: an answer to nobody in particular. */
  readonly general: string
}

/** What is said of replies, loaded with the first of them. */
const messages = {
  whoAnswers: 'Who answers whom',
  repliesOf: (n: number) => `${grouped(n)} ${n === 1 ? 'reply' : 'replies'}`,
  says: {
    supplements: { between: ' supplements ', after: '', general: ' supplements what was said' },
    agrees: { between: ' agrees with ', after: '', general: ' agrees with what was said' },
    disagrees: { between: ' disagrees with ', after: '', general: ' disagrees with what was said' },
    answers: { between: ' answers ', after: '', general: ' answers what was asked' },
    seconds: { between: ' seconds ', after: '', general: ' seconds what was said' },
    summarises: { between: ' sums up ', after: '', general: ' sums up what was said' },
  } satisfies Readonly<Record<ReplyKind, ReplySentence>>,
  /** Over the points that answer a question, and over the question under an answer. */
  linked: {
    answeredBy: (n) => (n === 1 ? 'Answered by' : `Answered by ${counted(n, 'point')}`),
    answers: (n) => (n === 1 ? 'Answers' : `Answers ${counted(n, 'question')}`),
  } satisfies Readonly<Record<'answeredBy' | 'answers', (n: number) => string>>,
  /** Between a sentence and the words that say so. */
  colon: ': ',
  noWords: 'the words that say so are not given',
}

export type ReplyMessages = Widened<typeof messages>
export default messages
