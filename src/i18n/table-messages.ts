import type { Kind } from '../domain/format/transcript.ts'
import { counted, grouped } from './grouped.ts'
import type { Language } from './language.ts'

/**
 * What the matrix, the comparison, the remedies and the coverage say; apart from `messages.ts`, so
 * that a first visit does not load it.
 */
export interface TableMessages {
  readonly kindCount: Readonly<Record<Kind, (n: number) => string>>
  readonly cell: (points: number, kinds: readonly string[]) => string
  readonly cellHidden: (hidden: number) => string
  readonly matrixCaption: string
  readonly matrixHint: string
  readonly matrixCorner: string
  readonly noneHere: string
  readonly sort: string
  readonly sortName: Readonly<Record<'order' | 'total' | 'name', string>>
  readonly compareWith: string
  readonly compareTitle: string
  readonly compareClose: string
  readonly compareAdd: string
  readonly compareRemove: (name: string) => string
  readonly remove: string
  readonly sharedByAll: string
  readonly sharedBySome: string
  readonly sharedNone: string
  readonly ownThemes: string
  readonly ownNone: string
  readonly saysNothing: string
  readonly remediesTitle: string
  readonly remediesHint: string
  readonly remediesEmpty: string
  readonly raised: string
  readonly proposed: string
  readonly unanswered: string
  readonly noProblems: (themes: number) => string
  readonly kindHidden: Readonly<Record<'problem' | 'recommendation', string>>
  readonly more: (n: number) => string
  readonly showMore: (n: number) => string
  readonly coverageTitle: string
  readonly coverageHint: string
  readonly coverageFiltered: string
  readonly touchedBy: string
  readonly reach: (n: number, all: number) => string
  readonly breadth: (n: number, all: number) => string
  readonly touched: string
  readonly never: string
  readonly onlyOne: string
  readonly onlyOneNone: string
  readonly pairs: (n: number, all: number) => string
}

const zh: TableMessages = {
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
  matrixCaption: '每位发言人在每个主题上有几个观点',
  matrixHint: '方向键在格子间移动，回车打开格中的观点；左右滚动可看到其余发言人。',
  matrixCorner: '主题',
  noneHere: '无',
  sort: '排序',
  sortName: { order: '原序', total: '数量', name: '名称' },
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
  remediesHint: '左边是提出的问题，右边是提出的建议，同一主题并排；没有建议的主题在前。',
  remediesEmpty: '没有问题或建议符合这些条件。',
  raised: '问题',
  proposed: '建议',
  unanswered: '尚无建议',
  noProblems: (themes) => `没有提出问题的主题（${grouped(themes)}）`,
  kindHidden: {
    problem: '问题已被筛去：这里看不出建议针对什么。',
    recommendation: '建议已被筛去：这里看不出哪些问题有对策。',
  },
  more: (n) => `另有 ${grouped(n)} 条：只看这个主题`,
  showMore: (n) => `再显示一些（还有 ${grouped(n)} 条）`,
  coverageTitle: '覆盖',
  coverageHint: '实心表示谈到过，空心表示从未谈到；谈到的人最少的主题在前。',
  coverageFiltered: '只计筛选后剩下的观点。',
  touchedBy: '人数',
  reach: (n, all) => `${grouped(all)} 人中 ${grouped(n)} 人`,
  breadth: (n, all) => `${grouped(all)} 个主题中 ${grouped(n)} 个`,
  touched: '谈到',
  never: '从未谈到',
  onlyOne: '只谈到其中一个的人',
  onlyOneNone: '没有人只谈一个。',
  pairs: (n, all) => `从未谈到的组合：${grouped(all)} 个中 ${grouped(n)} 个`,
}

const en: TableMessages = {
  kindCount: {
    problem: (n) => counted(n, 'problem'),
    recommendation: (n) => counted(n, 'recommendation'),
    view: (n) => counted(n, 'view'),
    question: (n) => counted(n, 'question'),
    procedure: (n) => `${grouped(n)} of procedure`,
  },
  cell: (points, kinds) =>
    kinds.length > 0
      ? `${counted(points, 'point')} (${kinds.join(', ')})`
      : counted(points, 'point'),
  cellHidden: (hidden) => `0 points, ${grouped(hidden)} with the theme ticked`,
  matrixCaption: 'How many points each speaker made on each theme',
  matrixHint:
    'Arrow keys move between cells, Enter opens the points of a cell; scroll sideways for more speakers.',
  matrixCorner: 'Themes',
  noneHere: 'none',
  sort: 'Sort',
  sortName: { order: 'As given', total: 'Total', name: 'Name' },
  compareWith: 'Compare with…',
  compareTitle: 'Comparison',
  compareClose: 'Close comparison',
  compareAdd: 'Add a speaker',
  compareRemove: (name) => `Remove ${name}`,
  remove: 'Remove',
  sharedByAll: 'Shared themes',
  sharedBySome: 'Themes of two of them',
  sharedNone: 'They share no theme.',
  ownThemes: 'Only one speaks of',
  ownNone: 'Nothing.',
  saysNothing: 'Says nothing on it',
  remediesTitle: 'Problems and remedies',
  remediesHint:
    'What was raised beside what was proposed, theme by theme; those without a recommendation come first.',
  remediesEmpty: 'No problem or recommendation meets these conditions.',
  raised: 'Problems',
  proposed: 'Recommendations',
  unanswered: 'No recommendation',
  noProblems: (themes) => `Themes without problems (${grouped(themes)})`,
  kindHidden: {
    problem: 'The filter hides problems: what the recommendations answer does not show here.',
    recommendation:
      'The filter hides recommendations: which problems are answered does not show here.',
  },
  more: (n) => `${grouped(n)} more: only this theme`,
  showMore: (n) => `Show more (${grouped(n)} left)`,
  coverageTitle: 'Coverage',
  coverageHint:
    'Filled where a speaker touches a theme, hollow where never; the themes that fewest speakers touch come first.',
  coverageFiltered: 'Only points that the filter leaves are counted.',
  touchedBy: 'Speakers',
  reach: (n, all) => `${grouped(n)} of ${grouped(all)} speakers`,
  breadth: (n, all) => `${grouped(n)} of ${grouped(all)} themes`,
  touched: 'touched',
  never: 'never',
  onlyOne: 'who touch only one',
  onlyOneNone: 'Nobody keeps to one.',
  pairs: (n, all) => `Pairs never touched: ${grouped(n)} of ${grouped(all)}`,
}

export const TABLE_MESSAGES: Readonly<Record<Language, TableMessages>> = { zh, en }
