import { wordList } from './word-list.ts'

/*
 * Words that the rules of Chinese answers look for.
 */

export const SUBJECTS = wordList('我个人 我本人 我们 本人 咱们 我')
export const LIKE = wordList('和 与 跟 同')
export const JUST_NOW = wordList('刚才 刚刚 前面 上面')

/** Before a stance of agreement they make it a disagreement; before the others they leave nothing certain. */
export const NEGATIONS = wordList('不太 不大 不能 并不 无法 不敢 很难 难以 不是很 不怎么 不很 不')

/** Between the subject and what it says; no negation, no 想, 曾, 都. */
export const ADVERBS = wordList(
  '也 很 完全 非常 十分 比较 基本上 基本 原则上 总体上 总体 大体上 大体 还是 就是 就 是 特别 高度 充分 坚决 坚定 衷心 由衷 极为 深表 深有 表示 举双手 举手 真的 确实 的确 个人 倒是 更 最 再来 再 来 要 先 简单 接着 继续 顺便 在这里 在此 这里 同样 亦 都是 想再 想 想要 稍微 则 也想 强烈 热烈 均 深 有 持 做了 作了 做 作 进行 了 对此 一些 一个 几点 一点 两点 进一步',
)

/** What people have that may be answered. */
export const THEIRS = wordList(
  '意见 看法 观点 建议 方案 想法 说法 发言 讲话 提议 分析 判断 主张 话 思路 做法 立场 总结 补充 结论 倡议 提案 议案 评价 说明 观察 感受 体会 解释 介绍 汇报 讲法 提法 论断 见解 顾虑 担心 担忧 质疑 批评 理由 态度 思考 表态 认识 点 问题 报告 观念 愿望 诉求 呼吁 反映 论述 阐述 理念',
)

/** The speaker before, with what belongs to one; several speakers (前面几位) are not among them. */
export const BACK_REFERENCES = wordList(
  '上一位 前一位 上位 前位 刚才那位 刚才这位 刚刚那位 前面那位 前面这位 上一个 刚才发言的 上面那位',
)
export const BACK_WORDS = wordList('刚才 刚刚 前面 上面 以上 你 您')
