import type { Kind, WordingKind } from '../domain/format/transcript.ts'
import { counted, grouped } from './grouped.ts'
import type { Language } from './language.ts'

/** Everything the interface says, in one language. A message that a language lacks is a type error. */
export interface Messages {
  readonly appName: string
  readonly kind: Readonly<Record<Kind, string>>
  readonly kinds: Readonly<Record<Kind, string>>
  readonly speakers: string
  readonly themes: string
  readonly pointsWord: string
  readonly pointsCount: (n: number) => string
  readonly remaining: (speakers: number, points: number) => string
  readonly interfaceLanguage: string
  readonly bothLanguages: string
  readonly views: string
  readonly viewName: Readonly<
    Record<'picture' | 'matrix' | 'remedies' | 'coverage' | 'source' | 'review', string>
  >
  readonly meeting: string
  readonly after: (publisher: string) => string
  readonly filterKinds: string
  readonly matchAny: string
  readonly matchAll: string
  readonly clear: string
  readonly picture: string
  readonly pictureHint: string
  readonly speakerColumn: string
  readonly themeColumn: string
  readonly overviewTitle: string
  readonly overviewHint: string
  readonly wording: Readonly<Record<WordingKind, string>>
  readonly kindsDivide: string
  readonly remainingTitle: string
  readonly ofPoints: (shown: number, all: number) => string
  readonly nothingRemains: string
  readonly nothingOfSpeaker: string
  readonly previousSpeaker: string
  readonly nextSpeaker: string
  readonly close: string
  readonly toPicture: string
  readonly place: (start: number, end: number) => string
  readonly placeHint: string
  readonly link: string
  readonly at: (time: string) => string
  readonly term: string
  readonly loading: string
  readonly retry: string
  readonly reload: string
  readonly startOver: string
  readonly failedTitle: string
  readonly unreachable: (file: string) => string
  readonly unreachableHelp: string
  readonly crashedTitle: string
  readonly search: string
  readonly searchHint: string
  readonly notFetched: string
  readonly newRelease: string
  readonly exportLabel: string
  readonly openLabel: string
}

const KINDS_ZH = {
  problem: '问题',
  recommendation: '建议',
  view: '观点',
  question: '提问',
  procedure: '程序',
}

const zh: Messages = {
  appName: '热议',
  kind: KINDS_ZH,
  kinds: KINDS_ZH,
  speakers: '发言人',
  themes: '主题',
  pointsWord: '观点',
  pointsCount: (n) => `${grouped(n)} 个观点`,
  remaining: (speakers, points) => `${grouped(speakers)} 位发言人，${grouped(points)} 个观点`,
  interfaceLanguage: '语言',
  bothLanguages: '双语',
  views: '视图',
  viewName: {
    picture: '图',
    matrix: '矩阵',
    remedies: '对策',
    coverage: '覆盖',
    source: '原文',
    review: '校对',
  },
  meeting: '会议',
  after: (publisher) => `据${publisher}报道整理`,
  filterKinds: '按类别筛选',
  matchAny: '任一',
  matchAll: '全部',
  clear: '清除',
  picture: '发言人与主题',
  pictureHint: '上下键在列中移动，右键到相关主题，左键回到发言人，回车选择。',
  speakerColumn: '发言人',
  themeColumn: '主题',
  overviewTitle: '谁说了什么',
  overviewHint: '点选一位发言人，读其观点；勾选主题，只看关心的议题。',
  wording: { verbatim: '照录原文', paraphrase: '转述' },
  kindsDivide: '观点的构成',
  remainingTitle: '筛选结果',
  ofPoints: (shown, all) =>
    shown === all ? `${grouped(all)} 个观点` : `${grouped(all)} 个观点中的 ${grouped(shown)} 个`,
  nothingRemains: '没有观点符合这些条件。',
  nothingOfSpeaker: '这位发言人没有符合条件的观点。',
  previousSpeaker: '上一位',
  nextSpeaker: '下一位',
  close: '关闭',
  toPicture: '回到图',
  place: (start, end) => `原文 ${start}–${end} 字`,
  placeHint: '这一条在原文中的位置（从 1 数起的字符），也是它的链接',
  link: '链接',
  at: (time) => `时间 ${time}`,
  term: '释义',
  loading: '正在打开…',
  retry: '重试',
  reload: '重新载入',
  startOver: '回到首页',
  failedTitle: '打不开这份记录',
  unreachable: (file) => `取不到 ${file}：服务器没有回应，或网络中断。`,
  unreachableHelp: '请检查网络后重试。',
  crashedTitle: '页面出错了',
  search: '搜索',
  searchHint: '观点、发言人、主题，中英文或拼音',
  notFetched: '这一部分没有取到：网络中断，或服务器没有正确回应。',
  newRelease: '本站有了新版本：方便时请重新载入。',
  exportLabel: '导出',
  openLabel: '打开…',
}

const en: Messages = {
  appName: 'Reyi',
  kind: {
    problem: 'Problem',
    recommendation: 'Recommendation',
    view: 'View',
    question: 'Question',
    procedure: 'Procedure',
  },
  kinds: {
    problem: 'Problems',
    recommendation: 'Recommendations',
    view: 'Views',
    question: 'Questions',
    procedure: 'Procedure',
  },
  speakers: 'speakers',
  themes: 'themes',
  pointsWord: 'points',
  pointsCount: (n) => counted(n, 'point'),
  remaining: (speakers, points) => `${counted(speakers, 'speaker')}, ${counted(points, 'point')}`,
  interfaceLanguage: 'Language',
  bothLanguages: 'Both',
  views: 'View',
  viewName: {
    picture: 'Picture',
    matrix: 'Matrix',
    remedies: 'Remedies',
    coverage: 'Coverage',
    source: 'Source',
    review: 'Review',
  },
  meeting: 'Meeting',
  after: (publisher) => `after the report in ${publisher}`,
  filterKinds: 'Filter by kind',
  matchAny: 'any',
  matchAll: 'all',
  clear: 'Clear',
  picture: 'Speakers and themes',
  pictureHint:
    'Up and down move along a column, right goes to linked themes, left back to speakers, Enter chooses.',
  speakerColumn: 'Speakers',
  themeColumn: 'Themes',
  overviewTitle: 'Who said what',
  overviewHint: 'Click a speaker to read their points; tick themes to see only what concerns you.',
  wording: { verbatim: 'verbatim', paraphrase: 'paraphrased' },
  kindsDivide: 'What was said',
  remainingTitle: 'What remains',
  ofPoints: (shown, all) =>
    shown === all ? counted(all, 'point') : `${grouped(shown)} of ${grouped(all)} points`,
  nothingRemains: 'No point meets these conditions.',
  nothingOfSpeaker: 'No point of this speaker meets the conditions.',
  previousSpeaker: 'Previous',
  nextSpeaker: 'Next',
  close: 'Close',
  toPicture: 'To the picture',
  place: (start, end) => `Source, char. ${start}–${end}`,
  placeHint: 'Where the point stands in the source (characters, counted from 1), and a link to it',
  link: 'Link',
  at: (time) => `at ${time}`,
  term: 'What it means',
  loading: 'Opening…',
  retry: 'Retry',
  reload: 'Reload',
  startOver: 'To the first page',
  failedTitle: 'This transcript cannot be opened',
  unreachable: (file) => `${file} could not be fetched: no answer from the server, or no network.`,
  unreachableHelp: 'Check the connection and try again.',
  crashedTitle: 'Something went wrong on this page',
  search: 'Search',
  searchHint: 'Points, speakers, themes; pinyin too',
  notFetched: 'This part could not be fetched: no network, or no proper answer from the server.',
  newRelease: ' There is a new version: reload when you are ready.',
  exportLabel: 'Export',
  openLabel: 'Open…',
}

export const MESSAGES: Readonly<Record<Language, Messages>> = { zh, en }
