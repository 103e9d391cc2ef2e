import type { Span } from '../../format/transcript.ts'
import type { Answer } from './answer.ts'
import { RIGHT } from './chinese-cues.ts'
import type { ChineseNames } from './chinese-names.ts'
import { peopleAt } from './chinese-objects.ts'
import { cueAt, pastOwn, predicateAt, type Said } from './chinese-predicate.ts'
import { type Topic, topicAt } from './chinese-topic.ts'
import { JUST_NOW, SUBJECTS } from './chinese-words.ts'
import { wordAt, wordList } from './word-list.ts'

const SAYING = wordList('分析 总结 说 讲 提 谈')
const LEAD = wordList(
  '我认为 我觉得 我想 所以 但是 不过 可是 而且 另外 此外 首先 其次 最后 第一 第二 第三 因此 同时 其实 其中 在这里 总的来说 总体来说 谢谢 感谢 是的 好的 好 嗯 对 是 那么 那 但 也 啊 呃 而 而对',
)
const BUT = wordList('但 不过 可是 然而 可')
const CONDITIONS =
  /如果|假如|假设|要是|倘若|除非|只要|若是|若能|是否|能否|吗[？。]?$|呢[？。]?$|？$|谁|怎么能/
const TELLS = /(?:说|说过|表示|告诉我|告诉我们|问|写道|听说|以为|指出|提到)$/

/**
 * The answers in a Chinese sentence between two offsets of folded text, spoken by the person whose
 * answers they are. `opening` says whether only courtesies stand before it.
 */
export function chineseAnswers(
  text: string,
  from: number,
  to: number,
  names: ChineseNames,
  opening: boolean,
): Answer[] {
  if (CONDITIONS.test(text.slice(from, to))) return []
  const answers: Answer[] = []
  const clauses = clausesOf(text, from, to)
  let topic: Topic | null = null
  let begins = true
  /** Whether the clause before is an answer, whose subject goes on. */
  let answered = false
  for (const [i, { start, end }] of clauses.entries()) {
    const at = pastLead(text, start, end)
    const words = text.slice(start, end)
    if (TELLS.test(words) && !wordAt(text, at, SUBJECTS)) break
    const next: string | null = wordAt(text, clauses[i + 1]?.start ?? to, BUT)
    const here = topicAt(text, at, end, names)
    const right = next === null ? rightAt(text, at, names) : null
    const subject = wordAt(text, at, SUBJECTS)
    // 张局长的意见我同意: what it is about may stand in the same clause.
    const inside = here && here.end < end ? wordAt(text, here.end, SUBJECTS) : null
    const after: number = inside
      ? here!.end + inside.length
      : pastOwn(text, at + (subject?.length ?? 0))
    const speaks: boolean = inside !== null || subject !== null || (opening && begins) || answered
    const about: Topic | null = inside ? here : topic
    const said: Said | null =
      right ?? (speaks && at < end ? predicateAt(text, after, end, names, about) : null)
    if (
      said &&
      (said.to !== 'before' ||
        (((begins && !about) || backs(text, start, said.end)) &&
          !called(text, clauses[i + 1], names)))
    )
      answers.push({
        kind: said.kind,
        to: said.to,
        start: inside === null && about && said.to === about.to ? about.start : at,
        end: Math.max(said.end, at + 1),
      })
    answered = said !== null
    topic = said ? null : here
    begins &&= at >= end || (!said && here === null && isGreeting(words))
  }
  return answers
}

/** 我同意，张局长: whether the next clause only calls somebody. */
const called = (text: string, next: Span | undefined, names: ChineseNames) =>
  next !== undefined && names.at(text, next.start)?.end === next.end

/** Whether the words say themselves that they mean the speaker before. */
const backs = (text: string, from: number, to: number) =>
  /上一位|前一位|上位|前位|刚才|刚刚|前面/.test(text.slice(from, to))

const isGreeting = (words: string) =>
  words.length < 16 && /^(?:谢谢|感谢|各位|大家好|好|主持人好|嗯|是|对|没错)/.test(words)

function pastLead(text: string, from: number, end: number): number {
  let at = from
  for (let word = wordAt(text, at, LEAD); word && at < end; word = wordAt(text, at, LEAD)) {
    // 对张局长的意见，… is no lead.
    if (word === '对' && at + 1 < end) break
    at += word.length
  }
  return Math.min(at, end)
}

const MARKS = new Set('，：；。！？…\n')
function clausesOf(text: string, from: number, to: number): Span[] {
  const clauses: Span[] = []
  let start = from
  for (let i = from; i <= to; i++) {
    if (i < to && !MARKS.has(text[i]!)) continue
    while (start < i && text[start] === ' ') start++
    if (i > start) clauses.push({ start, end: i })
    start = i + 1
  }
  return clauses
}

/** 张局长说得对. */
function rightAt(text: string, at: number, names: ChineseNames): Said | null {
  const people = peopleAt(text, at, names)
  if (!people?.to || people.to === 'before') return null
  let here = people.end
  here += wordAt(text, here, JUST_NOW)?.length ?? 0
  const verb = wordAt(text, here, SAYING)
  if (!verb) return null
  here += verb.length
  const cue = cueAt(text, here, RIGHT)
  return cue ? { kind: cue.kind, to: people.to, end: here + cue.words.length } : null
}
