import { titleAfter } from '../names/offices.ts'
import type { ChineseNames } from './chinese-names.ts'
import { BACK_REFERENCES, BACK_WORDS, SUBJECTS, THEIRS } from './chinese-words.ts'
import { wordAt, wordList } from './word-list.ts'

/** Whom some words mean, and where they end; `to` is null if they name somebody who is nobody certain. */
export interface Whom {
  readonly to: readonly number[] | 'before' | null
  readonly end: number
}

const BEFORE_NAMES = wordList('刚才 刚刚 前面 此前 之前 今天 我们 咱们')
const AND = wordList('以及 和 与 跟 及 、')

/** The people named at `at`, one or several; null if no name is there. The end is that of the last name. */
export function peopleAt(text: string, from: number, names: ChineseNames): Whom | null {
  let at = from
  for (let word = wordAt(text, at, BEFORE_NAMES); word; word = wordAt(text, at, BEFORE_NAMES))
    at += word.length
  const to: number[] = []
  for (;;) {
    const named = names.at(text, at)
    if (!named) return to.length > 0 ? { to: null, end: at } : null
    if (named.who === null) return { to: null, end: named.end }
    to.push(named.who)
    const and = wordAt(text, named.end, AND)
    if (!and) return { to, end: named.end }
    at = named.end + and.length
  }
}

/** People and what is theirs (张局长刚才的发言); or the speaker before. Null if neither is there. */
export function whomAt(text: string, at: number, end: number, names: ChineseNames): Whom | null {
  const people = peopleAt(text, at, names)
  if (people) {
    const tail = people.to === null ? -1 : theirsAt(text, people.end, end)
    return { to: tail < 0 ? null : people.to, end: Math.max(tail, people.end) }
  }
  const back = wordAt(text, at, BACK_REFERENCES)
  if (back) {
    const after = at + back.length
    const named = names.at(text, after)
    const title = titleAfter(text, after) || (wordAt(text, after, SPEAKERS)?.length ?? 0)
    if (named?.who != null) return { to: [named.who], end: named.end }
    if (named && title === 0) return { to: null, end: named.end }
    const tail = theirsAt(text, after + title, end)
    return tail < 0 ? null : { to: 'before', end: tail }
  }
  const word = wordAt(text, at, BACK_WORDS)
  if (!word || at + word.length >= end) return null
  const tail = theirsAt(text, at + word.length, end)
  return tail < 0 ? null : { to: 'before', end: tail }
}

const SPEAKERS = wordList('发言人 发言者 发言的同志 发言的')
const WHEN = wordList('刚才 刚刚 此前 先前 之前 前面 今天 会上 在会上 所')
const SAID = wordList('提出来 提出 提到 讲到 说到 谈到 表达 阐述 反映 主张 建议 说 讲 提 谈 做 作')
const THESE = wordList('的这个 的那个 的这些 的上述 的 这个 那个 这些 这番 这种 这一')
/** With these behind it a noun is another one: 发言稿, 方案组. */
const NO_NOUN_BEFORE = new Set('人者稿书会权组簿费员')
const PARTS = wordList('部分 一部分 大部分 有些 某些 一些 少数 个别 有的')
const LONGEST = 14

/**
 * The end of what is somebody's: nothing at the end of a clause, or 刚才说的, 的意见, 关于…的方案.
 * -1 if the words at `at` are about something else (的儿子, 担任).
 */
export function theirsAt(text: string, from: number, end: number): number {
  if (from >= end) return end
  let at = from
  for (let word = wordAt(text, at, WHEN); word; word = wordAt(text, at, WHEN)) at += word.length
  const said = wordAt(text, at, SAID)
  // 张局长的意见 has no verb, 张局长建议 is a noun or a verb.
  if (said && !nounAt(text, at)) at += said.length
  if (said && text[at] === '的' && (at + 1 >= end || wordAt(text, at + 1, SUBJECTS))) return at + 1
  if (text.startsWith('关于', at)) {
    const of = text.slice(at, Math.min(end, at + 24)).lastIndexOf('的')
    if (of < 0) return -1
    at += of
  }
  const these = wordAt(text, at, THESE)
  if (these) at += these.length
  // Some of what somebody says may be agreed with where the whole is not.
  if (wordAt(text, at, PARTS)) return -1
  const far = Math.min(end, at + (these ? LONGEST : 1))
  for (let i = at; i < far; i++) {
    // 张局长的邻居的意见 is the neighbour's; 提出的修桥的建议 is theirs who made it.
    if (text[i] === '的' && !said) return -1
    const noun = nounAt(text, i)
    if (noun > 0) return i + noun
  }
  return -1
}

function nounAt(text: string, at: number): number {
  const noun = wordAt(text, at, THEIRS)
  return noun && !NO_NOUN_BEFORE.has(text[at + noun.length] ?? '') ? noun.length : 0
}
