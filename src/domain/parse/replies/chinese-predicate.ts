import type { ReplyKind } from '../../format/transcript.ts'
import type { Answer } from './answer.ts'
import {
  type ChineseCue,
  COMPARISONS,
  POSITIONS,
  STANCES,
  SUMMARIES,
  SUPPLEMENTS,
} from './chinese-cues.ts'
import type { ChineseNames } from './chinese-names.ts'
import { peopleAt, type Whom, whomAt } from './chinese-objects.ts'
import type { Topic } from './chinese-topic.ts'
import { ADVERBS, LIKE, NEGATIONS, THEIRS } from './chinese-words.ts'
import { wordAt, wordList } from './word-list.ts'

/** What a predicate answers; without a person who is named, `to` is `before`. */
export type Said = Pick<Answer, 'kind' | 'to'> & { readonly end: number }

const TOWARDS = wordList('对于 针对 对 就 接着 顺着 沿着 围绕 承接 关于 在')
const EXPRESSES = wordList('表示 深表')
const MATTERS = wordList('意见 建议 看法 想法 情况')
const OPINES = wordList('认为 觉得 主张 建议 关注 赞成 赞同 希望 担心 看好 呼吁 强调 反对 支持')
const THINKS = wordList('认为 觉得 主张 坚信')
const ALSO = wordList('也 都 同样 亦')

/** 我的意见和…一样: what is mine is no more than I. */
export function pastOwn(text: string, at: number): number {
  if (text[at] !== '的') return at
  const noun = wordAt(text, at + 1, THEIRS)
  return noun ? at + 1 + noun.length : at
}

export const cueAt = (text: string, at: number, cues: readonly ChineseCue[]) =>
  cues.find(({ words }) => words !== '' && text.startsWith(words, at))

const MOST_STEPS = 9
const ALIKE = wordList('类似 相同 同样 相似 一样')

/**
 * What a predicate from `from` to the end of its clause answers: a stance and whom it is on, the
 * subject of `topic` where it names nobody, else the speaker before. Null if it answers nobody certain.
 */
export function predicateAt(
  text: string,
  from: number,
  end: number,
  names: ChineseNames,
  topic: Topic | null,
): Said | null {
  let at = from
  let towards: readonly number[] | 'before' | null = null
  for (let step = 0; step < MOST_STEPS && at < end; step++) {
    const summary = cueAt(text, at, SUMMARIES)
    if (summary) return { kind: summary.kind, to: 'everybody', end: at + summary.words.length }
    if (text.startsWith('补充', at)) return supplementOf(text, at + 2, end, names, topic, towards)
    const position = cueAt(text, at, POSITIONS)
    if (position) {
      const to = towards ?? (topic?.about === 'own' ? topic.to : null)
      return to && { kind: position.kind, to, end: at + position.words.length }
    }
    const stance = stanceAt(text, at)
    if (stance) return objectOf(text, stance, end, names, topic, towards)
    if (stance === undefined) return null
    const alike = wordAt(text, at, ALIKE)
    if (alike) {
      const noun = wordAt(
        text,
        at + alike.length + (text[at + alike.length] === '的' ? 1 : 0),
        THEIRS,
      )
      const to = towards ?? (topic ? null : 'before')
      return noun && to ? { kind: 'agrees', to, end } : null
    }
    const like = wordAt(text, at, LIKE)
    if (like) {
      const compared = comparedAt(text, at + like.length, end, names)
      if (!compared) return null
      const { kind, to } = compared
      if (kind) return { kind, to, end: compared.end }
      towards = to
      at = compared.end
      continue
    }
    const word: string | null = towards === null ? wordAt(text, at, TOWARDS) : null
    const whom: Whom | null = word ? directedAt(text, at + word.length, end, names) : null
    if (word && whom) {
      if (!whom.to) return null
      towards = whom.to
      at = whom.end
      continue
    }
    const adverb = wordAt(text, at, ADVERBS)
    if (!adverb) return null
    at += adverb.length
  }
  return null
}

/** Whom 对… is directed at: what is theirs, or themselves (对张局长表示赞同). */
function directedAt(text: string, at: number, end: number, names: ChineseNames): Whom | null {
  const people = peopleAt(text, at, names)
  const whom = whomAt(text, at, end, names)
  if (whom?.to || !people?.to) return whom
  return wordAt(text, people.end, EXPRESSES) ? people : whom
}

interface Compared {
  readonly to: readonly number[]
  /** Null where people stand without a comparison: 和张局长有相同的看法 goes on after them. */
  readonly kind: ReplyKind | null
  readonly end: number
}

const DEGREES = wordList('基本上 基本 完全 大致 是')

/** 和张局长的看法一样; null if nobody is named, or they are alike in something else. */
function comparedAt(text: string, at: number, end: number, names: ChineseNames): Compared | null {
  const people = peopleAt(text, at, names)
  if (!people?.to || people.to === 'before') return null
  const { to } = people
  const whom = whomAt(text, at, end, names)
  let here = whom?.to ? whom.end : people.end
  here += wordAt(text, here, DEGREES)?.length ?? 0
  const cue = cueAt(text, here, COMPARISONS)
  if (!cue) return '有持'.includes(text[here] ?? ' ') ? { to, kind: null, end: here } : null
  const { kind } = cue
  const cueEnd = here + cue.words.length
  if (whom?.to && whom.end > people.end) return { to, kind, end: cueEnd }
  // 和张局长一样，也认为…: alike in what they think, as against in what they are.
  const next = text[cueEnd] === '，' ? cueEnd + 1 : cueEnd
  return opinesAt(text, next) ? { to, kind, end: cueEnd } : null
}

/** 也认为, 也建议: the same opinion as somebody's, where it is clear whose. */
const opinesAt = (text: string, at: number) => alsoOpines(text, at, text.length, true) > 0

/**
 * Where 也认为 ends that stands at `at`, also behind 的建议; 0 if nothing of the kind does. Only
 * if it is `clear` that opinions are compared, 也建议 says that they are the same.
 */
export function alsoOpines(text: string, from: number, end: number, clear: boolean): number {
  const at = clear ? pastOwn(text, from) : from
  const also = wordAt(text, at, ALSO)
  if (!also) return 0
  const opines = wordAt(text, at + also.length, clear ? OPINES : THINKS)
  return opines && at + also.length + opines.length <= end ? at + also.length + opines.length : 0
}

interface Stance {
  readonly kind: ReplyKind
  readonly end: number
}

/** A stance at `at`: null if none is there, undefined if one is denied (不反对). */
function stanceAt(text: string, at: number): Stance | null | undefined {
  const cue = cueAt(text, at, STANCES)
  if (cue) return { kind: cue.kind, end: at + cue.words.length }
  const negation = wordAt(text, at, NEGATIONS)
  if (!negation) return null
  const denied = cueAt(text, at + negation.length, STANCES)
  if (!denied) return null
  if (denied.kind !== 'agrees') return undefined
  return { kind: 'disagrees', end: at + negation.length + denied.words.length }
}

function objectOf(
  text: string,
  { kind, end: at }: Stance,
  end: number,
  names: ChineseNames,
  topic: Topic | null,
  towards: readonly number[] | 'before' | null,
): Said | null {
  const start = text.startsWith('一下', at) ? at + 2 : at
  if (start >= end) {
    if (towards) return { kind, to: towards, end: start }
    const fits = topic === null || topic.about === 'own' || topic.about === 'recent'
    return fits ? { kind, to: topic?.to ?? 'before', end: start } : null
  }
  if (towards) return null
  const whom = whomAt(text, start, end, names)
  return whom?.to ? { kind, to: whom.to, end: whom.end } : null
}

function supplementOf(
  text: string,
  at: number,
  end: number,
  names: ChineseNames,
  topic: Topic | null,
  towards: readonly number[] | 'before' | null,
): Said | null {
  const kind = 'supplements'
  const whom = whomAt(text, text.startsWith('一下', at) ? at + 2 : at, end, names)
  if (whom && at < end) return whom.to && !towards ? { kind, to: whom.to, end: whom.end } : null
  let here = at + (cueAt(text, at, SUPPLEMENTS)?.words.length ?? 0)
  here += wordAt(text, here, MATTERS)?.length ?? 0
  if (here < end) return null
  return { kind, to: towards ?? topic?.to ?? 'before', end: here }
}
