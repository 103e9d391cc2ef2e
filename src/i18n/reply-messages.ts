import type { ReplyKind } from '../domain/format/transcript.ts'
import { grouped } from './grouped.ts'
import type { Language } from './language.ts'

/** A sentence that says who answers whom, around the two names. */
interface ReplySentence {
  readonly between: string
  readonly after: string
  /** In the place of `between`, the second name and `after`: an answer to nobody in particular. */
  readonly general: string
}

/** What is said of replies, loaded with the first of them. */
export interface ReplyMessages {
  readonly whoAnswers: string
  readonly repliesOf: (n: number) => string
  readonly says: Readonly<Record<ReplyKind, ReplySentence>>
  /** Between a sentence and the words that say so. */
  readonly colon: string
  readonly noWords: string
}

const zh: ReplyMessages = {
  whoAnswers: '谁回应谁',
  repliesOf: (n) => `回应 ${grouped(n)} 条`,
  says: {
    supplements: { between: '补充', after: '', general: '补充前面的发言' },
    agrees: { between: '赞同', after: '', general: '赞同前面的发言' },
    disagrees: { between: '不赞同', after: '', general: '不赞同前面的发言' },
    summarises: { between: '总结', after: '的发言', general: '总结前面的发言' },
    answers: { between: '回答', after: '的提问', general: '回答前面的提问' },
    seconds: { between: '附议', after: '', general: '附议前面的发言' },
  },
  colon: '：',
  noWords: '没有给出原话',
}

const en: ReplyMessages = {
  whoAnswers: 'Who answers whom',
  repliesOf: (n) => `${grouped(n)} ${n === 1 ? 'reply' : 'replies'}`,
  says: {
    supplements: { between: ' supplements ', after: '', general: ' supplements what was said' },
    agrees: { between: ' agrees with ', after: '', general: ' agrees with what was said' },
    disagrees: { between: ' disagrees with ', after: '', general: ' disagrees with what was said' },
    summarises: { between: ' sums up ', after: '', general: ' sums up what was said' },
    answers: { between: ' answers ', after: '', general: ' answers what was asked' },
    seconds: { between: ' seconds ', after: '', general: ' seconds what was said' },
  },
  colon: ': ',
  noWords: 'the words that say so are not given',
}

export const REPLY_MESSAGES: Readonly<Record<Language, ReplyMessages>> = { zh, en }
