import type { ReplyKind } from '../../transcript.ts'
import { wordList } from './word-list.ts'

/** A word for how somebody answers another. */
export interface ChineseCue {
  readonly kind: ReplyKind
  readonly words: string
  /** Words that are one, and whom they answer; `before` is the speaker before. */
  readonly yes: readonly [words: string, whom: string]
  readonly no: string
}

/** 我同意…, 我对…表示同意. At the table of the examples are 张文山 and the one who spoke before. */
export const STANCES: readonly ChineseCue[] = [
  {
    kind: 'agrees',
    words: '同意',
    yes: ['我同意张文山的意见。', '张文山'],
    no: '我同意这个办法。',
  },
  {
    kind: 'agrees',
    words: '赞同',
    yes: ['我很赞同张文山的看法。', '张文山'],
    no: '我赞同先修桥。',
  },
  { kind: 'agrees', words: '赞成', yes: ['我赞成。', 'before'], no: '我赞成修桥。' },
  {
    kind: 'agrees',
    words: '认同',
    yes: ['我认同张文山的判断。', '张文山'],
    no: '我认同这座城市。',
  },
  { kind: 'agrees', words: '附议', yes: ['我附议。', 'before'], no: '附议的人不多。' },
  {
    kind: 'agrees',
    words: '支持',
    yes: ['我支持张文山的方案。', '张文山'],
    no: '我支持企业发展。',
  },
  {
    kind: 'agrees',
    words: '拥护',
    yes: ['我拥护张文山的主张。', '张文山'],
    no: '我拥护这项政策。',
  },
  {
    kind: 'agrees',
    words: '呼应',
    yes: ['我呼应一下张文山的观点。', '张文山'],
    no: '我呼应时代的要求。',
  },
  {
    kind: 'agrees',
    words: '同感',
    yes: ['我对张文山的发言有同感。', '张文山'],
    no: '我对这片土地有同感。',
  },
  { kind: 'disagrees', words: '反对', yes: ['我反对张文山的提议。', '张文山'], no: '我反对浪费。' },
  {
    kind: 'disagrees',
    words: '反驳',
    yes: ['我要反驳张文山的说法。', '张文山'],
    no: '我反驳过这种说法。',
  },
  {
    kind: 'disagrees',
    words: '质疑',
    yes: ['我质疑张文山的结论。', '张文山'],
    no: '我质疑这组数字。',
  },
  {
    kind: 'disagrees',
    words: '异议',
    yes: ['我对张文山的方案有异议。', '张文山'],
    no: '我对账单有异议。',
  },
  {
    kind: 'disagrees',
    words: '不敢苟同',
    yes: ['张文山的看法我不敢苟同。', '张文山'],
    no: '这种做法我不敢苟同。',
  },
]

/** Before a stance of agreement they make it a disagreement; before the others they leave nothing certain. */
export const NEGATIONS = wordList('不太 不大 不能 并不 无法 不敢 很难 难以 不是很 不怎么 不很 不')

/** 对…有不同看法: wholes that end what 对 opened. */
export const POSITIONS: readonly ChineseCue[] = [
  {
    kind: 'disagrees',
    words: '不同看法',
    yes: ['我对张文山的意见有不同看法。', '张文山'],
    no: '我对物价有不同看法。',
  },
  {
    kind: 'disagrees',
    words: '不同的看法',
    yes: ['我对张文山的意见有不同的看法。', '张文山'],
    no: '大家有不同的看法。',
  },
  {
    kind: 'disagrees',
    words: '不同意见',
    yes: ['我对张文山的方案有不同意见。', '张文山'],
    no: '会上有不同意见。',
  },
  {
    kind: 'disagrees',
    words: '不同的意见',
    yes: ['我对张文山的方案有不同的意见。', '张文山'],
    no: '有不同的意见请提。',
  },
  {
    kind: 'disagrees',
    words: '不同观点',
    yes: ['我对张文山的说法持不同观点。', '张文山'],
    no: '不同观点都可以讲。',
  },
  {
    kind: 'disagrees',
    words: '反对意见',
    yes: ['我对张文山的提议持反对意见。', '张文山'],
    no: '没有反对意见。',
  },
  {
    kind: 'disagrees',
    words: '反对态度',
    yes: ['我对张文山的提议持反对态度。', '张文山'],
    no: '有人持反对态度。',
  },
]

/** 和…一样: how two compare. */
export const COMPARISONS: readonly ChineseCue[] = [
  {
    kind: 'disagrees',
    words: '不一样',
    yes: ['我和张文山的看法不一样。', '张文山'],
    no: '我和张文山的年纪不一样。',
  },
  {
    kind: 'disagrees',
    words: '不同',
    yes: ['我和张文山的看法不同。', '张文山'],
    no: '我和张文山的工作不同。',
  },
  {
    kind: 'disagrees',
    words: '不一致',
    yes: ['我和张文山的意见不一致。', '张文山'],
    no: '数字和报告不一致。',
  },
  {
    kind: 'disagrees',
    words: '相反',
    yes: ['我和张文山的看法相反。', '张文山'],
    no: '方向和计划相反。',
  },
  {
    kind: 'agrees',
    words: '一样',
    yes: ['我和张文山的看法一样。', '张文山'],
    no: '我和张文山一样，是学水利的。',
  },
  {
    kind: 'agrees',
    words: '一致',
    yes: ['我跟张文山的意见一致。', '张文山'],
    no: '步调要和城市一致。',
  },
  {
    kind: 'agrees',
    words: '相同',
    yes: ['我和张文山的观点相同。', '张文山'],
    no: '我和张文山的姓相同。',
  },
  { kind: 'agrees', words: '相似', yes: ['我和张文山的想法相似。', '张文山'], no: '两座桥相似。' },
  { kind: 'agrees', words: '类似', yes: ['我和张文山的想法类似。', '张文山'], no: '和去年类似。' },
  {
    kind: 'agrees',
    words: '差不多',
    yes: ['我和张文山的意见差不多。', '张文山'],
    no: '我和张文山的个子差不多。',
  },
]

/** 张文山说得对: praise that agrees; 讲得好 is politeness. */
export const RIGHT: readonly ChineseCue[] = [
  { kind: 'agrees', words: '得对', yes: ['张文山说得对。', '张文山'], no: '这话说得对。' },
  { kind: 'agrees', words: '得很对', yes: ['张文山讲得很对。', '张文山'], no: '老人讲得很对。' },
  {
    kind: 'agrees',
    words: '得非常对',
    yes: ['张文山讲得非常对。', '张文山'],
    no: '张文山讲得非常快。',
  },
  { kind: 'agrees', words: '得没错', yes: ['张文山说得没错。', '张文山'], no: '账算得没错。' },
  {
    kind: 'agrees',
    words: '得有道理',
    yes: ['张文山说得有道理。', '张文山'],
    no: '文章写得有道理。',
  },
  {
    kind: 'agrees',
    words: '得很有道理',
    yes: ['张文山说得很有道理。', '张文山'],
    no: '张文山讲得很好。',
  },
  { kind: 'agrees', words: '得在理', yes: ['张文山说得在理。', '张文山'], no: '话要说得在理。' },
]

/** What 补充 is about, where it is no thing: the end of the clause, or a count. */
export const SUPPLEMENTS: readonly ChineseCue[] = [
  { kind: 'supplements', words: '', yes: ['我补充。', 'before'], no: '我们要补充师资。' },
  {
    kind: 'supplements',
    words: '一点',
    yes: ['我再补充一点。', 'before'],
    no: '我补充了一点材料。',
  },
  {
    kind: 'supplements',
    words: '两点',
    yes: ['我补充两点：一是清淤。', 'before'],
    no: '我补充两点水分。',
  },
  { kind: 'supplements', words: '几点', yes: ['我来补充几点。', 'before'], no: '补充几点钟的车？' },
  { kind: 'supplements', words: '三点', yes: ['我补充三点。', 'before'], no: '他补充三点。' },
  { kind: 'supplements', words: '一句', yes: ['我补充一句。', 'before'], no: '合同要补充一句。' },
  { kind: 'supplements', words: '两句', yes: ['我补充两句。', 'before'], no: '他想补充两句。' },
  { kind: 'supplements', words: '几句', yes: ['我补充几句。', 'before'], no: '要不要补充几句？' },
  {
    kind: 'supplements',
    words: '一下',
    yes: ['我补充一下。', 'before'],
    no: '我补充一下我自己的话。',
  },
  {
    kind: 'supplements',
    words: '说',
    yes: ['我补充说，桥也要查。', 'before'],
    no: '我补充说明书。',
  },
  { kind: 'supplements', words: '道', yes: ['我补充道：桥也要查。', 'before'], no: '我补充道具。' },
  { kind: 'supplements', words: '发言', yes: ['我补充发言。', 'before'], no: '我补充发言稿。' },
  {
    kind: 'supplements',
    words: '建议',
    yes: ['我补充建议，桥也要查。', 'before'],
    no: '我补充建议书。',
  },
  { kind: 'supplements', words: '意见', yes: ['我补充意见。', 'before'], no: '我补充意见簿。' },
]

/** 我总结一下大家的意见: to everybody. */
export const SUMMARIES: readonly ChineseCue[] = [
  {
    kind: 'summarises',
    words: '总结一下大家的',
    yes: ['我总结一下大家的意见。', 'everybody'],
    no: '我总结一下我的意见。',
  },
  {
    kind: 'summarises',
    words: '总结一下各位的',
    yes: ['我来总结一下各位的发言。', 'everybody'],
    no: '请各位总结一下。',
  },
  {
    kind: 'summarises',
    words: '总结一下今天的',
    yes: ['我总结一下今天的讨论。', 'everybody'],
    no: '我总结一下去年的工作。',
  },
]

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
