import type { ReplyMessages } from '../en/reply.ts'
import { grouped } from '../words/grouped.ts'

const messages: ReplyMessages = {
  whoAnswers: '谁回应谁',
  repliesOf: (n) => `回应 ${grouped(n)} 条`,
  says: {
    supplements: { between: '补充', after: '', general: '补充前面的发言' },
    agrees: { between: '赞同', after: '', general: '赞同前面的发言' },
    disagrees: { between: '不赞同', after: '', general: '不赞同前面的发言' },
    answers: { between: '回答', after: '的提问', general: '回答前面的提问' },
    seconds: { between: '附议', after: '', general: '附议前面的发言' },
    summarises: { between: '总结', after: '的发言', general: '总结前面的发言' },
  },
  linked: {
    answeredBy: (n) => (n === 1 ? '得到的回答' : `得到 ${grouped(n)} 个回答`),
    answers: (n) => (n === 1 ? '所答的提问' : `回答 ${grouped(n)} 个提问`),
  },
  colon: '：',
  noWords: '没有给出原话',
}

export default messages
