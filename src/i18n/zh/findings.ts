import type { Kind, ReplyKind } from '../../domain/format/transcript.ts'
import type { FindingMessages } from '../en/findings.ts'
import { grouped } from '../words/grouped.ts'

const KINDS: Readonly<Record<Kind, string>> = {
  problem: '个问题',
  recommendation: '条建议',
  view: '条“观点”',
  question: '个提问',
  procedure: '条发言',
}
/** Without the noun, once it has been said. */
const OF_THEM: Readonly<Record<Kind, string>> = {
  problem: '个',
  recommendation: '条',
  view: '条',
  question: '个',
  procedure: '条',
}
const DOES: Readonly<Record<ReplyKind, readonly [string, string]>> = {
  supplements: ['补充', '的意见'],
  agrees: ['赞同', ''],
  disagrees: ['不赞同', ''],
  answers: ['回答', '的提问'],
  seconds: ['附议', ''],
  summarises: ['总结', '的发言'],
}

const messages: FindingMessages = {
  title: '发现',
  hint: '由观点统计得出，最出乎意料的在前',
  chosen: '由本记录的发布者选定',
  reworded: '经改写',
  unanswered: (theme, problems, recommendations) => [
    '关于',
    theme,
    recommendations === 0
      ? `，提出 ${grouped(problems)} 个问题，没有建议。`
      : `，提出 ${grouped(problems)} 个问题，建议只有 ${grouped(recommendations)} 条。`,
  ],
  alone: (theme, speaker) => ['只有', speaker, '谈到', theme, '。'],
  on: (theme, kind, points, of) => [
    `${grouped(of)} ${KINDS[kind]}中，有 ${grouped(points)} ${OF_THEM[kind]}谈的是`,
    theme,
    '。',
  ],
  most: (theme, speakers, of) => [
    `${grouped(of)} 位发言人中，有 ${grouped(speakers)} 位谈到`,
    theme,
    '。',
  ],
  by: (speaker, kind, points, of) => [
    `${grouped(of)} ${KINDS[kind]}中，有 ${grouped(points)} ${OF_THEM[kind]}出自`,
    speaker,
    '。',
  ],
  only: (speaker, kind, points) => [
    speaker,
    `所谈全是${KINDS[kind].slice(1)}（${grouped(points)} ${OF_THEM[kind]}）。`,
  ],
  reply: (from, to, kind, times) => [
    from,
    DOES[kind][0],
    to,
    `${DOES[kind][1]}${times === 1 ? '' : `，共 ${grouped(times)} 次`}。`,
  ],
  open: (points, of) => [`${grouped(of)} 个提问中，有 ${grouped(points)} 个在记录里没有回答。`],
}

export default messages
