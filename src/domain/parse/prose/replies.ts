import type { DraftReply } from '../draft.ts'
import type { Turn } from './turns.ts'

type Reply = Omit<DraftReply, 'from'>

const DISAGREES =
  /(?:不同意|不赞同|不认同|持不同|反对|反驳|不这么认为|有不同(?:的)?(?:看法|意见|观点))/
const AGREES =
  /(?:赞同|同意|认同|支持|附议|呼应|和.{2,6}一样|与.{2,6}一样|有(?:着)?(?:类似|相同|同样|相似)的?(?:看法|观点|感受|想法|意见))/
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
  const named = nameIn(words, place, name) ?? nameIn(before, place, name)
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

/** The first speaker so far whose name stands in some words, other than `self`. */
function nameIn(
  words: string,
  place: ReadonlyMap<string, number>,
  self: string | null,
): string | undefined {
  for (let at = 0; at < words.length - 1; at++) {
    for (const length of [2, 3, 4]) {
      const name = words.slice(at, at + length)
      if (name !== self && name.length === length && place.has(name)) return name
    }
  }
  return undefined
}
