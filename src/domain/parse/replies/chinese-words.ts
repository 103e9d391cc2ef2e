/** Words that several rules of Chinese answers look for. */
import { wordList } from './word-list.ts'

export const SUBJECTS = wordList('我个人 我本人 我们 本人 咱们 我')
export const LIKE = wordList('和 与 跟 同')
export const JUST_NOW = wordList('刚才 刚刚 前面 上面')
