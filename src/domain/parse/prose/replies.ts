import type { Answer } from '../replies/answer.ts'
import { alsoOpines, predicateAt } from '../replies/chinese-predicate.ts'
import { type Topic, topicAt } from '../replies/chinese-topic.ts'
import type { People } from '../replies/people.ts'
import { type FoundReply, toWhom } from '../replies/replies.ts'
import type { Turn } from './turns.ts'

/** A turn of a report, with who spoke in the one before. */
export interface Reported {
  readonly turn: Turn
  /** Indices of people. */
  readonly from: number
  readonly previous: number | null
  /** Whether the turn is told by the speaker before (甲说，乙赞同丙). */
  readonly told: boolean
}

/** What a turn answers, as the report says it: 赞同李四的看法, 也认为, 总结说. */
export function repliesOf(masked: string, reported: Reported, people: People): FoundReply[] {
  const { turn, from, previous, told } = reported
  const { event } = turn
  if (event?.who !== 'named' || told) return []
  const end = clauseEnd(masked, event.after)
  const topic = topicBefore(masked, event.start, people)
  const answer =
    summary(masked, event.after, end) ??
    predicate(masked, event.after, end, people, topic) ??
    alike(masked, event.after, end, topic) ??
    toBefore(masked, event.after, topic)
  return answer ? toWhom(answer, from, previous) : []
}

const LONGEST = 120

function clauseEnd(masked: string, from: number): number {
  let end = from
  while (end < masked.length && end < from + LONGEST && !'，。；！？\n：“'.includes(masked[end]!))
    end++
  return end
}

/** What the clause before says that the turn is about: 针对王五的发言，…; 和李四一样，…. */
function topicBefore(masked: string, start: number, { chinese }: People): Topic | null {
  if (masked[start - 1] !== '，') return null
  let from = start - 1
  while (from > 0 && from > start - LONGEST && !'，。；！？\n：”'.includes(masked[from - 1]!))
    from--
  return topicAt(masked, from, start - 1, chinese)
}

const SUMMARY =
  /总结(?:发言|讲话|研讨|会议|讨论)?(?:时)?(?:说道?|强调|指出|认为|表示|道)?(?=[，：。；]|$)|总结(?:说|强调|指出|认为|表示|研讨说|发言|讲话)/y

/** Adverbs and verbs that stand before 总结: 最后作了总结讲话. */
const DOES = /(?:最后|首先|在?会上|在(?=总结[^，。]{0,4}时)|进行了?|作了?|做了?|并|还|的){0,3}/y

function summary(masked: string, from: number, end: number): Answer | null {
  DOES.lastIndex = from
  const at = from + (DOES.exec(masked)?.[0].length ?? 0)
  SUMMARY.lastIndex = at
  const found = SUMMARY.exec(masked)?.[0]
  return found && at < end
    ? { kind: 'summarises', to: 'everybody', start: from, end: at + found.length }
    : null
}

function predicate(
  masked: string,
  from: number,
  end: number,
  { chinese }: People,
  topic: Topic | null,
): Answer | null {
  const said = predicateAt(masked, from, end, chinese, topic)
  return said && { kind: said.kind, to: said.to, start: from, end: said.end }
}

const ON_THE_SPOT =
  /(?:当场|当即|随即|马上|立即|立刻)(?:作出|做出|作了|做了)?(?:回应|答复|回答|解答)(?:说|道)?(?=[，：])/y
const SHARES_THIS =
  /(?:很|也|非常|十分|完全)?(?:赞同|同意|认同|赞成)(?:这一|这个|这种)(?:意见|看法|观点|建议|判断|说法|主张)(?=[，。；])/y

/** 李四当场回应：…, 李四赞同这一意见，…: whom the report names nobody for is the speaker before. */
function toBefore(masked: string, from: number, topic: Topic | null): Answer | null {
  if (topic) return null
  for (const [kind, pattern] of [
    ['answers', ON_THE_SPOT],
    ['agrees', SHARES_THIS],
  ] as const) {
    pattern.lastIndex = from
    const found = pattern.exec(masked)?.[0]
    if (found) return { kind, to: 'before', start: from, end: from + found.length }
  }
  return null
}

/** 李四也认为…: the opinion of the speaker before, or of whom the clause before says so. */
function alike(masked: string, from: number, end: number, topic: Topic | null): Answer | null {
  const stop = alsoOpines(masked, from, end, topic?.about === 'alike')
  if (stop === 0 || (topic && topic.about !== 'alike')) return null
  return { kind: 'agrees', to: topic?.to ?? 'before', start: from, end: stop }
}
