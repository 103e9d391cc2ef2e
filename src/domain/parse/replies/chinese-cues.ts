import type { ReplyKind } from '../../format/transcript.ts'

/** A word for how somebody answers another. */
export interface ChineseCue {
  readonly kind: ReplyKind
  readonly words: string
  /** Words that are one, and whom they answer; `before` is the speaker before. */
  readonly yes: readonly [words: string, whom: string]
  readonly no: string
}

type Row = readonly [words: string, yes: string, whom: string, no: string]

const cues = (kind: ReplyKind, rows: readonly Row[]): readonly ChineseCue[] =>
  rows.map(([words, yes, whom, no]) => ({ kind, words, yes: [yes, whom], no }))

/** 我同意…, 我对…表示同意. At the table of the examples are 张文山 and the one who spoke before. */
export const STANCES: readonly ChineseCue[] = [
  ...cues('agrees', [
    ['同意', '我同意张文山的意见。', '张文山', '我同意这个办法。'],
    ['赞同', '我很赞同张文山的看法。', '张文山', '我赞同先修桥。'],
    ['赞成', '我赞成。', 'before', '我赞成修桥。'],
    ['认同', '我认同张文山的判断。', '张文山', '我认同这座城市。'],
    ['附议', '我附议。', 'before', '附议的人不多。'],
    ['支持', '我支持张文山的方案。', '张文山', '我支持企业发展。'],
    ['拥护', '我拥护张文山的主张。', '张文山', '我拥护这项政策。'],
    ['呼应', '我呼应一下张文山的观点。', '张文山', '我呼应时代的要求。'],
    ['同感', '我对张文山的发言有同感。', '张文山', '我对这片土地有同感。'],
  ]),
  ...cues('disagrees', [
    ['反对', '我反对张文山的提议。', '张文山', '我反对浪费。'],
    ['反驳', '我要反驳张文山的说法。', '张文山', '我反驳过这种说法。'],
    ['质疑', '我质疑张文山的结论。', '张文山', '我质疑这组数字。'],
    ['异议', '我对张文山的方案有异议。', '张文山', '我对账单有异议。'],
    ['不敢苟同', '张文山的看法我不敢苟同。', '张文山', '这种做法我不敢苟同。'],
  ]),
]

/** 对…有不同看法: wholes that end what 对 opened. */
export const POSITIONS: readonly ChineseCue[] = [
  ...cues('disagrees', [
    ['不同看法', '我对张文山的意见有不同看法。', '张文山', '我对物价有不同看法。'],
    ['不同的看法', '我对张文山的意见有不同的看法。', '张文山', '大家有不同的看法。'],
    ['不同意见', '我对张文山的方案有不同意见。', '张文山', '会上有不同意见。'],
    ['不同的意见', '我对张文山的方案有不同的意见。', '张文山', '有不同的意见请提。'],
    ['不同观点', '我对张文山的说法持不同观点。', '张文山', '不同观点都可以讲。'],
    ['反对意见', '我对张文山的提议持反对意见。', '张文山', '没有反对意见。'],
    ['反对态度', '我对张文山的提议持反对态度。', '张文山', '有人持反对态度。'],
  ]),
]

/** 和…一样: how two compare. */
export const COMPARISONS: readonly ChineseCue[] = [
  ...cues('disagrees', [
    ['不一样', '我和张文山的看法不一样。', '张文山', '我和张文山的年纪不一样。'],
    ['不同', '我和张文山的看法不同。', '张文山', '我和张文山的工作不同。'],
    ['不一致', '我和张文山的意见不一致。', '张文山', '数字和报告不一致。'],
    ['相反', '我和张文山的看法相反。', '张文山', '方向和计划相反。'],
  ]),
  ...cues('agrees', [
    ['一样', '我和张文山的看法一样。', '张文山', '我和张文山一样，是学水利的。'],
    ['一致', '我跟张文山的意见一致。', '张文山', '步调要和城市一致。'],
    ['相同', '我和张文山的观点相同。', '张文山', '我和张文山的姓相同。'],
    ['相似', '我和张文山的想法相似。', '张文山', '两座桥相似。'],
    ['类似', '我和张文山的想法类似。', '张文山', '和去年类似。'],
    ['差不多', '我和张文山的意见差不多。', '张文山', '我和张文山的个子差不多。'],
  ]),
]

/** 张文山说得对: praise that agrees; 讲得好 is politeness. */
export const RIGHT: readonly ChineseCue[] = [
  ...cues('agrees', [
    ['得对', '张文山说得对。', '张文山', '这话说得对。'],
    ['得很对', '张文山讲得很对。', '张文山', '老人讲得很对。'],
    ['得非常对', '张文山讲得非常对。', '张文山', '张文山讲得非常快。'],
    ['得没错', '张文山说得没错。', '张文山', '账算得没错。'],
    ['得有道理', '张文山说得有道理。', '张文山', '文章写得有道理。'],
    ['得很有道理', '张文山说得很有道理。', '张文山', '张文山讲得很好。'],
    ['得在理', '张文山说得在理。', '张文山', '话要说得在理。'],
  ]),
]

/** What 补充 is about, where it is no thing: the end of the clause, or a count. */
export const SUPPLEMENTS: readonly ChineseCue[] = [
  ...cues('supplements', [
    ['', '我补充。', 'before', '我们要补充师资。'],
    ['一点', '我再补充一点。', 'before', '我补充了一点材料。'],
    ['两点', '我补充两点：一是清淤。', 'before', '我补充两点水分。'],
    ['几点', '我来补充几点。', 'before', '补充几点钟的车？'],
    ['三点', '我补充三点。', 'before', '他补充三点。'],
    ['一句', '我补充一句。', 'before', '合同要补充一句。'],
    ['两句', '我补充两句。', 'before', '他想补充两句。'],
    ['几句', '我补充几句。', 'before', '要不要补充几句？'],
    ['一下', '我补充一下。', 'before', '我补充一下我自己的话。'],
    ['说', '我补充说，桥也要查。', 'before', '我补充说明书。'],
    ['道', '我补充道：桥也要查。', 'before', '我补充道具。'],
    ['发言', '我补充发言。', 'before', '我补充发言稿。'],
    ['建议', '我补充建议，桥也要查。', 'before', '我补充建议书。'],
    ['意见', '我补充意见。', 'before', '我补充意见簿。'],
  ]),
]

/** 我总结一下大家的意见: to everybody. */
export const SUMMARIES: readonly ChineseCue[] = [
  ...cues('summarises', [
    ['总结一下大家的', '我总结一下大家的意见。', 'everybody', '我总结一下我的意见。'],
    ['总结一下各位的', '我来总结一下各位的发言。', 'everybody', '请各位总结一下。'],
    ['总结一下今天的', '我总结一下今天的讨论。', 'everybody', '我总结一下去年的工作。'],
  ]),
]
