import type { Span } from '../../format/transcript.ts'
import type { ChineseNames } from './chinese-names.ts'
import { peopleAt, whomAt } from './chinese-objects.ts'
import { JUST_NOW, LIKE, SUBJECTS } from './chinese-words.ts'
import { wordAt, wordList } from './word-list.ts'

/** What a clause is about, for the clause after it: 针对张局长的发言，我补充…. */
export interface Topic extends Span {
  readonly to: readonly number[] | 'before'
  /** `own`: just what somebody said; `said`: that somebody spoke; `recent`: that it was just now. */
  readonly about: 'own' | 'said' | 'recent' | 'alike'
}

const ABOUT = wordList('对于 针对 对 就 接着 顺着 沿着 围绕 承接 关于 在 听了 听完 正如')
const SPOKE_JUST_NOW = wordList(
  '说 讲 谈 提 介绍 汇报 发言 的发言 的意见 的建议 建议 刚才 刚刚 前面 上面',
)

/** What the clause from `at` is about, if it is what somebody here said. */
export function topicAt(
  text: string,
  from: number,
  end: number,
  names: ChineseNames,
): Topic | null {
  const towards = wordAt(text, from, ABOUT)
  const like = towards ? null : wordAt(text, from, LIKE)
  const at = from + (towards?.length ?? like?.length ?? 0)
  const people = peopleAt(text, at, names)
  if (like) {
    const alike = people?.to && text.startsWith('一样', people.end)
    return alike ? { start: from, to: people.to!, end, about: 'alike' } : null
  }
  const whom = whomAt(text, at, end, names)
  if (whom?.to && whom.end > (people?.end ?? at)) {
    const after = whom.end + (wordAt(text, whom.end, ON_WHICH)?.length ?? 0)
    if (after === end || wordAt(text, after, SUBJECTS))
      return { start: from, to: whom.to, end: after, about: 'own' }
  }
  if (!people?.to || !wordAt(text, people.end, SPOKE_JUST_NOW)) return null
  const recent = wordAt(text, at, JUST_NOW) ?? wordAt(text, people.end, JUST_NOW)
  return { start: from, to: people.to, end, about: recent ? 'recent' : 'said' }
}

const ON_WHICH = wordList('的基础上 之后 后')
