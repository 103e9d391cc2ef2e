import type { TableMessages } from '../en/table.ts'
import { grouped } from '../words/grouped.ts'

const messages: TableMessages = {
  kindCount: {
    problem: (n) => `${grouped(n)} 问题`,
    recommendation: (n) => `${grouped(n)} 建议`,
    view: (n) => `${grouped(n)} 观点`,
    question: (n) => `${grouped(n)} 提问`,
    procedure: (n) => `${grouped(n)} 程序`,
  },
  cell: (points, kinds) =>
    kinds.length > 0
      ? `${grouped(points)} 个观点（${kinds.join('、')}）`
      : `${grouped(points)} 个观点`,
  cellHidden: (hidden) => `0 个观点，未勾选的主题上有 ${grouped(hidden)} 个`,
  matrixCaption: '每位发言人在每个主题上有几个观点；颜色越深，占这个主题的份额越大',
  matrixHint: '方向键在格子间移动，回车打开格中的观点；左右滚动可看到其余发言人。',
  matrixCorner: '主题',
  noneHere: '无',
  sort: '排序',
  alike: '同类相邻',
  sortName: { order: '原序', total: '数量', name: '名称', crossings: '交叉较少' },
  compareWith: '与…比较',
  compareTitle: '比较',
  compareClose: '关闭比较',
  compareAdd: '再加一位',
  compareRemove: (name) => `移除 ${name}`,
  remove: '移除',
  sharedByAll: '共同的主题',
  sharedBySome: '其中两位的主题',
  sharedNone: '没有共同的主题。',
  ownThemes: '只有一位谈到的主题',
  ownNone: '没有。',
  saysNothing: '未谈到',
  remediesTitle: '问题与对策',
  remediesHint:
    '每个问题旁边是针对它的话和理由；没有建议的主题在前。涉及几个主题的观点只出现一次。旁边没有话，只说明没有找到回应，也没有找到相同的说法。',
  wordsNotCompared: '观点太多，没有逐句比较用语。',
  onTheme: (problems, recommendations) =>
    `${grouped(problems)} 个问题，${grouped(recommendations)} 条建议。`,
  readElsewhere: '都列在其他主题下。',
  noAnswer: '没有找到回应，也没有找到针对同一件事的建议。',
  ground: { reply: '记录中说明是回应', speaker: '同一位发言人，就相同的几个主题' },
  bothSay: '都说到',
  otherProposals: (n) => `这个主题的其他建议 ${grouped(n)} 条`,
  proposals: (n) => `建议 ${grouped(n)} 条`,
  remediesEmpty: '没有问题或建议符合这些条件。',
  unanswered: '尚无建议',
  noProblems: (themes) => `没有提出问题的主题（${grouped(themes)}）`,
  kindHidden: {
    problem: '问题已被筛去：这里看不出建议针对什么。',
    recommendation: '建议已被筛去：这里看不出哪些问题有对策。',
  },
  more: (n) => `另有 ${grouped(n)} 条：只看这个主题`,
  showMore: (n) => `再显示一些（还有 ${grouped(n)} 条）`,
  coverageTitle: '谁谈到什么，谁没有谈到',
  coverageHint:
    '用来看出缺了什么：实心表示就这个主题有观点，空心表示没有；谈到的人最少的主题在前。',
  coverageFiltered: '只计筛选后剩下的观点。',
  sharesTitle: '谁占了会议的多少',
  sharesOf: {
    turns: '按记录中的全部发言计算。',
    points: '按观点所据的段落计算；记录没有分出各次发言。',
  },
  party: '党派',
  speaker: '发言人',
  measures: { time: '时间', turns: '次数', characters: '字数' },
  moreSpeakers: (n) => `其余 ${grouped(n)} 位`,
  touchedBy: '人数',
  reach: (n, all) => `${grouped(all)} 人中 ${grouped(n)} 人`,
  breadth: (n, all) => `${grouped(all)} 个主题中 ${grouped(n)} 个`,
  touched: '谈到',
  never: '从未谈到',
  onlyOne: '只谈到其中一个的人',
  onlyOneNone: '没有人只谈一个。',
  pairs: (n, all) => `从未谈到的组合：${grouped(all)} 个中 ${grouped(n)} 个`,
}

export default messages
