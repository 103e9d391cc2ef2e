import type { DraftReply } from '../draft.ts'
import type { Turn } from './turns.ts'

type Reply = Omit<DraftReply, 'from'>

const DISAGREES = /(?:不同意|不赞同|不认同|持不同|反对|反驳|不这么认为|有不同(?:的)?(?:看法|意见|观点))/
const AGREES = /(?:赞同|同意|认同|支持|附议|呼应|和.{2,6}一样|与.{2,6}一样|有(?:着)?(?:类似|相同|同样|相似)的?(?:看法|观点|感受|想法|意见))/
const ALSO = /^(?:也|同样|亦)/

/**
 * What a turn answers: a supplement or an agreement names whom, or means the speaker before; a
 * summing-up is to everybody. `place` has those who have spoken so far.
 */
export function replyOf(
  masked: string,
  turn: Turn,
  previous: string | null,
  place: ReadonlyMap<string, number>,
): Reply | null {
  const { event, name } = turn
  if (event?.who !== 'named') return null
  const sentenceEnd = event.cue ? event.cue.end : clauseEnd(masked, event.after)
  const start = event.after
  const words = masked.slice(start, sentenceEnd)
  if (words === '') return null
  const before = masked.slice(event.start, event.mention?.start ?? event.start)
  const span = { start, end: sentenceEnd }
  const named = [...place.keys()].find((other) => other !== name && (words.includes(other) || before.includes(other)))
  const target = named ?? (previous !== name ? previous : null)
  const to = target === null ? undefined : place.get(target)
  if (/补充/.test(words) && to !== undefined) return { kind: 'supplements', to, span }
  if (/总结/.test(words)) return { kind: 'summarises', span }
  if (to === undefined) return null
  const stance = `${before}${words}`
  if (DISAGREES.test(stance)) return { kind: 'disagrees', to, span }
  if (AGREES.test(stance) || ALSO.test(words)) return { kind: 'agrees', to, span }
  return null
}

function clauseEnd(masked: string, from: number): number {
  let end = from
  while (end < masked.length && end < from + 60 && !'，。；\n：'.includes(masked[end]!)) end++
  return end
}
